import { expect, test } from 'vitest'
import { readNoteLine } from './note-line.ts'

const writer = { today: '2026-12-09', dateOrder: 'day-first' as const }

test.each([
  ['called her', 'phone', '2026-12-09'],
  ['yesterday called her', 'phone', '2026-12-08'],
  ['Met her at the fair last Friday', 'in-person', '2026-12-04'],
  ['We had a long coffee 2 weeks ago', 'in-person', '2026-11-25'],
  ['3 Dec: emailed the slides', 'email', '2026-12-03'],
  ['Spoke on Monday.', 'phone', '2026-12-07'],
  ['She wrote on LinkedIn', 'linkedin', '2026-12-09'],
  ['Zoomed with the whole team', 'video', '2026-12-09'],
])('“%s” tells of a contact', (note, channel, happenedOn) => {
  expect(readNoteLine(note, writer)).toEqual({ channel, happenedOn })
})

test.each([
  'Call her tomorrow',
  'likes hand-drawn maps',
  'She never called back',
  'Ask about the launch on 3 Dec',
  'Met en 2019? No: he has not met me.',
  '10 questions left for her',
])('“%s” tells of none, and is a note of today', (note) => {
  expect(readNoteLine(note, writer)).toEqual({ channel: 'note', happenedOn: '2026-12-09' })
})
