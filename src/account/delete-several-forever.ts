import { z } from 'zod'
import { find } from '../store/find.ts'
import { defineVerb } from '../verb.ts'
import { chosenInTrash } from './trash.ts'

/** Real deletion of some of what is in Trash, without waiting for the 30 days to pass. */
export const deleteSeveralForever = defineVerb({
  name: 'delete-several-forever',
  says: 'Delete several things in Trash forever.',
  does: 'writes',
  takes: z.object({ ids: chosenInTrash() }),
  gives: z.object({ count: z.number().describe('How many items were deleted.') }),
  leavesNoTrace: true,
  closed: { mcp: 'Only the person can delete something forever.' },
  async run({ ids }, { store }) {
    const chosen = [...new Set(ids)]
    for (const id of chosen) await find(store, 'trash', id)
    await store.deleteFrom('trash').where('id', 'in', chosen).execute()
    return { count: chosen.length }
  },
})
