import { z } from 'zod'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** A conversation that is done, or will not happen, is archived: it can still be read and asks for nothing. */
export const archiveConversation = defineVerb({
  name: 'archive-conversation',
  says: 'Archive a conversation. Nothing in it is lost.',
  does: 'writes',
  takes: z.object({ id: id() }),
  gives: z.object({ id: z.string() }),
  refuses: { closed: 'This conversation is already archived.' },
  undoneBy: { verb: 'reopen-conversation', takes: { id: 'id' } },
  async run({ id }, { store, now, refuse }) {
    const row = await find(store, 'conversation', id)
    if (row.archived_at) throw refuse('closed')
    const at = moment(now)
    await store
      .updateTable('conversation')
      .set({ archived_at: at, updated_at: at })
      .where('id', '=', id)
      .execute()
    return { id }
  },
})
