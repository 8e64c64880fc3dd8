import { expect, test } from 'vitest'
import { check } from '../etiquette/check.ts'
import { countWords, lengthOf, sayLength, spokenSeconds } from './pitch.ts'

const words = (count: number) => Array.from({ length: count }, () => 'tea').join(' ')

test.each([
  ['', 0],
  ['  \n ', 0],
  ['I taught, and now I write.', 6],
  ['Bo 🎉 — 3 things', 3],
  ['don’t stop', 2],
  ['محمد يعلّم', 2],
])('“%s” is %i words', (text, count) => expect(countWords(text)).toBe(count))

test('Chinese is cut into words though nothing stands between them', () =>
  expect(countWords('我以前是老师')).toBeGreaterThan(2))

test.each([
  [0, 'empty', 0],
  [1, 'short', 0],
  [73, 'short', 29],
  [75, 'right', 30],
  [150, 'right', 60],
  [152, 'long', 61],
] as const)('%i words are %s, and take %i seconds', (count, length, seconds) => {
  expect(spokenSeconds(words(count))).toBe(seconds)
  expect(lengthOf(words(count))).toBe(length)
})

test.each([
  [0, ''],
  [1, '1 word, about 0 seconds spoken'],
  [100, '100 words, about 40 seconds spoken'],
])('%i words are said as “%s”', (count, says) => expect(sayLength(words(count))).toBe(says))

test('proof may stand in the sentence after the deed', () => {
  const text =
    'I teach chemistry to pupils of fifteen. This winter I rebuilt our course around what they cook at home. Sign-ups doubled.'
  const lacksProof = (said: string) =>
    check({ kind: 'pitch', text: said }).some(({ rule }) => rule === 'pitch-has-proof')
  expect(lacksProof(text)).toBe(false)
  expect(lacksProof(text.replace('Sign-ups doubled.', 'It was fun.'))).toBe(true)
})
