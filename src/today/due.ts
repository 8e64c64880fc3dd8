/** What is due: one line each, with why now. Worked out from what happened; nothing here is stored as a task. */
import { Temporal } from 'temporal-polyfill'
import { daysAfter, daysBetween, type Seeker, today } from '../account/profile.ts'
import { asksWhatHelped, type Course, stageOf, type ThankRole } from '../conversations/course.ts'
import { type NextStep, nextStep } from '../conversations/next-step.ts'
import { nextTouch } from '../conversations/next-touch.ts'
import { stages } from '../conversations/stage.ts'
import { thanksKind, thanksOwed } from '../conversations/thanks-owed.ts'
import { type Rhythm, usualRhythm } from '../people/rhythm.ts'
import { dayAt, many } from '../ui/say.ts'

export interface DueStep {
  /** What to press: "Send one nudge". */
  label: string
  /** Why now, in a sentence. */
  why: string
  /** Which of the conversation's pages it is done on; the conversation itself where null. */
  at: NextStep['at']
  /** Now: it is the person's move. Waiting: it is the other's, or the calendar's. */
  turn: 'now' | 'waiting'
  /** What it is there for, in a word: a mark on Today is found again by it. */
  what: string
  /** True for a word to keep in touch, which is about the person and not about one of the conversations. */
  isTouch?: true
  /** Lower comes first: what cannot wait, then what grows old, then what is only begun. */
  rank: number
}

/**
 * What is due in one conversation, or null when nothing is. `contacts` are the dates of every contact with the person, letters
 * and others, in any order.
 */
export function dueIn(
  course: Course,
  contacts: readonly string[],
  seeker: Pick<Seeker, 'zone'>,
  now: Temporal.Instant,
  rhythm: Rhythm = usualRhythm,
): DueStep | null {
  const day = today(seeker, now)
  const { group, turn, rank } = stages[stageOf(course, seeker, now)]
  // What went unanswered asks for nothing and waits for no one.
  if (turn === 'no-one') return null
  if (group === 'keep')
    return touchDue(course, contacts, day, rank, rhythm) ?? keepDue(course, seeker, now, rank)
  const next = nextStep(course, seeker, now)
  const stage = stageOf(course, seeker, now)
  const what = next.at ? `${stage}-${next.at}` : stage
  const step = { ...next, turn: turn === 'mine' ? 'now' : 'waiting', rank, what } as const
  if (group === 'meet' && course.agreement?.startsAt)
    return { ...step, ...meetingDue(course.agreement.startsAt, seeker, now) }
  const late =
    group === 'thank' && course.debrief ? lateSays(course.debrief.heldAt, course.hoursToThank, now) : ''
  return { ...step, why: `${step.why}${late}` }
}

/** A meeting of today comes before all; from two days ahead on, it is time to get ready. */
function meetingDue(startsAt: string, seeker: Pick<Seeker, 'zone'>, now: Temporal.Instant): Partial<DueStep> {
  const day = dayAt(startsAt, seeker.zone)
  const days = daysBetween(today(seeker, now), day)
  if (days > 2) return { why: `You meet in ${many(days, 'day')}. You have time to prepare.`, turn: 'waiting' }
  if (days <= 0) return { why: 'You meet today.', rank: 0 }
  if (days === 1) return { why: 'You meet tomorrow.', rank: 1 }
  return { why: `You meet in ${many(days, 'day')}.`, rank: 1 }
}

function lateSays(heldAt: string, hoursToThank: number, now: Temporal.Instant): string {
  const hours = Temporal.Instant.from(heldAt).until(now).total('hours')
  if (hours <= hoursToThank) return ''
  const days = Math.floor(hours / 24)
  return ` It has been ${days <= 1 ? 'a day' : many(days, 'day')}. Late is better than never.`
}

/** Nothing while it rests, and none of it on days when the seeker is away. */
function touchDue(
  course: Course,
  contacts: readonly string[],
  day: string,
  rank: number,
  rhythm: Rhythm,
): DueStep | null {
  const isAway = course.mine?.away?.some(({ from, to }) => from <= day && day <= to)
  if (isAway || rests(rhythm, day)) return null
  const thankedOn = course.thanks.find((thanks) => thanks.personId === course.personId)?.on ?? null
  const chosen = course.debrief?.nextTouchOn
  const isChosenAhead = chosen && !contacts.some((on) => on >= chosen)
  const touch =
    thankedOn && rhythm.weeks ? touchAfter(rhythm.weeks, thankedOn, contacts) : nextTouch(thankedOn, contacts)
  const from = isChosenAhead ? chosen : touch?.from
  if (!from || from > day) return null
  const why = isChosenAhead
    ? 'You asked to be reminded around now.'
    : (touch?.says ?? 'A short update keeps you in touch.')
  return { label: 'Send a short update', why, at: 'thank', turn: 'now', what: 'touch', isTouch: true, rank }
}

export const rests = ({ weeks, pausedUntil }: Rhythm, day: string) =>
  weeks === 0 || (pausedUntil !== null && pausedUntil > day)

/** So many weeks after the last contact, whichever way it went. */
export function touchAfter(weeks: number, since: string, contacts: readonly string[]) {
  const last = [since, ...contacts].toSorted().at(-1) ?? since
  const gone = `${many(weeks, 'week')} since you were last in touch`
  return { from: daysAfter(last, 7 * weeks), says: `${gone}: share news, or something useful to them.` }
}

/** Proposed until one thing is kept, or the day to write again has come. */
function keepDue(
  course: Course,
  seeker: Pick<Seeker, 'zone'>,
  now: Temporal.Instant,
  rank: number,
): DueStep | null {
  return course.hasNotesToKeep
    ? { ...nextStep(course, seeker, now), turn: 'now', what: 'insights', rank }
    : null
}

/** A thank-you that is still owed: to whoever it is, in words of their own. */
export interface ThanksDue extends DueStep {
  personId: string
  name: string
  kind: 'thanks' | 'referrer-thanks'
}

/** Everyone who is owed thanks for a talk, once it is noted what to thank them for. `people` names those of the course. */
export function thanksDue(
  course: Course,
  people: readonly { id: string; name: string }[],
  now: Temporal.Instant,
): ThanksDue[] {
  if (!course.debrief || asksWhatHelped(course)) return []
  const { minutes } = course.debrief
  return thanksOwed(course, people, course.hoursToThank)
    .filter(({ sentOn }) => sentOn === null)
    .map(({ personId, name, role, dueAt }) => {
      const isLate = Temporal.Instant.compare(Temporal.Instant.from(dueAt), now) < 0
      return {
        personId,
        name,
        kind: thanksKind(role),
        label: role === 'referrer' ? 'Tell them how it went' : 'Send the thank-you',
        why: `${whyThanks(role, minutes)}${isLate ? ' Late is better than never.' : ''}`,
        at: 'thank',
        turn: 'now',
        what: 'thanks',
        // The one who was met comes before who helped.
        rank: stages.held.rank + (role === 'host' || role === 'substitute' ? 0 : 0.1),
      }
    })
}

function whyThanks(role: ThankRole, minutes: number | null): string {
  if (role === 'referrer') return 'They referred you, and will like to hear how it went.'
  if (role === 'assistant') return 'They found the time for you. Two lines will do.'
  if (role === 'in-the-room') return 'They joined the meeting too.'
  const time = minutes ? many(minutes, 'minute') : 'their time'
  return role === 'substitute' ? `They gave you ${time} in a colleague’s place.` : `They gave you ${time}.`
}
