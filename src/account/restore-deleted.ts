import { z } from 'zod'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { takeOutOfTrash as putBack } from './trash.ts'

/** What the restoring of one thing in Trash may be refused for. */
export const whyNotRestored = {
  'parent-gone': '{label} belonged to something that was also deleted. Restore that first.',
  damaged: '{label} is damaged and cannot be restored.',
  'place-taken': '{label} has been replaced by a new {noun}. Delete the new one first.',
}

/** Undoes a deletion: the row is there again, and everything that hung on it. */
export const restoreDeleted = defineVerb({
  name: 'restore-deleted',
  says: 'Restore something from Trash, with everything that belonged to it. Items stay in Trash for 30 days.',
  does: 'writes',
  takes: z.object({
    id: id().describe('The deletedId from the verb that deleted it. list-deleted lists them.'),
  }),
  gives: z.object({ id: z.string(), noun: z.string(), label: z.string() }),
  refuses: whyNotRestored,
  async run({ id }, { store, refuse }) {
    const { cannot, ...back } = await putBack(store, id)
    if (cannot) throw refuse(cannot, { label: back.label, noun: back.noun })
    return back
  },
})
