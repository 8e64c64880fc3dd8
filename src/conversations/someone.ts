/** A person named in passing: someone known already, or a name and a title that were just heard. */

import type { Temporal } from 'temporal-polyfill'
import { sortKey } from '../people/names.ts'
import { makePerson } from '../people/new-person.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import type { Store } from '../store/store.ts'

export interface Someone {
  personId?: string | null | undefined
  name: string
  title: string
}

/**
 * The person's id and name, or null when neither was said. A name that one person here has means that person (of several,
 * the only one at the company given); any other name is someone new, at that company.
 */
export async function someone(
  store: Store,
  { personId, name, title }: Someone,
  { companyId, now }: { companyId: string | null; now: Temporal.Instant },
): Promise<{ id: string; name: string } | null> {
  if (personId) return find(store, 'person', personId)
  if (name === '') return null
  const known = await knownAs(store, name, companyId)
  if (known) return known
  return makePerson(store, { name, title, company_id: companyId }, moment(now))
}

async function knownAs(store: Store, name: string, companyId: string | null) {
  const named = await store
    .selectFrom('person')
    .select(['id', 'name', 'company_id'])
    .where('name_folded', '=', sortKey(name))
    .orderBy('id')
    .limit(20)
    .execute()
  const those = named.length > 1 ? named.filter((person) => person.company_id === companyId) : named
  return those.length === 1 ? those[0] : undefined
}
