import { preparedForEach } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'

/** By person: how many facts there are about them, and about where they work. */
export async function countFacts(store: Store, personIds: readonly string[]): Promise<Map<string, number>> {
  const [people, ofThem] = await Promise.all([workOf(store, personIds), factsOf(store, personIds)])
  const companies = new Set(people.flatMap(({ company_id }) => company_id ?? []))
  const counts = [...ofThem, ...(await factsAbout(store, [...companies]))]
  return new Map(
    people.map(({ id, company_id }) => [
      id,
      counts
        .filter(({ about }) => about === id || about === company_id)
        .reduce((sum, { count }) => sum + Number(count), 0),
    ]),
  )
}

const workOf = preparedForEach((store: Store, ids) =>
  store.selectFrom('person').select(['id', 'company_id']).where('id', 'in', ids),
)

/** A fact is about a person or a company. */
const factsOf = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('fact')
    .select((the) => ['person_id as about', the.fn.countAll().as('count')])
    .where('person_id', 'in', ids)
    .groupBy('person_id'),
)
const factsAbout = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('fact')
    .select((the) => ['company_id as about', the.fn.countAll().as('count')])
    .where('company_id', 'in', ids)
    .groupBy('company_id'),
)
