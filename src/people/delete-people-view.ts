import { z } from 'zod'
import { moveToTrash } from '../account/trash.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** The view alone goes; everyone in it stays. */
export const deletePeopleView = defineVerb({
  name: 'delete-people-view',
  says: 'Delete a saved view of the list of people. The people in it stay. You can restore it for 30 days.',
  does: 'writes',
  takes: z.object({ id: id() }),
  gives: z.object({ id: z.string(), name: z.string(), deletedId: z.string() }),
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ id }, { store, now }) {
    const { name } = await find(store, 'people_view', id)
    return { id, name, deletedId: await moveToTrash(store, 'people_view', id, { label: name, now }) }
  },
})
