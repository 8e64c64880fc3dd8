import { expect, test } from 'vitest'
import { unfinished } from './caret.ts'

test.each([
  ['I wonder whether you ha', 'I wonder whether you ha'],
  ['I read your essay. Do you', ' Do you'],
  ['Dear Maya,\n\nI wo', 'I wo'],
  ['I read your essay. ', null],
  ['Dear Maya,\n', null],
  ['', null],
])('what is being written in %j', (value, writing) => {
  const found = unfinished({ value, selectionEnd: value.length })
  expect(found && value.slice(found.start, found.end)).toBe(writing)
})

test('only up to the caret', () =>
  expect(unfinished({ value: 'One. Two and three. Four.', selectionEnd: 8 })).toEqual({ start: 4, end: 8 }))
