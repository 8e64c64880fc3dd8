import { describe, expect, it } from 'vitest'
import { mailto } from './mailto.ts'

const read = (href: string) => {
  const url = new URL(href)
  return {
    to: decodeURIComponent(url.pathname),
    subject: url.searchParams.get('subject'),
    body: url.searchParams.get('body'),
  }
}

describe('a letter as a mail link', () => {
  it('comes back whole, with line ends as mail programs want them', () => {
    const { href, hasBody } = mailto(
      'maya@acme.example',
      'Tea & pricing?',
      'Dear Maya,\n\n100% of 王小明 + you = ☕\n',
    )
    expect(read(href)).toEqual({
      to: 'maya@acme.example',
      subject: 'Tea & pricing?',
      body: 'Dear Maya,\r\n\r\n100% of 王小明 + you = ☕\r\n',
    })
    expect(hasBody).toBe(true)
  })

  it('writes a plus as such, since mail programs do not read it as a space', () => {
    expect(mailto('robin+tea@example.org', 'a + b', '').href).toBe(
      'mailto:robin%2Btea@example.org?subject=a%20%2B%20b&body=',
    )
  })

  it('lets nothing typed add a header or an address', () => {
    const { href } = mailto(
      'maya@acme.example?bcc=all@example.org',
      'Hello\r\nBcc: all@example.org',
      '&cc=x@example.org',
    )
    const { searchParams } = new URL(href)
    expect([...searchParams.keys()]).toEqual(['subject', 'body'])
    expect(searchParams.get('subject')).toBe('Hello Bcc: all@example.org')
  })

  it('leaves the words out when the link would be too long to open', () => {
    const { href, hasBody } = mailto('maya@acme.example', 'Tea', '茶'.repeat(400))
    expect(hasBody).toBe(false)
    expect(read(href)).toEqual({ to: 'maya@acme.example', subject: 'Tea', body: null })
  })

  it('stands half a surrogate pair, and a person without an address', () => {
    expect(read(mailto(null, 'Tea', '\ud83c').href)).toEqual({ to: '', subject: 'Tea', body: '\ufffd' })
  })
})
