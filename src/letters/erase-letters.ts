/** Takes letters away for good, at the wish of whoever wrote them: nothing of them goes to the trash. */
import type { Store } from '../store/store.ts'

/** Gives how many there were. What was dismissed in them goes along. */
export async function eraseLetters(store: Store, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const gone = await store
    .deleteFrom('letter')
    .where('id', 'in', [...ids])
    .where('direction', '=', 'in')
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}
