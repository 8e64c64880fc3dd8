import { z } from 'zod'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

export const undoDismissal = defineVerb({
  name: 'undo-dismissal',
  says: 'Show a dismissed suggestion again.',
  does: 'writes',
  takes: z.object({
    id: id().describe('The id from dismiss-finding. Dismissed suggestions have it as dismissalId.'),
  }),
  gives: z.object({ id: z.string() }),
  async run({ id }, { store }) {
    await find(store, 'dismissal', id)
    await store.deleteFrom('dismissal').where('id', '=', id).execute()
    return { id }
  },
})
