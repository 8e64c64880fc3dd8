/** How long one waits for an answer. Days are counted in days on which they work; the seeker writes on a day of their own. */
import { type Calendar, plainCalendar, workingDayFrom, workingDaysAfter } from '../store/days-off/calendar.ts'

/** Career guides let 5 to 7 working days pass before the one nudge: so many after it may be written, it is time. */
const NUDGE_WITHIN = 2

/** After a nudge, silence this long is an answer: the second half of the two weeks most guides wait in all. */
const SILENCE_AFTER_NUDGE = 10

/** Whose days count, and after how many of them a nudge is fair: the seeker's choice, five where none was made. */
export interface NudgeTiming {
  /** When they work; from Monday to Friday where nothing is known. */
  calendar?: Calendar
  /** When the seeker works. */
  mine?: Calendar
  nudgeAfterDays: number
}

/** The day from which a nudge leaves them enough time. */
export const fairFrom = ({ calendar, nudgeAfterDays }: NudgeTiming, asked: { on: string }) =>
  workingDaysAfter(asked.on, nudgeAfterDays, calendar)

/** The day on which to nudge: a fair one, on which the seeker does not rest. */
export const nudgeFrom = (waiting: NudgeTiming, asked: { on: string }) =>
  workingDayFrom(fairFrom(waiting, asked), waiting.mine ?? plainCalendar)

/** The day by which to nudge. */
export const nudgeBy = ({ nudgeAfterDays, ...waiting }: NudgeTiming, asked: { on: string }) =>
  nudgeFrom({ ...waiting, nudgeAfterDays: nudgeAfterDays + NUDGE_WITHIN }, asked)

/** The day from which silence after a nudge is an answer. */
export const silentUntil = ({ calendar }: Pick<NudgeTiming, 'calendar'>, nudge: { on: string }) =>
  workingDaysAfter(nudge.on, SILENCE_AFTER_NUDGE, calendar)
