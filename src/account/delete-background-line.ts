import { z } from 'zod'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { moveToTrash } from './trash.ts'

/** What was accepted and is not theirs after all. */
export const deleteBackgroundLine = defineVerb({
  name: 'delete-background-line',
  says: 'Delete a position, an education or a skill of your own. You can restore it for 30 days.',
  does: 'writes',
  takes: z.object({ id: id() }),
  gives: z.object({ id: z.string(), deletedId: z.string() }),
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ id }, { store, now }) {
    const { title, place } = await find(store, 'background_line', id)
    return { id, deletedId: await moveToTrash(store, 'background_line', id, { label: title || place, now }) }
  },
})
