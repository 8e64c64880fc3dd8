import { expect, test } from 'vitest'
import { type Meeting, meetingFile, meetingFileName } from './meeting-file.ts'

const meeting: Meeting = {
  uid: '0198-c1@wellmet',
  sequence: 2,
  seeker: { name: 'Robin Vale', email: 'robin@example.org' },
  name: 'Maya Chen',
  company: 'Acme Tea',
  channel: 'video',
  startsAt: '2026-11-24T14:00:00Z',
  minutes: 20,
  place: 'https://meet.example.org/maya',
  updatedAt: '2026-11-10T09:00:00Z',
  isCalledOff: false,
}

test('the file says who, when in UTC, where, and how often it changed', () => {
  expect(meetingFile(meeting).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wellmet//Wellmet//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:0198-c1@wellmet',
    'SEQUENCE:2',
    'DTSTAMP:20261110T090000Z',
    'DTSTART:20261124T140000Z',
    'DTEND:20261124T142000Z',
    'SUMMARY:Video call with Maya Chen',
    'LOCATION:https://meet.example.org/maya',
    'DESCRIPTION:Maya Chen\\, Acme Tea',
    'ORGANIZER;CN="Robin Vale":mailto:robin@example.org',
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('the same agreement gives the same file', () => {
  expect(meetingFile(meeting)).toBe(meetingFile({ ...meeting }))
})

test.each([
  ['an instant with milliseconds', { startsAt: '2026-11-24T14:00:00.000Z' }, 'DTSTART:20261124T140000Z'],
  ['over midnight', { startsAt: '2026-12-31T23:50:00Z' }, 'DTEND:20270101T001000Z'],
  [
    'commas, semicolons and backslashes',
    { place: 'Herengracht 1; 2nd floor, back\\side' },
    'LOCATION:Herengracht 1\\; 2nd floor\\, back\\\\side',
  ],
  [
    'a line break in a name adds no line',
    { name: 'Bo\r\nATTENDEE:x' },
    'SUMMARY:Video call with Bo ATTENDEE:x',
  ],
])('the file keeps its form: %s', (_what, change, line) => {
  expect(meetingFile({ ...meeting, ...change }).split('\r\n')).toContain(line)
})

test('no line is longer than 75 octets, and no character is cut', () => {
  const text = meetingFile({ ...meeting, name: '王小明'.repeat(40), place: '👩‍💻 '.repeat(40) })
  const lines = text.split('\r\n')
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n ', '')).toContain('王小明'.repeat(40))
  expect(text).not.toMatch(/[^\r]\n/)
})

test.each([
  ['Maya Chen', '2026-11-24-Maya-Chen.ics'],
  ['王小明', '2026-11-24-王小明.ics'],
  ['../../etc', '2026-11-24-etc.ics'],
  ['"; x=', '2026-11-24-x.ics'],
  ['🙂', '2026-11-24.ics'],
  [`a${'𠮷'.repeat(70)}`, `2026-11-24-a${'𠮷'.repeat(59)}.ics`],
])('a file is named for the day and the person: %s', (name, fileName) => {
  expect(meetingFileName({ ...meeting, name }, 'Europe/Berlin')).toBe(fileName)
})

test('the day in its name is the person’s own', () => {
  const late = { ...meeting, startsAt: '2026-11-24T23:30:00Z' }
  expect(meetingFileName(late, 'Asia/Tokyo')).toBe('2026-11-25-Maya-Chen.ics')
  expect(meetingFileName(late, 'America/New_York')).toBe('2026-11-24-Maya-Chen.ics')
  expect(meetingFileName({ ...late, isCalledOff: true }, 'UTC')).toBe('2026-11-24-Maya-Chen-canceled.ics')
})

test('the file that cancels says so before the event, and in it', () => {
  const lines = meetingFile({ ...meeting, sequence: 3, isCalledOff: true }).split('\r\n')
  expect(lines).toContain('UID:0198-c1@wellmet')
  expect(lines).toContain('SEQUENCE:3')
  expect(lines).toContain('STATUS:CANCELLED')
  expect(lines.indexOf('METHOD:CANCEL')).toBeGreaterThan(0)
  expect(lines.indexOf('METHOD:CANCEL')).toBeLessThan(lines.indexOf('BEGIN:VEVENT'))
})
