const day = 86_400_000

/** The instant `count` working days after another, in milliseconds since 1970; NaN when it cannot be read. */
export function workingDaysAfter(
  on: string,
  count: number,
  daysOff: readonly number[] = [0, 6],
  holidays: readonly string[] = [],
): number {
  // The date as it is written, whatever its zone: Friday evening there is still Friday.
  const from = Date.parse(`${on.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(from)) return from
  let weekday = new Date(from).getUTCDay()
  let days = 0
  for (let left = count; left > 0; days++) {
    weekday = (weekday + 1) % 7
    const date = new Date(from + (days + 1) * day)
    const isFree = daysOff.includes(weekday) || holidays.includes(date.toISOString().slice(0, 10))
    if (!isFree || daysOff.length >= 7) left--
  }
  return Date.parse(on) + days * day
}
