import { z } from 'zod'
import { moveToTrash } from '../account/trash.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

export const removeQuestion = defineVerb({
  name: 'remove-question',
  says: 'Remove a question from its list, with the note under it. It stays in Trash for 30 days.',
  does: 'writes',
  takes: z.object({ id: id() }),
  gives: z.object({ id: z.string(), deletedId: z.string() }),
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ id }, { store, now }) {
    const { text } = await find(store, 'question', id)
    const label = text.length > 80 ? `${text.slice(0, 79).toWellFormed().trimEnd()}…` : text
    return { id, deletedId: await moveToTrash(store, 'question', id, { label, now }) }
  },
})
