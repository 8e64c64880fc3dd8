/** What is due: one line each, with why now. Worked out from what happened; nothing here is stored as a task. */
import { Temporal } from 'temporal-polyfill'
import { daysBetween, type Seeker, today } from '../account/profile.ts'
import { type Course, stageOf } from '../conversations/course.ts'
import { type NextStep, nextStep } from '../conversations/next-step.ts'
import { nextTouch } from '../conversations/next-touch.ts'

export interface Due {
  /** What to press: "Nudge them once". */
  label: string
  /** Why now, in a sentence. */
  why: string
  /** Which of the conversation's pages it is done on; the conversation itself where null. */
  at: NextStep['at']
  /** Now: it is the person's move. Waiting: it is the other's, or the calendar's. */
  turn: 'now' | 'waiting'
  /** True for a word to keep in touch, which is about the person and not about one of the conversations. */
  isTouch?: true
  /** Lower comes first: what cannot wait, then what grows old, then what is only begun. */
  rank: number
}

/** How soon each stage wants doing. A meeting of today comes before all; thanks grow stale soonest. */
const ranks = {
  held: 1,
  'substitute-offered': 2,
  asked: 3,
  later: 4,
  agreed: 5,
  'wrong-person': 6,
  preparing: 7,
  idea: 8,
  thanked: 9,
} as const

/**
 * What is due in one conversation, or null when nothing is. `contacts` are the dates of every contact with the person, letters
 * and others, in any order.
 */
export function dueIn(
  course: Course,
  contacts: readonly string[],
  seeker: Pick<Seeker, 'zone'>,
  now: Temporal.Instant,
): Due | null {
  const day = today(seeker, now)
  const stage = stageOf(course, day)
  // What went unanswered is let rest, which asks for nothing and waits for no one.
  if (stage === 'never' || stage === 'declined' || stage === 'no-answer' || stage === 'kept') return null
  if (stage === 'thanked') return touchDue(course, contacts, day) ?? keepDue(course, seeker, now)
  if (stage === 'agreed' && course.agreement?.startsAt)
    return meetingDue(course, course.agreement.startsAt, seeker, now)
  const { label, why, at } = nextStep(course, seeker, now)
  const isLate = stage === 'held' && hoursSince(course.debrief?.heldAt, now) > 24
  return {
    label,
    why: isLate ? `${why} A day has passed: late is better than never.` : why,
    at,
    turn: at === null ? 'waiting' : 'now',
    rank: ranks[stage],
  }
}

function meetingDue(
  course: Course,
  startsAt: string,
  seeker: Pick<Seeker, 'zone'>,
  now: Temporal.Instant,
): Due {
  const { label, why, at } = nextStep(course, seeker, now)
  const day = Temporal.Instant.from(startsAt).toZonedDateTimeISO(seeker.zone).toPlainDate().toString()
  const days = daysBetween(today(seeker, now), day)
  if (days > 2)
    return {
      label,
      why: `You meet in ${days} days. There is time to prepare well.`,
      at,
      turn: 'waiting',
      rank: ranks.agreed,
    }
  const when =
    days < 0
      ? why
      : days === 0
        ? 'You meet today.'
        : days === 1
          ? 'You meet tomorrow.'
          : 'You meet in two days.'
  return { label, why: when, at, turn: 'now', rank: days === 0 ? 0 : 1 }
}

function touchDue(course: Course, contacts: readonly string[], day: string): Due | null {
  const thankedOn = course.thanks.find((thanks) => thanks.personId === course.personId)?.on ?? null
  const chosen = course.debrief?.nextTouchOn
  const isChosenAhead = chosen && !contacts.some((on) => on >= chosen)
  const touch = nextTouch(thankedOn, contacts)
  const from = isChosenAhead ? chosen : touch?.from
  if (!from || from > day) return null
  const why = isChosenAhead ? 'You meant to write about now.' : (touch?.says ?? 'A word keeps the door open.')
  return { label: 'Say hello', why, at: 'thank', turn: 'now', isTouch: true, rank: ranks.thanked }
}

/** Proposed until one thing is kept, or the day to write again has come. */
function keepDue(course: Course, seeker: Pick<Seeker, 'zone'>, now: Temporal.Instant): Due | null {
  return course.hasNotesToKeep ? { ...nextStep(course, seeker, now), turn: 'now', rank: ranks.thanked } : null
}

const hoursSince = (instant: string | undefined, now: Temporal.Instant) =>
  instant ? Temporal.Instant.from(instant).until(now).total('hours') : 0
