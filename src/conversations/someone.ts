/** Whoever is named in passing: somebody known already, or a name and a title that were just heard. */
import type { Temporal } from 'temporal-polyfill'
import { guessLevel } from '../people/level.ts'
import { foldName } from '../people/names.ts'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import type { Store } from '../store/open.ts'

export interface Someone {
  personId?: string | null | undefined
  name: string
  title: string
}

/** The person's id and name; one that is new is added, at the company given. Null when neither was said. */
export async function someone(
  store: Store,
  { personId, name, title }: Someone,
  { companyId, now }: { companyId: string | null; now: Temporal.Instant },
): Promise<{ id: string; name: string } | null> {
  if (personId) return find(store, 'person', personId)
  if (name === '') return null
  const at = now.toString()
  const id = newId()
  await store
    .insertInto('person')
    .values({
      id,
      name,
      name_folded: foldName(name),
      given_name: '',
      family_name: '',
      title,
      level: guessLevel(title),
      level_by: 'guess',
      company_id: companyId,
      email: null,
      email_folded: null,
      phone: '',
      linkedin: null,
      how_we_know: '',
      note: '',
      connected_on: null,
      import_id: null,
      created_at: at,
      updated_at: at,
    })
    .execute()
  return { id, name }
}
