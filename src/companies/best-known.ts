import { prepared } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'

/** More would be a list to read, not a choice. */
const MOST = 6
/** Looked for among those who were added last, so that a hundred thousand people take no longer than these. */
const AMONG = 500

/** The companies where several people are known, most first: one conversation there leads to the next. */
export async function bestKnown(store: Store) {
  const rows = await mostKnown(store)
  return rows.map(({ id, name, count }) => ({ id, name, peopleCount: Number(count) }))
}

const mostKnown = prepared((store: Store) =>
  store
    .with('latest', (with_) =>
      with_
        .selectFrom('person')
        .select('company_id')
        .where('company_id', 'is not', null)
        .orderBy('id', 'desc')
        .limit(AMONG),
    )
    .with('known', (with_) =>
      with_
        .selectFrom('latest')
        .select(['company_id', ({ fn }) => fn.countAll().as('seen')])
        .groupBy('company_id')
        .having(({ fn }) => fn.countAll(), '>', 1)
        .orderBy('seen', 'desc')
        .orderBy('company_id')
        .limit(MOST),
    )
    .selectFrom('known')
    .innerJoin('company', 'company.id', 'known.company_id')
    .select((of) => [
      'company.id',
      'company.name',
      of
        .selectFrom('person')
        .select(({ fn }) => fn.countAll().as('count'))
        .whereRef('person.company_id', '=', 'company.id')
        .as('count'),
    ])
    .orderBy('count', 'desc')
    .orderBy('company.name_folded')
    .orderBy('company.id'),
)
