/** Times as a person says them. The words are fixed, so that no machine's locale changes a page. */
import { Temporal } from 'temporal-polyfill'

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

type Instantish = string | Temporal.Instant

/** '2026-11-24' → "Tue 24 Nov 2026"; with `today`, the year only where it is another. */
export function sayDate(date: string | Temporal.PlainDate, today?: string): string {
  const day = Temporal.PlainDate.from(date)
  const isThisYear = today !== undefined && Temporal.PlainDate.from(today).year === day.year
  return isThisYear ? dayAndMonth(day) : `${dayAndMonth(day)} ${day.year}`
}

/** An instant and the zone to say it in → "Tue 24 Nov, 15:00 (Europe/Berlin)"; the year where it is not `now`'s. */
export function sayInstant(instant: Instantish, zone: string, now?: Temporal.Instant): string {
  const at = zoned(instant, zone)
  const isThisYear = !now || now.toZonedDateTimeISO(zone).year === at.year
  const year = isThisYear ? '' : ` ${at.year}`
  return `${dayAndMonth(at)}${year}, ${two(at.hour)}:${two(at.minute)} (${zone})`
}

/** By when, in that zone → "this evening", "tomorrow morning"; where it is not as near, as an instant is said. */
export function sayBy(instant: Instantish, zone: string, now: Temporal.Instant): string {
  const at = zoned(instant, zone)
  const days = at.toPlainDate().since(now.toZonedDateTimeISO(zone).toPlainDate()).days
  const part = at.hour < 12 ? 'morning' : at.hour < 18 ? 'afternoon' : 'evening'
  if (days === 0) return `this ${part}`
  return days === 1 ? `tomorrow ${part}` : sayInstant(instant, zone, now)
}

/** The time of day alone, in that zone → "15:00". */
export function sayTime(instant: Instantish, zone: string): string {
  const at = zoned(instant, zone)
  return `${two(at.hour)}:${two(at.minute)}`
}

/** How long ago a date or an instant is, or how soon, in whole days of that zone → "yesterday", "in 2 weeks". */
export function sayAgo(when: Instantish | Temporal.PlainDate, now: Temporal.Instant, zone: string): string {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const days = today.since(dayOf(when, zone), { largestUnit: 'day' }).days
  if (days === 0) return 'today'
  if (days === 1) return 'yesterday'
  if (days === -1) return 'tomorrow'
  const span = sayDays(Math.abs(days))
  return days > 0 ? `${span} ago` : `in ${span}`
}

/** A length of time in minutes → "20 minutes", "1 hour 30 minutes". */
export function sayMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = Math.round(minutes % 60)
  if (hours === 0) return many(rest, 'minute')
  return rest === 0 ? many(hours, 'hour') : `${many(hours, 'hour')} ${many(rest, 'minute')}`
}

/** 1 → "1 person", 1204 → "1,204 people". */
export function many(count: number, one: string, more = `${one}s`): string {
  const digits = String(count).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${digits} ${count === 1 ? one : more}`
}

const zoned = (instant: Instantish, zone: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone)

const dayAndMonth = (day: { dayOfWeek: number; day: number; month: number }) =>
  `${DAYS[day.dayOfWeek - 1]} ${day.day} ${MONTHS[day.month - 1]}`

const two = (number: number) => String(number).padStart(2, '0')

const dayOf = (when: Instantish | Temporal.PlainDate, zone: string) =>
  typeof when === 'string' && !when.includes('T')
    ? Temporal.PlainDate.from(when)
    : when instanceof Temporal.PlainDate
      ? when
      : zoned(when as Instantish, zone).toPlainDate()

/** Days while they can be pictured, then weeks, months, years: rounded down, as people do. */
const sayDays = (days: number) => {
  if (days < 14) return many(days, 'day')
  if (days < 60) return many(Math.floor(days / 7), 'week')
  if (days < 365) return many(Math.floor(days / 30.44), 'month')
  return many(Math.floor(days / 365.25) || 1, 'year')
}
