import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { daysAfter, today } from '../account/profile.ts'
import { profileRow } from '../account/profile-row.ts'
import { bestKnown } from '../companies/best-known.ts'
import type { Course } from '../conversations/course.ts'
import { nextPages } from '../conversations/next-step.ts'
import { limit } from '../store/pages.ts'
import { prepared } from '../store/prepared.ts'
import { date, id } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { somethingForThem } from './favor.ts'
import { favorsOf, promisedTo } from './favor-rows.ts'
import { isAbout } from './line-marks.ts'
import { dueToday } from './lines.ts'
import type { OpenConversation } from './open-conversations.ts'
import type { TodayLine } from './today-line.ts'

/** More letters than this lie begun only where most were never finished; all are among the letters. */
const MOST_DRAFTS = 10

/** A line of Today, one a person. */
export const Line = z.object({
  what: z.string().describe('What the line is there for: snooze-line and mark-line-done take it.'),
  conversationId: id().nullable(),
  personId: id(),
  name: z.string(),
  company: z.string(),
  label: z.string(),
  why: z.string(),
  at: z.enum(nextPages).nullable(),
  letterId: id().nullable().describe('The draft already started for this.'),
  more: z.int().describe('How many other things are to do with this person.'),
})

/** What to do next, across everything: each line says why now. */
export const showToday = defineVerb({
  name: 'show-today',
  says: 'Show what to do next across all your conversations, each line with why now, and who you are waiting for.',
  does: 'reads',
  takes: z.object({ limit: limit(100, 200) }),
  gives: z.object({
    isNew: z.boolean().describe('True while there are no people yet.'),
    beginsWithWelcome: z
      .boolean()
      .describe('True while there are no people yet and Welcome was not skipped.'),
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
    now: z.array(Line).describe('One line a person, the most pressing first.'),
    waiting: z.array(Line),
    snoozed: z
      .array(
        z.object({
          id: id().describe('The mark: undo-line-mark takes it.'),
          personId: id(),
          name: z.string(),
          label: z.string(),
          until: date().describe('The day on which it comes back.'),
        }),
      )
      .describe('What you put off, and until when.'),
    olderCount: z
      .int()
      .describe('Open conversations that are not looked at here, as nothing happened in them for long.'),
    meetings: z.array(
      Line.pick({ personId: true, name: true, company: true }).extend({
        conversationId: id(),
        startsAt: z.string(),
        zone: z.string(),
        minutes: z.int(),
        channel: z.enum(['in-person', 'phone', 'video', 'letter']),
        questionCount: z.int(),
      }),
    ),
    promises: z.array(
      z.object({
        id: id(),
        conversationId: id(),
        personId: id(),
        name: z.string(),
        whose: z.enum(['mine', 'theirs']),
        text: z.string(),
        dueOn: date().nullable(),
      }),
    ),
    drafts: z
      .array(z.object({ id: id(), name: z.string(), kind: z.string(), updatedAt: z.string() }))
      .describe('Drafts in open conversations, newest first.'),
    imports: z.array(z.object({ id: id(), fileName: z.string() })),
  }),
  async run({ limit }, { store, seeker, now }) {
    const day = today(seeker, now)
    const due = await dueToday({ store, seeker, now })
    const { lines, marks, open, courses, dead, olderCount } = due
    const isMarked = (line: TodayLine) => marks.some((mark) => isAbout(mark, line))
    const mine = onePerPerson(lines.filter((line) => line.turn === 'now' && !isMarked(line)))
    const busy = new Set(mine.map(({ personId }) => personId))
    const waiting = onePerPerson(
      lines.filter(({ turn, personId }) => turn === 'waiting' && !busy.has(personId)),
    )
    const [profile, anyone, started, something, promises, imports] = await Promise.all([
      profileRow(store),
      anyPerson(store),
      anyConversation(store),
      withSomethingForThem(store, seeker.zone, mine.slice(0, limit)),
      promisesOpen(store, daysAfter(day, PROMISES_AHEAD)),
      openImports(store),
    ])
    const isNew = anyone.length === 0
    return {
      isNew,
      beginsWithWelcome: isNew && profile?.welcome !== 'off',
      choosing: !isNew && started.length === 0 ? { companies: await bestKnown(store) } : null,
      zone: seeker.zone,
      isZoneChosen: profile !== undefined,
      hasBackground: seeker.background !== '',
      now: something,
      waiting: waiting.slice(0, limit),
      snoozed: marks.flatMap((mark) => {
        const line = mark.kind === 'snoozed' && lines.find((line) => isAbout(mark, line))
        if (!line) return []
        const { id, personId, until } = mark
        return [{ id, personId, until, name: line.name, label: line.label }]
      }),
      olderCount,
      meetings: meetingsAhead(open, courses, now),
      promises: promises.filter(({ personId }) => !dead.has(personId)),
      drafts: due.drafts
        .slice(0, MOST_DRAFTS)
        .map(({ id, name, kind, updatedAt }) => ({ id, name, kind, updatedAt })),
      imports,
    }
  },
})

/** So many days ahead a promise with a day to it is shown. */
const PROMISES_AHEAD = 7

/** Each person once, with what is most pressing, and how much else there is. */
export function onePerPerson(lines: TodayLine[]): (TodayLine & { more: number })[] {
  const by = Map.groupBy(lines, ({ personId }) => personId)
  return [...by.values()].flatMap(([first, ...others]) => (first ? [{ ...first, more: others.length }] : []))
}

/** A word to keep in touch says what it could be about: something for them. */
export async function withSomethingForThem<Line extends TodayLine>(
  store: Store,
  zone: string,
  lines: Line[],
): Promise<Line[]> {
  const ids = lines.flatMap(({ isTouch, personId }) => (isTouch ? [personId] : []))
  if (ids.length === 0) return lines
  const [favors, promised] = await Promise.all([favorsOf(store, ids, zone), promisedTo(store, ids)])
  return lines.map((line) => {
    const texts = (promised.get(line.personId) ?? []).map(({ text }) => text)
    const next = line.isTouch ? somethingForThem(favors.get(line.personId) ?? [], texts) : null
    return next ? { ...line, why: `${line.why} ${next.says}` } : line
  })
}

/** Those of the next two weeks, the next one first. */
function meetingsAhead(
  open: readonly OpenConversation[],
  courses: ReadonlyMap<string, Course>,
  now: Temporal.Instant,
) {
  const soon = now.add({ hours: 24 * 14 })
  const meetings = open.flatMap(({ id, personId, name, company }) => {
    const course = courses.get(id)
    const agreement = course?.debrief ? null : course?.agreement
    if (!course || !agreement?.startsAt) return []
    const startsAt = Temporal.Instant.from(agreement.startsAt)
    const isAhead = Temporal.Instant.compare(startsAt.add({ minutes: agreement.minutes }), now) > 0
    if (!isAhead || Temporal.Instant.compare(startsAt, soon) > 0) return []
    const { zone, minutes, channel } = agreement
    const who = { conversationId: id, personId, name, company: company ?? '' }
    const { questionCount } = course
    return [{ ...who, startsAt: agreement.startsAt, zone, minutes, channel, questionCount }]
  })
  return meetings.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
}

/** What was promised both ways, due by `day` or with no day to it. */
const promisesOpen = prepared((store: Store, day: string) =>
  store
    .selectFrom('promise')
    .innerJoin('conversation', 'conversation.id', 'promise.conversation_id')
    .innerJoin('person', 'person.id', 'conversation.person_id')
    .select([
      'promise.id',
      'promise.conversation_id as conversationId',
      'person.id as personId',
      'person.name',
      'promise.whose',
      'promise.text',
      'promise.due_on as dueOn',
    ])
    .where('promise.kept_on', 'is', null)
    .where((is) => is.or([is('promise.due_on', 'is', null), is('promise.due_on', '<=', day)]))
    .orderBy('promise.due_on')
    .orderBy('promise.id')
    .limit(40),
)

const anyPerson = prepared((store: Store) => store.selectFrom('person').select('id').limit(1))
const anyConversation = prepared((store: Store) => store.selectFrom('conversation').select('id').limit(1))

const openImports = prepared((store: Store) =>
  store
    .selectFrom('import')
    .select(['id', 'file_name as fileName'])
    .where('imported_at', 'is', null)
    .where('pending', 'is not', null)
    .orderBy('id', 'desc')
    .limit(3),
)
