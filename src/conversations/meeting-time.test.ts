import { expect, test } from 'vitest'
import { isTwice, meetingTime, onTheWall } from './meeting-time.ts'

test.each<[what: string, date: string, time: string, zone: string, instant: string | null]>([
  ['winter in Amsterdam', '2026-11-24', '15:00', 'Europe/Amsterdam', '2026-11-24T14:00:00Z'],
  ['summer in Amsterdam', '2027-07-01', '15:00', 'Europe/Amsterdam', '2027-07-01T13:00:00Z'],
  ['half an hour off', '2026-11-24', '09:15', 'Asia/Kolkata', '2026-11-24T03:45:00Z'],
  ['three quarters off', '2026-11-24', '09:00', 'Asia/Kathmandu', '2026-11-24T03:15:00Z'],
  ['the day before in UTC', '2026-11-24', '08:00', 'Pacific/Auckland', '2026-11-23T19:00:00Z'],
  ['in the gap of spring in Berlin', '2027-03-28', '02:30', 'Europe/Berlin', null],
  ['just before the gap', '2027-03-28', '01:59', 'Europe/Berlin', '2027-03-28T00:59:00Z'],
  ['just after the gap', '2027-03-28', '03:00', 'Europe/Berlin', '2027-03-28T01:00:00Z'],
  ['in the gap of New York', '2027-03-14', '02:00', 'America/New_York', null],
  ['in the half-hour gap of Lord Howe', '2026-10-04', '02:15', 'Australia/Lord_Howe', null],
  ['on the day that Samoa skipped', '2011-12-30', '12:00', 'Pacific/Apia', null],
  ['twice in autumn: the first', '2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z'],
])('a clock and a zone make one moment: %s', (_what, date, time, zone, instant) => {
  expect(meetingTime(date, time, zone)).toBe(instant)
  if (instant) expect(onTheWall(instant, zone)).toEqual({ date, time })
})

test.each([
  ['2026-10-25', '02:30', true],
  ['2026-10-25', '03:00', false],
  ['2027-03-28', '02:30', false],
])('%s %s in Berlin comes twice: %s', (date, time, twice) => {
  expect(isTwice(date, time, 'Europe/Berlin')).toBe(twice)
})
