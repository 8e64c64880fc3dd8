/** When the seeker is free: times of their own week that can be offered to one host, spread over days and over the day. Pure. */
import { Temporal } from 'temporal-polyfill'
import type { Hours } from '../account/hours.ts'
import { timeAt } from '../account/hours.ts'
import { meetingTime, onTheWall } from '../conversations/meeting-time.ts'
import { type Calendar, isDayOff, workingDaysAfter } from '../store/days-off/calendar.ts'
import { dayAt } from '../ui/say.ts'
import { isTooClose, type WantedTime } from './overlap.ts'

export interface FreeTimesAsked {
  now: Temporal.Instant
  /** The seeker's, by whose clock the hours are. */
  zone: string
  /** How long the meeting is. */
  minutes: number
  hours: Hours
  calendar: Calendar
  /** What is known of the host: days on which they rest, and their clock. */
  host: { calendar: Calendar; zone: string | null }
  /** Meetings, and times held for others; `of` is the conversation. */
  taken: readonly (WantedTime & { of: string })[]
}

/** How many are proposed at once, and of one day. */
export const mostProposed = 10
const mostOfADay = 2

/** A letter has to be read before the first of them has come. */
const daysToRead = 2
/** Further ahead no one knows their week. */
const daysAhead = 60
/** Talks begin at the full hour and at half past. */
const everyMinutes = 30

/** ISO instants, earliest first. */
export function freeTimes(asked: FreeTimesAsked): string[] {
  const { now, zone, calendar, hours } = asked
  const today = dayAt(now, zone)
  const soonest = workingDaysAfter(today, daysToRead, calendar)
  const first = hours.notBefore && hours.notBefore > soonest ? hours.notBefore : soonest
  let free: string[] = []
  for (let ahead = 0; ahead < daysAhead && free.length < mostProposed; ahead++) {
    const date = Temporal.PlainDate.from(first).add({ days: ahead }).toString()
    if (isDayOff(date, calendar) || isDayOff(date, asked.host.calendar) || isFull(date, asked)) continue
    free = [...free, ...spread(freeOn(date, asked))]
  }
  return free.slice(0, mostProposed)
}

/** As many as there may be have a meeting that day, or a time held; who holds several has one meeting at most. */
function isFull(date: string, { taken, zone, hours }: FreeTimesAsked): boolean {
  const thatDay = taken.filter(({ startsAt }) => onTheWall(startsAt, zone).date === date)
  return new Set(thatDay.map(({ of }) => of)).size >= hours.mostADay
}

function freeOn(date: string, asked: FreeTimesAsked): string[] {
  const { hours, zone, minutes, taken, host } = asked
  const all: string[] = []
  for (let at = hours.opens; at + minutes <= hours.closes; at += everyMinutes) {
    const startsAt = meetingTime(date, timeAt(at), zone)
    if (!startsAt) continue
    const wanted = { startsAt, minutes }
    if (taken.some((one) => isTooClose(one, wanted, hours.pause))) continue
    if (!host.zone || isByDay(wanted, host.zone)) all.push(startsAt)
  }
  return all
}

/** From eight in the morning until eight in the evening there. */
function isByDay({ startsAt, minutes }: WantedTime, zone: string): boolean {
  const from = Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone)
  const until = from.add({ minutes })
  return (
    from.hour >= 8 && (until.hour < 20 || (until.hour === 20 && until.minute === 0)) && sameDay(from, until)
  )
}

const sameDay = (one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime) =>
  one.toPlainDate().equals(other.toPlainDate())

/** The first, and one from the middle of what is left: a morning and an afternoon where there are both. */
function spread(times: string[]): string[] {
  const middle = times[Math.ceil(times.length / 2)]
  return [...new Set([times[0], middle])].filter((at) => at !== undefined).slice(0, mostOfADay)
}
