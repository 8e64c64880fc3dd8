/** The questions that a letter carries: few, since each is an answer to write; the must-asks before others, in the order of the agenda. */
import type { Store } from '../store/store.ts'

/** Guides let 3 to 4 questions go in writing. */
export const MOST_IN_WRITING = 4

interface WhichQuestions {
  /** Those that were chosen. */
  ids?: readonly string[] | undefined
  /** Only those that have no answer. */
  isLeftOpen?: boolean
}

export async function questionsToSend(
  store: Store,
  conversationId: string | undefined,
  { ids, isLeftOpen }: WhichQuestions = {},
): Promise<string[]> {
  if (!conversationId) return []
  const rows = await store
    .selectFrom('question')
    .select(['id', 'text', 'place', 'asked_at'])
    .where('conversation_id', '=', conversationId)
    .orderBy('is_must', 'desc')
    .orderBy('place')
    .orderBy('id')
    .execute()
  const chosen = ids?.length ? rows.filter(({ id }) => ids.includes(id)) : rows.slice(0, MOST_IN_WRITING)
  const open = isLeftOpen ? (ids?.length ? chosen : rows).filter(({ asked_at }) => asked_at === null) : chosen
  return open.toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1)).map(({ text }) => text)
}
