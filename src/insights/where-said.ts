/** What is known of an insight by where it was said: the day of the conversation, and where the person works. */
import { find } from '../store/find.ts'
import type { Store } from '../store/store.ts'
import { dayAt } from '../ui/say.ts'

/** The day on which they talked, in this zone; null where they have not. */
export async function heldOn(
  store: Store,
  conversationId: string | null,
  zone: string,
): Promise<string | null> {
  if (!conversationId) return null
  const debrief = await store
    .selectFrom('debrief')
    .select('held_at')
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  return debrief ? dayAt(debrief.held_at, zone) : null
}

/** Their company's id; null where none is known. */
export const worksAt = async (store: Store, personId: string | null) =>
  personId ? (await find(store, 'person', personId)).company_id : null
