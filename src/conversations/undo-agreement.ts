import { z } from 'zod'
import { moveToTrash } from '../account/trash.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { noteCalledOff } from './meeting-entry.ts'
import { isHeld } from './standing.ts'

/** Noted by mistake, or called off: the conversation is again where it was before the yes. */
export const undoAgreement = defineVerb({
  name: 'undo-agreement',
  says: 'Cancel the meeting, or remove one recorded by mistake.',
  does: 'writes',
  takes: z.object({ id: id().describe('The conversation.') }),
  gives: z.object({ id: z.string(), deletedId: z.string() }),
  refuses: {
    'not-agreed': 'No meeting is set.',
    held: 'You have already met, so the meeting cannot be canceled.',
  },
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ id }, { store, now, refuse }) {
    const conversation = await find(store, 'conversation', id)
    const { name } = await find(store, 'person', conversation.person_id)
    if (await isHeld(store, id)) throw refuse('held')
    const row = await store
      .selectFrom('agreement')
      .selectAll()
      .where('conversation_id', '=', id)
      .executeTakeFirst()
    if (!row) throw refuse('not-agreed')
    await noteCalledOff(store, row, now)
    const label = `Meeting with ${name}`
    const deletedId = await moveToTrash(store, 'agreement', row.id, { label, now })
    return { id, deletedId }
  },
})
