import { z } from 'zod'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** Real deletion of what is in Trash, without waiting for the 30 days to pass. */
export const deleteForever = defineVerb({
  name: 'delete-forever',
  says: 'Delete something in Trash forever.',
  does: 'writes',
  takes: z.object({ id: id().describe('From list-deleted.') }),
  gives: z.object({ id: z.string(), label: z.string() }),
  leavesNoTrace: true,
  closed: { mcp: 'Only the person can delete something forever.' },
  async run({ id }, { store }) {
    const { label } = await find(store, 'trash', id)
    await store.deleteFrom('trash').where('id', '=', id).execute()
    return { id, label }
  },
})
