/** Today's lines: whatever is due, by person, with what a press of Done writes down. Worked out from what happened, never kept. */
import { today } from '../account/profile.ts'
import { asksWhatHelped, type Course, hasReplied, stageOf } from '../conversations/course.ts'
import { loadCourses } from '../conversations/load-courses.ts'
import { type Stage, stages } from '../conversations/stage.ts'
import { rhythmsOf, whoDied } from '../people/rhythm.ts'
import { prepared, preparedForEach } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'
import type { World } from '../verb.ts'
import { type DueStep, dueIn, thanksDue } from './due.ts'
import { type LineMark, marksOf } from './line-marks.ts'
import { namesGiven } from './names-given.ts'
import { type OpenConversation, openConversations, openConversationsOf } from './open-conversations.ts'
import type { TodayLine } from './today-line.ts'
import { contactsOf, touchesBesides } from './touches.ts'

interface Draft {
  id: string
  name: string
  kind: string
  personId: string
  conversationId: string | null
  updatedAt: string
}

export interface DueToday {
  /** All lines, the most pressing first, those that were put off among them. */
  lines: TodayLine[]
  /** What was put off or done, as long as it holds. */
  marks: LineMark[]
  open: OpenConversation[]
  courses: Map<string, Course>
  drafts: Draft[]
  dead: ReadonlySet<string>
  olderCount: number
}

/** Everything that is due now or waits, in one person's world; with `personId` only what is due with that person. */
export async function dueToday(
  { store, seeker, now }: Pick<World, 'store' | 'seeker' | 'now'>,
  personId: string | null = null,
): Promise<DueToday> {
  const day = today(seeker, now)
  const { zone } = seeker
  const { open, olderCount } =
    personId === null
      ? await openConversations(store, day)
      : { open: await openConversationsOf(store, personId), olderCount: 0 }
  const people = [...new Set(open.map((row) => row.personId))]
  const talks = open.map((row) => row.id)
  const [courses, contacts, drafts, rhythms, dead, given, touches, marks] = await Promise.all([
    loadCourses(store, talks),
    contactsOf(store, people, zone),
    openDrafts(store),
    rhythmsOf(store, people),
    whoDied(store),
    namesGiven(store, day),
    touchesBesides(store, { day, zone }, open, personId),
    marksOf(store, day),
  ])
  const helped = await peopleOwed(store, [...courses.values()])
  const lines = open.flatMap(({ id, personId, name, company }) => {
    const course = courses.get(id)
    if (!course) return []
    const stage = stageOf(course, seeker, now)
    const about = { personId, conversationId: id, name, company: company ?? '' }
    if (stages[stage].step === 'thank' && !asksWhatHelped(course))
      return thanksDue(course, helped, now).map(({ kind, ...due }) => ({
        ...about,
        company: helped.find((one) => one.id === due.personId)?.company ?? '',
        ...due,
        letterId: draftFor(drafts, id, due.personId, (draft) => draft.kind === kind),
        writes: kind,
      }))
    const due = dueIn(course, contacts.get(personId) ?? [], seeker, now, rhythms.get(personId))
    if (!due) return []
    const letterId = due.at === 'ask' ? draftFor(drafts, id, null, (draft) => isFor(draft, stage)) : null
    return [{ ...about, ...due, letterId, writes: writesAt(due, stage) }]
  })
  const names = given.map(({ personId, name, company, why }) => ({
    ...{ personId, conversationId: null, name, company, why, at: null, letterId: null },
    ...{ label: 'Write to them', turn: 'now', what: 'name', rank: 2.5, writes: 'request' },
  })) satisfies TodayLine[]
  return {
    lines: [...oneClock(lines), ...names, ...touches]
      .filter((line) => !dead.has(line.personId) && (personId === null || line.personId === personId))
      .toSorted((a, b) => a.rank - b.rank),
    marks,
    open: open.filter(({ personId }) => !dead.has(personId)),
    courses,
    dead,
    drafts: drafts.filter((draft) => !dead.has(draft.personId) && isNeeded(draft, courses)),
    olderCount,
  }
}

/** Of a person met several times, a word to keep in touch is due once: it hangs on the newest conversation. */
function oneClock(lines: readonly TodayLine[]): TodayLine[] {
  const touched = new Set<string>()
  return lines.filter(({ isTouch, personId }) => {
    const isMore = isTouch && touched.has(personId)
    if (isTouch) touched.add(personId)
    return !isMore
  })
}

/** What Done says happened, at the stages where that is a letter or a word; elsewhere it only says that it is done. */
function writesAt(due: DueStep, stage: Stage): TodayLine['writes'] {
  if (due.isTouch) return 'contact'
  return due.at === 'ask' ? stages[stage].writes : null
}

const draftFor = (
  drafts: readonly Draft[],
  conversationId: string,
  personId: string | null,
  fits: (draft: Draft) => boolean,
) =>
  drafts.find(
    (draft) =>
      draft.conversationId === conversationId &&
      (personId === null || draft.personId === personId) &&
      fits(draft),
  )?.id ?? null

/** Once they have answered, the draft of a nudge is withdrawn. */
function isNeeded({ kind, conversationId }: Draft, courses: ReadonlyMap<string, Course>): boolean {
  const course = conversationId && courses.get(conversationId)
  return !(kind === 'nudge' && course && hasReplied(course))
}

/** A nudge is for the person who was asked; anything else that is begun asks them. */
const isFor = ({ kind }: Draft, stage: Stage) =>
  stages[stage].writes === 'nudge' ? kind === 'nudge' : kind === 'request' || kind === 'introduction'

/** Whoever a talk that was held owes thanks to, by name. */
async function peopleOwed(store: Store, courses: readonly Course[]) {
  const ids = courses.flatMap((course) =>
    course.debrief
      ? [
          course.personId,
          ...course.helpers.map(({ personId }) => personId),
          ...course.referrers.map(({ personId }) => personId),
          ...(course.sentById ? [course.sentById] : []),
        ]
      : [],
  )
  return namedWithCompany(store, [...new Set(ids)])
}

const namedWithCompany = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('person')
    .leftJoin('company', 'company.id', 'person.company_id')
    .select(['person.id', 'person.name', 'company.name as company'])
    .where('person.id', 'in', ids),
)

/** More than these lie begun only where most were never finished; all are among the letters. */
const MOST_DRAFTS = 150

/** A conversation put away, or gone on with a substitute, has nothing left to finish. */
const openDrafts = prepared((store: Store) =>
  store
    .selectFrom('letter')
    .innerJoin('person', 'person.id', 'letter.person_id')
    .leftJoin('conversation', 'conversation.id', 'letter.conversation_id')
    .select([
      'letter.id',
      'person.name',
      'letter.kind',
      'letter.person_id as personId',
      'letter.conversation_id as conversationId',
      'letter.updated_at as updatedAt',
    ])
    .where('conversation.archived_at', 'is', null)
    .where('letter.sent_on', 'is', null)
    .where('letter.direction', '=', 'out')
    .orderBy('letter.id', 'desc')
    .limit(MOST_DRAFTS),
)
