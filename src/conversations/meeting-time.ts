/** From the date and the clock on the wall to one moment: clocks jump, and a meeting must not fall in the gap. */
import { Temporal } from 'temporal-polyfill'
import { wallOf } from '../ui/say.ts'

/**
 * The instant at which that clock shows that time, as ISO in UTC. Null when it never does, because the clocks jump over it.
 * When it does twice (clocks go back), the first is meant: whoever is an hour early has lost nothing.
 */
export function meetingTime(date: string, time: string, zone: string): string | null {
  const wall = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time))
  const at = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  return at.toPlainDateTime().equals(wall) ? at.toInstant().toString() : null
}

/** True when that clock shows that time twice that day. */
export function isTwice(date: string, time: string, zone: string): boolean {
  const wall = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time))
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    wall.toZonedDateTime(zone, { disambiguation }),
  )
  if (!first || !second) return false
  return first.epochMilliseconds !== second.epochMilliseconds && first.toPlainDateTime().equals(wall)
}

/** An instant back as the date and the clock time in a zone, as a form shows it. */
export function onTheWall(instant: string, zone: string): { date: string; time: string } {
  const [date = '', time = ''] = new Date(wallOf(instant, zone)).toISOString().split('T')
  return { date, time: time.slice(0, 5) }
}

/** True for a moment that is over or is now. */
export const isPast = (instant: string, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(instant), now) <= 0
