import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { usualHours } from '../account/hours.ts'
import { plainCalendar } from '../store/days-off/calendar.ts'
import { type FreeTimesAsked, freeTimes, mostProposed } from './free-times.ts'
import { isTooClose } from './overlap.ts'

/** A Monday morning in Paris. */
const asked: FreeTimesAsked = {
  now: Temporal.Instant.from('2027-03-01T08:00:00Z'),
  zone: 'Europe/Paris',
  minutes: 20,
  hours: usualHours,
  calendar: plainCalendar,
  host: { calendar: plainCalendar, zone: null },
  taken: [],
}
const free = (more: Partial<FreeTimesAsked> = {}) => freeTimes({ ...asked, ...more })
const hours = (more: Partial<FreeTimesAsked['hours']>) => ({ hours: { ...usualHours, ...more } })
const days = (times: string[]) => [...new Set(times.map((at) => at.slice(0, 10)))]

test('two a day from the second working day on, within the hours, on no weekend', () => {
  const times = free()
  expect(times).toHaveLength(mostProposed)
  expect(days(times)).toEqual(['2027-03-03', '2027-03-04', '2027-03-05', '2027-03-08', '2027-03-09'])
  expect(times.slice(0, 2)).toEqual(['2027-03-03T08:00:00Z', '2027-03-03T12:00:00Z'])
})

test('days off and holidays on either side, and what comes before “not before”, are left out', () => {
  const away = { ...plainCalendar, away: [{ from: '2027-03-04', to: '2027-03-04' }] }
  expect(days(free({ calendar: away }))).not.toContain('2027-03-04')
  expect(days(free({ host: { calendar: away, zone: null } }))).not.toContain('2027-03-04')
  const german = { ...plainCalendar, country: 'DE' }
  expect(days(free({ calendar: german, ...hours({ notBefore: '2027-03-25' }) }))[1]).toBe('2027-03-30')
  expect(free(hours({ notBefore: '2027-04-12' }))[0]).toBe('2027-04-12T07:00:00Z')
})

test('a day with as many meetings as there may be is full, and one who holds three times counts once', () => {
  const at = (time: string, of: string) => ({ startsAt: `2027-03-03T${time}:00Z`, minutes: 20, of })
  const taken = [at('09:00', 'a'), at('10:00', 'a'), at('11:00', 'a')]
  expect(days(free({ taken, ...hours({ mostADay: 2 }) }))).toContain('2027-03-03')
  expect(days(free({ taken, ...hours({ mostADay: 1 }) }))).not.toContain('2027-03-03')
  expect(days(free({ taken: [...taken, at('14:00', 'b')], ...hours({ mostADay: 2 }) }))).not.toContain(
    '2027-03-03',
  )
})

test('what is taken, and the pause around it, is proposed to no one', () => {
  const only = hours({ opens: 9 * 60, closes: 10 * 60 + 30, pause: 0, mostADay: 8 })
  const taken = [{ startsAt: '2027-03-03T08:30:00Z', minutes: 30, of: 'a' }]
  expect(free({ ...only, taken }).slice(0, 2)).toEqual(['2027-03-03T08:00:00Z', '2027-03-03T09:00:00Z'])
  const paused = { hours: { ...only.hours, pause: 15 } }
  expect(days(free({ ...paused, taken }))[0]).toBe('2027-03-04')
})

test('an hour that the clocks skip is none, and each instant has the offset of its day', () => {
  const night = hours({ opens: 2 * 60, closes: 4 * 60, notBefore: '2027-03-28' })
  const sunday = { ...plainCalendar, weekend: [] }
  const times = free({ ...night, calendar: sunday, host: { calendar: sunday, zone: null } })
  expect(times.slice(0, 2)).toEqual(['2027-03-28T01:00:00Z', '2027-03-28T01:30:00Z'])
  const [before, after] = [free(hours({ notBefore: '2027-03-26' })), free(hours({ notBefore: '2027-03-29' }))]
  expect([before[0], after[0]]).toEqual(['2027-03-26T08:00:00Z', '2027-03-29T07:00:00Z'])
})

test('no host is asked in their night', () => {
  const early = {
    ...hours({ closes: 15 * 60 }),
    host: { calendar: plainCalendar, zone: 'America/Los_Angeles' },
  }
  expect(free(early)).toEqual([])
  const late = {
    ...hours({ closes: 20 * 60 }),
    host: { calendar: plainCalendar, zone: 'America/Los_Angeles' },
  }
  for (const at of free(late))
    expect(Temporal.Instant.from(at).toZonedDateTimeISO('America/Los_Angeles').hour).toBeGreaterThanOrEqual(8)
  expect(free(late).length).toBeGreaterThan(5)
})

describe('two meetings are in each other’s way', () => {
  const short = { startsAt: '2027-03-03T14:15:00Z', minutes: 15 }
  test.each([
    ['14:00', 60, 0, true],
    ['14:00', 60, 15, true],
    ['13:30', 45, 0, false],
    ['13:30', 45, 15, true],
    ['14:30', 30, 0, false],
    ['14:30', 30, 15, true],
    ['14:45', 30, 15, false],
  ])('14:15 for 15 minutes and %s for %i with %i between: %s', (time, minutes, pause, is) => {
    const other = { startsAt: `2027-03-03T${time}:00Z`, minutes }
    expect(isTooClose(short, other, pause)).toBe(is)
    expect(isTooClose(other, short, pause)).toBe(is)
  })

  test('across midnight, and on the day the clocks change', () => {
    const late = { startsAt: '2027-03-03T23:50:00Z', minutes: 20 }
    expect(isTooClose(late, { startsAt: '2027-03-04T00:05:00Z', minutes: 20 }, 0)).toBe(true)
    expect(isTooClose(late, { startsAt: '2027-03-04T00:10:00Z', minutes: 20 }, 0)).toBe(false)
    // 01:50 and 03:00 in Berlin: ten minutes apart, not seventy.
    const before = { startsAt: '2027-03-28T00:50:00Z', minutes: 10 }
    const after = { startsAt: '2027-03-28T01:00:00Z', minutes: 10 }
    expect([isTooClose(before, after, 0), isTooClose(before, after, 1)]).toEqual([false, true])
  })
})
