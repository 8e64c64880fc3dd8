import { z } from 'zod'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { unmergeRows } from './merged.ts'

/** Takes a merge back, whenever it was: each has again what was theirs, and what was added since stays where it was added. */
export const undoMerge = defineVerb({
  name: 'undo-merge',
  says: 'Undo a merge of two people or two companies. Each gets back what was theirs; what you added since stays with the one it was added to.',
  does: 'writes',
  takes: z.object({ id: id().describe('The mergeId, from the verb that merged, or from show-person.') }),
  gives: z.object({
    id: z.string().describe('The one that is there again.'),
    name: z.string(),
    keptId: z.string().describe('The one it was merged into.'),
  }),
  refuses: {
    'kept-gone': '{name} was merged into one that is deleted. Restore that one from Trash first.',
  },
  async run({ id }, { store, now, refuse }) {
    const merge = await find(store, 'merge', id)
    const done = await unmergeRows(store, merge, moment(now))
    if (!done) throw refuse('kept-gone', { name: merge.gone_name })
    return { id: merge.gone, name: merge.gone_name, keptId: done.keptId }
  },
})
