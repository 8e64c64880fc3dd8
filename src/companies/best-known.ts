import type { Store } from '../store/open.ts'

/** More would be a list to read, not a choice. */
const MOST = 6

/** The companies where several people are known, most first: one conversation there leads to the next. */
export async function bestKnown(store: Store) {
  const rows = await store
    .selectFrom('person')
    .innerJoin('company', 'company.id', 'person.company_id')
    .select(['company.id', 'company.name', ({ fn }) => fn.countAll().as('count')])
    .groupBy(['company.id', 'company.name', 'company.name_folded'])
    .having(({ fn }) => fn.countAll(), '>', 1)
    .orderBy('count', 'desc')
    .orderBy('company.name_folded')
    .orderBy('company.id')
    .limit(MOST)
    .execute()
  return rows.map(({ id, name, count }) => ({ id, name, peopleCount: Number(count) }))
}
