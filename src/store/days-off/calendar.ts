/** On which days someone works: the one place that knows, for nudges, waiting, stages and rules alike. */
import { Temporal } from 'temporal-polyfill'
import { daysUntilWorked, LONGEST_AWAY } from '../../etiquette/days.ts'
import { fold } from '../fold.ts'
import { countries } from '../zones/zone-table.ts'
import { countriesToo } from '../zones/zone-words.ts'
import { firstYear, holidays, lastYear, weekends } from './holiday-table.ts'

export interface Calendar {
  /** Whose holidays are kept; null for no one's. */
  country: string | null
  /** The days of the week without work; 1 is Monday. */
  weekend: readonly number[]
  /** Days away, first and last. */
  away: readonly { from: string; to: string }[]
}

/** Where nothing is known: a week from Monday to Friday, and no holidays. */
export const plainCalendar: Calendar = { country: null, weekend: [6, 7], away: [] }

/** As that country rests. */
export const weekendOf = (country: string | null): number[] =>
  [...(weekends[country ?? ''] ?? '67')].map(Number)

export const isDayOff = (date: string, calendar: Calendar): boolean => restOn(date, calendar) !== null

/** Why no one works on a day: away, a public holiday, the weekend; null on a working day. */
export function restOn(
  date: string,
  { country, weekend, away }: Calendar,
): 'away' | 'holiday' | 'weekend' | null {
  if (away.some(({ from, to }) => from <= date && date <= to)) return 'away'
  if (isHoliday(date, country)) return 'holiday'
  // With seven days of rest nothing would ever be due.
  const rests = weekend.length < 7 ? weekend : []
  return rests.includes(Temporal.PlainDate.from(date).dayOfWeek) ? 'weekend' : null
}

/** The date `count` working days after another: the days between are all waited for. */
export function workingDaysAfter(date: string, count: number, calendar: Calendar = plainCalendar): string {
  const days = daysUntilWorked(date, count, (day) => isDayOff(day, calendar))
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

/** The first working day on or after a date. */
export function workingDayFrom(date: string, calendar: Calendar): string {
  return isDayOff(date, calendar) ? workingDaysAfter(date, 1, calendar) : date
}

/** How many working days come after one date, up to another and with it. */
export function workingDaysBetween(from: string, to: string, calendar: Calendar = plainCalendar): number {
  let count = 0
  let day = Temporal.PlainDate.from(from)
  for (let days = 0; days < LONGEST_AWAY && day.toString() < to; days++) {
    day = day.add({ days: 1 })
    if (!isDayOff(day.toString(), calendar)) count++
  }
  return count
}

/** The holidays and days away from one date to another, where no calendar is known. */
export function daysOffBetween(from: string, to: string, calendar: Calendar): string[] {
  const days: string[] = []
  const last = Temporal.PlainDate.from(to)
  for (
    let day = Temporal.PlainDate.from(from);
    Temporal.PlainDate.compare(day, last) <= 0 && days.length < LONGEST_AWAY;
    day = day.add({ days: 1 })
  )
    if (!calendar.weekend.includes(day.dayOfWeek) && isDayOff(day.toString(), calendar))
      days.push(day.toString())
  return days
}

/** A country's code by its name, its code, or what else it is called; null when nothing is called so. */
export function countryNamed(typed: string): string | null {
  const code = typed.trim().toUpperCase()
  return countries[code] ? code : (codesByName().get(fold(typed)) ?? null)
}

let codes: Map<string, string> | undefined

/** Made when first asked for. Of two that are called the same, the first. */
function codesByName(): Map<string, string> {
  codes ??= new Map(
    Object.entries(countries)
      .flatMap(([code, [name]]) =>
        [name, ...(countriesToo[code]?.split('|') ?? [])].map((one) => [fold(one), code] as const),
      )
      .reverse(),
  )
  return codes
}

export const countryName = (code: string): string => countries[code]?.[0] ?? code

/** Every country by its name. */
export const countryNames: readonly string[] = Object.values(countries)
  .map(([name]) => name)
  .sort()

const byYear = new Map<string, ReadonlySet<string>>()

function isHoliday(date: string, country: string | null): boolean {
  const [year, day] = [Number(date.slice(0, 4)), date.slice(5, 7) + date.slice(8, 10)]
  if (!country || !holidays[country] || year < firstYear - 1 || year > lastYear + 1) return false
  const key = `${country} ${year}`
  const days = byYear.get(key) ?? daysOf(country, year)
  byYear.set(key, days)
  return days.has(day)
}

/** In a year beside the table’s, those by a rule alone. */
function daysOf(country: string, year: number): ReadonlySet<string> {
  const [fixed = '', fromEaster = '', others = ''] = holidays[country] ?? []
  const listed = others.split('; ').find((one) => one.startsWith(`${year} `))
  const easter = easterOf(year)
  const moving =
    fromEaster === '' ? [] : fromEaster.split(' ').map((days) => easter.add({ days: Number(days) }))
  return new Set([
    ...fixed.split(' '),
    ...(listed?.split(' ').slice(1) ?? []),
    ...moving.map((day) => day.toString().slice(5).replace('-', '')),
  ])
}

/** By the western reckoning, after Butcher. */
function easterOf(year: number): Temporal.PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 })
}
