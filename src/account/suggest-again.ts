import { z } from 'zod'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** Takes back that two are not the same. */
export const suggestAgain = defineVerb({
  name: 'suggest-again',
  says: 'Undo keep-apart, so that the two may be suggested as duplicates again.',
  does: 'writes',
  takes: z.object({ id: id().describe('The id from keep-apart.') }),
  gives: z.object({ id: z.string() }),
  async run({ id }, { store }) {
    await find(store, 'apart', id)
    await store.deleteFrom('apart').where('id', '=', id).execute()
    return { id }
  },
})
