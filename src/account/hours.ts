/** When I can meet: the hours of a day, the pause between two meetings, and how many there may be. What pages for hosts propose keeps to it. */
import { z } from 'zod'
import { prepared } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'

export interface Hours {
  /** Minutes after midnight, by my own clock. */
  opens: number
  closes: number
  /** Minutes that stay free before and after a meeting. */
  pause: number
  mostADay: number
  /** No meeting is proposed before this day. */
  notBefore: string | null
}

/** Until it is set. */
export const usualHours: Hours = { opens: 9 * 60, closes: 17 * 60, pause: 15, mostADay: 2, notBefore: null }

export const HoursShown = z.object({
  from: z.string().describe('The time from which you can meet: 09:00.'),
  until: z.string().describe('The time at which the last meeting ends: 17:00.'),
  pause: z.int().describe('Minutes that stay free before and after a meeting.'),
  mostADay: z.int().describe('How many meetings a day are proposed at most.'),
  notBefore: z.string().nullable().describe('No meeting is proposed before this day.'),
})

/** As it is shown: times of day in place of minutes. */
export const shownHours = ({ opens, closes, ...rest }: Hours): z.output<typeof HoursShown> => ({
  from: timeAt(opens),
  until: timeAt(closes),
  ...rest,
})

/** What can be set at most. */
export const longestPause = 240
export const mostMeetings = 8

const hoursRow = prepared((store: Store) =>
  store
    .selectFrom('meeting_hours')
    .select(['opens', 'closes', 'pause', 'most_a_day', 'not_before_on'])
    .orderBy('id')
    .limit(1),
)

/** As they are set, or as they usually are. */
export async function hoursOf(store: Store): Promise<Hours> {
  const [row] = await hoursRow(store)
  if (!row) return usualHours
  const { opens, closes, pause, most_a_day: mostADay, not_before_on: notBefore } = row
  const { opens: from, closes: until } = opens < closes ? { opens, closes } : usualHours
  return { opens: from, closes: until, pause, mostADay, notBefore }
}

/** "09:00" → 540. */
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** 540 → "09:00". The end of the day is "23:59". */
export function timeAt(minute: number): string {
  const within = Math.min(minute, 24 * 60 - 1)
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}
