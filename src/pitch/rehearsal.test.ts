import { expect, test } from 'vitest'
import { ownPace, sayClock, wordsAMinute } from './rehearsal.ts'

test.each([
  [0, '0:00'],
  [9.9, '0:09'],
  [72, '1:12'],
  [600, '10:00'],
])('%d seconds are said as %s', (seconds, says) => expect(sayClock(seconds)).toBe(says))

test('words a minute are counted of the words and the time', () => {
  expect(wordsAMinute({ seconds: 40, words: 100 })).toBe(150)
  expect(wordsAMinute({ seconds: 0, words: 100 })).toBe(0)
})

test('one’s own pace is known after three tries', () => {
  const one = { at: 0, seconds: 60, words: 120 }
  expect(ownPace([one, one])).toBe(null)
  expect(ownPace([one, one, { ...one, seconds: 120 }])).toBe(90)
  expect(
    ownPace([
      { ...one, words: 0 },
      { ...one, words: 0 },
      { ...one, words: 0 },
    ]),
  ).toBe(null)
})
