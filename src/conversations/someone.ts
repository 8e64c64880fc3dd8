/** A person named in passing: someone known already, or a name and a title that were just heard. */

import type { Temporal } from 'temporal-polyfill'
import { guessLevel } from '../people/level.ts'
import { sortKey } from '../people/names.ts'
import { newPerson } from '../people/person-fields.ts'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import type { Store } from '../store/open.ts'

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
  const row = {
    ...newPerson(newId(), name, moment(now)),
    title,
    level: guessLevel(title),
    company_id: companyId,
  }
  await store.insertInto('person').values(row).execute()
  return row
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
