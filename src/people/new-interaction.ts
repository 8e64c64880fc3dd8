/** How the row of an interaction comes to be, and how it goes again where the press that made it is undone. */
import { newId } from '../store/id.ts'
import type { Store } from '../store/store.ts'
import type { InteractionTable } from './table.ts'

/** Adds it and gives its id. `at` is an ISO instant. */
export async function makeInteraction(
  store: Store,
  interaction: Omit<InteractionTable, 'id' | 'created_at' | 'updated_at'>,
  at: string,
): Promise<string> {
  const id = newId()
  await store
    .insertInto('interaction')
    .values({ id, ...interaction, created_at: at, updated_at: at })
    .execute()
  return id
}

export async function removeInteraction(store: Store, id: string): Promise<void> {
  await store.deleteFrom('interaction').where('id', '=', id).execute()
}
