/** The questions that a letter carries: the must-asks first, and few, since each is an answer to write. */
import type { Store } from '../store/store.ts'

/** Guides let 3 to 4 questions go in writing. */
const MOST = 4

export async function questionsToSend(store: Store, conversationId: string | undefined): Promise<string[]> {
  if (!conversationId) return []
  const rows = await store
    .selectFrom('question')
    .select('text')
    .where('conversation_id', '=', conversationId)
    .orderBy('is_must', 'desc')
    .orderBy('place')
    .orderBy('id')
    .limit(MOST)
    .execute()
  return rows.map(({ text }) => text)
}
