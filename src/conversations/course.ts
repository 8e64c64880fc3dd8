/**
 * A conversation's course: everything that happened in it, and the stage it is at. A stage is worked out from what happened and
 * never stored, so that nothing goes stale and everything that was done can be undone. `load-courses.ts` reads them.
 */

import { Temporal } from 'temporal-polyfill'
import { type Seeker, today } from '../account/profile.ts'
import type { InWriting } from './in-writing.ts'
import type { Stage } from './stage.ts'
import type { AnswerTable, Channel, DebriefTable, HelperTable, MovedBy } from './table.ts'
import { type NudgeTiming, nudgeFrom, silentUntil } from './waiting.ts'

/** Dates (`on`, `…On`) are days where the seeker is; instants (`…At`) are ISO in UTC. Lists run from first to last. */
export interface Course extends NudgeTiming {
  id: string
  /** Everyone known to have died: nothing is owed to them, and nothing begins with them. */
  dead?: ReadonlySet<string>
  personId: string
  about: string
  whyThem: string
  /** How many minutes are, or would be, asked for. */
  minutes: number
  createdAt: string
  updatedAt: string
  archivedAt: string | null
  /** The host who offered this person in their place, and the conversation with them. */
  sentById: string | null
  insteadOfId: string | null
  /** The conversation that goes on with a substitute in place of this one. */
  handedOnTo: string | null
  /** Letters that asked, and were sent. */
  asks: { letterId: string; kind: 'request' | 'introduction' | 'nudge'; on: string }[]
  /** Letters that came from them. */
  received: { letterId: string; on: string }[]
  /** How far the questions and their answers have come; null where they do not answer in writing. */
  writing: InWriting | null
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
  /** When the last meeting was given up, if its hour had come by then. */
  missedAt: string | null
  debrief: Debrief | null
  helpers: { id: string; personId: string; role: HelperTable['role']; did: string }[]
  /** Who sent me to them, or to whoever handed me on; and whether their name may be used. */
  referrers: { personId: string; toId: string; mayUseName: 'yes' | 'no' | 'not-asked' }[]
  /** Thank-yous of this conversation that were sent, to anyone. */
  thanks: { personId: string; kind: 'thanks' | 'referrer-thanks'; on: string }[]
  questionCount: number
  /** How many facts there are about the host and where they work. */
  factCount: number
  /** True while there are notes of what they said, and no insight was kept of them. */
  hasNotesToKeep: boolean
  /** How many conversations with this person were held before this one (before now, while this one is not held). */
  heldBefore: number
  /** By how many hours after the meeting thanks are to be sent, as the seeker chose. */
  hoursToThank: number
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
  /** The time before the last move. */
  movedFrom: string | null
  /** Who asked for it; null where no one said so. */
  movedBy: MovedBy | null
  agreedAt: string
  updatedAt: string
}

export interface Debrief {
  id: string
  heldAt: string
  minutes: number | null
  went: DebriefTable['went']
  theySaid: string
  surprised: string
  iWill: string
  note: string
  nextTouchOn: string | null
  /** When the seeker chose not to ask them for names of other people. */
  namesDeclinedOn: string | null
  updatedAt: string
}

/** Where a conversation is now. */
export function stageOf(course: Course, seeker: Pick<Seeker, 'zone'>, now: Temporal.Instant): Stage {
  if (course.debrief) {
    if (course.archivedAt) return 'archived'
    return whomToThank(course).every((one) => wasThanked(course, one.personId)) ? 'thanked' : 'held'
  }
  if (saidNever(course)) return 'never'
  if (course.archivedAt) return 'archived'
  if (course.writing)
    return isWaiting(course, course.writing, today(seeker, now)) ? 'questions-sent' : 'in-writing'
  if (course.agreement) return agreedStage(course.agreement, now)
  const day = today(seeker, now)
  const answer = course.answers.at(-1)
  const ask = course.asks.at(-1)
  if (isMissed(course, seeker)) return 'answered'
  if (answer && !(ask && ask.on > answer.on))
    return answer.kind === 'later' && !(answer.askAgainOn && answer.askAgainOn > day)
      ? 'ask-again'
      : answeredStage[answer.kind]
  if (ask) return askedStage(course, ask, day)
  // They were asked in a way that was not noted, or wrote first.
  if (course.received.length > 0) return 'answered'
  return course.questionCount > 0 || course.draftCount > 0 ? 'preparing' : 'idea'
}

/** They were asked last, and it is theirs to answer; of a reminder, which is sent once, it is time later. */
const isWaiting = (course: Course, { sentOn, answerId, isReminded }: InWriting, day: string) =>
  sentOn !== null && answerId === null && (isReminded || nudgeFrom(course, { on: sentOn }) > day)

function agreedStage({ startsAt, minutes }: Agreement, now: Temporal.Instant): Stage {
  if (!startsAt) return 'in-writing'
  const end = Temporal.Instant.from(startsAt).add({ minutes })
  return Temporal.Instant.compare(end, now) <= 0 ? 'meeting-over' : 'agreed'
}

/** It came to nothing, and nothing was said or asked since: a new time is wanted. */
function isMissed({ missedAt, answers, asks }: Course, seeker: Pick<Seeker, 'zone'>): boolean {
  if (missedAt === null) return false
  const day = today(seeker, Temporal.Instant.from(missedAt))
  return [...answers, ...asks].every(({ on }) => on <= day)
}

function askedStage(course: Course, ask: Course['asks'][number], day: string): Stage {
  if (course.received.some((letter) => letter.on >= ask.on)) return 'answered'
  if (ask.kind === 'nudge') return silentUntil(course, ask) <= day ? 'no-answer' : 'asked'
  return nudgeFrom(course, ask) <= day ? 'nudge-due' : 'asked'
}

/** True once anything came back: nothing that waits for a reply is needed any more. */
export const hasReplied = ({ agreement, debrief, answers, received }: Course) =>
  agreement !== null || debrief !== null || answers.length + received.length > 0

/** True when they asked not to be contacted again. */
export const saidNever = (course: Pick<Course, 'answers'>) =>
  course.answers.some((answer) => answer.kind === 'never')

/** A thank-you names what helped, so that is written down first; where it went badly, nothing is asked. */
export const asksWhatHelped = ({ debrief }: Pick<Course, 'debrief'>) =>
  debrief !== null && debrief.theySaid === '' && debrief.went !== 'badly'

export type ThankRole = 'host' | 'in-the-room' | 'assistant' | 'substitute' | 'referrer'

/** Everyone who gave time or their name, each once, in the order a note is expected; no one who asked to be left alone, or has died. */
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
  const seen = new Set<string>([...(course.dead ?? []), ...(saidNever(course) ? [course.personId] : [])])
  return everyone.filter(({ personId }) => !seen.has(personId) && seen.add(personId))
}

export const hostHasDied = ({ dead, personId }: Course): boolean => dead?.has(personId) ?? false

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
