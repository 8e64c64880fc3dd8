import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { daysAfter, today } from '../account/profile.ts'
import { bestKnown } from '../companies/best-known.ts'
import { type Course, hasReplied, stageOf } from '../conversations/course.ts'
import { loadCourses } from '../conversations/load-courses.ts'
import { nextPages } from '../conversations/next-step.ts'
import { type Stage, stages } from '../conversations/stage.ts'
import { limit } from '../store/pages.ts'
import { date, id } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { dueIn } from './due.ts'
import { namesGiven } from './names-given.ts'

/** Conversations that are open at once; a search that goes on longer has closed the oldest. */
const MOST_OPEN = 200

/** More letters than this lie begun only where most were never finished; all are among the letters. */
const MOST_DRAFTS = 10

const Line = z.object({
  conversationId: id(),
  personId: id(),
  name: z.string(),
  company: z.string(),
  label: z.string(),
  why: z.string(),
  at: z.enum(nextPages).nullable(),
  letterId: id().nullable().describe('The draft already started for this.'),
})

/** What to do next, across everything: each line says why now. */
export const showToday = defineVerb({
  name: 'show-today',
  says: 'Show what to do next across all your conversations, each line with why now, and who you are waiting for.',
  does: 'reads',
  takes: z.object({ limit: limit(100, MOST_OPEN) }),
  gives: z.object({
    isNew: z.boolean().describe('True while there are no people yet.'),
    choosing: z
      .object({
        companies: z
          .array(z.object({ id: id(), name: z.string(), peopleCount: z.int() }))
          .describe('The companies where you know the most people.'),
      })
      .nullable()
      .describe('What helps to choose someone, until you start the first conversation.'),
    zone: z.string().describe('The time zone that times are shown in.'),
    isZoneChosen: z
      .boolean()
      .describe('False while it is only the time zone of the machine Wellmet runs on.'),
    hasBackground: z.boolean().describe('False until you have written your background.'),
    now: z.array(Line),
    waiting: z.array(Line),
    meetings: z.array(
      Line.pick({ conversationId: true, personId: true, name: true, company: true }).extend({
        startsAt: z.string(),
        zone: z.string(),
        minutes: z.int(),
        channel: z.string(),
      }),
    ),
    promises: z.array(
      z.object({
        id: id(),
        conversationId: id(),
        name: z.string(),
        text: z.string(),
        dueOn: date().nullable(),
      }),
    ),
    names: z
      .array(z.object({ personId: id(), name: z.string(), company: z.string(), why: z.string() }))
      .describe('People you were referred to lately and have not written to.'),
    drafts: z
      .array(z.object({ id: id(), name: z.string(), kind: z.string() }))
      .describe('Drafts in open conversations, newest first.'),
    imports: z.array(z.object({ id: id(), fileName: z.string() })),
  }),
  async run({ limit }, { store, seeker, now }) {
    const day = today(seeker, now)
    const open = await openConversations(store)
    const courses = await loadCourses(
      store,
      open.map((row) => row.id),
    )
    const contacts = await contactsOf(store, [...new Set(open.map((row) => row.personId))])
    const drafts = await openDrafts(store)
    const lines = open.flatMap(({ id, personId, name, company }) => {
      const course = courses.get(id)
      const due = course && dueIn(course, contacts.get(personId) ?? [], seeker, now)
      if (!due) return []
      const begun =
        due.at === 'ask'
          ? drafts.find((draft) => draft.conversationId === id && isFor(draft, stageOf(course, seeker, now)))
          : undefined
      const letterId = begun?.id ?? null
      return [{ ...due, letterId, conversationId: id, personId, name, company: company ?? '' }]
    })
    const inOrder = onePerPerson(lines).toSorted((a, b) => a.rank - b.rank)
    const soon = now.add({ hours: 24 * 14 })
    const meetings = open.flatMap(({ id, personId, name, company }) => {
      const course = courses.get(id)
      const agreement = course?.debrief ? null : course?.agreement
      if (!agreement?.startsAt) return []
      const startsAt = Temporal.Instant.from(agreement.startsAt)
      const isAhead = Temporal.Instant.compare(startsAt.add({ minutes: agreement.minutes }), now) > 0
      if (!isAhead || Temporal.Instant.compare(startsAt, soon) > 0) return []
      const { zone, minutes, channel } = agreement
      return [
        {
          conversationId: id,
          personId,
          name,
          company: company ?? '',
          startsAt: agreement.startsAt,
          zone,
          minutes,
          channel,
        },
      ]
    })
    const profile = await store.selectFrom('profile').select('id').executeTakeFirst()
    const anyone = await store.selectFrom('person').select('id').limit(1).executeTakeFirst()
    const started = await store.selectFrom('conversation').select('id').limit(1).executeTakeFirst()
    return {
      isNew: !anyone,
      choosing: anyone && !started ? { companies: await bestKnown(store) } : null,
      zone: seeker.zone,
      isZoneChosen: profile !== undefined,
      hasBackground: seeker.background !== '',
      now: inOrder.filter((line) => line.turn === 'now').slice(0, limit),
      waiting: inOrder.filter((line) => line.turn === 'waiting').slice(0, limit),
      meetings: meetings.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1)),
      promises: await promisesDue(store, daysAfter(day, 2)),
      names: await namesGiven(store, day),
      drafts: drafts.filter((draft) => isNeeded(draft, courses)).slice(0, MOST_DRAFTS),
      imports: await openImports(store),
    }
  },
})

/** Keeping in touch is with a person: once, and only where nothing else with them is to do. The first line is of the latest conversation. */
function onePerPerson<L extends { personId: string; isTouch?: true }>(lines: L[]): L[] {
  const others = new Set(lines.filter(({ isTouch }) => !isTouch).map(({ personId }) => personId))
  return lines.filter(({ isTouch, personId }) => {
    if (!isTouch) return true
    const isFirst = !others.has(personId)
    others.add(personId)
    return isFirst
  })
}

/** Once they have answered, the draft of a nudge is withdrawn. */
function isNeeded(
  { kind, conversationId }: { kind: string; conversationId: string | null },
  courses: ReadonlyMap<string, Course>,
): boolean {
  const course = conversationId && courses.get(conversationId)
  return !(kind === 'nudge' && course && hasReplied(course))
}

/** A nudge is for the person who was asked; anything else that is begun asks them. */
const isFor = ({ kind }: { kind: string }, stage: Stage) =>
  stages[stage].writes === 'nudge' ? kind === 'nudge' : kind === 'request' || kind === 'introduction'

const openConversations = (store: Store) =>
  store
    .selectFrom('conversation')
    .innerJoin('person', 'person.id', 'conversation.person_id')
    .leftJoin('company', 'company.id', 'person.company_id')
    .select(['conversation.id', 'person.id as personId', 'person.name', 'company.name as company'])
    .where('conversation.archived_at', 'is', null)
    .orderBy('conversation.id', 'desc')
    .limit(MOST_OPEN)
    .execute()

/** The dates of every contact with these people: letters either way, and what was logged. */
async function contactsOf(store: Store, personIds: string[]): Promise<Map<string, string[]>> {
  if (personIds.length === 0) return new Map()
  const letters = await store
    .selectFrom('letter')
    .select(['person_id', 'sent_on as on'])
    .where('person_id', 'in', personIds)
    .where('sent_on', 'is not', null)
    .execute()
  const logged = await store
    .selectFrom('interaction')
    .select(['person_id', 'happened_on as on'])
    .where('person_id', 'in', personIds)
    .execute()
  const by = Map.groupBy([...letters, ...logged], (row) => row.person_id)
  return new Map([...by].map(([personId, rows]) => [personId, rows.flatMap((row) => row.on ?? [])]))
}

/** What I promised, due by `day` or with no day to it. */
const promisesDue = (store: Store, day: string) =>
  store
    .selectFrom('promise')
    .innerJoin('conversation', 'conversation.id', 'promise.conversation_id')
    .innerJoin('person', 'person.id', 'conversation.person_id')
    .select([
      'promise.id',
      'promise.conversation_id as conversationId',
      'person.name',
      'promise.text',
      'promise.due_on as dueOn',
    ])
    .where('promise.kept_on', 'is', null)
    .where('promise.whose', '=', 'mine')
    .where((is) => is.or([is('promise.due_on', 'is', null), is('promise.due_on', '<=', day)]))
    .orderBy('promise.due_on')
    .orderBy('promise.id')
    .limit(20)
    .execute()

/** A conversation put away, or gone on with a substitute, has nothing left to finish. */
const openDrafts = (store: Store) =>
  store
    .selectFrom('letter')
    .innerJoin('person', 'person.id', 'letter.person_id')
    .leftJoin('conversation', 'conversation.id', 'letter.conversation_id')
    .select(['letter.id', 'person.name', 'letter.kind', 'letter.conversation_id as conversationId'])
    .where('conversation.archived_at', 'is', null)
    .where('letter.sent_on', 'is', null)
    .where('letter.direction', '=', 'out')
    .orderBy('letter.id', 'desc')
    .limit(MOST_OPEN)
    .execute()

const openImports = (store: Store) =>
  store
    .selectFrom('import')
    .select(['id', 'file_name as fileName'])
    .where('imported_at', 'is', null)
    .where('pending', 'is not', null)
    .orderBy('id', 'desc')
    .limit(3)
    .execute()
