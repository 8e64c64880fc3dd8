import { fold } from '../plain.ts'
import type { TextRule } from '../rule.ts'

const name = 'ask-a-warm-path-first'

export const askAWarmPathFirst: TextRule = {
  name,
  judges: ['request'],
  isOfForm: true,
  weight: 'polish',
  says: 'Ask someone you both know first.',
  because:
    'An introduction from a person they trust does more than the best letter from a stranger. Someone who knows you both is often glad to be asked, and may tell you what the other person likes to talk about. If they would rather not, you can still write as you planned.',
  source: 'Dalton on alumni and contacts first; job-hunt.org and Saylor’s Six Steps on introductions',
  good: [
    {
      kind: 'request',
      warmPaths: [{ name: 'Jonas Vale' }],
      text: 'Dear Ms Oduya,\n\nJonas Vale and I mend books together, and he told me how you saved the harbor maps. Could we talk for twenty minutes by phone, on a day that suits you? If your weeks are full, a colleague would be just as welcome.\n\nThank you for considering it.\n\nKind regards,\nTamsin Roe',
    },
  ],
  bad: [
    {
      kind: 'request',
      warmPaths: [{ name: 'Jonas Vale' }, { name: 'Ines Kovač' }],
      text: '«I study maps and read your essay.» Could we talk for twenty minutes? Thank you.',
    },
  ],
  check: ({ text, sentences, situation }) => {
    const { warmPaths = [], referrer, stage } = situation
    const first = sentences[0]
    const [path] = warmPaths
    if (!first || !path || stage === 'later') return []
    const told = fold(`${situation.subject ?? ''} ${text}`)
    const named = [...warmPaths, ...(referrer ? [referrer] : [])]
    if (named.some(({ name }) => name !== '' && told.includes(fold(name)))) return []
    const others = warmPaths.length > 1 ? ' and others know' : ' knows'
    const says = `${path.name}${others} them. An introduction may work better than this letter.`
    const fix = { advice: `Write to ${path.name} first: “Would you introduce me?”` }
    return [{ rule: name, weight: 'polish', start: first.start, end: first.end, says, fix }]
  },
}
