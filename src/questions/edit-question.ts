import { z } from 'zod'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { fold } from '../store/search.ts'
import { id, line, minutes, needed } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { questionsOf } from './question-rows.ts'

/** Its words, how long it takes, and whether it must be asked. What is left out stays as it is. */
export const editQuestion = defineVerb({
  name: 'edit-question',
  says: 'Edit a question: its words, its minutes, or whether it is a must-ask. Fields you leave out stay unchanged.',
  does: 'writes',
  takes: z.object({
    id: id(),
    text: needed('Enter the question.', 500).optional(),
    minutes: minutes().optional(),
    isMust: z.boolean().optional(),
    seenAt: line()
      .optional()
      .describe('The updatedAt you saw. If someone changed it since, this is refused.'),
  }),
  gives: z.object({ id: z.string(), updatedAt: z.string() }),
  refuses: {
    'changed-elsewhere':
      'This was changed in another tab since you opened it. Your words are still here: look at the new version, then save again.',
    'there-already': 'That question is already on the list.',
  },
  async run({ id, text, minutes, isMust, seenAt }, { store, now, refuse }) {
    const row = await find(store, 'question', id)
    if (seenAt !== undefined && seenAt !== row.updated_at) throw refuse('changed-elsewhere')
    if (text !== undefined) {
      const others = await questionsOf(store, row.conversation_id)
      if (others.some((other) => other.id !== id && fold(other.text) === fold(text)))
        throw refuse('there-already')
    }
    const updatedAt = moment(now)
    await store
      .updateTable('question')
      .set({
        text: text ?? row.text,
        minutes: minutes ?? row.minutes,
        is_must: isMust === undefined ? row.is_must : isMust ? 1 : 0,
        updated_at: updatedAt,
      })
      .where('id', '=', id)
      .execute()
    return { id, updatedAt }
  },
})
