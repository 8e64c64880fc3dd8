import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { today } from '../account/profile.ts'
import { cancelledSequence, sequenceOf } from '../conversations/meeting-entry.ts'
import { whoDied } from '../people/rhythm.ts'
import { date, id } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb, type World } from '../verb.ts'
import { isAbout } from './line-marks.ts'
import { dueToday } from './lines.ts'

/** So many days back meetings are told of; what was called off for as long as calendars may still have it. */
const DAYS_OF_MEETINGS = 366
const DAYS_OF_CALLED_OFF = 90
const MOST_MEETINGS = 500
const MOST_DUE = 100

const whose = {
  uid: z.string().describe('The same for life, so that a calendar knows the entry.'),
  sequence: z.int().describe('Higher whenever the entry has changed.'),
  personId: id(),
  conversationId: id().nullable(),
  name: z.string(),
  company: z.string(),
  updatedAt: z.string().describe('An instant.'),
}

const MeetingShown = z.object({
  ...whose,
  channel: z.enum(['in-person', 'phone', 'video', 'letter']),
  startsAt: z.string().describe('An instant.'),
  minutes: z.int(),
  place: z.string(),
  isCalledOff: z.boolean().describe('True for one that was called off: calendars take it out.'),
})
const DueShown = z.object({
  ...whose,
  label: z.string().describe('What to do.'),
  why: z.string(),
  on: date().describe('The day it stands on, where you are.'),
})
type DueShown = z.output<typeof DueShown>

/** The meetings and what is due as a calendar has them: what the feed gives to a calendar program. */
export const showCalendar = defineVerb({
  name: 'show-calendar',
  says: 'Show your meetings as calendar entries, those that were called off among them, and where asked for what is due, by day.',
  does: 'reads',
  takes: z.object({ hasDue: z.boolean().default(false).describe('Also what is due.') }),
  gives: z.object({
    zone: z.string().describe('Your time zone.'),
    meetings: z.array(MeetingShown).describe('Of the last year and all to come, the latest first.'),
    due: z.array(DueShown),
  }),
  async run({ hasDue }, world) {
    const { store, seeker, now } = world
    const dead = await whoDied(store)
    const meetings = [...(await agreed(store, now)), ...(await calledOff(store, now))]
    return {
      zone: seeker.zone,
      meetings: meetings.filter(({ personId, startsAt }) => !dead.has(personId) || isOver(startsAt, now)),
      due: hasDue ? (await dueIn(world, dead)).slice(0, MOST_DUE) : [],
    }
  },
})

const isOver = (startsAt: string, now: Temporal.Instant) => Date.parse(startsAt) < now.epochMilliseconds

const daysAgo = (now: Temporal.Instant, days: number) => now.subtract({ hours: 24 * days }).toString()

const who = [
  'person.id as personId',
  'conversation.id as conversationId',
  'person.name',
  'company.name as company',
] as const

async function agreed(store: Store, now: Temporal.Instant): Promise<z.input<typeof MeetingShown>[]> {
  const rows = await store
    .selectFrom('agreement')
    .innerJoin('conversation', 'conversation.id', 'agreement.conversation_id')
    .innerJoin('person', 'person.id', 'conversation.person_id')
    .leftJoin('company', 'company.id', 'person.company_id')
    .leftJoin('meeting_entry', 'meeting_entry.conversation_id', 'conversation.id')
    .select([
      ...who,
      'agreement.channel',
      'agreement.starts_at',
      'agreement.minutes',
      'agreement.place',
      'revision',
    ])
    .select(['agreement.updated_at as updatedAt', 'uid', 'sequence'])
    .where('agreement.starts_at', '>=', daysAgo(now, DAYS_OF_MEETINGS))
    .orderBy('agreement.starts_at', 'desc')
    .limit(MOST_MEETINGS)
    .execute()
  return rows.flatMap(({ starts_at: startsAt, revision, uid, sequence, company, ...row }) =>
    startsAt
      ? {
          ...row,
          startsAt,
          company: company ?? '',
          uid: uid ?? `${row.conversationId}@wellmet`,
          sequence: sequenceOf({ revision }, { sequence: sequence ?? 0 }),
          isCalledOff: false,
        }
      : [],
  )
}

async function calledOff(store: Store, now: Temporal.Instant): Promise<z.input<typeof MeetingShown>[]> {
  const rows = await store
    .selectFrom('meeting_entry')
    .innerJoin('conversation', 'conversation.id', 'meeting_entry.conversation_id')
    .innerJoin('person', 'person.id', 'conversation.person_id')
    .leftJoin('company', 'company.id', 'person.company_id')
    .leftJoin('agreement', 'agreement.conversation_id', 'conversation.id')
    .select([...who, 'meeting_entry.channel', 'meeting_entry.starts_at as startsAt', 'meeting_entry.minutes'])
    .select(['called_off_at as updatedAt', 'uid', 'sequence'])
    .where('called_off_at', '>=', daysAgo(now, DAYS_OF_CALLED_OFF))
    .where('agreement.starts_at', 'is', null)
    .orderBy('called_off_at', 'desc')
    .limit(MOST_MEETINGS)
    .execute()
  return rows.flatMap(({ channel, startsAt, minutes, updatedAt, company, sequence, ...row }) =>
    channel && startsAt && minutes && updatedAt
      ? {
          ...row,
          ...{ channel, startsAt, minutes, updatedAt, place: '', isCalledOff: true },
          company: company ?? '',
          sequence: cancelledSequence({ sequence }),
        }
      : [],
  )
}

/** What Today says now, on this day; what was put off, on the day it comes back; and what I promised, on its own day. */
async function dueIn(world: Pick<World, 'store' | 'seeker' | 'now'>, dead: ReadonlySet<string>) {
  const { store, seeker, now } = world
  const day = today(seeker, now)
  const { lines, marks } = await dueToday(world)
  const shown: DueShown[] = []
  for (const line of lines) {
    const { personId, conversationId, name, company, what, label, why } = line
    const mark = marks.find((one) => isAbout(one, line))
    // The meeting has an entry of its own.
    if (line.turn !== 'now' || line.at === 'meet' || mark?.kind === 'done') continue
    const uid = `due-${what}-${conversationId ?? 'person'}-${personId}@wellmet`
    const entry = { uid, personId, conversationId, name, company, label, why, on: mark?.until ?? day }
    shown.push({ ...entry, ...changedBy(now) })
  }
  for (const { id, updatedAt, dueOn, text, company, ...row } of await promisesAhead(store)) {
    if (!dueOn || dead.has(row.personId)) continue
    const entry = { uid: `due-promise-${id}@wellmet`, label: 'Keep your promise', why: text }
    const on = dueOn < day ? day : dueOn
    shown.push({ ...row, ...entry, company: company ?? '', on, ...changedBy(now, updatedAt) })
  }
  return shown.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

/**
 * What is due moves with the days, with no row that says so: each hour counts as a change, and the number, in minutes since 2020, never
 * falls.
 */
function changedBy(now: Temporal.Instant, updatedAt = ''): Pick<DueShown, 'sequence' | 'updatedAt'> {
  const hour = now.round({ smallestUnit: 'hour', roundingMode: 'floor' }).epochMilliseconds
  const at = Math.max(hour, Date.parse(updatedAt) || 0)
  return {
    sequence: Math.max(0, Math.floor((at - Date.UTC(2020, 0)) / 60_000)),
    updatedAt: new Date(at).toISOString(),
  }
}

const promisesAhead = (store: Store) =>
  store
    .selectFrom('promise')
    .innerJoin('conversation', 'conversation.id', 'promise.conversation_id')
    .innerJoin('person', 'person.id', 'conversation.person_id')
    .leftJoin('company', 'company.id', 'person.company_id')
    .select([...who, 'promise.id', 'text', 'due_on as dueOn', 'promise.updated_at as updatedAt'])
    .where('promise.whose', '=', 'mine')
    .where('kept_on', 'is', null)
    .where('due_on', 'is not', null)
    .orderBy('due_on')
    .limit(MOST_DUE)
    .execute()
