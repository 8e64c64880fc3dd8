import { expect, test } from 'vitest'
import { readPromiseLine } from './promise-line.ts'

/** A Monday. */
const writer = { today: '2026-11-30', dateOrder: 'day-first', clock: '24-hour' } as const

test.each([
  ['I promised Maya to send the slides by Friday', 'mine', 'Maya', 'Send the slides', '2026-12-04'],
  [
    'I promised Maya Chen, Acme Tea to call back tomorrow.',
    'mine',
    'Maya Chen, Acme Tea',
    'Call back',
    '2026-12-01',
  ],
  ['I’ve promised Maya that I’ll send the plan before 3 Dec', 'mine', 'Maya', 'Send the plan', '2026-12-02'],
  ['I told Jonas I would write to Bo', 'mine', 'Jonas', 'Write to Bo', null],
  ['Maya promised to introduce me to Bo in two weeks', 'theirs', 'Maya', 'Introduce me to Bo', '2026-12-14'],
  ['Maya has promised me to send the report by 12/3', 'theirs', 'Maya', 'Send the report', '2027-03-12'],
  ['To Maya: the slides, by next Tue', 'mine', 'Maya', 'The slides', '2026-12-08'],
  ['I promised Maya to stand by', 'mine', 'Maya', 'Stand by', null],
  ['I promised Maya to read the book on tea', 'mine', 'Maya', 'Read the book on tea', null],
  ['I promised 小明 to send the slides', 'mine', '小明', 'Send the slides', null],
])('“%s”', (line, whose, who, text, dueOn) => {
  expect(readPromiseLine(line, writer)).toEqual({ whose, who, text, dueOn })
})

test('by the habits of who writes it 12/3 is another day', () => {
  const line = 'I promised Maya to send it by 12/3'
  expect(readPromiseLine(line, { ...writer, dateOrder: 'month-first' })?.dueOn).toBe('2026-12-03')
})

test.each(['Send the slides', 'I promised', 'I promised Maya', '', ': the slides', 'I promised Maya to'])(
  '“%s” says not who promised what to whom',
  (line) => expect(readPromiseLine(line, writer)).toBeNull(),
)
