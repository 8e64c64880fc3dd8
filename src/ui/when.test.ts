import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { many, sayAgo, sayBy, sayDate, sayInstant, sayMinutes, sayTime } from './when.ts'

const now = Temporal.Instant.from('2026-11-24T23:30:00Z')

test('a date is said with its weekday', () => {
  expect(sayDate('2026-11-24')).toBe('Tue 24 Nov 2026')
  expect(sayDate('2026-09-06')).toBe('Sun 6 Sep 2026')
  expect(sayDate('2026-11-24', '2026-12-31')).toBe('Tue 24 Nov')
  expect(sayDate('2027-01-04', '2026-12-31')).toBe('Mon 4 Jan 2027')
})

test('an instant is said on the clock of its zone, with the year only where it is another', () => {
  expect(sayInstant('2026-11-24T14:00:00Z', 'Europe/Berlin')).toBe('Tue 24 Nov, 15:00 (Europe/Berlin)')
  expect(sayInstant('2027-01-04T08:05:00Z', 'Asia/Kolkata', now)).toBe('Mon 4 Jan 2027, 13:35 (Asia/Kolkata)')
  expect(sayTime('2026-11-24T14:00:00Z', 'America/New_York')).toBe('09:00')
})

test.each([
  ['2026-11-25', 'today'],
  ['2026-11-24T22:00:00Z', 'yesterday'],
  ['2026-11-26', 'tomorrow'],
  ['2026-11-22', '3 days ago'],
  ['2026-12-09', 'in 2 weeks'],
  ['2026-08-25', '3 months ago'],
  ['2025-11-25', '1 year ago'],
  ['2023-11-20', '3 years ago'],
])('in Berlin, where it is already the 25th, %s is %s', (when, said) => {
  expect(sayAgo(when, now, 'Europe/Berlin')).toBe(said)
})

test.each([
  [1, '1 minute'],
  [20, '20 minutes'],
  [60, '1 hour'],
  [90, '1 hour 30 minutes'],
])('%i minutes are said as %s', (minutes, said) => expect(sayMinutes(minutes)).toBe(said))

test('one is one, and thousands have their comma', () => {
  expect(many(1, 'person', 'people')).toBe('1 person')
  expect(many(1204, 'person', 'people')).toBe('1,204 people')
})

test.each([
  ['2026-11-25T19:22:00Z', 'this evening'],
  ['2026-11-26T08:00:00Z', 'tomorrow morning'],
  ['2026-11-26T14:00:00Z', 'tomorrow afternoon'],
  ['2026-11-27T19:22:00Z', 'Fri 27 Nov, 20:22 (Europe/Amsterdam)'],
])('by %s is said as “%s”', (instant, says) => {
  expect(sayBy(instant, 'Europe/Amsterdam', now)).toBe(says)
})
