import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { armedAgain, disarmed } from './formula.ts'

const hyperlink = '=HYPERLINK("http://x.example","y")'

describe('a cell that a spreadsheet would run is disarmed', () => {
  test.each([
    hyperlink,
    `${hyperlink}\n`,
    `${hyperlink}\nand more`,
    '=1+1\r\nmore',
    "+1+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    ' =1+1',
    '\u00a0=1+1',
    '   \u3000@x',
    '\ufeff=1+1',
    '\u200b=1+1',
    '\u200e\u2066=1+1',
    '\u00ad=1+1',
    '\u2800=1+1',
    '\u0001=1+1',
    '\ttea',
    '\rtea',
    ' \ttea',
    '\n=1+1',
    '\n\n  =1+1',
    '＝1+1',
    '＋1+A1',
    '－1+A1',
    '＠x',
    '- talked about tea',
    '--1',
    '-A1',
    '+1-2',
    '+31 6 1234 5678=1',
    '+31 6 1234 5678|x',
  ])('%j', (cell) => expect(disarmed(cell)).toBe(`'${cell}`.replace(/^'(\n+)/, "$1'")))

  test.each([
    [`Tea\n${hyperlink}`, `Tea\n'${hyperlink}`],
    ['=1\n=2', "'=1\n'=2"],
    ['Tea\r\n +A1', "Tea\r\n' +A1"],
    ['Tea\u2028=1', "Tea\u2028'=1"],
    ['Tea;=1', "Tea;'=1"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['Tea\t=1', "Tea\t'=1"],
    ['+31 6 1234 5678\n=1', "+31 6 1234 5678\n'=1"],
  ])('in each of its lines: %j', (cell, safe) => expect(disarmed(cell)).toBe(safe))
})

test.each([
  '',
  'Maya Chen',
  'maya@acme.example',
  '1 = 1',
  '+31 6 1234 5678',
  '+31 6 12345678',
  '+31 (0)6-123.456.78',
  '+1-415-555-0100',
  '+1 415 555 0100 ext. 12',
  '+49/30/123456',
  ' +31 6 1234 5678 ',
  '-5',
  '+5',
  '-3.14',
  '-1,234.50',
  '-1.234,50',
  '-12 %',
  '−5',
  '-1e5',
  "O'Neil",
  "'tis the season",
  'Tea; then −5',
  'https://acme.example/?a=1;b=2',
])('%j stays as it is', (cell) => expect(disarmed(cell)).toBe(cell))

test('whatever a cell says comes back as it was, and is safe at the start of every line', () => {
  const piece = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    "'",
    ' ',
    '\t',
    '\n',
    '\r',
    ';',
    '\ufeff',
    '＝',
    '1',
    '555',
    'tea',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const cell = pieces.join('')
      const safe = disarmed(cell)
      expect(armedAgain(safe)).toBe(cell)
      for (const line of safe.split(/[\n\r\t;]/))
        if (/^[\s\ufeff]*[=@＝]/.test(line)) throw new Error(`${JSON.stringify(line)} would run`)
    }),
    { numRuns: 2000 },
  )
})
