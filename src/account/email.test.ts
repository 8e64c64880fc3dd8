import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainEmail, whyNotEmail } from './email.ts'

test.each([
  ['  Ana@Example.ORG ', 'ana@example.org'],
  ['\u00a0ana@example.org\u3000', 'ana@example.org'],
  ['\ufeffana@example.org', 'ana@example.org'],
  ['ana@example.org.', 'ana@example.org'],
  ['ana@example.org . ', 'ana@example.org'],
  ['ａｎａ＠ｅｘａｍｐｌｅ．ｏｒｇ', 'ana@example.org'],
  ['\u212aim@example.org', 'kim@example.org'],
  ['zoe\u0301@example.org', 'zo\u00e9@example.org'],
  ['İLKER@example.org', 'i\u0307lker@example.org'],
  ['ILKER@example.org', 'ilker@example.org'],
])('%j is the email %j', (typed, email) => {
  expect(plainEmail(typed)).toBe(email)
  expect(whyNotEmail(typed)).toBeNull()
})

test.each([
  'ana\0@example.org',
  '\0ana@example.org',
  'ana@example.org\0',
  'ana\u200b@example.org',
  'ana@example.org\u200d',
  'a\u00adna@example.org',
  'ana@\u202eexample.org',
  'ana\u3164@example.org',
  'ana\ufe0f@example.org',
  'ana\u{e0041}@example.org',
  'ana\n@example.org',
  'ana\u001b@example.org',
  'ana\u0085@example.org',
  'ana\ud800@example.org',
])('%j has a hidden character', (typed) => {
  expect(whyNotEmail(typed)).toContain('hidden character')
})

test.each(['', 'ana', '@', 'ana@', '@example.org', 'a@b@c', 'ana ruiz@example.org', 'a\u00a8b@example.org'])(
  '%j is no email',
  (typed) => {
    expect(whyNotEmail(typed)).toContain('Enter an email address')
  },
)

test('a long one is refused, however long', () => {
  for (const length of [255, 10_000, 1_000_000])
    expect(whyNotEmail(`${'a'.repeat(length - 12)}@example.org`)).toContain('at most 254')
  expect(whyNotEmail(`${'㎢'.repeat(100)}@example.org`)).toContain('at most 254')
})

test('an email written the one way stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      const once = plainEmail(`${before}@${after}`)
      expect(plainEmail(once)).toBe(once)
      expect(plainEmail(once.toLowerCase())).toBe(once)
    }),
    { numRuns: 2000 },
  )
})
