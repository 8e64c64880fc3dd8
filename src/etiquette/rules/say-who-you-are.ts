import { self } from '../english/self.ts'
import type { TextRule } from '../rule.ts'

const name = 'say-who-you-are'

export const sayWhoYouAre: TextRule = {
  name,
  judges: ['request'],
  isOfLack: true,
  weight: 'polish',
  says: 'Say who you are, in one sentence.',
  because:
    'It is hard to answer a stranger. One sentence about what you do now tells the reader who they would be talking to, and what in their work may be useful to you.',
  source: 'SFU, Dalton and most career centers: who you are and the link between you, first',
  good: [
    {
      kind: 'request',
      text: 'Dear Ms Oduya,\n\nI mend books at the town library, and your essay on flood-damaged maps changed how I choose glue. Could we talk for fifteen minutes by phone, or might a colleague have the time?\n\nMany thanks,\nTamsin Roe',
    },
  ],
  bad: [
    {
      kind: 'request',
      text: '«Your essay on glue was a joy to read.» Could we talk for twenty minutes, or might a colleague? Thank you.',
    },
  ],
  check: ({ flat, sentences, situation }) => {
    const first = sentences[0]
    if (!first || situation.stage === 'later' || self.test(flat)) return []
    const says = 'The letter does not say who is writing. One sentence about what you do now is enough.'
    const fix = { advice: 'Start with it: “I am a student of …”, “I repair … and would like to …”.' }
    return [{ rule: name, weight: 'polish', start: first.start, end: first.end, says, fix }]
  },
}
