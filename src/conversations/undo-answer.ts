import { z } from 'zod'
import { moveToTrash } from '../account/trash.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { isHandedOn, isHeld } from './standing.ts'

/** An answer recorded by mistake, or one that they took back. */
export const undoAnswer = defineVerb({
  name: 'undo-answer',
  says: 'Remove a recorded answer. After “in writing” this also removes the meeting that came with it.',
  does: 'writes',
  takes: z.object({ id: id().describe('The answer.') }),
  gives: z.object({ id: z.string(), conversationId: z.string(), deletedId: z.string() }),
  refuses: {
    'handed-on': 'The conversation has moved to their colleague. Delete that one first.',
    'said-themselves': 'They asked this themselves, on the page you made for them, so it stays.',
    held: 'You have marked this as answered, so the answer stays.',
  },
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ id }, { store, now, refuse }) {
    const answer = await find(store, 'answer', id)
    const conversationId = answer.conversation_id
    const { person_id } = await find(store, 'conversation', conversationId)
    const { name } = await find(store, 'person', person_id)
    if (answer.kind === 'substitute' && (await isHandedOn(store, conversationId))) throw refuse('handed-on')
    if (answer.kind === 'never' && (await isTheirPress(store, id))) throw refuse('said-themselves')
    const isInWriting = answer.kind === 'in-writing'
    if (isInWriting && (await isHeld(store, conversationId))) throw refuse('held')
    const along = isInWriting ? await agreementByLetter(store, conversationId) : []
    const label = `Answer from ${name}`
    const deletedId = await moveToTrash(store, 'answer', id, { label, now, along })
    return { id, conversationId, deletedId }
  },
})

/** True where the host pressed it, and not the seeker noted it. */
async function isTheirPress(store: Store, answerId: string): Promise<boolean> {
  const press = store
    .selectFrom('host_answer')
    .select('id')
    .where('kind', '=', 'never')
    .where('made', '=', answerId)
  return (await press.executeTakeFirst()) !== undefined
}

/** What came of “in writing”, to go and come back with it. */
async function agreementByLetter(store: Store, conversationId: string) {
  const rows = await store
    .selectFrom('agreement')
    .select('id')
    .where('conversation_id', '=', conversationId)
    .where('channel', '=', 'letter')
    .execute()
  return rows.map(({ id }) => ({ table: 'agreement' as const, id }))
}
