import { z } from 'zod'
import { moveToTrash } from '../account/trash.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** What was learned about the company stays. */
export const deleteApplication = defineVerb({
  name: 'delete-application',
  says: 'Delete an application. The company and what you learned about it stay.',
  does: 'writes',
  takes: z.object({ id: id() }),
  gives: z.object({ id: z.string(), companyId: z.string(), deletedId: z.string() }),
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ id }, { store, now }) {
    const { role, company_id } = await find(store, 'application', id)
    return {
      id,
      companyId: company_id,
      deletedId: await moveToTrash(store, 'application', id, { label: role, now }),
    }
  },
})
