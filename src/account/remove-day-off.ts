import { z } from 'zod'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { moveToTrash } from './trash.ts'

/** At work after all. */
export const removeDayOff = defineVerb({
  name: 'remove-day-off',
  says: 'Remove days off. They stay in Trash for 30 days.',
  does: 'writes',
  takes: z.object({ id: id().describe('The days off.') }),
  gives: z.object({ id: z.string(), deletedId: z.string() }),
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ id }, { store, now }) {
    const { from_on } = await find(store, 'day_off', id)
    const label = `Days off from ${from_on}`
    return { id, deletedId: await moveToTrash(store, 'day_off', id, { label, now }) }
  },
})
