import { sentenceAt } from '../draft.ts'
import { confidenceWords, passedOn, posted } from '../english/confidences.ts'
import { phrases } from '../english/phrase.ts'
import type { TextRule } from '../rule.ts'
import { letterKinds } from '../situation.ts'

const name = 'keep-it-between-you'
const posts = phrases(posted, confidenceWords)
const passes = phrases(passedOn, confidenceWords)

export const keepItBetweenYou: TextRule = {
  name,
  judges: letterKinds,
  weight: 'risk',
  says: 'Keep what was said between the two of you.',
  because:
    'What people tell you over a coffee was told to you, and not to everyone. Someone who hears you pass on another person’s words will be careful with their own. If a sentence of theirs deserves to be read by others, ask first, and show them the sentence.',
  source: 'Saylor and Emory on leave to use a name; the journalists’ rule of what is off the record',
  good: [
    {
      kind: 'note',
      text: 'May I quote one sentence of yours in our school paper? Thank you either way.',
    },
    { kind: 'note', text: 'What you told me stays with me. Thank you.' },
  ],
  bad: [
    { kind: 'note', text: 'I will «post your answers on LinkedIn» tonight. Thank you.' },
    { kind: 'note', text: 'Mr Ruiz «told me in confidence» that the archive will close. Thank you.' },
    { kind: 'note', text: 'I was «asked not to tell» it, but the archive will close. Thank you.' },
  ],
  check: (draft) =>
    [
      ...posts(draft).filter(({ start }) => !askedFirst.test(sentenceAt(draft, start)?.flat ?? '')),
      ...passes(draft),
    ].map(({ start, end }) => ({
      rule: name,
      weight: 'risk',
      start,
      end,
      says: `“${draft.text.slice(start, end)}” takes their words to others. Ask first, or leave it out.`,
      fix: { advice: '“May I quote one sentence of yours? I would send it to you first.”' },
    })),
}

const askedFirst =
  /(?:^|[ ,])(?:may|can|could|might|would you mind|would it be|if you (?:agree|allow|like|are)|with your|permission|not|never|without|won't|nor)(?=[ ,]|$)/
