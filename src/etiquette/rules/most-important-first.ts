import type { ListRule } from '../rule.ts'

const name = 'most-important-first'
const must = { text: 'What did the flood of 2028 teach you?', isMust: true }
const other = { text: 'Whose work do you follow?' }

export const mostImportantFirst: ListRule = {
  name,
  judges: 'list',
  weight: 'polish',
  says: 'Ask what matters most to you first.',
  because:
    'Talks are cut short more often than they run long, and a good second answer can fill 15 minutes. What you asked first has been answered by then, whatever happens. It also shows them at once what you came for.',
  source: 'Emory, Pomona, Ryerson and Alberta’s career service: the most important questions first',
  good: [
    { questions: [must, { ...must, text: 'How do you choose a glue?' }, other] },
    { questions: [other, other] },
    { questions: [] },
  ],
  bad: [
    { list: { questions: [other, must] }, at: [1] },
    { list: { questions: [must, other, must, other, must] }, at: [2, 4] },
  ],
  check: ({ questions }) => {
    const from = questions.findIndex(({ isMust }) => !isMust)
    return questions.flatMap(({ text, isMust }, at) =>
      isMust && from >= 0 && at > from
        ? [
            {
              rule: name,
              weight: 'polish',
              at,
              start: 0,
              end: text.length,
              says: `“${text}” is a must-ask, and it comes after questions that can wait.`,
              fix: { advice: `Move it up to place ${from + 1}.` },
            },
          ]
        : [],
    )
  },
}
