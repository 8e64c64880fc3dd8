import { fixWith, missOf } from '../question-fit.ts'
import type { TextRule } from '../rule.ts'

const name = 'look-it-up-first'

export const lookItUpFirst: TextRule = {
  name,
  judges: ['question'],
  weight: 'risk',
  says: 'Ask what no search can tell you.',
  because:
    'When the company was founded and where it has offices is on its first page, and their time is too valuable to read it out to you. If you ask it anyway, it shows that you did not look. Start with that fact instead, and your next question will be one that only they can answer.',
  source: 'HBR 2016 (Knight), Vault and BrightCrowd: hosts on questions that one search answers',
  good: [
    {
      kind: 'question',
      text: 'I read that the nursery moved out of town in 2019; what did that change for you?',
      reader: { level: 'manager', title: 'Nursery manager' },
    },
    {
      kind: 'question',
      text: 'How did you come to choose this nursery over the bigger ones?',
      reader: { level: 'manager', title: 'Nursery manager' },
    },
    {
      kind: 'question',
      text: 'Which of your machines breaks down first in a frost?',
      reader: { level: 'experienced', title: 'Farm mechanic' },
    },
  ],
  bad: [
    {
      kind: 'question',
      text: '«When was the company founded?»',
      reader: { level: 'manager', title: 'Nursery manager' },
    },
    {
      kind: 'question',
      text: '«Where is your head office?»',
      reader: { level: 'experienced', title: 'Software engineer' },
    },
    {
      kind: 'question',
      text: '«How many people work at the museum?»',
      reader: { level: 'executive', title: 'Museum director' },
    },
  ],
  check: ({ sentences, situation: { reader = {}, facts = [] } }) =>
    sentences
      .filter((sentence) => missOf(sentence, reader) === 'lookedUp')
      .map((sentence) => {
        const { start, end, text } = sentence
        const says = `“${text}” is answered by a search. Ask what no page can tell you.`
        return { rule: name, weight: 'risk', start, end, says, fix: fixWith(facts, sentence) }
      }),
}
