import { z } from 'zod'
import { moveToTrash } from '../account/trash.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** They were not there after all. The person stays among your people. */
export const removeHelper = defineVerb({
  name: 'remove-helper',
  says: 'Remove someone from the people who helped with a conversation. The person stays.',
  does: 'writes',
  takes: z.object({ id: id().describe('The helper, not the person.') }),
  gives: z.object({ id: z.string(), deletedId: z.string() }),
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ id }, { store, now }) {
    const { person_id } = await find(store, 'helper', id)
    const { name } = await find(store, 'person', person_id)
    return {
      id,
      deletedId: await moveToTrash(store, 'helper', id, { label: `Help from ${name}`, now }),
    }
  },
})
