import { z } from 'zod'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** It was said by mistake: all that is due is due again. */
export const undoDeath = defineVerb({
  name: 'undo-death',
  says: 'Undo the record that a person has died: what is due with them is due again.',
  does: 'writes',
  takes: z.object({ personId: id() }),
  gives: z.object({ personId: z.string(), name: z.string() }),
  undoneBy: { verb: 'record-death', takes: { personId: 'personId' } },
  async run({ personId }, { store }) {
    const { name } = await find(store, 'person', personId)
    await store.deleteFrom('death').where('person_id', '=', personId).execute()
    return { personId, name }
  },
})
