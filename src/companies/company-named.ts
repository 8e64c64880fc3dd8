/** A company is typed as a name wherever people are; here the name becomes the company, and the company its name again. */

import { fold } from '../store/search.ts'
import { linesIn } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { makeCompany } from './new-company.ts'

/** The id of the company of that name, made if there is none; null for an empty name. `now` is an ISO instant. */
export async function companyNamed(store: Store, name: string, now: string): Promise<string | null> {
  const key = fold(name)
  if (key === '') return null
  const known = await store
    .selectFrom('company')
    .select('id')
    .where('name_folded', '=', key)
    .orderBy('id')
    .executeTakeFirst()
  if (known) return known.id
  const also = await alsoCalled(store, key)
  if (also) return also
  return (await makeCompany(store, { name }, now)).id
}

/** The company that is also called so. */
async function alsoCalled(store: Store, key: string): Promise<string | null> {
  const named = await store
    .selectFrom('company')
    .select(['id', 'other_names'])
    .where('other_names', '<>', '')
    .orderBy('id')
    .execute()
  return named.find(({ other_names }) => linesIn(other_names).some((one) => fold(one) === key))?.id ?? null
}
