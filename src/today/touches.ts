/** Keeping in touch: one clock a person, which any contact sets back, whatever the number of talks. */
import { calendarOf } from '../account/calendars.ts'
import { whoSaidNever } from '../conversations/may-contact.ts'
import { rhythmsOf } from '../people/rhythm.ts'
import { hasOneOf, writtenAs } from '../people/tags.ts'
import { prepared, preparedForEach } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'
import { isMoment } from '../store/unreadable.ts'
import { dayAt } from '../ui/say.ts'
import { rests, touchAfter } from './due.ts'
import type { TodayLine } from './today-line.ts'

/** The dates of every contact with these people, where the seeker is: letters and answers, talks they were in, and what was logged. */
export async function contactsOf(
  store: Store,
  personIds: string[],
  zone: string,
): Promise<Map<string, string[]>> {
  const [letters, logged, answered, held, joined] = await Promise.all([
    lettersWith(store, personIds),
    loggedWith(store, personIds),
    answeredBy(store, personIds),
    heldWith(store, personIds),
    joinedBy(store, personIds),
  ])
  const talks = [...held, ...joined].map(({ person_id, on }) => ({ person_id, on: dayIn(on, zone) }))
  const by = Map.groupBy([...letters, ...logged, ...answered, ...talks], (row) => row.person_id)
  return new Map([...by].map(([personId, rows]) => [personId, rows.flatMap((row) => row.on ?? [])]))
}

/** Of an instant; one that cannot be read tells nothing. For a hundred of them the time library would take longer than all of Today. */
const dayIn = (instant: string, zone: string): string | null =>
  isMoment(instant) ? dayAt(instant, zone) : null

const lettersWith = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('letter')
    .select(['person_id', 'sent_on as on'])
    .where('person_id', 'in', ids)
    .where('sent_on', 'is not', null),
)
const loggedWith = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('interaction')
    .select(['person_id', 'happened_on as on'])
    .where('person_id', 'in', ids)
    // A thought about someone is no contact.
    .where('channel', '<>', 'note'),
)
const heldWith = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('debrief')
    .innerJoin('conversation', 'conversation.id', 'debrief.conversation_id')
    .select(['conversation.person_id', 'debrief.held_at as on'])
    .where('conversation.person_id', 'in', ids),
)

const answeredBy = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('answer')
    .innerJoin('conversation', 'conversation.id', 'answer.conversation_id')
    .select(['conversation.person_id', 'answer.answered_on as on'])
    .where('conversation.person_id', 'in', ids),
)
/** The assistant who found the time for a talk was not in it. */
const joinedBy = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('helper')
    .innerJoin('debrief', 'debrief.conversation_id', 'helper.conversation_id')
    .select(['helper.person_id', 'debrief.held_at as on'])
    .where('helper.role', '<>', 'assistant')
    .where('helper.person_id', 'in', ids),
)

/** No one keeps in touch with more by tags. */
const MOST = 500

const rhythmsSet = prepared((store: Store) =>
  store.selectFrom('rhythm').select(['person_id', 'tag', 'set_at']).where('weeks', '>', 0),
)

/** Those for whom, or for a tag of whom, a rhythm is set, and with whom no conversation says it: whoever is tagged need not have been met. */
export async function touchesBesides(
  store: Store,
  { day, zone }: { day: string; zone: string },
  open: readonly { personId: string }[],
  personId: string | null,
): Promise<TodayLine[]> {
  const set = await rhythmsSet(store)
  if (set.length === 0) return []
  const calendar = await calendarOf(store, null)
  if (calendar.away?.some(({ from, to }) => from <= day && day <= to)) return []
  const forTags = set.filter(({ person_id }) => person_id === null)
  const tags = await writtenAs(
    store,
    forTags.map(({ tag }) => tag),
  )
  const own = set.flatMap(({ person_id }) => person_id ?? [])
  const known = new Set(open.map(({ personId }) => personId))
  const people = await store
    .selectFrom('person')
    .leftJoin('company', 'company.id', 'person.company_id')
    .select(['person.id', 'person.name', 'company.name as company'])
    .where((is) =>
      is.or([
        ...(own.length > 0 ? [is('person.id', 'in', own)] : []),
        ...(tags.length > 0 ? [hasOneOf(tags)] : []),
      ]),
    )
    .$if(personId !== null, (query) => query.where('person.id', '=', personId ?? ''))
    .orderBy('person.id')
    .limit(MOST)
    .execute()
  const ids = people.map(({ id }) => id).filter((id) => !known.has(id))
  const rhythms = await rhythmsOf(store, ids)
  const contacts = await contactsOf(store, ids, zone)
  const never = await whoSaidNever(store, ids)
  const since = set.map(({ set_at }) => set_at.slice(0, 10)).toSorted()[0] ?? day
  return people.flatMap(({ id, name, company }) => {
    const rhythm = rhythms.get(id)
    if (known.has(id) || never.has(id) || !rhythm?.weeks || rests(rhythm, day)) return []
    const theirs = contacts.get(id) ?? []
    const last = theirs.toSorted().at(-1)
    const { from, says } = touchAfter(rhythm.weeks, last ?? since, theirs)
    if (last && from > day) return []
    return [
      {
        ...{ personId: id, conversationId: null, name, company: company ?? '', letterId: null },
        ...{
          label: 'Send a short update',
          why: last ? says : `You have not been in touch yet${ofTag(rhythm.tag)}.`,
        },
        ...{ at: null, turn: 'now', what: 'touch', isTouch: true, rank: 9.5, writes: 'contact' },
      } satisfies TodayLine,
    ]
  })
}

const ofTag = (tag: string) => (tag ? ` (${tag})` : '')
