import { z } from 'zod'
import { moveToTrash } from '../account/trash.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** The company goes with the facts about it; the people who work there stay. */
export const deleteCompany = defineVerb({
  name: 'delete-company',
  says: 'Delete a company and the facts about it. The people there stay, without a company.',
  does: 'writes',
  takes: z.object({ id: id() }),
  gives: z.object({ id: z.string(), name: z.string(), deletedId: z.string() }),
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ id }, { store, now }) {
    const { name } = await find(store, 'company', id)
    return {
      id,
      name,
      deletedId: await moveToTrash(store, 'company', id, { label: name, now }),
    }
  },
})
