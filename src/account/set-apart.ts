/** How it is kept that two are not one and the same, and read again. */
import { newId } from '../store/id.ts'
import type { Store } from '../store/store.ts'

type ApartKind = 'person' | 'company'

const inOrder = (pair: [string, string]) => pair.toSorted() as [string, string]

/** The id of the row that says so, made if there is none. `at` is an instant. */
export async function setApart(
  store: Store,
  of: ApartKind,
  pair: [string, string],
  at: string,
): Promise<string> {
  const [one, other] = inOrder(pair)
  const known = await store
    .selectFrom('apart')
    .select('id')
    .where('one', '=', one)
    .where('other', '=', other)
    .executeTakeFirst()
  if (known) return known.id
  const id = newId()
  await store.insertInto('apart').values({ id, of, one, other, said_at: at }).execute()
  return id
}

/** Tells of any two people whether they were said to be two. */
export async function apartPeople(store: Store): Promise<(id: string, otherId: string) => boolean> {
  const apart = await store.selectFrom('apart').select(['one', 'other']).where('of', '=', 'person').execute()
  const isApart = new Set(apart.map(({ one, other }) => `${one} ${other}`))
  return (id, otherId) => isApart.has(inOrder([id, otherId]).join(' '))
}
