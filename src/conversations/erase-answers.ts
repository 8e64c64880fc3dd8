/** Takes away what a host said, for good and at their wish. Their wish to be left alone stays, without its words. */
import type { Temporal } from 'temporal-polyfill'
import type { Store } from '../store/store.ts'
import { noteCalledOff } from './meeting-entry.ts'

/** Gives how many there were. */
export async function eraseAnswers(store: Store, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const those = [...ids]
  await store
    .updateTable('answer')
    .set({ note: '' })
    .where('id', 'in', those)
    .where('kind', '=', 'never')
    .execute()
  const gone = await store
    .deleteFrom('answer')
    .where('id', 'in', those)
    .where('kind', '!=', 'never')
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}

/** Calls off what is agreed and to come; of what is over, only the place goes. Gives whether there was a talk to come. */
export async function eraseAgreement(
  store: Store,
  conversationId: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const row = await store
    .selectFrom('agreement')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  if (!row) return false
  const isOver = row.starts_at !== null && Date.parse(row.starts_at) <= now.epochMilliseconds
  if (isOver) {
    await store.updateTable('agreement').set({ place: '' }).where('id', '=', row.id).execute()
    return false
  }
  await noteCalledOff(store, row, now)
  await store.deleteFrom('agreement').where('id', '=', row.id).execute()
  return row.starts_at !== null
}
