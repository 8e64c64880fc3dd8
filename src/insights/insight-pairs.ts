/** Pairs of insights, as the seeker said of them: that both say the same, or that they cannot both hold. */
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import type { Store } from '../store/store.ts'
import type { World } from '../verb.ts'
import type { Insight } from './insight.ts'
import { asInsight, insightRows } from './insight-rows.ts'

/** Both are kept alike. */
export type PairTable = 'contradiction' | 'corroboration'

const table = (name: PairTable) => name as 'contradiction'

export const pairRefusals = {
  'one-voice': '{name} said both. Choose what someone else said.',
  'other-company': 'They are about different companies.',
} as const

/** Keeps the pair and gives its id. Refused where one person said both, about two companies, or where it is noted one way or the other. */
export async function addPair(
  name: PairTable,
  { insightId, otherId }: { insightId: string; otherId: string },
  { store, now }: Pick<World, 'store' | 'now'>,
  refuse: (
    code: keyof typeof pairRefusals | 'noted-before' | 'noted-otherwise',
    details?: { name: string },
  ) => Error,
): Promise<string> {
  const one = await find(store, 'insight', insightId)
  const other = await find(store, 'insight', otherId)
  if (one.id === other.id || (one.person_id && one.person_id === other.person_id)) {
    const name = one.person_id ? (await find(store, 'person', one.person_id)).name : 'One person'
    throw refuse('one-voice', { name })
  }
  if (one.company_id !== other.company_id) throw refuse('other-company')
  const [insight_id, other_id] = inOrder(one.id, other.id)
  const isNoted = (name: PairTable) =>
    store
      .selectFrom(table(name))
      .select('id')
      .where('insight_id', '=', insight_id)
      .where('other_id', '=', other_id)
      .executeTakeFirst()
  if (await isNoted(name)) throw refuse('noted-before')
  if (await isNoted(name === 'contradiction' ? 'corroboration' : 'contradiction'))
    throw refuse('noted-otherwise')
  const id = newId()
  await store
    .insertInto(table(name))
    .values({ id, insight_id, other_id, created_at: moment(now) })
    .execute()
  return id
}

/** In the order in which a pair is kept, however it was named. */
const inOrder = (one: string, other: string): [string, string] => (one < other ? [one, other] : [other, one])

/** The other insight of each pair that this one is in, the newest first, with the id of the pair. */
export async function pairsOf(store: Store, name: PairTable, insightId: string) {
  const pairs = await store
    .selectFrom(table(name))
    .selectAll()
    .where((is) => is.or([is('insight_id', '=', insightId), is('other_id', '=', insightId)]))
    .orderBy('id')
    .execute()
  const others = new Map(
    pairs.map(({ id, insight_id, other_id }) => [insight_id === insightId ? other_id : insight_id, id]),
  )
  const rows = await insightRows(store)
    .where('insight.id', 'in', ['', ...others.keys()])
    .orderBy('insight.learned_on', 'desc')
    .orderBy('insight.id', 'desc')
    .execute()
  return rows.map((row) => ({ id: others.get(row.id) ?? '', insight: asInsight(row) }))
}

/** The pairs among these insights whose two are of different people, the newest of each first. */
export async function contradictedAmong<Told extends Pick<Insight, 'id' | 'person'>>(
  store: Store,
  insights: readonly Told[],
): Promise<[Told, Told][]> {
  const pairs = await store
    .selectFrom('contradiction')
    .select(['insight_id', 'other_id'])
    .where('insight_id', 'in', ['', ...insights.map(({ id }) => id)])
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return pairs.flatMap(({ insight_id, other_id }) => {
    const [one, other] = insights.filter(({ id }) => id === insight_id || id === other_id)
    return one && other && !isOneVoice(one, other) ? [[one, other] as [Told, Told]] : []
  })
}

/** Someone who said two things may have changed their mind; that is no one else's word against theirs, nor for them. */
export const isOneVoice = (one: Pick<Insight, 'person'>, other: Pick<Insight, 'person'>) =>
  one.person !== null && one.person.id === other.person?.id

/** How far one may trust an insight, by what others said. */
export interface InsightBacking {
  /** What others said that comes to the same, the newest first. */
  alike: Insight[]
  /** What others said against it, or against what comes to the same. */
  against: Insight[]
}

/** Of each of these insights that is in any pair. Who says the same as someone who says the same counts, too. */
export async function heardOf(
  store: Store,
  insights: readonly Pick<Insight, 'id' | 'person'>[],
): Promise<Map<string, InsightBacking>> {
  const ids = insights.map(({ id }) => id)
  const alike = await reachedFrom(store, ids)
  const withAll = (id: string) => [id, ...(alike.get(id) ?? [])]
  const against = await pairsWith(store, 'contradiction', [...new Set(ids.flatMap(withAll))])
  const others = [...new Set([...[...alike.values()].flat(), ...against.flat()])]
  if (others.length === 0) return new Map()
  const rows = await insightRows(store)
    .where('insight.id', 'in', others)
    .orderBy('insight.learned_on', 'desc')
    .orderBy('insight.id', 'desc')
    .execute()
  const known = rows.map(asInsight)
  return new Map(
    insights.flatMap((insight) => {
      const group = withAll(insight.id)
      const contrary = new Set(
        against.flatMap(([one, other]) =>
          group.includes(one) ? [other] : group.includes(other) ? [one] : [],
        ),
      )
      const ofOthers = (is: (id: string) => boolean) =>
        known.filter((other) => other.id !== insight.id && is(other.id) && !isOneVoice(insight, other))
      const heard = {
        alike: ofOthers((id) => group.includes(id)),
        against: ofOthers((id) => contrary.has(id)),
      }
      return heard.alike.length + heard.against.length > 0 ? [[insight.id, heard] as const] : []
    }),
  )
}

/** What each of these is tied to by one corroboration after another, without itself. */
async function reachedFrom(store: Store, ids: readonly string[]): Promise<Map<string, string[]>> {
  const groups = new Map<string, Set<string>>()
  let edge = [...ids]
  while (edge.length > 0) {
    const met = new Set<string>()
    for (const [one, other] of await pairsWith(store, 'corroboration', edge)) {
      const both = new Set([...(groups.get(one) ?? [one]), ...(groups.get(other) ?? [other])])
      for (const id of both) {
        if (!groups.has(id) && !ids.includes(id)) met.add(id)
        groups.set(id, both)
      }
    }
    edge = [...met]
  }
  return new Map([...groups].map(([id, group]) => [id, [...group].filter((other) => other !== id)] as const))
}

async function pairsWith(store: Store, name: PairTable, ids: readonly string[]): Promise<[string, string][]> {
  if (ids.length === 0) return []
  const rows = await store
    .selectFrom(table(name))
    .select(['insight_id', 'other_id'])
    .where((is) => is.or([is('insight_id', 'in', ids), is('other_id', 'in', ids)]))
    .execute()
  return rows.map(({ insight_id, other_id }) => [insight_id, other_id])
}
