import { phrases } from '../english/phrase.ts'
import { noPlan, plans, planWords } from '../english/thank-you.ts'
import { pieceOf } from '../english/words.ts'
import type { TextRule } from '../rule.ts'

const name = 'say-what-you-will-do'
const plan = phrases(plans, planWords)

export const sayWhatYouWillDo: TextRule = {
  name,
  judges: ['thanks'],
  weight: 'polish',
  says: 'Say what you will do with their advice.',
  because:
    'People give advice in the hope that it is used, and most never learn if theirs was. One line on what you will try, or have already tried, is the best part of a thank-you to read. It also gives you a reason to write again: to say how it turned out.',
  source: 'Emory, IMTA and others: what they said, and what you will do with it',
  good: [
    {
      kind: 'thanks',
      text: 'Dear Ms Brandt,\n\nThank you for the hour on Monday. You said that felt forgives what glass does not, and I have ordered a sheet to try.\n\nKind regards,\nTamsin Roe',
    },
    {
      kind: 'thanks',
      role: 'in-the-room',
      text: 'Dear Mr Ruiz,\n\nThank you for showing me how the paste is thinned with tea.\n\nKind regards,\nTamsin Roe',
    },
  ],
  bad: [
    {
      kind: 'thanks',
      text: 'Thank you for the hour on Monday. «You said that felt forgives what glass does not.» I will keep in touch.',
    },
  ],
  check: ({ sentences, situation }) => {
    const { role = 'host' } = situation
    const isTheirs = role === 'host' || role === 'substitute'
    const intends = sentences.some(({ flat }) => {
      const said = flat.replace(noPlan, ' , ')
      return plan(pieceOf(said)).length > 0
    })
    // Not at a name below the letter, and not at a farewell.
    const at =
      sentences.findLast(
        ({ plain, flat }) => (plain.match(/[^ ·][ ·]/g)?.length ?? 0) >= 4 && !noPlan.test(flat),
      ) ?? sentences.at(-1)
    if (!at || !isTheirs || intends) return []
    const says = 'They will wonder if it helped. One line on what you will do with their advice is enough.'
    const fix = { advice: '“This week I will …”, or “I have already …”.' }
    return [{ rule: name, weight: 'polish', start: at.start, end: at.end, says, fix }]
  },
}
