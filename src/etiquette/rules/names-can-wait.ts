import { sentenceAt } from '../draft.ts'
import { asksToo } from '../english/asks.ts'
import { namesAsked, nameWords } from '../english/names-asked.ts'
import { phrases } from '../english/phrase.ts'
import type { TextRule } from '../rule.ts'

const name = 'names-can-wait'
const names = phrases(namesAsked, nameWords)
// A colleague in their own place is a substitute, and welcome.
const inPlace =
  /(?:^|[ ,])(?:if(?! you (?:could|can|would|know))|instead|otherwise|or|busy|better placed|best placed|in your place|right person|have (?:the |more )?time|has (?:the |more )?time)(?=[ ,]|$)/

export const namesCanWait: TextRule = {
  name,
  judges: ['request', 'nudge', 'question'],
  weight: 'polish',
  says: 'Ask for other names at the end.',
  because:
    'People share names once they have seen how you listen, and at the beginning they have seen nothing yet. If you ask first, it says that they are only a step on the way to others. At the end of a good talk most people offer a name before you ask.',
  source: 'Bolles, Drexel, Emory and others: at the end of the first meeting; IMTA only if it fits',
  good: [
    { kind: 'question', place: 'later', text: 'Who else would you talk to, in my place?' },
    { kind: 'question', place: 'first', text: 'Who taught you to choose a glue?' },
    {
      kind: 'nudge',
      text: 'My note of last week may have come on a full day. If you are too busy, could you suggest a colleague? Twenty minutes would be plenty. Thank you either way.',
    },
  ],
  bad: [
    { kind: 'question', place: 'first', text: '«Who else should» I talk to?' },
    { kind: 'question', place: 'first', text: 'Could you «introduce me to» your director?' },
    {
      kind: 'request',
      text: 'I study maps and read your essay. Could we talk for twenty minutes? Could you also «recommend other people to talk to»? Thank you.',
    },
  ],
  check: (draft) => {
    const { kind, place, stage } = draft.situation
    if (kind === 'question' ? place !== 'first' : stage === 'later') return []
    return names(draft)
      .filter(({ start }) => {
        const sentence = sentenceAt(draft, start)
        const plain = sentence?.flat ?? ''
        return (sentence?.asks || asksToo.test(plain)) && !inPlace.test(plain)
      })
      .slice(0, 1)
      .map(({ start, end }) => ({
        rule: name,
        weight: 'polish',
        start,
        end,
        says: `“${draft.text.slice(start, end)}” asks for others before you have met. Save it for the end.`,
        fix: { advice: 'At the end: “Who else would give me a useful view of this?”' },
      }))
  },
}
