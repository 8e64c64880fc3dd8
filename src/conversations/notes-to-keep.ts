import { preparedForEach } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'

/** Which of these conversations have notes of what was said, and not one insight that was kept of them. */
export async function notesToKeep(store: Store, conversationIds: readonly string[]): Promise<Set<string>> {
  const [answered, lines, remembered, kept] = await Promise.all([
    noted(store, conversationIds),
    withLines(store, conversationIds),
    withDebrief(store, conversationIds),
    withInsights(store, conversationIds),
  ])
  const all = [...answered, ...lines, ...remembered].map((row) => row.conversation_id)
  return new Set(all.filter((id) => !kept.some((row) => row.conversation_id === id)))
}

const noted = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('question')
    .select('conversation_id')
    .where('conversation_id', 'in', ids)
    .where('note', '<>', ''),
)
const withLines = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('meeting_note')
    .select('conversation_id')
    .where('conversation_id', 'in', ids)
    .groupBy('conversation_id'),
)
const withDebrief = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('debrief')
    .select('conversation_id')
    .where('conversation_id', 'in', ids)
    .where('they_said', '<>', ''),
)
const withInsights = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('insight')
    .select('conversation_id')
    .where('conversation_id', 'in', ids)
    .groupBy('conversation_id'),
)
