import { z } from 'zod'
import { defineVerb } from '../verb.ts'

/** Real deletion of all that is in Trash at once. */
export const emptyTrash = defineVerb({
  name: 'empty-trash',
  says: 'Delete everything in Trash forever.',
  does: 'writes',
  takes: z.object({}),
  gives: z.object({ count: z.number().describe('How many items were deleted.') }),
  leavesNoTrace: true,
  closed: { mcp: 'Only the person can delete something forever.' },
  async run(_, { store }) {
    const { numDeletedRows } = await store.deleteFrom('trash').executeTakeFirst()
    return { count: Number(numDeletedRows) }
  },
})
