import { z } from 'zod'
import { moveToTrash } from '../account/trash.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** A line too many. */
export const deleteNote = defineVerb({
  name: 'delete-note',
  says: 'Delete one note of a meeting.',
  does: 'writes',
  takes: z.object({ id: id().describe('The note, from show-meeting.') }),
  gives: z.object({ id: z.string(), deletedId: z.string() }),
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ id }, { store, now }) {
    const { text } = await find(store, 'meeting_note', id)
    const start = text.split('\n', 1)[0]?.slice(0, 80) ?? ''
    return { id, deletedId: await moveToTrash(store, 'meeting_note', id, { label: `Note “${start}”`, now }) }
  },
})
