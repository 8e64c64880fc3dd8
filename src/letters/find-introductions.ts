import { sql } from 'kysely'
import { z } from 'zod'
import { PersonLine } from '../people/person.ts'
import { linesOf } from '../people/person-lines.ts'
import { tagKey } from '../people/tags.ts'
import { find } from '../store/find.ts'
import { limit } from '../store/pages.ts'
import { prepared, preparedForEach } from '../store/prepared.ts'
import { fold } from '../store/search.ts'
import { id, linesIn } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import {
  acquaintances,
  type Circle,
  type Reason,
  reasons,
  type Stay,
  type Surroundings,
  type Way,
  waysTo,
} from './introductions.ts'

const keysOf = <Key extends string>(of: Record<Key, unknown>) => Object.keys(of) as [Key, ...Key[]]

const WayIn = z.object({
  people: z
    .array(PersonLine)
    .describe(
      'From the one you know to the one who is meant. Of one who worked at a company before, only they.',
    ),
  how: z.enum(keysOf(acquaintances)).describe('How you know the first of them; `listed` only from a list.'),
  because: z
    .array(
      z.object({
        why: z.enum([...keysOf(acquaintances), ...keysOf(reasons)]).describe('The reason.'),
        says: z.string().describe('The same in a sentence.'),
      }),
    )
    .describe('How you know the first, then why each may know the next.'),
  deed: z
    .enum(['write', 'name', 'ask'])
    .describe(
      'What to do: `write` to the first, who is there; write to the last and `name` the first (write-to-person); or `ask` the first to introduce you to the second (ask-for-introduction).',
    ),
})
export type WayIn = z.output<typeof WayIn>

/** Worked out from what is known at the time: nothing of it is kept. */
export const findIntroductions = defineVerb({
  name: 'find-introductions',
  says: 'Find who can introduce you to a person, or to anyone at a company: from referrals, meetings, places where people worked at one time, your tags, how you know them, and your contact with them. Best first, over at most two others.',
  does: 'reads',
  takes: z.object({
    personId: id().optional(),
    companyId: id().optional(),
    limit: limit(5, 50),
  }),
  gives: z.object({
    ways: z.array(WayIn),
    count: z.number().describe('How many ways there are.'),
  }),
  refuses: { 'to-no-one': 'Choose a person or a company.' },
  async run({ personId, companyId, limit }, { store, refuse }) {
    if (!personId && !companyId) throw refuse('to-no-one')
    if (personId) await find(store, 'person', personId)
    else if (companyId) await find(store, 'company', companyId)
    const there = companyId && !personId ? await staysAt(store, [companyId]) : []
    const targets = personId ? [personId] : there.flatMap((one) => (one.isNow ? [one.personId] : []))
    const known = await whatIsKnown(store, targets, there)
    const ways = waysTo(new Set(targets), known, personId ? undefined : companyId)
    return { ways: await shown(store, ways.slice(0, limit)), count: ways.length }
  },
})

async function shown(store: Store, ways: readonly Way[]): Promise<WayIn[]> {
  const lines = await linesOf(store, [...new Set(ways.flatMap(({ people }) => people))])
  const places = await placesOf(store, ways)
  const nameOf = (one: string | undefined) => (one && lines.get(one)?.name) || ''
  return ways.map(({ people, first, links }) => ({
    people: people.flatMap((one) => lines.get(one) ?? []),
    how: first,
    because: [
      { why: first, says: filled(acquaintances[first].says, { one: nameOf(people[0]) }) },
      ...links.map(({ why, companyId, named }, at) => ({
        why,
        says: filled(reasons[why].says, {
          one: nameOf(people[at]),
          other: nameOf(people[at + 1]),
          place: named ?? places.get(companyId ?? '') ?? '',
        }),
      })),
    ],
    deed: deedOf(people, links[0]?.why),
  }))
}

const filled = (says: string, names: Record<string, string>) =>
  says.replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? '')

function deedOf([, second, third]: readonly string[], why: Reason | undefined): WayIn['deed'] {
  if (!second) return 'write'
  return !third && why === 'offered' ? 'name' : 'ask'
}

async function placesOf(store: Store, ways: readonly Way[]): Promise<Map<string, string>> {
  const ids = new Set(ways.flatMap(({ links }) => links.flatMap(({ companyId }) => companyId ?? [])))
  return new Map((await namesOf(store, [...ids])).map(({ id, name }) => [id, name]))
}

const namesOf = preparedForEach((store: Store, ids) =>
  store.selectFrom('company').select(['id', 'name']).where('id', 'in', ids),
)

/** No more are looked at around those who are meant, nor around these. */
const MOST = 500

/** What is known around these people, two steps far: the rest of the world is not read. */
async function whatIsKnown(
  store: Store,
  targets: readonly string[],
  there: readonly Stay[],
): Promise<Surroundings> {
  const known: Surroundings = {
    acquaintance: new Map(),
    never: new Set(),
    referrals: [],
    meetings: [],
    positions: [],
    circles: await circlesOf(store, targets),
  }
  const stays = new Map(there.map((one) => [keyOfStay(one), one]))
  const seen = new Set<string>([...targets, ...there.map(({ personId }) => personId)])
  for (const { personId } of known.circles) seen.add(personId)
  await learnContacts(store, known, [...seen])
  let ids = [...targets]
  for (let step = 0; step < 2 && ids.length > 0; step++) {
    const theirs = (await staysWith(store, ids)).map(asStay)
    const places = [...new Set(theirs.map(({ companyId }) => companyId))].slice(0, MOST)
    const around = await staysAt(store, places)
    for (const one of [...theirs, ...around]) stays.set(keyOfStay(one), one)
    const links = await linksTo(store, ids)
    for (const { one, other, why } of links)
      if (why === 'same-meeting') known.meetings.push([one, other])
      else known.referrals.push({ from: one, to: other, why })
    const found = [
      ...around.map(({ personId }) => personId),
      ...links.flatMap(({ one, other }) => [one, other]),
    ]
    const next = [...new Set(found)].filter((one) => !seen.has(one))
    for (const one of next) seen.add(one)
    await learnContacts(store, known, next)
    ids = next.filter((one) => !known.acquaintance.has(one)).slice(0, MOST)
  }
  known.positions = [...stays.values()]
  return known
}

const keyOfStay = ({ personId, companyId, since, until, isNow }: Stay) =>
  [personId, companyId, since, until, isNow].join()

/** Contact that took place, from words that only went to a talk: of each person the last of these counts. */
const contacts = ['wrote', 'exchanged', 'in-touch', 'met'] as const

async function learnContacts(store: Store, known: Surroundings, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows = await contactsWith(store, ids.slice(at, at + AT_ONCE))
    for (const contact of contacts)
      for (const { id, how } of rows) if (how === contact) known.acquaintance.set(id, how)
    for (const { id, how } of rows) if (how === 'never') known.never.add(id)
  }
}

/** A statement names each of them five times, and SQLite takes some 32,000 names. */
const AT_ONCE = 1000

/** Of messages: who never wrote back has only been written to. */
const toldContact = sql<
  (typeof contacts)[number]
>`case imported_contact.said_by when 'me' then 'wrote' when 'them' then 'exchanged' else 'in-touch' end`

/** In one statement, as are the others here: to ask for each table by itself takes longer than to look. */
const contactsWith = preparedForEach((store: Store, ids) => {
  const is = (how: (typeof contacts)[number] | 'never') => sql<typeof how>`${sql.lit(how)}`.as('how')
  const wrote = sql<
    (typeof contacts)[number] | 'never'
  >`case direction when 'in' then 'in-touch' else 'wrote' end`
  return store
    .selectFrom('letter')
    .select(['person_id as id', wrote.as('how')])
    .where('person_id', 'in', ids)
    .where('sent_on', 'is not', null)
    .union(
      store
        .selectFrom('interaction')
        .leftJoin('imported_contact', 'imported_contact.interaction_id', 'interaction.id')
        .select(['interaction.person_id as id', toldContact.as('how')])
        .where('interaction.person_id', 'in', ids)
        // Whoever is connected was invited once: that is no contact yet.
        .where((either) =>
          either.or([
            either('imported_contact.kind', 'is', null),
            either('imported_contact.kind', '<>', 'invitation'),
          ]),
        ),
    )
    .union(
      store
        .selectFrom('debrief')
        .innerJoin('conversation', 'conversation.id', 'debrief.conversation_id')
        .select(['conversation.person_id as id', is('met')])
        .where('conversation.person_id', 'in', ids),
    )
    .union(
      store
        .selectFrom('helper')
        .innerJoin('debrief', 'debrief.conversation_id', 'helper.conversation_id')
        .select(['helper.person_id as id', is('met')])
        .where('helper.person_id', 'in', ids),
    )
    .union(
      store
        .selectFrom('answer')
        .innerJoin('conversation', 'conversation.id', 'answer.conversation_id')
        .select(['conversation.person_id as id', is('never')])
        .where('answer.kind', '=', 'never')
        .where('conversation.person_id', 'in', ids),
    )
    .union(
      store
        .selectFrom('death')
        .select(['person_id as id', is('never')])
        .where('person_id', 'in', ids),
    )
})

/** A tag, or an occasion, that more people share says nothing of who knows whom. */
const MOST_IN_CIRCLE = 30
/** Nor is it looked for around more. */
const MOST_CIRCLED = 100

/** Who has a tag of theirs, or is known from the same: of tags and occasions that few share. */
async function circlesOf(store: Store, targets: readonly string[]): Promise<Circle[]> {
  const theirs = await saidOf(store, targets.slice(0, MOST_CIRCLED))
  const tags = new Map(theirs.flatMap(({ tags }) => linesIn(tags)).map((tag) => [tagKey(tag), tag]))
  const occasions = new Map(
    theirs.flatMap(({ how_we_know: said }) => (said.trim() ? [[fold(said), said.trim()] as const] : [])),
  )
  if (tags.size + occasions.size === 0) return []
  const circles: Circle[] = []
  for (const one of await allWhoSaid(store)) {
    const named = occasions.get(fold(one.how_we_know))
    if (named) circles.push({ personId: one.id, why: 'known-from', named })
    for (const tag of linesIn(one.tags)) {
      const named = tags.get(tagKey(tag))
      if (named) circles.push({ personId: one.id, why: 'same-tag', named })
    }
  }
  const sizes = Map.groupBy(circles, ({ why, named }) => `${why} ${named}`)
  return circles.filter(({ why, named }) => (sizes.get(`${why} ${named}`)?.length ?? 0) <= MOST_IN_CIRCLE)
}

const saidOf = preparedForEach((store: Store, ids) =>
  store.selectFrom('person').select(['id', 'tags', 'how_we_know']).where('id', 'in', ids),
)
const allWhoSaid = prepared((store: Store) =>
  store
    .selectFrom('person')
    .select(['id', 'tags', 'how_we_know'])
    .where((either) => either.or([either('tags', '>', ''), either('how_we_know', '>', '')])),
)

/** Who referred to these, and who was in one meeting with them. A referral whose giver is not to be named is no way in. */
const linksTo = preparedForEach((store: Store, ids) => {
  type Why = Surroundings['referrals'][number]['why'] | 'same-meeting'
  return store
    .selectFrom('referral')
    .select(['referrer_id as one', 'person_id as other'])
    .select(sql<Why>`case may_use_name when 'yes' then 'offered' else 'referred' end`.as('why'))
    .where('person_id', 'in', ids)
    .where('may_use_name', '<>', 'no')
    .unionAll(
      store
        .selectFrom('conversation')
        .select([sql<string>`sent_by_id`.as('one'), 'person_id as other', sql<Why>`'sent-on'`.as('why')])
        .where('person_id', 'in', ids)
        .where('sent_by_id', 'is not', null),
    )
    .unionAll(
      store
        .selectFrom('helper')
        .innerJoin('conversation', 'conversation.id', 'helper.conversation_id')
        .innerJoin('debrief', 'debrief.conversation_id', 'conversation.id')
        .select(['conversation.person_id as one', 'helper.person_id as other'])
        .select(sql<Why>`'same-meeting'`.as('why'))
        .where('helper.role', '=', 'in-the-room')
        .where((is) => is.or([is('conversation.person_id', 'in', ids), is('helper.person_id', 'in', ids)])),
    )
})

const staysWith = preparedForEach((store: Store, ids) =>
  jobsOfToday(store)
    .where('id', 'in', ids)
    .unionAll(earlierJobs(store).where('person_id', 'in', ids)),
)

const staysAt = async (store: Store, companies: readonly string[]): Promise<Stay[]> =>
  (await staysThere(store, companies)).map(asStay)

const staysThere = preparedForEach((store: Store, companies) => {
  const today = jobsOfToday(store).where('company_id', 'in', companies).orderBy('id').limit(MOST)
  const before = earlierJobs(store).where('company_id', 'in', companies).orderBy('id').limit(MOST)
  return store
    .selectFrom(today.as('today'))
    .selectAll()
    .unionAll(store.selectFrom(before.as('before')).selectAll())
})

const jobsOfToday = (store: Store) =>
  store
    .selectFrom('person')
    .select(['id as personId', sql<string>`company_id`.as('companyId')])
    .select([
      sql<string | null>`null`.as('since'),
      sql<string | null>`null`.as('until'),
      sql<number>`1`.as('is_now'),
    ])
    .where('company_id', 'is not', null)

const earlierJobs = (store: Store) =>
  store
    .selectFrom('position')
    .select(['person_id as personId', sql<string>`company_id`.as('companyId')])
    .select(['since', 'until', sql<number>`0`.as('is_now')])
    .where('company_id', 'is not', null)

const asStay = ({ is_now, ...stay }: Omit<Stay, 'isNow'> & { is_now: number }): Stay => ({
  ...stay,
  isNow: is_now === 1,
})
