import { type Draft, sentenceAt } from '../draft.ts'
import { anyOf } from '../english/any-of.ts'
import { asksToo } from '../english/asks.ts'
import { confidenceWords, eveningWanted, workWanted } from '../english/confidences.ts'
import { type FindPhrases, phrases } from '../english/phrase.ts'
import type { Finding, TextRule } from '../rule.ts'
import { letterKinds } from '../situation.ts'

const name = 'no-work-for-free'
const wanted = phrases(workWanted, confidenceWords)
const evening = phrases(eveningWanted, confidenceWords)

export const noWorkForFree: TextRule = {
  name,
  judges: letterKinds,
  weight: 'risk',
  says: 'Ask for their view, not for their work.',
  because:
    'To look at something for a minute is a favor. To write it, draw it or build it is what they are paid for, and it takes an evening. Do the work yourself, and ask them one question about it.',
  source: 'midlifecareerstrategy.com: to many advisers, what they know is what they sell',
  good: [
    {
      kind: 'note',
      text: 'I have rewritten the top part of my CV as you said, and cut it to four lines. Thank you.',
    },
  ],
  bad: [
    { kind: 'note', text: 'Could you «rewrite the top part of my CV»? Thank you.' },
    { kind: 'note', text: 'Please «write me a short plan» for the first year. Thank you.' },
    { kind: 'note', text: 'I would be glad if you could «translate my letter». Thank you.' },
    { kind: 'note', text: 'Would you be willing to «listen to eleven of my recordings»? Thank you.' },
  ],
  check: (draft) => [
    ...found(
      draft,
      wanted,
      'asks them to do your work. Do it yourself, and ask what they think of it.',
      '“I have … Does the first line say what it should?”',
    ),
    ...found(
      draft,
      evening,
      'takes an evening. Ask one question about it, and offer it once they want to see it.',
      '“If you would like to hear one of them, I will gladly send it.”',
    ),
  ],
}

const found = (draft: Draft, phrases: FindPhrases, why: string, advice: string): Finding[] =>
  phrases(draft)
    .filter(({ start }) => {
      const sentence = sentenceAt(draft, start)
      return (
        sentence !== undefined && (sentence.asks || asksToo.test(sentence.flat)) && !mine.test(sentence.flat)
      )
    })
    .map(({ start, end }) => ({
      rule: name,
      weight: 'risk',
      start,
      end,
      says: `“${draft.text.slice(start, end)}” ${why}`,
      fix: { advice },
    }))

/** What the writer does is no work of the reader's. */
const writer = "i(?:'ll|'ve|'m)?|i (?:will|have|am|want to|plan to|need to|had to|could|can|should|shall)"
const makes = anyOf(
  'rewr, rework, redo, redesign, draft, translat, build, built, prepar, writ, wrote, design, cod',
)
const mine = new RegExp(`(?:^|[ ,])(?:${writer}) (?:now |already |just |then |to )?(?:${makes})`)
