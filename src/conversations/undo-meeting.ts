import { z } from 'zod'
import { moveToTrash } from '../account/trash.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** Pressed too soon: the conversation was not held after all. Its debrief is put by, not lost. */
export const undoMeeting = defineVerb({
  name: 'undo-meeting',
  says: 'Mark a conversation as not met. Its notes go to Trash.',
  does: 'writes',
  takes: z.object({ id: id().describe('The conversation.') }),
  gives: z.object({ id: z.string(), deletedId: z.string() }),
  refuses: { 'not-held': 'This conversation is not marked as met.' },
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ id }, { store, now, refuse }) {
    const { person_id } = await find(store, 'conversation', id)
    const { name } = await find(store, 'person', person_id)
    const row = await store
      .selectFrom('debrief')
      .select('id')
      .where('conversation_id', '=', id)
      .executeTakeFirst()
    if (!row) throw refuse('not-held')
    const label = `How it went with ${name}`
    return { id, deletedId: await moveToTrash(store, 'debrief', row.id, { label, now }) }
  },
})
