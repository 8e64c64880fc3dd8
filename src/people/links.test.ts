import { describe, expect, it } from 'vitest'
import { linkedinAddress, linkedinSlug, readLink } from './links.ts'

describe('a link that people type', () => {
  it.each([
    ['https://acme.test/team?a=1#b', 'https://acme.test/team?a=1#b'],
    [' http://acme.test ', 'http://acme.test/'],
    ['acme.test/team', 'https://acme.test/team'],
    ['acme.test:8080/x', 'https://acme.test:8080/x'],
    ['//acme.test', 'https://acme.test/'],
    ['HTTPS://Acme.test', 'https://acme.test/'],
    ['https://bücher.test', 'https://xn--bcher-kva.test/'],
  ])('%s becomes %s', (typed, link) => expect(readLink(typed)).toBe(link))

  it.each([
    '',
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<b>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://acme.test',
    'mailto:maya@acme.test',
    'https:acme.test',
    'https://acme.test@evil.test/',
    'https://name:word@acme.test/',
    'https://acme.test/"onclick',
    'https://acme.test\\evil.test',
    'acme',
    'not a link',
    'https://',
    `https://acme.test/${'a'.repeat(2048)}`,
  ])('%j is refused', (typed) => expect(readLink(typed)).toBeNull())
})

describe('a LinkedIn profile', () => {
  it.each([
    ['https://www.linkedin.com/in/Maya-Chen-12ab', 'maya-chen-12ab'],
    ['https://www.linkedin.com/in/maya-chen/?utm_source=x#top', 'maya-chen'],
    ['linkedin.com/in/maya-chen/', 'maya-chen'],
    ['https://de.linkedin.com/in/maya-chen/de', 'maya-chen'],
    ['https://www.linkedin.com/in/j%C3%BCrgen-m', 'jürgen-m'],
    ['https://www.linkedin.com/in/ju%CC%88rgen-m', 'jürgen-m'],
    ['https://www.linkedin.com/in/50%-off', '50%-off'],
  ])('%s is known as %s', (address, slug) => expect(linkedinSlug(address)).toBe(slug))

  it.each([
    '',
    'https://www.linkedin.com/company/acme',
    'https://evil.test/linkedin.com/in/maya',
    'https://notlinkedin.com/in/maya',
    'maya-chen',
  ])('%s is none', (address) => expect(linkedinSlug(address)).toBeNull())

  it('leads back from its key to itself', () => {
    for (const slug of ['maya-chen', 'jürgen-m', '50%-off', 'a/b', '王小明'])
      expect(linkedinSlug(linkedinAddress(slug))).toBe(slug)
  })
})
