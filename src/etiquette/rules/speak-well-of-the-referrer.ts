import { confidenceWords, spokenIll } from '../english/confidences.ts'
import { phrases } from '../english/phrase.ts'
import type { TextRule } from '../rule.ts'
import { letterKinds } from '../situation.ts'

const name = 'speak-well-of-the-referrer'
const ill = phrases(spokenIll, confidenceWords)

export const speakWellOfTheReferrer: TextRule = {
  name,
  judges: letterKinds,
  weight: 'risk',
  says: 'Speak well of everyone who helped you.',
  because:
    'A name is lent, and a complaint about it is a complaint about the one who lent it. Anyone who reads it wonders what you will say of them. If a talk did not help, thank for it, and ask the next person a better question.',
  source: 'BrightCrowd’s thread of a seeker who told the introducer that his contact was of no use',
  good: [
    {
      kind: 'referrer-thanks',
      text: 'Thank you for sending me to Ottilie. She has moved to another trade since, and told me how that came about.',
    },
  ],
  bad: [
    {
      kind: 'referrer-thanks',
      text: 'Thank you for the introduction. The «man you sent me to was of no use» at all.',
    },
    { kind: 'note', text: '«Your friend never answered». Thank you all the same.' },
  ],
  check: (draft) =>
    ill(draft).map(({ start, end }) => ({
      rule: name,
      weight: 'risk',
      start,
      end,
      says: `“${draft.text.slice(start, end)}” speaks ill of someone who was to help you. Leave it out.`,
      fix: { advice: 'Say what you learned all the same, or only that you have written to them.' },
    })),
}
