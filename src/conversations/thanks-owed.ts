/** Who is owed a thank-you after a conversation was held, and by when. Worked out, never stored. */
import { Temporal } from 'temporal-polyfill'
import { timesForReferrers } from '../etiquette/owed.ts'
import { type Course, type ThankRole, whomToThank } from './course.ts'

export interface ThanksOwed {
  personId: string
  name: string
  /** The one who came in another's place is the `substitute`; whoever handed me on is a `referrer` too. */
  role: ThankRole
  /** ISO instant. Late is better than never: after it the note is late, not pointless. */
  dueAt: string
  /** The date of the first thank-you sent to them for this conversation. */
  sentOn: string | null
}

/** Everyone owed thanks, host first; no one before the conversation was held. `people` names those of the course. */
export function thanksOwed(
  course: Course,
  people: readonly { id: string; name: string }[],
  withinHours: number,
): ThanksOwed[] {
  if (!course.debrief) return []
  const heldAt = Temporal.Instant.from(course.debrief.heldAt)
  return whomToThank(course).flatMap(({ personId, role }) => {
    const person = people.find(({ id }) => id === personId)
    if (!person) return []
    const sentOn = course.thanks.find((thanks) => thanks.personId === personId)?.on ?? null
    const hours = role === 'referrer' ? withinHours * timesForReferrers : withinHours
    const dueAt = heldAt.add({ hours }).toString()
    return [{ personId, name: person.name, role, dueAt, sentOn }]
  })
}

/** Why this one is owed a note, as a reason that follows their name. */
export const whyThank: Record<ThankRole, string> = {
  host: 'gave you the time',
  'in-the-room': 'joined the meeting too',
  assistant: 'found the hour for you',
  substitute: 'gave you the time in another’s place',
  referrer: 'referred you, and will like to hear how it went',
}

/** The kind of letter that thanks them. */
export const thanksKind = (role: ThankRole) =>
  role === 'referrer' ? ('referrer-thanks' as const) : ('thanks' as const)
