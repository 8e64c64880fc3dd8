import { expect, test } from 'vitest'
import { readHelper, readNamed, readPromise } from './debrief-lines.ts'
import { fromNotes } from './from-notes.ts'

// A Thursday.
const writer = { today: '2026-12-03' }
const maya = ['Maya Chen', 'Maya']

test.each([
  ['I send the article by Friday', 'mine', 'Send the article', '2026-12-04'],
  ['I’ll send the lesson plan on 11 Dec.', 'mine', 'Send the lesson plan', '2026-12-11'],
  ['Send her the article', 'mine', 'Send her the article', null],
  ['Maya sends the harvest letter of 2019', 'theirs', 'Sends the harvest letter of 2019', null],
  ['Maya Chen will ask Tomasz next week', 'theirs', 'Ask Tomasz', '2026-12-07'],
  ['They look for the letter tomorrow', 'theirs', 'Look for the letter', '2026-12-04'],
  ['I write a page on tea', 'mine', 'Write a page on tea', null],
  ['Mayan tea, I find out more', 'mine', 'Mayan tea, I find out more', null],
])('“%s” is a promise', (typed, whose, text, dueOn) => {
  expect(readPromise(typed, writer, maya)).toEqual({ whose, text, dueOn })
})

test.each([
  ['Kenji Watanabe, showed me how a tin is closed', 'Kenji Watanabe', '', 'showed me how a tin is closed'],
  ['Kenji Watanabe', 'Kenji Watanabe', '', ''],
  ['Sofia Marín, brand manager, found the file', 'Sofia Marín', 'brand manager', 'found the file'],
  ['王芳: 帮我安排时间', '王芳', '', '帮我安排时间'],
])('“%s” gave time', (typed, name, title, did) => {
  expect(readHelper(typed)).toEqual({ name, title, did, role: 'in-the-room' })
})

test('an assistant is one, and no name is no one', () => {
  expect(readHelper('Sofia Marín, assistant, found the hour')).toMatchObject({ role: 'assistant' })
  expect(readHelper('  ')).toBeNull()
})

test.each([
  ['Tomasz Lis, brand director at Acme', 'Tomasz Lis', 'brand director', 'Acme', 'not-asked'],
  ['Tomasz Lis; may say that Maya sent me', 'Tomasz Lis', '', '', 'yes'],
  ['Zsófia Kertész does the same at Northlight', 'Zsófia Kertész', '', 'Northlight', 'not-asked'],
  ['Ines Quill, Harbor & Finch. I can use her name', 'Ines Quill', '', 'Harbor & Finch', 'yes'],
])('“%s” was named', (typed, name, title, company, mayUseName) => {
  expect(readNamed(typed)).toEqual({ name, title, company, mayUseName })
})

test('what was marked is filled in, and what is off the record is not', () => {
  const filled = fromNotes(
    [
      { text: '“A complaint is a brief that nobody paid for.”', marks: ['quote'] },
      { text: 'Sold out every Saturday', marks: [] },
      { text: 'I had the numbers of the till', marks: ['quote'] },
      { text: 'The tins go in spring', marks: ['quote', 'off-the-record'] },
      { text: 'You should call ten customers', marks: ['advice'] },
      { text: 'I send the lesson plan by 11 Dec', marks: ['promised'] },
      { text: 'The letter of 2019', marks: ['promised-me'] },
      { text: 'Tomasz Lis', marks: ['named'] },
    ],
    writer,
    maya,
  )
  expect(filled).toEqual({
    theySaid: '“A complaint is a brief that nobody paid for.” “I had the numbers of the till.”',
    iWill: 'I will call ten customers.',
    promises: [
      { whose: 'mine', text: 'Send the lesson plan', dueOn: '2026-12-11' },
      { whose: 'theirs', text: 'The letter of 2019', dueOn: null },
    ],
  })
})
