import { z } from 'zod'
import { PersonLine } from '../people/person.ts'
import { linesOf } from '../people/person-lines.ts'
import { find } from '../store/find.ts'
import { limit } from '../store/pages.ts'
import { id } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import {
  acquaintances,
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
  says: 'Find who can introduce you to a person, or to anyone at a company: from referrals, meetings, places where people worked at one time, and your contact with them. Best first, over at most two others.',
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
      ...links.map(({ why, companyId }, at) => ({
        why,
        says: filled(reasons[why].says, {
          one: nameOf(people[at]),
          other: nameOf(people[at + 1]),
          place: places.get(companyId ?? '') ?? '',
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
  const ids = [...new Set(ways.flatMap(({ links }) => links.flatMap(({ companyId }) => companyId ?? [])))]
  if (ids.length === 0) return new Map()
  const rows = await store.selectFrom('company').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** No more are looked at around those who are meant, nor around these. */
const MOST = 500

/** What is known around these people, two steps far: the rest of the world is not read. */
async function whatIsKnown(
  store: Store,
  targets: readonly string[],
  there: readonly Stay[],
): Promise<Surroundings> {
  const never = await store
    .selectFrom('answer')
    .innerJoin('conversation', 'conversation.id', 'answer.conversation_id')
    .select('conversation.person_id as id')
    .where('answer.kind', '=', 'never')
    .execute()
  const known: Surroundings = {
    acquaintance: new Map(),
    never: new Set(never.map(({ id }) => id)),
    referrals: [],
    meetings: [],
    positions: [],
  }
  const stays = new Map(there.map((one) => [keyOfStay(one), one]))
  const seen = new Set<string>([...targets, ...there.map(({ personId }) => personId)])
  await learnAcquaintance(store, known, [...seen])
  let ids = [...targets]
  for (let step = 0; step < 2 && ids.length > 0; step++) {
    const theirs = await staysOf(store, ids)
    const places = [...new Set(theirs.map(({ companyId }) => companyId))].slice(0, MOST)
    const around = await staysAt(store, places)
    for (const one of [...theirs, ...around]) stays.set(keyOfStay(one), one)
    const referrals = await referralsTo(store, ids)
    const meetings = await meetingsWith(store, ids)
    known.referrals = [...known.referrals, ...referrals]
    known.meetings = [...known.meetings, ...meetings]
    const found = [
      ...around.map(({ personId }) => personId),
      ...referrals.map(({ from }) => from),
      ...meetings.flat(),
    ]
    const next = [...new Set(found)].filter((one) => !seen.has(one))
    for (const one of next) seen.add(one)
    await learnAcquaintance(store, known, next)
    ids = next.filter((one) => !known.acquaintance.has(one)).slice(0, MOST)
  }
  known.positions = [...stays.values()]
  return known
}

const keyOfStay = ({ personId, companyId, since, until, isNow }: Stay) =>
  [personId, companyId, since, until, isNow].join()

/** Contact that took place, the best of each: a talk before words that came, and those before words that only went. */
async function learnAcquaintance(
  store: Store,
  { acquaintance }: Surroundings,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  const letters = await store
    .selectFrom('letter')
    .select(['person_id', 'direction'])
    .where('person_id', 'in', ids)
    .where('sent_on', 'is not', null)
    .distinct()
    .execute()
  const interactions = await store
    .selectFrom('interaction')
    .select('person_id')
    .where('person_id', 'in', ids)
    .distinct()
    .execute()
  const talks = await store
    .selectFrom('debrief')
    .innerJoin('conversation', 'conversation.id', 'debrief.conversation_id')
    .select('conversation.person_id')
    .where('conversation.person_id', 'in', ids)
    .distinct()
    .execute()
  const helpers = await store
    .selectFrom('helper')
    .innerJoin('debrief', 'debrief.conversation_id', 'helper.conversation_id')
    .select('helper.person_id')
    .where('helper.person_id', 'in', ids)
    .distinct()
    .execute()
  for (const { person_id } of letters) acquaintance.set(person_id, 'wrote')
  for (const { person_id, direction } of letters)
    if (direction === 'in') acquaintance.set(person_id, 'in-touch')
  for (const { person_id } of interactions) acquaintance.set(person_id, 'in-touch')
  for (const { person_id } of [...talks, ...helpers]) acquaintance.set(person_id, 'met')
}

/** A referral whose giver is not to be named is no way in. */
async function referralsTo(store: Store, ids: readonly string[]): Promise<Surroundings['referrals']> {
  const referrals = await store
    .selectFrom('referral')
    .select(['referrer_id as from', 'person_id as to', 'may_use_name'])
    .where('person_id', 'in', ids)
    .where('may_use_name', '<>', 'no')
    .execute()
  const sentOn = await store
    .selectFrom('conversation')
    .select(['sent_by_id as from', 'person_id as to'])
    .where('person_id', 'in', ids)
    .where('sent_by_id', 'is not', null)
    .execute()
  return [
    ...referrals.map(({ from, to, may_use_name }) => ({
      from,
      to,
      why: may_use_name === 'yes' ? ('offered' as const) : ('referred' as const),
    })),
    ...sentOn.flatMap(({ from, to }) => (from ? [{ from, to, why: 'sent-on' as const }] : [])),
  ]
}

async function meetingsWith(store: Store, ids: readonly string[]): Promise<Surroundings['meetings']> {
  const rows = await store
    .selectFrom('helper')
    .innerJoin('conversation', 'conversation.id', 'helper.conversation_id')
    .innerJoin('debrief', 'debrief.conversation_id', 'conversation.id')
    .select(['conversation.person_id as host', 'helper.person_id as helper'])
    .where('helper.role', '=', 'in-the-room')
    .where((is) => is.or([is('conversation.person_id', 'in', ids), is('helper.person_id', 'in', ids)]))
    .execute()
  return rows.map(({ host, helper }) => [host, helper])
}

async function staysOf(store: Store, ids: readonly string[]): Promise<Stay[]> {
  return [
    ...(await jobsOfToday(store).where('id', 'in', ids).execute()).map(asJob),
    ...(await earlierJobs(store).where('person_id', 'in', ids).execute()).map(asStay),
  ]
}

async function staysAt(store: Store, companies: readonly string[]): Promise<Stay[]> {
  if (companies.length === 0) return []
  return [
    ...(await jobsOfToday(store).where('company_id', 'in', companies).limit(MOST).execute()).map(asJob),
    ...(await earlierJobs(store).where('company_id', 'in', companies).limit(MOST).execute()).map(asStay),
  ]
}

const jobsOfToday = (store: Store) =>
  store.selectFrom('person').select(['id', 'company_id']).where('company_id', 'is not', null).orderBy('id')

const earlierJobs = (store: Store) =>
  store
    .selectFrom('position')
    .select(['person_id', 'company_id', 'since', 'until'])
    .where('company_id', 'is not', null)
    .orderBy('id')

const asJob = ({ id, company_id }: { id: string; company_id: string | null }): Stay => ({
  personId: id,
  companyId: company_id ?? '',
  since: null,
  until: null,
  isNow: true,
})

const asStay = (row: {
  person_id: string
  company_id: string | null
  since: string | null
  until: string | null
}): Stay => ({
  personId: row.person_id,
  companyId: row.company_id ?? '',
  since: row.since,
  until: row.until,
  isNow: false,
})
