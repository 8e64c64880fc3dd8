import { expect, test } from 'vitest'
import { date, line, link, prose, zone } from './shapes.ts'

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

test.each(['1900-01-01', '2200-12-31', '2028-02-29'])('%s is a day', (day) =>
  expect(date().parse(day)).toBe(day),
)

test.each(['1899-12-31', '2201-01-01', '9999-12-31', '0026-11-28'])(
  '%s is too far off, and it is said',
  (day) => expect(date().safeParse(day).error?.issues[0]?.message).toContain('1900 to 2200'),
)

test.each(['2026-13-45', '2027-02-29', '26-11-28', '', '2026-11-28T10:00'])('%j is no day', (day) =>
  expect(date().safeParse(day).error?.issues[0]?.message).toContain('23 November 2026'),
)

test.each([line(), prose(), zone(), link()])('what is too long is refused for that alone', (shape) => {
  const issues = shape.safeParse('\0'.repeat(30_000)).error?.issues
  expect(issues?.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Use fewer than [\d,]+ char/),
  ])
})
