import fc from 'fast-check'
import { expect, test } from 'vitest'
import { utf8 } from './utf8.ts'

test.each([
  ['nothing', ''],
  ['plain letters', '<p>Tea & "milk"</p>'],
  ['Latin letters with marks', 'Sofía Marín ÿ'],
  ['marks of a sentence', '“Ask well” – listen…'],
  ['other scripts, and pictures', 'मीरा 陈美 Łukasz 🫖'],
  ['half a letter', 'a\ud83eb\udc00'],
])('%s', (_, text) => {
  expect(Buffer.from(utf8(text)).equals(Buffer.from(text))).toBe(true)
})

test('any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) =>
      Buffer.from(utf8(text)).equals(Buffer.from(text)),
    ),
  )
})
