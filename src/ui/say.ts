/**
 * How everything that is counted, listed, dated or timed is said on the screen: by `Intl`, and in this one file, so that another
 * language needs no more than another locale here. Verbs say dates as 2026-12-03 and leave the wording to the page.
 *
 * It is small enough for islands: instants are read by `Intl` alone, without the time library.
 */

/** The words are fixed, so that no machine's locale changes a page. Names of days and months are those of the US, shorter than Britain's. */
const LOCALE = 'en-GB'
const NAMES = 'en-US'

/** How a person writes and reads times of day: 15:00 or 3:00 pm. */
export const clocks = ['24-hour', '12-hour'] as const
export type Clock = (typeof clocks)[number]
/** How they write and read dates: 3 Dec, or Dec 3. */
export const dateOrders = ['day-first', 'month-first'] as const
export type DateOrder = (typeof dateOrders)[number]

/** Both; where one is not told, it is the first of its kind. */
export interface Habits {
  clock?: Clock | undefined
  dateOrder?: DateOrder | undefined
}

/** Who reads: a page hands its `here`. Guests read by UTC. */
export interface Reader {
  now: { epochMilliseconds: number }
  seeker: ({ zone: string } & Habits) | null
}

export type Instantish = string | number | { epochMilliseconds: number }
/** A date or an instant, as a text that says which. */
type Datish = string | { toString(): string }

/** '2026-11-24' → "Tue 24 Nov" or "Tue, Nov 24"; the year only where it is not the reader's. */
export function sayDate(date: Datish, reader: Reader): string {
  return withYear(dayOf(date.toString()), reader)
}

/** The first and the last of some days: "Thu 3 Dec to Mon 7 Dec", or the one that they are. */
export const sayDays = (from: string, to: string, reader: Reader): string =>
  from === to ? sayDate(from, reader) : `${sayDate(from, reader)} to ${sayDate(to, reader)}`

/** The reader's day of an instant, said as a date. */
export const sayDay = (instant: Instantish, reader: Reader): string =>
  withYear(wallOf(instant, zoneOf(reader)), reader)

/** As in a letter or on paper, which are read later: "24 November 2026" or "November 24, 2026". */
export const sayLongDate = (date: Datish, { dateOrder }: Habits = {}): string =>
  format(dateOrder === 'month-first' ? longMonthFirst() : longDate(), dayOf(date.toString()))

/** The dates within a sentence of a verb: "from 2026-11-27." → "from Fri 27 Nov." */
export const sayDates = (sentence: string, reader: Reader): string =>
  sentence.replace(/(?<![\w-])\d{4}-\d\d-\d\d(?![\w-])/g, (date) =>
    Number.isNaN(dayOf(date)) ? date : sayDate(date, reader),
  )

/** A year, a month or a day, as it is known: "2019", "Mar 2019", "1 Mar 2019". */
export function sayMonth(on: string, habits: Habits = {}): string {
  // What was kept and cannot be read is shown as it stands.
  if (!/^\d{4}(?:-\d\d){1,2}$/.test(on) || Number.isNaN(dayOf(on.length === 7 ? `${on}-01` : on))) return on
  return on.length === 7 ? format(shortMonth(), dayOf(`${on}-01`)) : sayDateInField(on, habits)
}

/** "Mar 2019 to 2022", "since 2019"; empty where neither is known. */
export function saySpan(fromOn: string | null, toOn: string | null, habits: Habits = {}): string {
  const [from, to] = [fromOn && sayMonth(fromOn, habits), toOn && sayMonth(toOn, habits)]
  if (from && to) return `${from} to ${to}`
  return from ? `since ${from}` : to ? `until ${to}` : ''
}

/** A day as a field has it: "24 Nov 2026" or "Nov 24, 2026". */
export function sayDateInField(date: string, { dateOrder }: Habits): string {
  const at = new Date(dayOf(date))
  const [day, month, year] = [at.getUTCDate(), monthOf(at), date.slice(0, 4)]
  return dateOrder === 'month-first' ? `${month} ${day}, ${year}` : `${day} ${month} ${year}`
}

/** A time of day as a field has it: '15:00' → "15:00" or "3:00 pm". */
export const sayTimeInField = (time: string, habits: Habits): string =>
  sayClock(Date.parse(`1970-01-01T${time}:00Z`), habits)

/** An instant → "Tue 24 Nov, 15:00"; with the zone of somewhere else, "Tue 24 Nov, 15:00 Berlin time (9:00 yours)". */
export function sayInstant(instant: Instantish, reader: Reader, zone = zoneOf(reader)): string {
  const there = wallOf(instant, zone)
  const here = wallOf(instant, zoneOf(reader))
  const says = `${withYear(there, reader)}, ${clockOf(there, reader)}`
  if (there === here) return says
  const yours = midnight(there) === midnight(here) ? '' : `${withYear(here, reader)}, `
  return `${says} ${sayZone(zone, instant)} (${yours}${clockOf(here, reader)} yours)`
}

/** On the clock of another place alone: "Tue 24 Nov, 15:00 Berlin time"; null where that shows the same as the reader's. */
export function sayInstantThere(instant: Instantish, zone: string, reader: Reader): string | null {
  const there = wallOf(instant, zone)
  if (there === wallOf(instant, zoneOf(reader))) return null
  return `${withYear(there, reader)}, ${clockOf(there, reader)} ${sayZone(zone, instant)}`
}

/** "Berlin time"; where the zone names no city, "UTC" or "UTC−5". */
export function sayZone(zone: string, instant: Instantish = Date.now()): string {
  if (!zone.startsWith('Etc/') && zone.includes('/')) return `${cityOf(zone)} time`
  const hours = Math.round((wallOf(instant, zone) - millisecondsOf(instant)) / 3_600_000)
  return hours === 0 ? 'UTC' : `UTC${signed().format(hours).replace('-', '−')}`
}

/** A zone by its city: "Europe/Berlin" → "Berlin"; UTC as it is. */
export const cityOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')

/** By when → "this evening", "tomorrow morning"; where it is not as near, as an instant is said. */
export function sayBy(instant: Instantish, reader: Reader): string {
  const at = wallOf(instant, zoneOf(reader))
  const days = (midnight(at) - todayOf(reader)) / DAY
  const hour = new Date(at).getUTCHours()
  const part = hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'
  if (days === 0) return `this ${part}`
  return days === 1 ? `tomorrow ${part}` : sayInstant(instant, reader)
}

/** The time of day alone → "15:00" or "3:00 pm". */
export const sayTime = (instant: Instantish, reader: Reader): string =>
  clockOf(wallOf(instant, zoneOf(reader)), reader)

/** How long ago a date or an instant is, or how soon, in whole days of the reader → "yesterday", "in 2 weeks". */
export function sayAgo(when: Datish, reader: Reader): string {
  const said = when.toString()
  const day = said.includes('T') ? midnight(wallOf(said, zoneOf(reader))) : dayOf(said)
  const days = (day - todayOf(reader)) / DAY
  const [count, unit] = inUnits(Math.abs(days))
  const way = days < 0 ? -1 : 1
  return (unit === 'day' ? nearDays : farDays)().format(way * count, unit)
}

/** Today to the minute, before that to the day: "today, 15:00", "yesterday". */
export function sayLately(instant: string, reader: Reader): string {
  const isToday = midnight(wallOf(instant, zoneOf(reader))) === todayOf(reader)
  return isToday ? `${sayAgo(instant, reader)}, ${sayTime(instant, reader)}` : sayAgo(instant, reader)
}

/** A length of time in minutes → "20 minutes", "1 hour 30 minutes". */
export function sayMinutes(minutes: number): string {
  const whole = Math.round(minutes)
  const [hours, rest] = [Math.floor(whole / 60), whole % 60]
  const parts = [
    ...(hours > 0 ? [unitsOf('hour').format(hours)] : []),
    ...(rest > 0 || hours === 0 ? [unitsOf('minute').format(rest)] : []),
  ]
  return joinedUnits().format(parts)
}

/** 1 → "1 person", 1204 → "1,204 people". */
export const many = (count: number, one: string, more = `${one}s`): string =>
  plural(count, { one: `# ${one}`, other: `# ${more}` })

/** The form that goes with the count, with the count in the place of "#". A form for 0 is taken for none. */
export function plural(
  count: number,
  forms: { none?: string; one: string; other: string } & Partial<Record<Intl.LDMLPluralRule, string>>,
): string {
  const form = count === 0 && forms.none !== undefined ? forms.none : forms[plurals().select(count)]
  return (form ?? forms.other).replaceAll('#', sayNumber(count))
}

/** 1204 → "1,204". */
export const sayNumber = (number: number): string => numbers().format(number)

/** → "a, b and c"; or with "or". */
export const sayList = (items: readonly string[], as: 'and' | 'or' = 'and'): string =>
  (as === 'and' ? conjunction : disjunction)().format(items)

/** Words that stand within a sentence, as they begin one: "note of a meeting" → "Note of a meeting". */
export const capitalized = (words: string): string =>
  words.replace(/^./u, (first) => first.toLocaleUpperCase(LOCALE))

/** The reader's day, '2026-12-03'. */
export const dayOfReader = (reader: Reader): string => dayAt(reader.now, zoneOf(reader))

const DAY = 86_400_000

const inUtc = { timeZone: 'UTC' } as const
const inHours = { ...inUtc, hour: 'numeric', minute: '2-digit' } as const

/** Made when it is first needed: a browser takes a millisecond for each of these, and a page needs two or three. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

const datesAs = (locale: string, parts: Intl.DateTimeFormatOptions) =>
  once(() => new Intl.DateTimeFormat(locale, { ...inUtc, ...parts }))

const longWeekday = datesAs(NAMES, { weekday: 'long' })
const shortWeekday = datesAs(NAMES, { weekday: 'short' })
const months = datesAs(NAMES, { month: 'short' })
const shortMonth = datesAs(NAMES, { month: 'short', year: 'numeric' })
const longDate = datesAs(LOCALE, { dateStyle: 'long' })
const longMonthFirst = datesAs(NAMES, { dateStyle: 'long' })
const clock24 = datesAs(LOCALE, inHours)
const clock12 = datesAs(LOCALE, { ...inHours, hourCycle: 'h12' })
const plurals = once(() => new Intl.PluralRules(NAMES))
const signed = once(() => new Intl.NumberFormat(LOCALE, { signDisplay: 'always' }))
const numbers = once(() => new Intl.NumberFormat(LOCALE))
const conjunction = once(() => new Intl.ListFormat(LOCALE))
const disjunction = once(() => new Intl.ListFormat(LOCALE, { type: 'disjunction' }))
const joinedUnits = once(() => new Intl.ListFormat(LOCALE, { type: 'unit', style: 'narrow' }))
const nearDays = once(() => new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' }))
const farDays = once(() => new Intl.RelativeTimeFormat(LOCALE, { numeric: 'always' }))

/** "Monday" to "Sunday". The fourth of January is a Monday in 2027. */
export const weekdays = once((): readonly string[] =>
  [4, 5, 6, 7, 8, 9, 10].map((day) => format(longWeekday(), Date.UTC(2027, 0, day))),
)
// A list says fifty dates, and to ask for the names of each took longer than all else that is said in it.
const weekdayNames = once(() =>
  [3, 4, 5, 6, 7, 8, 9].map((day) => format(shortWeekday(), Date.UTC(2027, 0, day))),
)
const monthNames = once(() =>
  Array.from({ length: 12 }, (_, month) => format(months(), Date.UTC(2027, month))),
)
const monthOf = (date: Date) => monthNames()[date.getUTCMonth()]

const format = (by: Intl.DateTimeFormat, wall: number) => by.format(wall)

const unitsOf = (unit: 'hour' | 'minute') =>
  new Intl.NumberFormat(LOCALE, { style: 'unit', unit, unitDisplay: 'long' })

const zoneOf = ({ seeker }: Reader) => seeker?.zone ?? 'UTC'
const sayClock = (wall: number, { clock }: Habits) =>
  format(clock === '12-hour' ? clock12() : clock24(), wall)
const clockOf = (wall: number, { seeker }: Reader) => sayClock(wall, seeker ?? {})

/** "Tue 24 Nov", or "Tue, Nov 24". */
function withYear(wall: number, reader: Reader): string {
  const date = new Date(wall)
  const [weekday, day, month] = [weekdayNames()[date.getUTCDay()], date.getUTCDate(), monthOf(date)]
  const year = date.getUTCFullYear()
  const isTheirs = new Date(todayOf(reader)).getUTCFullYear() === year
  if (reader.seeker?.dateOrder === 'month-first')
    return `${weekday}, ${month} ${day}${isTheirs ? '' : `, ${year}`}`
  return `${weekday} ${day} ${month}${isTheirs ? '' : ` ${year}`}`
}

/** Days while they can be pictured, then weeks, months, years: rounded down, as people do. */
function inUnits(days: number): [count: number, unit: 'day' | 'week' | 'month' | 'year'] {
  if (days < 14) return [days, 'day']
  if (days < 60) return [Math.floor(days / 7), 'week']
  if (days < 365) return [Math.floor(days / 30.44), 'month']
  return [Math.floor(days / 365.25) || 1, 'year']
}

/** A date as the milliseconds of its midnight, were it in UTC. */
const dayOf = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
const midnight = (wall: number): number => Math.floor(wall / DAY) * DAY

const todayOf = (reader: Reader): number => midnight(wallOf(reader.now, zoneOf(reader)))

const millisecondsOf = (instant: Instantish): number =>
  typeof instant === 'string'
    ? Date.parse(instant)
    : typeof instant === 'number'
      ? instant
      : instant.epochMilliseconds

/** What a clock of that zone shows, to the second, as the milliseconds that UTC would show it at. */
export function wallOf(instant: Instantish, zone: string): number {
  const at = millisecondsOf(instant)
  const { shows, ahead } = zoneClock(zone)
  const begin = Math.floor(at / QUARTER) * QUARTER
  let by = ahead.get(begin)
  if (by === undefined) {
    by = wallBy(shows, begin) - begin
    const last = begin + QUARTER - 1000
    // Where the clocks are changed within it.
    if (wallBy(shows, last) - last !== by) return wallBy(shows, at)
    if (ahead.size >= MOST_QUARTERS) ahead.clear()
    ahead.set(begin, by)
  }
  return Math.floor(at / 1000) * 1000 + by
}

/** The day that a clock of that zone shows then, '2026-12-03'. */
export const dayAt = (instant: Instantish, zone: string): string =>
  new Date(wallOf(instant, zone)).toISOString().slice(0, 10)

const [QUARTER, MOST_QUARTERS] = [900_000, 500]

/** Swedish is written as Wellmet keeps it: 2026-11-24 15:30:00. */
const wallBy = (shows: Intl.DateTimeFormat, at: number): number =>
  Date.parse(`${shows.format(at).replace(' ', 'T')}Z`)

/** Making one takes longer than all that is said with it; more than these are hardly in use at once. */
const MOST_CLOCKS = 50
const zoneClocks = new Map<string, ZoneClock>()

interface ZoneClock {
  shows: Intl.DateTimeFormat
  /** How far it is ahead of UTC, by quarters of an hour: a page asks for the same again and again, and to ask `Intl` takes longer. */
  ahead: Map<number, number>
}

function zoneClock(zone: string): ZoneClock {
  const known = zoneClocks.get(zone)
  if (known) return known
  if (zoneClocks.size >= MOST_CLOCKS) zoneClocks.clear()
  const shows = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  const made = { shows, ahead: new Map<number, number>() }
  zoneClocks.set(zone, made)
  return made
}
