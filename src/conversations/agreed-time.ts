/** What was agreed, from the fields of a form: by letter there is no hour, otherwise there must be one that exists. */
import { Temporal } from 'temporal-polyfill'
import { meetingTime } from './meeting-time.ts'
import type { Channel } from './table.ts'

export interface WantedTime {
  channel: Channel
  /** An instant that was chosen instead of a date and time. */
  startsAt?: string | null | undefined
  date?: string | null | undefined
  time?: string | null | undefined
  zone: string
}

/** Why this cannot be agreed, as a refusal's code, or the instant (null by letter). */
export function agreedTime({ channel, startsAt: chosen, date, time, zone }: WantedTime): {
  startsAt: string | null
  cannot: 'needs-a-time' | 'clock-gap' | null
} {
  if (channel === 'letter') return { startsAt: null, cannot: null }
  if (chosen) return { startsAt: Temporal.Instant.from(chosen).toString(), cannot: null }
  if (!date || !time) return { startsAt: null, cannot: 'needs-a-time' }
  const startsAt = meetingTime(date, time, zone)
  return { startsAt, cannot: startsAt ? null : 'clock-gap' }
}

/** The sentences of those codes. */
export const timeRefusals = {
  'needs-a-time': 'Enter a date and time. Only “In writing” needs none.',
  'clock-gap':
    '{time} does not exist in {zone} on {date}, because the clocks change. Check the time with them.',
}
