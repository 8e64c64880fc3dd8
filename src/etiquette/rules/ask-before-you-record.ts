import { sentenceAt } from '../draft.ts'
import { askedToRecord, confidenceWords, recording } from '../english/confidences.ts'
import { phrases } from '../english/phrase.ts'
import type { TextRule } from '../rule.ts'

const name = 'ask-before-you-record'
const records = phrases(recording, confidenceWords)
const asked = phrases(askedToRecord, confidenceWords)

export const askBeforeYouRecord: TextRule = {
  name,
  judges: ['request', 'introduction', 'nudge', 'note'],
  weight: 'risk',
  says: 'Ask before you record.',
  because:
    'People speak differently when they are recorded, and in many places it is against the law without their yes. Told as a plan, it is hard to refuse. Notes by hand are enough for most talks, and they let the other person speak freely.',
  source:
    'Oral History Association: consent first; the law on recorded calls in Germany and in several states of the US',
  good: [
    { kind: 'note', text: 'Would you mind if I recorded our talk for my own notes? Thank you either way.' },
    { kind: 'note', text: 'I will not record the call. Thank you.' },
  ],
  bad: [
    { kind: 'note', text: '«I will record our talk» so that I miss nothing. Thank you.' },
    { kind: 'note', text: '«The call will be recorded». Thank you.' },
  ],
  check: (draft) =>
    records(draft)
      .filter(({ start }) => {
        const sentence = sentenceAt(draft, start)
        return sentence !== undefined && asked(sentence).length === 0
      })
      .map(({ start, end }) => ({
        rule: name,
        weight: 'risk',
        start,
        end,
        says: `“${draft.text.slice(start, end)}” leaves them no choice. Ask if they would mind.`,
        fix: { advice: '“Would you mind if I recorded it for my notes? If so, I will write them by hand.”' },
      })),
}
