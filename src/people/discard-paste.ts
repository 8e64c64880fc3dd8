import { z } from 'zod'
import { moveToTrash } from '../account/trash.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** A text in which there is nothing to ask about. */
export const discardPaste = defineVerb({
  name: 'discard-paste',
  says: 'Discard a pasted text whose facts are not wanted. You can restore it for 30 days.',
  does: 'writes',
  takes: z.object({ id: id().describe('The id of the pasted text, from show-paste.') }),
  gives: z.object({ id: z.string(), deletedId: z.string() }),
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ id }, { store, now }) {
    const { text } = await find(store, 'paste', id)
    const label = text.replace(/\s+/g, ' ').slice(0, 80).toWellFormed().trim()
    return { id, deletedId: await moveToTrash(store, 'paste', id, { label, now }) }
  },
})
