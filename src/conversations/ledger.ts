/** What happened in a conversation, as the rules of timing read it. */
import { Temporal } from 'temporal-polyfill'
import { daysAfter } from '../account/profile.ts'
import type { Ledger } from '../etiquette/situation.ts'
import { daysOffBetween } from '../store/days-off/calendar.ts'
import { type Course, stageOf, whomToThank } from './course.ts'
import { stages } from './stage.ts'

/** Letters of the conversation, to anyone; `sentOn` is a date where the seeker is. */
interface SentLetter {
  personId: string
  kind: string
  direction: 'out' | 'in'
  sentOn: string | null
}

/** `people` names those of the course. */
export function ledgerOf(
  course: Course,
  known: { people: readonly { id: string; name: string }[]; letters: readonly SentLetter[] },
  seeker: { zone: string },
  now: Temporal.Instant,
): Ledger {
  const nameOf = (id: string) => known.people.find((person) => person.id === id)?.name ?? ''
  const host = nameOf(course.personId)
  const met = meeting(course, nameOf, now)
  return {
    // After a no, or with a colleague instead, there is no need to read about them.
    ...(stages[stageOf(course, seeker, now)].mayMeet && { facts: course.factCount }),
    asked: known.letters.flatMap(({ personId, kind, direction, sentOn }) =>
      direction === 'out' &&
      sentOn &&
      (kind === 'request' || kind === 'nudge') &&
      personId === course.personId
        ? [{ name: host, on: sentOn, isNudge: kind === 'nudge' }]
        : [],
    ),
    answered: [...course.answers, ...course.received].map(({ on }) => ({ name: host, on })),
    ...(met && { met }),
    ...freeDays(course),
    // A note of the day they met was written after they met.
    thanked: course.thanks.map(({ personId, on }) => ({
      name: nameOf(personId),
      on: endOf(on, seeker.zone),
    })),
    now: now.toString(),
  }
}

/** When they do not work, where that is not the usual weekend. */
function freeDays({ calendar, asks }: Course): Pick<Ledger, 'daysOff' | 'holidays'> {
  const first = asks[0]?.on
  if (!calendar || !first) return {}
  const isUsual = calendar.weekend.join() === '6,7'
  const holidays = daysOffBetween(first, daysAfter(first, WATCHED), calendar)
  return {
    ...(!isUsual && { daysOff: calendar.weekend.map((day) => day % 7) }),
    ...(holidays.length > 0 && { holidays }),
  }
}

/** As long as anyone counts days after a letter. */
const WATCHED = 90

/** The talk once it was held, and before it the hour that was agreed; in between no one knows yet. */
function meeting(course: Course, nameOf: (id: string) => string, now: Temporal.Instant): Ledger['met'] {
  const startsAt = course.agreement?.startsAt
  const isAhead = startsAt && Temporal.Instant.compare(Temporal.Instant.from(startsAt), now) > 0
  const on = course.debrief?.heldAt ?? (isAhead ? startsAt : undefined)
  if (!on) return undefined
  return { on, with: whomToThank(course).map(({ personId, role }) => ({ name: nameOf(personId), role })) }
}

const endOf = (date: string, zone: string) =>
  Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: zone, plainTime: '23:59:59' })
    .toInstant()
    .toString()
