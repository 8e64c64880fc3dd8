import { globSync, readFileSync } from 'node:fs'
import { sep } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { instantAt, isZone, timeThere } from './clocks-there.ts'
import {
  capitalized,
  cityOf,
  dayAt,
  many,
  plural,
  type Reader,
  sayAgo,
  sayBy,
  sayDate,
  sayDates,
  sayDays,
  sayInstant,
  sayInstantThere,
  sayList,
  sayLongDate,
  sayMinutes,
  sayTime,
  sayZone,
  wallOf,
  weekdays,
} from './say.ts'

const at = (now: string, zone: string): Reader => ({ now: Temporal.Instant.from(now), seeker: { zone } })
/** It is already the 25th there. */
const berlin = at('2026-11-24T23:30:00Z', 'Europe/Berlin')

test('a date is said with its weekday, and with the year only where it is another', () => {
  expect(sayDate('2026-11-24', berlin)).toBe('Tue 24 Nov')
  expect(sayDate('2026-09-06', berlin)).toBe('Sun 6 Sep')
  expect(sayDate('2027-01-04', berlin)).toBe('Mon 4 Jan 2027')
  expect(sayDate(Temporal.PlainDate.from('2026-12-03'), berlin)).toBe('Thu 3 Dec')
  expect(sayLongDate('2026-11-24')).toBe('24 November 2026')
  expect(sayDays('2026-12-03', '2026-12-07', berlin)).toBe('Thu 3 Dec to Mon 7 Dec')
  expect(sayDays('2026-12-03', '2026-12-03', berlin)).toBe('Thu 3 Dec')
})

test.each([
  ['2026-12-03', '15:00', 'Asia/Taipei', '2026-12-03T07:00:00Z'],
  ['2026-07-03', '15:00', 'America/New_York', '2026-07-03T19:00:00Z'],
  ['2027-03-28', '01:30', 'Europe/Berlin', '2027-03-28T00:30:00Z'],
  ['2027-03-28', '03:30', 'Europe/Berlin', '2027-03-28T01:30:00Z'],
  ['2026-10-25', '12:00', 'Europe/Berlin', '2026-10-25T11:00:00Z'],
])('%s %s in %s is one instant', (date, time, zone, instant) => {
  expect(new Date(instantAt(date, time, zone)).toISOString()).toBe(instant.replace('Z', '.000Z'))
  expect(timeThere(instant, zone)).toBe(Number(time.slice(0, 2)))
})

test('a zone is known by its name', () => {
  expect([isZone('Asia/Taipei'), isZone('Taipei'), isZone('')]).toEqual([true, false, false])
})

test('who reads the month first, and by 12 hours, sees dates and times so', () => {
  const seeker = { zone: 'Europe/Berlin', clock: '12-hour', dateOrder: 'month-first' } as const
  const reader: Reader = { ...berlin, seeker }
  expect(sayDate('2026-11-24', reader)).toBe('Tue, Nov 24')
  expect(sayDate('2027-01-04', reader)).toBe('Mon, Jan 4, 2027')
  expect(sayDays('2026-12-03', '2026-12-07', reader)).toBe('Thu, Dec 3 to Mon, Dec 7')
  expect(sayLongDate('2026-11-24', seeker)).toBe('November 24, 2026')
  expect(sayInstant('2026-11-24T14:00:00Z', reader)).toBe('Tue, Nov 24, 3:00 pm')
  expect(sayInstant('2026-11-24T14:00:00Z', reader, 'America/New_York')).toBe(
    'Tue, Nov 24, 9:00 am New York time (3:00 pm yours)',
  )
  expect(['2026-11-24T23:05:00Z', '2026-11-24T11:30:00Z'].map((time) => sayTime(time, reader))).toEqual([
    '12:05 am',
    '12:30 pm',
  ])
})

test('the year is that of the reader’s clock', () => {
  expect(sayDate('2027-01-01', at('2026-12-31T23:30:00Z', 'Europe/Berlin'))).toBe('Fri 1 Jan')
  expect(sayDate('2027-01-01', at('2026-12-31T23:30:00Z', 'America/New_York'))).toBe('Fri 1 Jan 2027')
})

test.each([
  ['You can nudge from 2026-11-27.', 'You can nudge from Fri 27 Nov.'],
  ['From 2026-12-03 to 2027-01-04', 'From Thu 3 Dec to Mon 4 Jan 2027'],
  ['wellmet-2026-11-27.zip', 'wellmet-2026-11-27.zip'],
  ['2026-13-45 is no day', '2026-13-45 is no day'],
  ['12026-11-27 and 2026-11-271', '12026-11-27 and 2026-11-271'],
])('within a sentence: %s', (sentence, said) => expect(sayDates(sentence, berlin)).toBe(said))

test('an instant is said on the reader’s clock, and elsewhere with the city', () => {
  expect(sayInstant('2026-11-24T14:00:00Z', berlin)).toBe('Tue 24 Nov, 15:00')
  expect(sayInstant('2027-01-04T08:05:00Z', berlin)).toBe('Mon 4 Jan 2027, 9:05')
  expect(sayInstant('2026-11-24T14:00:00Z', berlin, 'Europe/Amsterdam')).toBe('Tue 24 Nov, 15:00')
  expect(sayInstant('2026-11-24T14:00:00Z', berlin, 'America/New_York')).toBe(
    'Tue 24 Nov, 9:00 New York time (15:00 yours)',
  )
  expect(sayInstant('2026-11-24T17:00:00Z', berlin, 'Asia/Taipei')).toBe(
    'Wed 25 Nov, 1:00 Taipei time (Tue 24 Nov, 18:00 yours)',
  )
  expect(sayInstantThere('2026-11-24T14:00:00Z', 'Asia/Kolkata', berlin)).toBe(
    'Tue 24 Nov, 19:30 Kolkata time',
  )
  expect(sayInstantThere('2026-11-24T14:00:00Z', 'Europe/Amsterdam', berlin)).toBeNull()
  expect(sayTime('2026-11-24T23:05:00Z', berlin)).toBe('0:05')
})

test.each([
  ['America/Argentina/Buenos_Aires', 'Buenos Aires time'],
  ['UTC', 'UTC'],
  ['Etc/UTC', 'UTC'],
  ['Etc/GMT+5', 'UTC−5'],
])('the zone %s is called %s', (zone, said) => expect(sayZone(zone)).toBe(said))

test('on the nights when the clocks change, the clock says what it shows', () => {
  expect(sayTime('2026-10-25T00:30:00Z', berlin)).toBe('2:30')
  expect(sayTime('2026-10-25T01:30:00Z', berlin)).toBe('2:30')
  expect(sayTime('2026-03-29T01:00:00Z', berlin)).toBe('3:00')
})

test.each([
  ['2026-11-25', 'today'],
  ['2026-11-24T22:00:00Z', 'yesterday'],
  ['2026-11-26', 'tomorrow'],
  ['2026-11-22', '3 days ago'],
  ['2026-11-27', 'in 2 days'],
  ['2026-12-09', 'in 2 weeks'],
  ['2026-08-25', '3 months ago'],
  ['2026-09-26', '1 month ago'],
  ['2025-11-25', '1 year ago'],
  ['2023-11-20', '3 years ago'],
])('in Berlin, where it is already the 25th, %s is %s', (when, said) => {
  expect(sayAgo(when, berlin)).toBe(said)
})

test.each([
  [0, '0 minutes'],
  [1, '1 minute'],
  [20, '20 minutes'],
  [59.7, '1 hour'],
  [60, '1 hour'],
  [90, '1 hour 30 minutes'],
])('%d minutes are said as %s', (minutes, said) => expect(sayMinutes(minutes)).toBe(said))

test('a zone’s clock is read right at each moment, also in the quarter of an hour in which it is changed', () => {
  const asTold = (at: number, zone: string) =>
    Temporal.Instant.fromEpochMilliseconds(at)
      .toZonedDateTimeISO(zone)
      .toPlainDateTime()
      .toString({ smallestUnit: 'second' })
  const asRead = (at: number, zone: string) => new Date(wallOf(at, zone)).toISOString().slice(0, 19)
  // At a minute past midnight there; in the year 1972 by 44 minutes and a half; by half an hour; and a whole day left out.
  const changes = [
    ['America/St_Johns', '2006-04-02T03:31:00Z'],
    ['Africa/Monrovia', '1972-01-07T00:44:30Z'],
    ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z'],
    ['Europe/Berlin', '2026-10-25T01:00:00Z'],
  ] as const
  for (const [zone, change] of changes)
    for (let minutes = -40; minutes <= 40; minutes++) {
      const at = Date.parse(change) + minutes * 60_000 + 1234
      expect(asRead(at, zone), `${zone} ${new Date(at).toISOString()}`).toBe(asTold(at, zone))
    }
  expect(dayAt('2026-11-24T23:30:00Z', 'Europe/Berlin')).toBe('2026-11-25')
  expect(() => dayAt('no day', 'Europe/Berlin')).toThrow(RangeError)
})

test('one is one, and thousands have their comma', () => {
  expect(many(1, 'person', 'people')).toBe('1 person')
  expect(many(0, 'person', 'people')).toBe('0 people')
  expect(many(1204, 'person', 'people')).toBe('1,204 people')
  const forms = { none: 'No one is here.', one: '# person is here.', other: '# people are here.' }
  expect([0, 1, 2].map((count) => plural(count, forms))).toEqual([
    'No one is here.',
    '1 person is here.',
    '2 people are here.',
  ])
})

test('a list ends with “and” or “or”', () => {
  expect(sayList([])).toBe('')
  expect(sayList(['tea'])).toBe('tea')
  expect(sayList(['tea', 'wool', 'seeds'])).toBe('tea, wool and seeds')
  expect(sayList(['tea', 'wool'], 'or')).toBe('tea or wool')
})

test('a sentence begins with a capital, and a zone is said by its city', () => {
  expect(capitalized('note of a meeting')).toBe('Note of a meeting')
  expect(capitalized('éclair')).toBe('Éclair')
  expect(['Europe/Berlin', 'America/Argentina/Buenos_Aires', 'UTC'].map(cityOf)).toEqual([
    'Berlin',
    'Buenos Aires',
    'UTC',
  ])
})

test('the week begins on a Monday', () => {
  expect([weekdays().at(0), weekdays().at(-1)]).toEqual(['Monday', 'Sunday'])
})

test.each([
  ['2026-11-25T19:22:00Z', 'this evening'],
  ['2026-11-26T08:00:00Z', 'tomorrow morning'],
  ['2026-11-26T14:00:00Z', 'tomorrow afternoon'],
  ['2026-11-27T19:22:00Z', 'Fri 27 Nov, 20:22'],
])('by %s is said as “%s”', (instant, says) => {
  expect(sayBy(instant, berlin)).toBe(says)
})

const code = globSync('src/**/*.{ts,tsx}')
  .map((path) => path.replaceAll(sep, '/'))
  .filter((path) => !/\.test\.tsx?$/.test(path) && path !== 'src/ui/say.ts')
const linesWith = (words: RegExp, but: RegExp) =>
  code
    .filter((path) => !but.test(path))
    .flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => words.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    )
    .toSorted()

/** The manners are a package of their own, and the store knows no screen: they say numbers themselves. */
const alone = /^src\/(?:etiquette|store)\//

test('a label is never compared, cut, made small or replaced', () => {
  const label = String.raw`(?:\blabel\b|\w*(?:Names|Words|Says|Labels)\[[^\]]+\])`
  const changed = new RegExp(
    `${label}(?: ?[!=]==|\\.(?:slice|replace|replaceAll|toLowerCase|toUpperCase|split|startsWith|includes)\\()|\\bsay\\w+\\([^()]*\\)\\.(?:slice|replace|toLowerCase)|[!=]== ${label}`,
  )
  expect(linesWith(changed, alone)).toEqual([])
})
