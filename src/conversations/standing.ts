/** How a conversation stands, asked of the rows: what a verb looks at before it lets anything happen. */
import type { Store } from '../store/store.ts'

/** They said yes: what was agreed is kept. */
export const isAgreed = (store: Store, conversationId: string) => hasRow(store, 'agreement', conversationId)

/** It has taken place: there is a debrief, even an empty one. */
export const isHeld = (store: Store, conversationId: string) => hasRow(store, 'debrief', conversationId)

/** It goes on with a substitute, as a conversation of its own. */
export async function isHandedOn(store: Store, conversationId: string): Promise<boolean> {
  const next = store.selectFrom('conversation').select('id').where('instead_of_id', '=', conversationId)
  return (await next.executeTakeFirst()) !== undefined
}

async function hasRow(store: Store, table: 'agreement' | 'debrief', conversationId: string) {
  const row = store.selectFrom(table).select('id').where('conversation_id', '=', conversationId)
  return (await row.executeTakeFirst()) !== undefined
}
