import { z } from 'zod'
import { moveToTrash } from '../account/trash.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { kindNames } from './letter.ts'

/** Forgets a letter, drafted, sent or received. */
export const deleteLetter = defineVerb({
  name: 'delete-letter',
  says: 'Delete a letter: a draft, one you sent, or one you received.',
  does: 'writes',
  takes: z.object({ id: id() }),
  gives: z.object({ id: z.string(), deletedId: z.string() }),
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ id }, { store, now }) {
    const letter = await find(store, 'letter', id)
    const { name } = await find(store, 'person', letter.person_id)
    const label = `${kindNames[letter.kind]}, ${name}`
    return { id, deletedId: await moveToTrash(store, 'letter', id, { label, now }) }
  },
})
