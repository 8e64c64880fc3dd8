/** How the row of an agreement comes to be: every meeting that was ever set was set here. */
import { newId } from '../store/id.ts'
import type { Store } from '../store/store.ts'
import type { AgreementTable } from './table.ts'

export type NewAgreement = Pick<AgreementTable, 'conversation_id' | 'channel' | 'zone' | 'minutes'> &
  Partial<Pick<AgreementTable, 'starts_at' | 'place'>>

/** Adds it and gives its id. `at` is an ISO instant: when they agreed. */
export async function makeAgreement(store: Store, known: NewAgreement, at: string): Promise<string> {
  const id = newId()
  await store
    .insertInto('agreement')
    .values({
      id,
      starts_at: null,
      place: '',
      revision: 0,
      moved_from_at: null,
      moved_by: null,
      ...known,
      agreed_at: at,
      updated_at: at,
    })
    .execute()
  return id
}
