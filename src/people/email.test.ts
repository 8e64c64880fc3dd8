import { describe, expect, it } from 'vitest'
import { emailKey, isEmail, readEmail } from './email.ts'

describe('an email address', () => {
  it.each([
    'maya@acme.test',
    'm.chen+jobs@mail.acme.test',
    'a@b',
    "o'neil@acme.test",
    `${'a'.repeat(64)}@acme.test`,
  ])('%s is one', (text) => expect(isEmail(text)).toBe(true))

  it.each([
    '',
    'maya',
    'maya@',
    '@acme.test',
    'maya@acme..test',
    'maya@-acme.test',
    'maya chen@acme.test',
    'maya@acme.test,jonas@acme.test',
    'maya@acme.test\r\nBcc: all@acme.test',
    '/o=ExchangeLabs/ou=Recipients',
    `${'a'.repeat(65)}@acme.test`,
    `a@${'b.'.repeat(126)}test`,
  ])('%j is none', (text) => expect(isEmail(text)).toBe(false))

  it('is found in what people paste', () => {
    expect(readEmail(' <mailto:Maya@Acme.test>\u200e ')).toBe('Maya@Acme.test')
    expect(readEmail('call me')).toBeNull()
  })

  it('is compared without case', () => expect(emailKey(' Maya@Acme.test')).toBe(emailKey('maya@acme.TEST')))

  it('is judged to the end however it is made', () => {
    for (const long of [`${'a'.repeat(100_000)}@`, `a@${'a-'.repeat(50_000)}`, '<'.repeat(100_000)])
      expect(readEmail(long)).toBeNull()
  })
})
