import { z } from 'zod'
import { moveToTrash } from '../account/trash.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { firstWords } from './insight.ts'

/** Both insights stay. */
export const deleteContradiction = defineVerb({
  name: 'delete-contradiction',
  says: 'Delete the record that two insights contradict each other. Both stay.',
  does: 'writes',
  takes: z.object({ id: id().describe('The id of the contradiction, from show-insight.') }),
  gives: z.object({ id: z.string(), deletedId: z.string() }),
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ id }, { store, now }) {
    const { insight_id } = await find(store, 'contradiction', id)
    const { text } = await find(store, 'insight', insight_id)
    return { id, deletedId: await moveToTrash(store, 'contradiction', id, { label: firstWords(text), now }) }
  },
})
