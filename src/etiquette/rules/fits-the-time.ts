import type { ListRule } from '../rule.ts'

const name = 'fits-the-time'
const six = [
  'What first drew you to paper?',
  'How do you choose a glue?',
  'What did the flood of 2028 teach you?',
  'Which repair would you undo today?',
  'What do newcomers overlook?',
  'Whose work do you follow?',
].map((text) => ({ text }))

export const fitsTheTime: ListRule = {
  name,
  judges: 'list',
  weight: 'polish',
  says: 'Bring only as many questions as you have time for.',
  because:
    'A good answer takes 2 or 3 minutes, and the best ones lead to a question that was not on your list. With too many questions you rush them, and people in a hurry give short answers. What does not fit today is a reason to write again.',
  source: 'Guides name 5 to 10 questions for half an hour; about one for 2.5 to 3 minutes',
  good: [
    { questions: six, minutes: 20 },
    { questions: six.slice(0, 2).map((question) => ({ ...question, minutes: 10 })), minutes: 20 },
    { questions: six },
  ],
  bad: [
    { list: { questions: six, minutes: 10 }, at: [4] },
    { list: { questions: six.map((question) => ({ ...question, minutes: 5 })), minutes: 15 }, at: [3] },
  ],
  check: ({ questions, minutes }, { minutesAQuestion }) => {
    if (minutes === undefined) return []
    const takes = questions.map((question) => question.minutes ?? minutesAQuestion)
    let total = 0
    const at = takes.findIndex((long) => {
      total += long
      return total > minutes
    })
    const first = questions[at]
    if (!first) return []
    for (const long of takes.slice(at + 1)) total += long
    const says = `Your ${questions.length} questions take about ${Math.round(total)} minutes, and you have ${minutes}. You may not reach the last ones.`
    const fix = {
      advice: 'Keep the ones that only they can answer, and save the others in case there is time.',
    }
    return [{ rule: name, weight: 'polish', at, start: 0, end: first.text.length, says, fix }]
  },
}
