import { z } from 'zod'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { restoreDeleted as putBack } from './forget.ts'

/** Undoes a forgetting: the row is there again, and everything that hung on it. */
export const restoreDeleted = defineVerb({
  name: 'restore-deleted',
  says: 'Restore something from Trash, with everything that belonged to it. Items stay in Trash for 30 days.',
  does: 'writes',
  takes: z.object({
    id: id().describe('The deletedId from the verb that deleted it. list-deleted lists them.'),
  }),
  gives: z.object({ id: z.string(), noun: z.string(), label: z.string() }),
  refuses: {
    'parent-gone': '{label} belonged to something that has been forgotten since. Bring that back first.',
    damaged: 'What was kept of {label} is damaged, and cannot be brought back.',
    'place-taken':
      'There can be only one such {noun}, and a new one has taken the place of {label}. Remove that one first.',
  },
  async run({ id }, { store, refuse }) {
    const { cannot, ...back } = await putBack(store, id)
    if (cannot) throw refuse(cannot, { label: back.label, noun: back.noun })
    return back
  },
})
