/** What there is to know of a time, in one sentence. */
import type { Here } from '../../here.ts'
import type { TimeRemark } from '../../hosts/time-remark.ts'
import { cityOf, sayMinutes, sayTime, sayZone } from '../../ui/say.ts'

/** `theirZone` is null where no one knows it. */
export function sayRemark(
  { kind, name, minutes, free }: TimeRemark,
  startsAt: string,
  theirZone: string | null,
  here: Here,
): string {
  const other = name ?? 'someone'
  const place = theirZone ? sayCity(theirZone, startsAt) : 'there'
  if (kind === 'close' && minutes !== null) return sayClose(minutes, other)
  if (kind === 'free' && free)
    return `You are free from ${sayTime(free.from, here)} to ${sayTime(free.until, here)}.`
  return {
    past: 'This time is over.',
    'meeting-then': `You meet ${other} then.`,
    'held-then': `You offered this time to ${other}.`,
    'early-there': `Early in ${place}.`,
    'late-there': `Late in ${place}.`,
    away: 'You are away that day.',
    holiday: 'A public holiday for you.',
    weekend: 'On your weekend.',
    'away-there': 'They are away that day.',
    'holiday-there': 'A public holiday for them.',
    'weekend-there': 'On their weekend.',
    early: 'Early for you.',
    late: 'Late for you.',
    close: `Close to your meeting with ${other}.`,
    'outside-hours': 'Outside the hours in your settings.',
    free: 'You are free then.',
  }[kind]
}

function sayClose(minutes: number, name: string): string {
  if (minutes === 0) return `Right after your meeting with ${name}.`
  const way = minutes > 0 ? 'after' : 'before'
  return `${sayMinutes(Math.abs(minutes))} ${way} your meeting with ${name}.`
}

/** "Taipei"; where a zone names no city, how far it is from UTC. */
export const sayCity = (zone: string, startsAt: string): string =>
  zone.includes('/') && !zone.startsWith('Etc/') ? cityOf(zone) : sayZone(zone, startsAt)
