import { z } from 'zod'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** People write back after months; then an archived conversation goes on. */
export const reopenConversation = defineVerb({
  name: 'reopen-conversation',
  says: 'Reopen an archived conversation.',
  does: 'writes',
  takes: z.object({ id: id() }),
  gives: z.object({ id: z.string() }),
  refuses: { open: 'This conversation is already open.' },
  undoneBy: { verb: 'archive-conversation', takes: { id: 'id' } },
  async run({ id }, { store, now, refuse }) {
    const row = await find(store, 'conversation', id)
    if (!row.archived_at) throw refuse('open')
    await store
      .updateTable('conversation')
      .set({ archived_at: null, updated_at: moment(now) })
      .where('id', '=', id)
      .execute()
    return { id }
  },
})
