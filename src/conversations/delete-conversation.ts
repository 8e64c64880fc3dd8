import { z } from 'zod'
import { moveToTrash } from '../account/trash.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** Takes a conversation out with its letters, questions and notes. With a substitute's goes the handing-on: the first is open again. */
export const deleteConversation = defineVerb({
  name: 'delete-conversation',
  says: 'Delete a conversation with its letters, questions and notes. It stays in Trash for 30 days.',
  does: 'writes',
  takes: z.object({ id: id() }),
  gives: z.object({ id: z.string(), deletedId: z.string() }),
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ id }, { store, now }) {
    const row = await find(store, 'conversation', id)
    const { name } = await find(store, 'person', row.person_id)
    const deletedId = await moveToTrash(store, 'conversation', id, {
      label: `The conversation with ${name}`,
      now,
    })
    if (row.instead_of_id)
      await store
        .updateTable('conversation')
        .set({ archived_at: null, updated_at: moment(now) })
        .where('id', '=', row.instead_of_id)
        .execute()
    return { id, deletedId }
  },
})
