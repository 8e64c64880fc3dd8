import { z } from 'zod'
import { moveToTrash } from '../account/trash.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** The person goes with everything of theirs: conversations, letters, facts, insights. */
export const deletePerson = defineVerb({
  name: 'delete-person',
  says: 'Delete a person, with their conversations, letters, referrals and everything else about them.',
  does: 'writes',
  takes: z.object({ id: id() }),
  gives: z.object({ id: z.string(), name: z.string(), deletedId: z.string() }),
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ id }, { store, now }) {
    const { name } = await find(store, 'person', id)
    return { id, name, deletedId: await moveToTrash(store, 'person', id, { label: name, now }) }
  },
})
