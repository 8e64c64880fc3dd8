/** What to know of one time before saying yes to it: the one thing that matters most. Pure. */
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Hours } from '../account/hours.ts'
import { onTheWall } from '../conversations/meeting-time.ts'
import { type Calendar, restOn } from '../store/days-off/calendar.ts'
import { isTooClose, type WantedTime } from './overlap.ts'

export const TimeRemark = z.object({
  kind: z
    .enum([
      'past',
      'meeting-then',
      'held-then',
      'early-there',
      'late-there',
      'away',
      'holiday',
      'weekend',
      'away-there',
      'holiday-there',
      'weekend-there',
      'early',
      'late',
      'close',
      'outside-hours',
      'free',
    ])
    .describe('What to know of it. `…-there` is by their time and their week, the rest by yours.'),
  name: z.string().nullable().describe('Who the other meeting is with, or the time is held for.'),
  minutes: z
    .int()
    .nullable()
    .describe('Minutes between the other meeting and this one; below 0 where this one comes first.'),
  free: z
    .object({
      from: z.string().describe('ISO instant.'),
      until: z.string().describe('ISO instant.'),
    })
    .nullable()
    .describe('ISO instants: how long you are free around it, within your hours.'),
})
export type TimeRemark = z.output<typeof TimeRemark>

export interface RemarkAsked {
  now: Temporal.Instant
  /** The seeker's. */
  zone: string
  hours: Hours
  calendar: Calendar
  host: { calendar: Calendar; zone: string | null }
  taken: readonly (WantedTime & { name: string; by: 'meeting' | 'offer' })[]
}

/** Two meetings with less between them than this are worth a word. */
const SHORT_BREAK = 30

export function remarkOn(wanted: WantedTime, asked: RemarkAsked): TimeRemark {
  const { now, taken } = asked
  if (Temporal.Instant.compare(Temporal.Instant.from(wanted.startsAt), now) <= 0) return is('past')
  const clash = taken.find((one) => isTooClose(one, wanted, 0))
  if (clash) return { ...is(clash.by === 'meeting' ? 'meeting-then' : 'held-then'), name: clash.name }
  return oddHour(wanted, asked) ?? besideAnother(wanted, asked) ?? within(wanted, asked)
}

const is = (kind: TimeRemark['kind']): TimeRemark => ({ kind, name: null, minutes: null, free: null })

/** Early, late, or on a day off, at either end; theirs first, since they will not say so. */
function oddHour({ startsAt }: WantedTime, { zone, calendar, host }: RemarkAsked): TimeRemark | null {
  const mine = onTheWall(startsAt, zone)
  const there = onTheWall(startsAt, host.zone ?? zone)
  const isElsewhere = host.zone !== null && there.time !== mine.time
  const odd = isElsewhere ? earlyOrLate(there.time) : null
  if (odd) return is(`${odd}-there`)
  const rest = restOn(mine.date, calendar)
  if (rest) return is(rest)
  const restThere = restOn(there.date, host.calendar)
  if (restThere) return is(`${restThere}-there`)
  const own = earlyOrLate(mine.time)
  return own && is(own)
}

/** Between eight and eight no one minds. */
const earlyOrLate = (time: string): 'early' | 'late' | null =>
  time < '08:00' ? 'early' : time >= '20:00' ? 'late' : null

function besideAnother(wanted: WantedTime, { taken, hours }: RemarkAsked): TimeRemark | null {
  const pause = Math.max(hours.pause, SHORT_BREAK)
  const beside = taken.find((one) => one.by === 'meeting' && isTooClose(one, wanted, pause + 1))
  if (!beside) return null
  const [start, other] = [Date.parse(wanted.startsAt), Date.parse(beside.startsAt)]
  const minutes =
    other < start ? (start - other) / 60_000 - beside.minutes : (start - other) / 60_000 + wanted.minutes
  return { ...is('close'), name: beside.name, minutes: Math.round(minutes) }
}

/** How long one is free around it, between the hours of that day and what is taken. */
function within({ startsAt, minutes }: WantedTime, { zone, hours, taken }: RemarkAsked): TimeRemark {
  const start = Date.parse(startsAt)
  const midnight = Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone).startOfDay()
  const atMinute = (minute: number) => midnight.add({ minutes: minute }).epochMilliseconds
  const [opens, closes] = [atMinute(hours.opens), atMinute(hours.closes)]
  const end = start + minutes * 60_000
  if (start < opens || end > closes) return is('outside-hours')
  const from = taken
    .map((one) => Date.parse(one.startsAt) + one.minutes * 60_000)
    .reduce((last, at) => (at <= start && at > last ? at : last), opens)
  const until = taken
    .map((one) => Date.parse(one.startsAt))
    .reduce((first, at) => (at >= end && at < first ? at : first), closes)
  const free = { from: instant(from), until: instant(until) }
  return { ...is('free'), free }
}

const instant = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toString()
