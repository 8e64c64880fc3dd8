import { z } from 'zod'
import { moveToTrash } from '../account/trash.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { channelNames } from './interaction.ts'

/** An interaction logged by mistake. */
export const deleteInteraction = defineVerb({
  name: 'delete-interaction',
  says: 'Delete an interaction.',
  does: 'writes',
  takes: z.object({ id: id() }),
  gives: z.object({ id: z.string(), personId: z.string(), deletedId: z.string() }),
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ id }, { store, now }) {
    const row = await find(store, 'interaction', id)
    const { name } = await find(store, 'person', row.person_id)
    const label = `${name}, ${row.happened_on}: ${row.note.slice(0, 60) || channelNames[row.channel]}`
    return {
      id,
      personId: row.person_id,
      deletedId: await moveToTrash(store, 'interaction', id, { label, now }),
    }
  },
})
