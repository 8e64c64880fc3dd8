import { expect, test } from 'vitest'
import { link } from './shapes.ts'

test.each([
  ['https://acme.test/team', 'https://acme.test/team'],
  [' http://acme.test ', 'http://acme.test'],
  ['acme.test/team?a=1', 'https://acme.test/team?a=1'],
  ['www.acme.test:8080', 'https://www.acme.test:8080'],
  ['', ''],
])('the address %j is kept as %j', (typed, kept) => expect(link().parse(typed)).toBe(kept))

test.each([
  'javascript:alert(1)',
  'ftp://acme.test',
  'maya@acme.test',
  'her blog',
  'blog',
  'https://',
  '/etc',
])('%j is no address of a page', (typed) =>
  expect(link().safeParse(typed).error?.issues[0]?.message).toContain('https://example.org/talk'),
)
