import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type OneLine, readOneLine } from './one-line.ts'

const nothing = { title: null, company: null, via: null, email: null, linkedin: null, rest: null }

const table: [string, Partial<OneLine> & { name: string }][] = [
  ['Maya Chen', { name: 'Maya Chen' }],
  ['Cher', { name: 'Cher' }],
  ['王小明', { name: '王小明' }],
  [
    'Maya Chen, VP Marketing at Acme, via Jonas',
    { name: 'Maya Chen', title: 'VP Marketing', company: 'Acme', via: 'Jonas' },
  ],
  ['Maya Chen (Acme)', { name: 'Maya Chen', company: 'Acme' }],
  ['Maya Chen (VP Marketing, Acme)', { name: 'Maya Chen', title: 'VP Marketing', company: 'Acme' }],
  ['Maya Chen – VP Marketing @ Acme', { name: 'Maya Chen', title: 'VP Marketing', company: 'Acme' }],
  ['Maya Chen - VP Marketing @Acme', { name: 'Maya Chen', title: 'VP Marketing', company: 'Acme' }],
  ['Maya Chen, VP, Marketing at Acme', { name: 'Maya Chen', title: 'VP, Marketing', company: 'Acme' }],
  ['Maya Chen at Acme', { name: 'Maya Chen', company: 'Acme' }],
  ['Maya Chen from Acme through Jonas Weber', { name: 'Maya Chen', company: 'Acme', via: 'Jonas Weber' }],
  ['Maya Chen, Acme', { name: 'Maya Chen', company: 'Acme' }],
  ['Maya Chen, Head of People', { name: 'Maya Chen', title: 'Head of People' }],
  ['Maya Chen, VP Marketing, Acme', { name: 'Maya Chen', title: 'VP Marketing', company: 'Acme' }],
  ['Maya Chen, Acme, VP Marketing', { name: 'Maya Chen', title: 'VP Marketing', company: 'Acme' }],
  ['Maya Chen, CFO at Acme, Inc.', { name: 'Maya Chen', title: 'CFO', company: 'Acme, Inc.' }],
  [
    'Maya Chen, PhD, Professor at Riverside',
    { name: 'Maya Chen, PhD', title: 'Professor', company: 'Riverside' },
  ],
  ['Maya Chen <maya@acme.test>', { name: 'Maya Chen', email: 'maya@acme.test' }],
  ['Maya Chen, Acme, maya@acme.test', { name: 'Maya Chen', company: 'Acme', email: 'maya@acme.test' }],
  ['Maya Chen https://www.linkedin.com/in/Maya-Chen/', { name: 'Maya Chen', linkedin: 'maya-chen' }],
  ['https://www.linkedin.com/in/maya-chen', { name: 'maya-chen', linkedin: 'maya-chen' }],
  ['maya@acme.test', { name: 'maya@acme.test', email: 'maya@acme.test' }],
  [
    'Maya Chen, introduced by Jonas Weber, CFO at Acme',
    { name: 'Maya Chen', title: 'CFO', company: 'Acme', via: 'Jonas Weber' },
  ],
  ['Maya Chen (via Jonas)', { name: 'Maya Chen', via: 'Jonas' }],
  ['Via Smith, nurse', { name: 'Via Smith', title: 'nurse' }],
  ['Maya Chen, engineer at Via', { name: 'Maya Chen', title: 'engineer', company: 'Via' }],
  [
    'Maya Chen, engineer at Via Transportation',
    { name: 'Maya Chen', title: 'engineer', company: 'Via Transportation' },
  ],
  [
    'Jürgen Groß, Geschäftsführer bei Nordwind GmbH, über Petra',
    { name: 'Jürgen Groß', title: 'Geschäftsführer', company: 'Nordwind GmbH', via: 'Petra' },
  ],
  ['Jean-Luc Martin, directeur chez Orme', { name: 'Jean-Luc Martin', title: 'directeur', company: 'Orme' }],
  ['محمد بن سلمان، مهندس', { name: 'محمد بن سلمان', company: 'مهندس' }],
  ['田中花子、株式会社山田', { name: '田中花子', company: '株式会社山田' }],
  [
    'Maya Chen, VP Marketing at Acme, met at the fair',
    { name: 'Maya Chen', title: 'VP Marketing', company: 'Acme', rest: 'met at the fair' },
  ],
  [
    'Maya Chen, maya@acme.test, m@home.test',
    { name: 'Maya Chen', email: 'maya@acme.test', rest: 'm@home.test' },
  ],
  ['Maya Chen https://acme.test/team', { name: 'Maya Chen', rest: 'https://acme.test/team' }],
  ['  Maya   Chen ,  ', { name: 'Maya Chen' }],
  ['- Maya Chen', { name: 'Maya Chen' }],
]

describe('someone in one line', () => {
  it.each(table)('%s', (line, read) => expect(readOneLine(line)).toEqual({ ...nothing, ...read }))

  it.each(['', '   ', ',,,', '()', '–', '\u0000'])('%j names no one', (line) =>
    expect(readOneLine(line)).toBeNull(),
  )

  it('loses no word of what was typed', () => {
    const words = fc.constantFrom(
      'Maya',
      'Chen',
      'VP',
      'at',
      '@',
      ',',
      '(',
      ')',
      'via',
      '–',
      'Acme',
      'Jonas',
      '王',
      'a@b.test',
      ';',
      'from',
    )
    const sentence = fc.array(words, { minLength: 1, maxLength: 12 }).map((list) => `Ana ${list.join(' ')}`)
    const glue = new Set(['at', 'via', 'from'])
    fc.assert(
      fc.property(sentence, (line) => {
        const kept = Object.values(readOneLine(line) ?? {}).join(' ')
        for (const word of line.match(/[\p{L}\p{N}.@]{2,}/gu) ?? [])
          if (!glue.has(word)) expect(kept).toContain(word)
      }),
    )
  })

  it('keeps what goes beyond five hundred characters', () => {
    expect(readOneLine(`Maya Chen, ${'x'.repeat(600)}`)?.rest).toContain('x'.repeat(100))
  })
})
