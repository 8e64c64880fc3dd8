/** Whether two meetings are in each other's way. By instants: midnight, and the day the clocks change, are like any other hour. */
export interface WantedTime {
  /** ISO instant. */
  startsAt: string
  minutes: number
}

/** True where one begins before the other and its pause have ended. `pause` is in minutes. */
export function isTooClose(one: WantedTime, other: WantedTime, pause: number): boolean {
  const [a, b] = [Date.parse(one.startsAt), Date.parse(other.startsAt)]
  return a < b + (other.minutes + pause) * 60_000 && b < a + (one.minutes + pause) * 60_000
}
