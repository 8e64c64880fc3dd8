import { z } from 'zod'
import { moveToTrash } from '../account/trash.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { firstWords } from './insight.ts'

export const deleteInsight = defineVerb({
  name: 'delete-insight',
  says: 'Delete an insight.',
  does: 'writes',
  takes: z.object({ id: id() }),
  gives: z.object({ id: z.string(), deletedId: z.string() }),
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ id }, { store, now }) {
    const { text } = await find(store, 'insight', id)
    const label = firstWords(text)
    return { id, deletedId: await moveToTrash(store, 'insight', id, { label, now }) }
  },
})
