import { z } from 'zod'
import { moveToTrash } from '../account/trash.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** A fact that was wrong, or is no longer of use. */
export const deleteFact = defineVerb({
  name: 'delete-fact',
  says: 'Delete a fact. You can restore it for 30 days.',
  does: 'writes',
  takes: z.object({ id: id() }),
  gives: z.object({ id: z.string(), deletedId: z.string() }),
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ id }, { store, now }) {
    const { fact } = await find(store, 'fact', id)
    const label = fact.length > 80 ? `${fact.slice(0, 80).toWellFormed()}…` : fact
    return { id, deletedId: await moveToTrash(store, 'fact', id, { label, now }) }
  },
})
