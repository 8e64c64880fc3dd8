import type { Store } from '../store/store.ts'

/** Which of these conversations have notes of what was said, and not one insight that was kept of them. */
export async function notesToKeep(store: Store, conversationIds: readonly string[]): Promise<Set<string>> {
  const answered = await store
    .selectFrom('question')
    .select('conversation_id')
    .where('conversation_id', 'in', conversationIds)
    .where('note', '<>', '')
    .execute()
  const lines = await store
    .selectFrom('meeting_note')
    .select('conversation_id')
    .where('conversation_id', 'in', conversationIds)
    .groupBy('conversation_id')
    .execute()
  const remembered = await store
    .selectFrom('debrief')
    .select('conversation_id')
    .where('conversation_id', 'in', conversationIds)
    .where('they_said', '<>', '')
    .execute()
  const kept = await store
    .selectFrom('insight')
    .select('conversation_id')
    .where('conversation_id', 'in', conversationIds)
    .groupBy('conversation_id')
    .execute()
  const noted = [...answered, ...lines, ...remembered].map((row) => row.conversation_id)
  return new Set(noted.filter((id) => !kept.some((row) => row.conversation_id === id)))
}
