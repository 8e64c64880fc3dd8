import { z } from 'zod'
import { moveToTrash } from '../account/trash.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** It was no promise after all. */
export const deletePromise = defineVerb({
  name: 'delete-promise',
  says: 'Delete a promise. It stays in Trash for 30 days.',
  does: 'writes',
  takes: z.object({ id: id().describe('The promise.') }),
  gives: z.object({ id: z.string(), deletedId: z.string() }),
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ id }, { store, now }) {
    const { text } = await find(store, 'promise', id)
    const deletedId = await moveToTrash(store, 'promise', id, { label: text.slice(0, 80), now })
    return { id, deletedId }
  },
})
