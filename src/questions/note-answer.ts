import { z } from 'zod'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { id, line, prose } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** What they said, under the question that brought it. The first word noted is also the moment it was asked. */
export const noteAnswer = defineVerb({
  name: 'note-answer',
  says: 'Save what they answered to a question. This also marks it as asked.',
  does: 'writes',
  takes: z.object({
    id: id(),
    note: prose(10_000).describe('What they said. Empty removes the note and marks it as not asked.'),
    isAsked: z.boolean().optional().describe('True marks it as asked even without a note.'),
    seenAt: line()
      .optional()
      .describe('The updatedAt you saw. If someone changed it since, this is refused.'),
  }),
  gives: z.object({ id: z.string(), askedAt: z.string().nullable(), updatedAt: z.string() }),
  refuses: {
    'changed-elsewhere':
      'This was changed in another tab since you opened it. Your words are still here: look at the new version, then save again.',
  },
  async run({ id, note, isAsked, seenAt }, { store, now, refuse }) {
    const row = await find(store, 'question', id)
    if (seenAt !== undefined && seenAt !== row.updated_at) throw refuse('changed-elsewhere')
    const updatedAt = moment(now)
    const askedAt = (isAsked ?? note.trim() !== '') ? (row.asked_at ?? updatedAt) : null
    await store
      .updateTable('question')
      .set({ note, asked_at: askedAt, updated_at: updatedAt })
      .where('id', '=', id)
      .execute()
    return { id, askedAt, updatedAt }
  },
})
