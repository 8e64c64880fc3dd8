/** Questions go along when a conversation goes on with someone else. */
import { newId } from '../store/id.ts'
import type { Store } from '../store/store.ts'

/** Copies the questions of one conversation that were not yet asked to another, without notes. `at` is an ISO instant. */
export async function copyQuestions(store: Store, fromId: string, toId: string, at: string): Promise<void> {
  const questions = await store
    .selectFrom('question')
    .selectAll()
    .where('conversation_id', '=', fromId)
    .where('asked_at', 'is', null)
    .orderBy('place')
    .orderBy('id')
    .execute()
  if (questions.length === 0) return
  const copies = questions.map((question) => ({
    ...question,
    id: newId(),
    conversation_id: toId,
    note: '',
    created_at: at,
    updated_at: at,
  }))
  await store.insertInto('question').values(copies).execute()
}
