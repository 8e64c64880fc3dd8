/** An instant as it is kept: ISO in UTC, always with milliseconds, so that the order of the texts is the order of time. */
import { Temporal } from 'temporal-polyfill'

/** "2026-11-23T10:00:00.120Z". Left to itself, an instant drops its last zeros, and .12 would sort before .1; a `Date` does not. */
export const moment = ({ epochMilliseconds }: Temporal.Instant): string =>
  new Date(epochMilliseconds).toISOString()

let last = 0

/** A machine that keeps its clock by the network is corrected by less; by more it is set. */
const A_CORRECTION = 5000

/**
 * Now, in whole milliseconds and never the same twice in this process: two changes to a row in one millisecond would look
 * like one, and a tab that saw the row between them would write over the second unawares. A clock that is set back is followed, since
 * it is the right day that counts; what is made keeps its order by its id.
 */
export function nextInstant(): Temporal.Instant {
  const now = Date.now()
  last = now < last - A_CORRECTION ? now : Math.max(now, last + 1)
  return Temporal.Instant.fromEpochMilliseconds(last)
}
