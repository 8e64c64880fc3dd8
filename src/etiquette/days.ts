/** How working days are counted, for whoever waits: here, and in the calendars of the people one knows. */

const day = 86_400_000

/** Someone who does not work for longer than this, in days, is not waited for any further. */
export const LONGEST_AWAY = 120

/**
 * How many days it takes from a date, "2026-11-23", until `count` days of work have passed. `isOff` says of a date, and of its day of
 * the week (0 is Sunday), whether no one works then. NaN when the date cannot be read.
 */
export function daysUntilWorked(
  from: string,
  count: number,
  isOff: (date: string, weekday: number) => boolean,
): number {
  const start = Date.parse(`${from}T00:00:00Z`)
  if (Number.isNaN(start)) return start
  let days = 0
  for (let [left, off] = [count, 0]; left > 0; days++) {
    const date = new Date(start + (days + 1) * day)
    if (off < LONGEST_AWAY && isOff(date.toISOString().slice(0, 10), date.getUTCDay())) off++
    else left--
  }
  return days
}

/** The instant `count` working days after another, in milliseconds since 1970; NaN when it cannot be read. */
export function workingDaysAfter(
  on: string,
  count: number,
  daysOff: readonly number[] = [0, 6],
  holidays: readonly string[] = [],
): number {
  // With seven days of rest nothing would ever be due.
  const isOff = (date: string, weekday: number) =>
    daysOff.length < 7 && (daysOff.includes(weekday) || holidays.includes(date))
  // The date as it is written, whatever its zone: Friday evening there is still Friday.
  return Date.parse(on) + daysUntilWorked(on.slice(0, 10), count, isOff) * day
}
