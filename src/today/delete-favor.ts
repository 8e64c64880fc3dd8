import { z } from 'zod'
import { moveToTrash } from '../account/trash.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** A line that was typed by hand; what a talk or a letter tells of goes with that. */
export const deleteFavor = defineVerb({
  name: 'delete-favor',
  says: 'Delete a favor that was recorded by hand. You can restore it for 30 days.',
  does: 'writes',
  takes: z.object({ id: id() }),
  gives: z.object({ id: z.string(), personId: z.string(), deletedId: z.string() }),
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ id }, { store, now }) {
    const { text, person_id } = await find(store, 'favor', id)
    return {
      id,
      personId: person_id,
      deletedId: await moveToTrash(store, 'favor', id, { label: text, now }),
    }
  },
})
