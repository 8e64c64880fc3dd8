import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { clocks, dateOrders, sayDate, sayDateInField, sayLongDate, sayTimeInField } from './say.ts'
import { leansBack, readDate, readTime, type Writer } from './when.ts'

/** A Saturday. */
const today = '2026-11-28'
const dayFirst: Writer = { today, dateOrder: 'day-first', clock: '24-hour' }
const monthFirst: Writer = { today, dateOrder: 'month-first', clock: '12-hour' }
const dateOf = (typed: string, writer: Writer = dayFirst) => {
  const read = readDate(typed, writer)
  return 'why' in read ? read.why : read.date
}

describe('days', () => {
  it.each([
    ['today', '2026-11-28'],
    ['Tomorrow', '2026-11-29'],
    ['yesterday', '2026-11-27'],
    ['the day after tomorrow', '2026-11-30'],
    ['in 3 days', '2026-12-01'],
    ['in a week', '2026-12-05'],
    ['two weeks from now', '2026-12-12'],
    ['3 days ago', '2026-11-25'],
    ['in 3 months', '2027-02-28'],
    ['next week', '2026-11-30'],
    ['3 Dec', '2026-12-03'],
    ['3dec', '2026-12-03'],
    ['Dec 3', '2026-12-03'],
    ['December 3rd', '2026-12-03'],
    ['the 3rd of December', '2026-12-03'],
    ['3rd of December', '2026-12-03'],
    ['3 Dec 2027', '2027-12-03'],
    ['Dec 3, 2027', '2027-12-03'],
    ['3 Dec 27', '2027-12-03'],
    ["3 Dec '27", '2027-12-03'],
    ['3-Dec-2026', '2026-12-03'],
    ['2026 Dec 3', '2026-12-03'],
    ['3.12.', '2026-12-03'],
    ['3. 12. 2026', '2026-12-03'],
    ['03.12.26', '2026-12-03'],
    ['2026-12-03', '2026-12-03'],
    ['2026/12/3', '2026-12-03'],
    ['20261203', '2026-12-03'],
    ['30/11', '2026-11-30'],
    ['11/30', '2026-11-30'],
    ['27 Nov', '2027-11-27'],
    ['28 Nov', '2026-11-28'],
    ['10', '2026-12-10'],
    ['the 10th', '2026-12-10'],
    ['31', '2026-12-31'],
    ['29 Feb', '2028-02-29'],
    ['2026年12月3日', '2026-12-03'],
    ['12月3日', '2026-12-03'],
    ['2026년 12월 3일', '2026-12-03'],
    ['٣/١٢', '2026-12-03'],
    ['३/१२/२०२६', '2026-12-03'],
    ['３／１２', '2026-12-03'],
    [' on  Thu  3 Dec ', '2026-12-03'],
    ['Thursday, 3 December 2026', '2026-12-03'],
    ['Tue 24 Nov', '2026-11-24'],
  ])('“%s” is %s', (typed, date) => expect(dateOf(typed)).toBe(date))

  it.each([
    ['Tue', '2026-12-01', '2026-11-24'],
    ['tuesday', '2026-12-01', '2026-11-24'],
    ['Sat', '2026-12-05', '2026-11-21'],
    ['this Sat', '2026-11-28', '2026-11-28'],
    ['next Tue', '2026-12-01', '2026-12-01'],
    ['next Sat', '2026-12-05', '2026-12-05'],
    ['last Tue', '2026-11-24', '2026-11-24'],
    ['27 Nov', '2027-11-27', '2026-11-27'],
    ['3 Dec', '2026-12-03', '2025-12-03'],
    ['10', '2026-12-10', '2026-11-10'],
  ])('“%s” is %s where it lies ahead, and %s where it lies back', (typed, ahead, back) => {
    expect(dateOf(typed)).toBe(ahead)
    expect(dateOf(typed, { ...dayFirst, leans: 'back' })).toBe(back)
  })

  it('“next Tue” on a Monday is not tomorrow', () => {
    const monday = { ...dayFirst, today: '2026-11-30' }
    expect([dateOf('Tue', monday), dateOf('next Tue', monday), dateOf('next Sun', monday)]).toEqual([
      '2026-12-01',
      '2026-12-08',
      '2026-12-13',
    ])
  })

  it('“12/3” is read by the writer’s order, and says what else it could be', () => {
    expect(readDate('12/3', dayFirst)).toMatchObject({ date: '2027-03-12', other: '2026-12-03' })
    expect(readDate('12/3', monthFirst)).toMatchObject({ date: '2026-12-03', other: '2027-03-12' })
    expect(readDate('3-12-2026', monthFirst)).toMatchObject({ date: '2026-03-12', other: '2026-12-03' })
    expect(readDate('3.12.', monthFirst)).toMatchObject({ date: '2026-12-03', other: null })
    expect(readDate('12/12', monthFirst)).toMatchObject({ date: '2026-12-12', other: null })
    expect(readDate('30/11', monthFirst)).toMatchObject({ date: '2026-11-30', other: null })
  })

  it.each([
    ['Tuesday 3pm', '2026-12-01', '15:00'],
    ['3 Dec at 15:00', '2026-12-03', '15:00'],
    ['tomorrow noon', '2026-11-29', '12:00'],
    ['3pm on Tuesday', '2026-12-01', '15:00'],
    ['Thu, Dec 3, 3:00 pm', '2026-12-03', '15:00'],
    ['2026-12-03T15:00', '2026-12-03', '15:00'],
    ['Mon 10h', '2026-11-30', '10:00'],
  ])('“%s” is %s at %s', (typed, date, time) =>
    expect(readDate(typed, dayFirst)).toMatchObject({ date, time: { time } }),
  )

  it.each([
    ['', 'unread'],
    ['soon', 'unread'],
    ['constructor', 'unread'],
    ['3 Deck', 'unread'],
    ['Maytember 3', 'unread'],
    ['9'.repeat(1000), 'unread'],
    ['31 Feb', 'no-such-day'],
    ['13/13', 'no-such-day'],
    ['0', 'no-such-day'],
    ['29.2.2027', 'no-such-day'],
    ['2026-13-01', 'no-such-day'],
    ['Tue 3 Dec 2026', 'other-weekday'],
    // A Monday two years ago: of a day to come that is not meant.
    ['Mon 2 Dec', 'other-weekday'],
  ])('“%s” is none: %s', (typed, why) => expect(dateOf(typed)).toBe(why))
})

describe('times', () => {
  it.each([
    ['15:00', '15:00'],
    ['15.00', '15:00'],
    ['1500', '15:00'],
    ['930', '09:30'],
    ['15', '15:00'],
    ['15h', '15:00'],
    ['15h30', '15:30'],
    ['15 Uhr', '15:00'],
    ['3 pm', '15:00'],
    ['3PM', '15:00'],
    ['3:30 p.m.', '15:30'],
    ['3p', '15:00'],
    ['330pm', '15:30'],
    ['12 am', '00:00'],
    ['12 pm', '12:00'],
    ['noon', '12:00'],
    ['midnight', '00:00'],
    ['at 9', '09:00'],
    ['9 in the morning', '09:00'],
    ['3 in the afternoon', '15:00'],
    ['15:00:00', '15:00'],
    ['00:15', '00:15'],
    ['٣:٠٠ pm', '15:00'],
  ])('“%s” is %s', (typed, time) => expect(readTime(typed, dayFirst)?.time).toBe(time))

  it('“3:30” is either half of the day: as it stands, or when people are at work', () => {
    expect(readTime('3:30', dayFirst)).toMatchObject({ time: '03:30', other: '15:30' })
    expect(readTime('3:30', monthFirst)).toMatchObject({ time: '15:30', other: '03:30' })
    expect(readTime('10', dayFirst)).toMatchObject({ time: '10:00', other: null })
    expect(readTime('10', monthFirst)).toMatchObject({ time: '10:00', other: '22:00' })
    expect(readTime('12:15', monthFirst)).toMatchObject({ time: '12:15', other: '00:15' })
    expect(readTime('03:30', monthFirst)).toMatchObject({ time: '03:30', other: null })
  })

  it.each([['25:00'], ['12:60'], ['13 am'], ['0 pm'], ['soon'], [''], ['10 am PST'], ['1:2:3']])(
    '“%s” is none',
    (typed) => expect(readTime(typed, dayFirst)).toBeNull(),
  )
})

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const writers = fc.record<Writer>({
  today: days,
  clock: fc.constantFrom(...clocks),
  dateOrder: fc.constantFrom(...dateOrders),
  leans: fc.constantFrom('ahead' as const, 'back' as const),
})

test('what a field shows of a day is read as that day, whenever and by whom', () => {
  fc.assert(
    fc.property(days, writers, writers, (date, writer, other) => {
      for (const says of [
        sayDateInField(date, writer),
        sayLongDate(date, writer),
        date,
        date.replaceAll('-', ''),
      ])
        expect(readDate(says, other)).toEqual({ date, time: null, other: null, isPlain: true })
    }),
  )
})

test('what a page says of a day is read as that day on the day on which it is said', () => {
  fc.assert(
    fc.property(days, writers, (date, writer) => {
      const now = { epochMilliseconds: Date.parse(`${writer.today}T12:00:00Z`) }
      const says = sayDate(date, { now, seeker: { zone: 'UTC', ...writer } })
      expect(readDate(says, writer)).toMatchObject({ date, other: null })
    }),
  )
})

test('what a field shows of a time is read as that time, by whoever writes times so', () => {
  fc.assert(
    fc.property(fc.nat(23), fc.nat(59), writers, (hour, minute, writer) => {
      const time = [hour, minute].map((one) => String(one).padStart(2, '0')).join(':')
      expect(readTime(sayTimeInField(time, writer), writer)?.time).toBe(time)
      expect(readTime(time, { ...writer, clock: '24-hour' })?.time).toBe(time)
    }),
  )
})

test('a day and its time, as a page says them, are read as both', () => {
  fc.assert(
    fc.property(days, fc.nat(23), fc.nat(59), writers, (date, hour, minute, writer) => {
      const time = [hour, minute].map((one) => String(one).padStart(2, '0')).join(':')
      const says = `${sayDateInField(date, writer)}, ${sayTimeInField(time, writer)}`
      expect(readDate(says, writer)).toMatchObject({ date, time: { time } })
    }),
  )
})

test('a word that all objects share is no time', () => {
  expect(readTime('constructor', {})).toBeNull()
  expect(readTime('__proto__', {})).toBeNull()
})

test('anything else is refused or read as a day that is one, and quickly', () => {
  const words = fc.constantFrom(
    '3',
    '12',
    '/',
    '.',
    ' ',
    'dec',
    'tue',
    'next',
    'at',
    '3pm',
    '2026',
    '-',
    ':',
    'in',
    'h',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.array(words, { maxLength: 20 }).map((all) => all.join('')),
      ),
      writers,
      (typed, writer) => {
        const read = readDate(typed, writer)
        if (!('why' in read)) expect(new Date(read.date).toISOString().slice(0, 10)).toBe(read.date)
        const time = readTime(typed, writer)
        if (time) expect(time.time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
      },
    ),
    { numRuns: 2000 },
  )
})

test.each([
  ['record-sent', 'sentOn', true],
  ['record-meeting', 'date', true],
  ['agree-conversation', 'date', false],
  ['suggest-time', 'date', false],
  ['add-promise', 'dueOn', false],
  ['add-day-off', 'from', false],
])('%s: %s lies back: %s', (verb, field, leans) => expect(leansBack(verb, field)).toBe(leans))
