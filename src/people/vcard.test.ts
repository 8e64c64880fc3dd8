import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CardPerson, writeVCards } from './vcard.ts'

const maya: CardPerson = {
  id: 'urn:uuid:0199c0de-0000-7000-8000-000000000001',
  name: 'Maya Chen',
  givenName: 'Maya',
  familyName: 'Chen',
  company: 'Acme, Inc.; Berlin',
  title: 'VP Marketing',
  emails: ['maya@acme.test'],
  phones: ['+49 30 1234'],
  linkedin: 'maya-chen',
  links: ['https://acme.test/team?a=1,2;b'],
  note: 'Met at the fair.\nLikes C:\\> jokes',
  changedAt: '2026-11-22T10:00:00.123Z',
}

const octets = (line: string) => Buffer.byteLength(line, 'utf8')
const unfolded = (card: string) => card.replaceAll('\r\n ', '').split('\r\n')
const textOf = (card: string, property: string) =>
  unfolded(card)
    .find((line) => line.startsWith(`${property}:`))
    ?.slice(property.length + 1)
    .replace(/\\(.)/gs, (_, after: string) => (after === 'n' ? '\n' : after))

describe('an address card', () => {
  it('holds what is known of a person, line by line', () => {
    expect(unfolded(writeVCards([maya]))).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'UID:urn:uuid:0199c0de-0000-7000-8000-000000000001',
      'FN:Maya Chen',
      'N:Chen;Maya;;;',
      'ORG:Acme\\, Inc.\\; Berlin',
      'TITLE:VP Marketing',
      'EMAIL;TYPE=INTERNET:maya@acme.test',
      'TEL:+49 30 1234',
      'URL:https://www.linkedin.com/in/maya-chen',
      'URL:https://acme.test/team?a=1%2C2;b',
      'NOTE:Met at the fair.\\nLikes C:\\\\> jokes',
      'REV:2026-11-22T10:00:00Z',
      'END:VCARD',
      '',
    ])
  })

  it('keeps a name whole when its parts are not known', () => {
    const card = writeVCards([{ id: '1', name: '王小明', changedAt: maya.changedAt }])
    expect(card).toContain('\r\nFN:王小明\r\nN:王小明;;;;\r\n')
  })

  it('is the same twice, so that importing it again adds no one', () => {
    expect(writeVCards([maya])).toBe(writeVCards([{ ...maya }]))
  })

  it('stands one after the other in one file', () => {
    expect(writeVCards([maya, maya]).match(/END:VCARD\r\n/g)).toHaveLength(2)
    expect(writeVCards([])).toBe('')
  })

  it('has no line over 75 octets, and none that cuts a character in two', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(text, text, (name, note) => {
        const card = writeVCards([{ ...maya, name, note }])
        expect(card.endsWith('\r\n')).toBe(true)
        for (const line of card.split('\r\n')) {
          expect(octets(line)).toBeLessThanOrEqual(75)
          expect(line.isWellFormed()).toBe(true)
          expect(line).not.toMatch(/[\r\n]/)
        }
      }),
    )
  })

  it('gives back every text as it was', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .filter((typed) => !/\p{Cc}/u.test(typed))
    const lines = fc.array(text, { minLength: 1, maxLength: 4 }).map((typed) => typed.join('\n'))
    fc.assert(
      fc.property(text, lines, text, (name, note, title) => {
        const card = writeVCards([{ ...maya, name, note, title }])
        expect(textOf(card, 'FN')).toBe(name)
        expect(textOf(card, 'NOTE')).toBe(note)
        expect(textOf(card, 'TITLE')).toBe(title)
      }),
    )
  })

  it('cannot be broken open by what someone typed', () => {
    const sly = 'x\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Eve\u0000'
    const card = writeVCards([
      {
        ...maya,
        id: sly,
        name: sly,
        note: sly,
        company: sly,
        emails: [sly],
        phones: [sly],
        links: [sly],
        changedAt: maya.changedAt,
      },
    ])
    expect(card.match(/^(BEGIN|END):VCARD/gm)).toHaveLength(2)
    expect(card).not.toContain('\u0000')
  })

  it('is written for thirty thousand people at once', () => {
    expect(writeVCards(Array<CardPerson>(30_000).fill(maya)).match(/^BEGIN:VCARD/gm)).toHaveLength(30_000)
  })
})
