import type { TextRule } from '../rule.ts'

const name = 'welcome-a-substitute'
const other =
  /(?<![^ ·,\n])(?:someone|somebody|anyone|anybody|colleagues?|whoever|another person|other people|one of your (?:team|people)|a member of your (?:team|staff)|else|in writing|by letter)(?![^ ·,\n])/

export const welcomeASubstitute: TextRule = {
  name,
  judges: ['request'],
  weight: 'polish',
  says: 'Make it easy to suggest a colleague.',
  because:
    'The person you wrote to may have no half hour this month and still wish you well. If a colleague or a few written answers would also help you, they can help with one line instead of refusing you.',
  source: 'Google AMLI and Udacity on written questions; hosts praise a letter that is easy to hand on',
  good: [
    {
      kind: 'request',
      text: 'Dear Ms Oduya,\n\nI am a student of paper conservation in Velmar, and I read how you saved the harbor maps. Could we talk for twenty minutes by phone? If your weeks are full, a colleague would be just as welcome.\n\nThank you for considering it.\n\nKind regards,\nTamsin Roe',
    },
  ],
  bad: [{ kind: 'request', text: 'I study maps. «Could we talk for twenty minutes?» Thank you.' }],
  check: ({ plain, asks, situation }) => {
    const ask = asks[0]
    if (!ask || situation.stage === 'later' || other.test(plain)) return []
    const says = 'Only this person can say yes. Offer a colleague or a written answer too.'
    const fix = {
      start: ask.end,
      end: ask.end,
      text: ' If your weeks are full, a colleague would be just as welcome.',
    }
    return [{ rule: name, weight: 'polish', start: ask.start, end: ask.end, says, fix }]
  },
}
