/** The questions that a letter carries: few, since each is an answer to write; the must-asks before others, in the order of the agenda. */
import type { Store } from '../store/store.ts'

/** Guides let 3 to 4 questions go in writing. */
const MOST = 4

export async function questionsToSend(store: Store, conversationId: string | undefined): Promise<string[]> {
  if (!conversationId) return []
  const rows = await store
    .selectFrom('question')
    .select(['id', 'text', 'place'])
    .where('conversation_id', '=', conversationId)
    .orderBy('is_must', 'desc')
    .orderBy('place')
    .orderBy('id')
    .limit(MOST)
    .execute()
  return rows.toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1)).map(({ text }) => text)
}
