import { z } from 'zod'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** Ticked by mistake: the promise is still to be kept. */
export const undoKeepPromise = defineVerb({
  name: 'undo-keep-promise',
  says: 'Mark a promise as not done.',
  does: 'writes',
  takes: z.object({ id: id().describe('The promise.') }),
  gives: z.object({ id: z.string() }),
  refuses: { 'not-kept': 'That promise is not marked as done.' },
  undoneBy: { verb: 'keep-promise', takes: { id: 'id' } },
  async run({ id }, { store, now, refuse }) {
    const row = await find(store, 'promise', id)
    if (!row.kept_on) throw refuse('not-kept')
    await store
      .updateTable('promise')
      .set({ kept_on: null, updated_at: moment(now) })
      .where('id', '=', id)
      .execute()
    return { id }
  },
})
