/** Finds the pitch that counts: a conversation's own, else the one for everybody. */
import type { Store } from '../store/open.ts'

/** The newest pitch written for this conversation, or with null for everybody; undefined when there is none. */
export function pitchFor(store: Store, conversationId: string | null) {
  return store
    .selectFrom('pitch')
    .selectAll()
    .where('conversation_id', conversationId === null ? 'is' : '=', conversationId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The one to say in this conversation. */
export const pitchToSay = async (store: Store, conversationId: string | null) =>
  (conversationId !== null ? await pitchFor(store, conversationId) : undefined) ??
  (await pitchFor(store, null))
