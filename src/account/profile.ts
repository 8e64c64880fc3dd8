/** The job seeker, as verbs see them: who they are, where their day begins, how they sign. */
import { Temporal } from 'temporal-polyfill'
import { type Clock, type DateOrder, dayAt } from '../ui/say.ts'

export interface Seeker {
  account: string
  email: string
  name: string
  /** Two or three sentences: what they do, what they are turning to. */
  background: string
  /** IANA zone, "Europe/Berlin": dates without a time are days there. */
  zone: string
  /** How letters end: "Warm regards". */
  signOff: string
  /** How they write and read times of day. */
  clock: Clock
  /** Whether 12/3 is the 12th of March or the 3rd of December to them. */
  dateOrder: DateOrder
  /** Whether a single key does something on a page. */
  singleKeys: SingleKeys
}

export const singleKeys = ['on', 'off'] as const
export type SingleKeys = (typeof singleKeys)[number]

/** Off once it was skipped. */
export const welcomes = ['on', 'off'] as const
export type Welcome = (typeof welcomes)[number]

/** The calendar date where the seeker is, "2026-11-23". */
export function today(seeker: Pick<Seeker, 'zone'>, now: Temporal.Instant): string {
  return dayAt(now, seeker.zone)
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days
}

/** The date `days` after another; negative goes back. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)
}

const DAY = 86_400_000
