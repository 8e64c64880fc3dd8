import { z } from 'zod'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { date, id, needed } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** A promise made over coffee is the first thing both remember; mine and theirs are kept apart. */
export const addPromise = defineVerb({
  name: 'add-promise',
  says: 'Add a promise you made in a conversation, or one they made, and when it is due.',
  does: 'writes',
  takes: z.object({
    conversationId: id(),
    whose: z.enum(['mine', 'theirs']),
    text: needed('Enter the promise.', 1000),
    dueOn: date().nullish().describe('When it is due, if there is a date.'),
  }),
  gives: z.object({ id: z.string(), conversationId: z.string() }),
  makes: { promise: 'id' },
  undoneBy: { verb: 'delete-promise', takes: { id: 'id' } },
  async run({ conversationId, whose, text, dueOn }, { store, now }) {
    await find(store, 'conversation', conversationId)
    const id = newId()
    const at = moment(now)
    await store
      .insertInto('promise')
      .values({
        id,
        conversation_id: conversationId,
        whose,
        text,
        due_on: dueOn ?? null,
        kept_on: null,
        created_at: at,
        updated_at: at,
      })
      .execute()
    return { id, conversationId }
  },
})
