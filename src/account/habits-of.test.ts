import { expect, test } from 'vitest'
import { habitsOf, zoneOf } from './habits-of.ts'

test.each([
  ['en-US,en;q=0.9', '12-hour', 'month-first'],
  ['en-GB', '24-hour', 'day-first'],
  ['de-DE,de;q=0.9,en;q=0.8', '24-hour', 'day-first'],
  ['sv-SE', '24-hour', 'day-first'],
  ['ja', '24-hour', 'month-first'],
  ['hi-IN', '12-hour', 'day-first'],
  ['nl;q=0.5', '24-hour', 'day-first'],
])('%s: %s, %s', (said, clock, dateOrder) => expect(habitsOf(said)).toEqual({ clock, dateOrder }))

test.each([[undefined], [''], ['*'], ['x'], ['12345'], ['zz-ZZ'], [`${'a-'.repeat(10_000)}`]])(
  '%s tells nothing',
  (said) => expect(habitsOf(said)).toEqual({}),
)

test.each([
  ['nl-NL,nl;q=0.9', 'Europe/Amsterdam'],
  ['fr-be', 'Europe/Brussels'],
  ['zh-Hant-TW', 'Asia/Taipei'],
  ['en-US', null],
  ['nl', null],
  ['xx-QQ', null],
  [undefined, null],
])('%s: the clock of %s', (said, zone) => expect(zoneOf(said)).toBe(zone))
