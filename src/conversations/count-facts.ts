import type { Store } from '../store/store.ts'

/** By person: how many facts there are about them, and about where they work. */
export async function countFacts(store: Store, personIds: readonly string[]): Promise<Map<string, number>> {
  const people = await store
    .selectFrom('person')
    .select(['id', 'company_id'])
    .where('id', 'in', personIds)
    .execute()
  const counts = await store
    .selectFrom('fact')
    .select((the) => ['person_id', 'company_id', the.fn.countAll().as('count')])
    .where((the) =>
      the.or([
        the('person_id', 'in', personIds),
        the(
          'company_id',
          'in',
          people.map((person) => person.company_id ?? ''),
        ),
      ]),
    )
    .groupBy(['person_id', 'company_id'])
    .execute()
  return new Map(
    people.map(({ id, company_id }) => [
      id,
      counts
        .filter((found) => found.person_id === id || (company_id && found.company_id === company_id))
        .reduce((sum, { count }) => sum + Number(count), 0),
    ]),
  )
}
