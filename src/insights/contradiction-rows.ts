/** Reads what was contradicted: pairs of insights that cannot both hold, as the seeker said. */
import type { Store } from '../store/store.ts'
import type { Insight } from './insight.ts'
import { asInsight, insightRows } from './insight-rows.ts'

/** In the order in which a pair is kept, however it was named. */
export const inOrder = (one: string, other: string): [string, string] =>
  one < other ? [one, other] : [other, one]

/** What stands against one insight, the newest first, with the id of the pair. */
export async function contradictionsOf(store: Store, insightId: string) {
  const pairs = await store
    .selectFrom('contradiction')
    .selectAll()
    .where((is) => is.or([is('insight_id', '=', insightId), is('other_id', '=', insightId)]))
    .orderBy('id')
    .execute()
  const against = new Map(
    pairs.map(({ id, insight_id, other_id }) => [insight_id === insightId ? other_id : insight_id, id]),
  )
  const rows = await insightRows(store)
    .where('insight.id', 'in', ['', ...against.keys()])
    .orderBy('insight.learned_on', 'desc')
    .orderBy('insight.id', 'desc')
    .execute()
  return rows.map((row) => ({ id: against.get(row.id) ?? '', insight: asInsight(row) }))
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

/** Someone who said two things may have changed their mind; that is no one else's word against theirs. */
export const isOneVoice = (one: Pick<Insight, 'person'>, other: Pick<Insight, 'person'>) =>
  one.person !== null && one.person.id === other.person?.id
