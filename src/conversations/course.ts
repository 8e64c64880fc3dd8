/**
 * A conversation's course: everything that happened in it, and the stage it is at. A stage is worked out from what happened and
 * never stored, so that nothing goes stale and everything that was done can be undone. `load-courses.ts` reads them.
 */

import { type Calendar, workingDaysAfter } from '../store/days-off/calendar.ts'
import type { AnswerTable, Channel, DebriefTable, HelperTable } from './table.ts'

/** Dates (`on`, `…On`) are days where the seeker is; instants (`…At`) are ISO in UTC. Lists run from first to last. */
export interface Course {
  id: string
  personId: string
  about: string
  whyThem: string
  /** How many minutes are, or would be, asked for. */
  minutes: number
  createdAt: string
  updatedAt: string
  closedAt: string | null
  /** The host who offered this person in their place, and the conversation with them. */
  sentById: string | null
  insteadOfId: string | null
  /** The conversation that goes on with a substitute in place of this one. */
  handedOnTo: string | null
  /** Letters that asked, and were sent. */
  asks: { letterId: string; kind: 'request' | 'introduction' | 'nudge'; on: string }[]
  /** Letters that came from them. */
  received: { letterId: string; on: string }[]
  /** How many letters lie unsent. */
  draftCount: number
  answers: {
    id: string
    kind: AnswerTable['kind']
    on: string
    askAgainOn: string | null
    substituteId: string | null
    note: string
  }[]
  agreement: Agreement | null
  debrief: Debrief | null
  helpers: { id: string; personId: string; role: HelperTable['role']; did: string }[]
  /** Who sent me to them, or to whoever handed me on; and whether their name may be used. */
  referrers: { personId: string; toId: string; mayUseName: 'yes' | 'no' | 'not-asked' }[]
  /** Thank-yous of this conversation that were sent, to whomever. */
  thanks: { personId: string; kind: 'thanks' | 'referrer-thanks'; on: string }[]
  questionCount: number
  /** How much was found out about the host and where they work. */
  findingCount: number
  /** True while there are notes of what they said, and no insight was kept of them. */
  hasNotesToKeep: boolean
  /** How many conversations with this person were held before this one (before now, while this one is not held). */
  heldBefore: number
  /** When they work; from Monday to Friday where nothing is known. */
  calendar?: Calendar
  /** When I work myself. */
  mine?: Calendar
}

export interface Agreement {
  channel: Channel
  /** Null by letter. */
  startsAt: string | null
  /** The zone the time was given in. */
  zone: string
  minutes: number
  place: string
  revision: number
  agreedAt: string
  updatedAt: string
}

export interface Debrief {
  id: string
  heldAt: string
  minutes: number | null
  went: DebriefTable['went']
  theySaid: string
  iWill: string
  note: string
  nextTouchOn: string | null
  updatedAt: string
}

export const stages = [
  'idea',
  'preparing',
  'asked',
  'no-answer',
  'later',
  'substitute-offered',
  'wrong-person',
  'declined',
  'never',
  'agreed',
  'held',
  'thanked',
  'kept',
] as const

export type Stage = (typeof stages)[number]

/** After a nudge, silence this long is an answer: the second half of the two weeks most guides wait in all. */
export const SILENCE_AFTER_NUDGE = 10

/** Where a conversation is on `today` (a date where the seeker is). */
export function stageOf(course: Course, today: string): Stage {
  if (course.debrief) {
    if (course.closedAt) return 'kept'
    return whomToThank(course).every((one) => wasThanked(course, one.personId)) ? 'thanked' : 'held'
  }
  if (saidNever(course)) return 'never'
  if (course.closedAt) return 'kept'
  if (course.agreement) return 'agreed'
  const answer = course.answers.at(-1)
  const ask = course.asks.at(-1)
  if (answer && !(ask && ask.on > answer.on)) return answeredStage[answer.kind]
  if (ask) return isSilent(course, today) ? 'no-answer' : 'asked'
  return course.questionCount > 0 || course.draftCount > 0 ? 'preparing' : 'idea'
}

/** True when they asked not to be contacted again. */
export const saidNever = (course: Pick<Course, 'answers'>) =>
  course.answers.some((answer) => answer.kind === 'never')

export type ThankRole = 'host' | 'in-the-room' | 'assistant' | 'substitute' | 'referrer'

/** Everyone who gave time or their name, each once, in the order a note is expected; nobody who asked to be left alone. */
export function whomToThank(course: Course): { personId: string; role: ThankRole }[] {
  const everyone: { personId: string; role: ThankRole }[] = [
    { personId: course.personId, role: course.sentById ? 'substitute' : 'host' },
    ...course.helpers.map(({ personId, role }) => ({ personId, role })),
    ...(course.sentById ? [{ personId: course.sentById, role: 'referrer' as const }] : []),
    // Whoever sent me hears how the first conversation went; a later one is between the two of us.
    ...(course.heldBefore === 0
      ? course.referrers.map(({ personId }) => ({ personId, role: 'referrer' as const }))
      : []),
  ]
  const seen = new Set<string>(saidNever(course) ? [course.personId] : [])
  return everyone.filter(({ personId }) => !seen.has(personId) && seen.add(personId))
}

export const wasThanked = (course: Course, personId: string) =>
  course.thanks.some((thanks) => thanks.personId === personId)

const answeredStage = {
  later: 'later',
  substitute: 'substitute-offered',
  'in-writing': 'agreed',
  'wrong-person': 'wrong-person',
  no: 'declined',
  never: 'never',
} as const satisfies Record<AnswerTable['kind'], Stage>

function isSilent(course: Course, today: string): boolean {
  const ask = course.asks.at(-1)
  if (ask?.kind !== 'nudge' || course.received.some((letter) => letter.on >= ask.on)) return false
  return workingDaysAfter(ask.on, SILENCE_AFTER_NUDGE, course.calendar) <= today
}
