/** Clocks elsewhere, asked the other way round: which instant a clock there shows. Apart from `say.ts`, which most pages load. */
import { type Instantish, wallOf } from './say.ts'

/** The instant at which a clock there shows this day and time; where the clocks change, the one after. */
export function instantAt(date: string, time: string, zone: string): number {
  const wall = Date.parse(`${date}T${time}:00Z`)
  const first = wall - (wallOf(wall, zone) - wall)
  return wall - (wallOf(first, zone) - first)
}

/** True of a name that this browser has a clock for. */
export function isZone(zone: string): boolean {
  try {
    return Number.isFinite(wallOf(0, zone))
  } catch {
    return false
  }
}

/** The hour of the day there, 0 to 23. */
export const timeThere = (instant: Instantish, zone: string): number =>
  new Date(wallOf(instant, zone)).getUTCHours()
