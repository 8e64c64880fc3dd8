import { expect, test } from 'vitest'
import { marksKept, marksOf, mergedMarks, type NoteMark } from './note-marks.ts'

test.each<[what: string, there: NoteMark[], seen: NoteMark[], sent: NoteMark[], stand: NoteMark[]]>([
  ['put on here', [], [], ['quote'], ['quote']],
  ['taken off here', ['quote'], ['quote'], [], []],
  ['put on elsewhere', ['advice'], [], [], ['advice']],
  ['one here, one elsewhere', ['advice'], [], ['quote'], ['quote', 'advice']],
  ['taken off elsewhere, another put on here', [], ['advice'], ['advice', 'quote'], ['quote']],
])('marks merge: %s', (_, there, seen, sent, stand) => {
  expect(mergedMarks(there, seen, sent)).toEqual(stand)
})

test('marks are kept in one order, each once', () => {
  expect(marksKept(['advice', 'promised', 'advice'])).toBe('promised advice')
  expect(marksOf('advice promised mistyped')).toEqual(['promised', 'advice'])
  expect(marksOf('')).toEqual([])
})
