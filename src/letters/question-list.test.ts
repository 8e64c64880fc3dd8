import { expect, test } from 'vitest'
import { questionsIn, withQuestions } from './question-list.ts'

const questions = [
  { id: 'flask', text: 'Which complaint turned into the best flask?' },
  { id: 'watch', text: 'What would surprise someone watching?' },
  { id: 'late', text: 'What did you learn late?' },
]
const letter = `Dear Mohammed,

Here are my questions:

1. Half of the flasks began as a complaint. Which complaint turned into the best flask?

2. What did you learn late?

3. And what do you read?

A line each is plenty.

Kind regards,
Robin`

test('those that stand in the letter are found, with words around them too', () => {
  expect(questionsIn(letter, questions)).toEqual(['flask', 'late'])
  expect(
    questionsIn('1. What did you learn late?\n2. what would surprise\nsomeone watching?', questions),
  ).toEqual(['late', 'watch'])
  expect(questionsIn('What did you learn late?', questions)).toEqual([])
})

test('another question comes in where the list is, and all that was typed around it stays', () => {
  expect(withQuestions(letter, questions, ['watch', 'flask'])).toBe(
    letter.replace('2. What did you learn late?', '2. What would surprise someone watching?'),
  )
  expect(withQuestions(letter, questions, ['flask', 'late'])).toBe(letter)
})

test('in a letter without a list it comes behind the opening', () => {
  expect(withQuestions('Dear Bo,\n\nHere it is:\n\nBest,\nRobin', questions, ['late'])).toBe(
    'Dear Bo,\n\nHere it is:\n\n1. What did you learn late?\n\nBest,\nRobin',
  )
})
