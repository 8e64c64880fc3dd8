import { z } from 'zod'
import { defineRequestVerb } from '../account/request-verb.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { id } from '../store/shapes.ts'
import { uncountRequest } from './count-request.ts'

/** Takes "Mark as sent" back: the letter is a draft again. */
export const undoSent = defineRequestVerb({
  name: 'undo-sent',
  says: 'Mark a letter as not sent. It becomes a draft again.',
  does: 'writes',
  takes: z.object({ id: id() }),
  gives: z.object({ id: z.string() }),
  refuses: {
    draft: 'This letter is still a draft.',
    received: 'This is a letter you received.',
  },
  async run({ id }, world) {
    const { store, now, refuse } = world
    const letter = await find(store, 'letter', id)
    if (letter.direction === 'in') throw refuse('received')
    if (!letter.sent_on) throw refuse('draft')
    await store
      .updateTable('letter')
      .set({ sent_on: null, updated_at: moment(now) })
      .where('id', '=', id)
      .execute()
    await uncountRequest(world, { ...letter, sentOn: letter.sent_on })
    return { id }
  },
})
