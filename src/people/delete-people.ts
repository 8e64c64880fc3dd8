import { z } from 'zod'
import { moveToTrash } from '../account/trash.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** Several at once, as one thing in Trash: they come back together. */
export const deletePeople = defineVerb({
  name: 'delete-people',
  says: 'Delete several people at once, each with everything about them. They lie in Trash as one thing and are restored together.',
  does: 'writes',
  takes: z.object({
    ids: z
      .array(id())
      .min(1, 'Choose at least one person.')
      .max(200, 'Choose at most 200 people.')
      .describe('Their ids, from list-people.'),
  }),
  gives: z.object({
    count: z.number().describe('How many people were deleted.'),
    deletedId: z.string(),
  }),
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ ids }, { store, now }) {
    const [first = '', ...others] = new Set(ids)
    const { name } = await find(store, 'person', first)
    const label = others.length === 0 ? name : `${name} and ${others.length} more`
    const along = others.map((other) => ({ table: 'person' as const, id: other }))
    const deletedId = await moveToTrash(store, 'person', first, { label, now, along })
    return { count: others.length + 1, deletedId }
  },
})
