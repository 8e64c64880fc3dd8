import { z } from 'zod'
import { defineVerb } from '../verb.ts'
import { whyNotRestored } from './restore-deleted.ts'
import { chosenInTrash, takeOutOfTrash } from './trash.ts'

/** Undoes several deletions at once: all of them, or none where one cannot be restored. */
export const restoreSeveral = defineVerb({
  name: 'restore-several',
  says: 'Restore several things from Trash at once, each with everything that belonged to it: all of them, or none.',
  does: 'writes',
  takes: z.object({ ids: chosenInTrash() }),
  gives: z.object({ count: z.number().describe('How many items were restored.') }),
  refuses: whyNotRestored,
  async run({ ids }, { store, refuse }) {
    const chosen = new Set(ids)
    // What was deleted first may belong to what was deleted after it.
    for (const id of [...chosen].sort().reverse()) {
      const { cannot, label, noun } = await takeOutOfTrash(store, id)
      if (cannot) throw refuse(cannot, { label, noun })
    }
    return { count: chosen.size }
  },
})
