/** Counting what was done: by way and by week. Pure. */
import { daysAfter, daysBetween } from '../account/profile.ts'

/** How one came to those who were asked: sent by someone, by a past that is shared, or by no one. */
export const ways = ['referred', 'alumni', 'cold'] as const
export type Ways = (typeof ways)[number]

/** Fewer than these give no rate. */
export const ENOUGH = 10

/** Of those asked in this way, how many answered. */
export function answeredBy(asked: readonly { way: Ways; hasAnswered: boolean }[], way: Ways) {
  const those = asked.filter((one) => one.way === way)
  return { done: those.filter(({ hasAnswered }) => hasAnswered).length, of: those.length }
}

/** Weeks that a plot shows. */
const WEEKS = 12

/** The last twelve weeks up to this day, the oldest first, each from its first day, with what was in it. */
export function byWeek<T>(all: readonly T[], day: string, on: (one: T) => string) {
  return Array.from({ length: WEEKS }, (_, nth) => {
    const from = daysAfter(day, 7 * (nth - WEEKS) + 1)
    return { from, those: all.filter((one) => isWithin(on(one), from)) }
  })
}

function isWithin(on: string, from: string): boolean {
  if (on === '') return false
  const days = daysBetween(from, on)
  return days >= 0 && days < 7
}

/** Whole percents; null where there are too few to say. */
export const rate = ({ done, of }: { done: number; of: number }): number | null =>
  of < ENOUGH ? null : Math.round((100 * done) / of)

/** From the day someone was asked to the day they answered, in working days. */
export interface AnswerTime {
  way: Ways
  days: number
}

/** How long answers are told apart: so many working days from the first to the last; the longest have no end. */
const spans = [
  { from: 0, to: 1 },
  { from: 2, to: 3 },
  { from: 4, to: 5 },
  { from: 6, to: 7 },
  { from: 8, to: 14 },
  { from: 15, to: null },
] as const

export const spread = (times: readonly AnswerTime[]) =>
  spans.map(({ from, to }) => ({
    from,
    to,
    count: times.filter(({ days }) => days >= from && (to === null || days <= to)).length,
  }))

/** Half of them, or more, came within so many working days; null where there are none. */
export function half(times: readonly AnswerTime[]): { of: number; days: number | null } {
  const sorted = times.map(({ days }) => days).sort((a, b) => a - b)
  return { of: sorted.length, days: sorted[Math.ceil(sorted.length / 2) - 1] ?? null }
}
