import { z } from 'zod'
import { moveToTrash } from '../account/trash.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** A position that was wrong. */
export const deletePosition = defineVerb({
  name: 'delete-position',
  says: 'Delete a position that a person had. You can restore it for 30 days.',
  does: 'writes',
  takes: z.object({ id: id() }),
  gives: z.object({ id: z.string(), personId: z.string(), deletedId: z.string() }),
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ id }, { store, now }) {
    const { title, person_id } = await find(store, 'position', id)
    const label = title || 'A position'
    return { id, personId: person_id, deletedId: await moveToTrash(store, 'position', id, { label, now }) }
  },
})
