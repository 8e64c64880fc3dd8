import { z } from 'zod'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { changedElsewhere, isStale, seenAt } from '../store/seen.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { personColumns, sameAs } from './person-columns.ts'
import { personName, personTakes } from './person-fields.ts'

/** What is left out stays as it is; an empty text empties. A guessed level follows the title. */
export const editPerson = defineVerb({
  name: 'edit-person',
  says: 'Edit a person. Fields you leave out stay unchanged.',
  does: 'writes',
  takes: z.object({
    id: id(),
    name: personName.optional(),
    ...personTakes,
    seenAt: seenAt(),
  }),
  gives: z.object({ id: z.string(), name: z.string() }),
  refuses: {
    'changed-elsewhere': changedElsewhere,
    'known-already': '{name} has the same {what}. If it is the same person, delete one of them.',
  },
  async run({ id, seenAt, ...takes }, { store, now, refuse }) {
    const row = await find(store, 'person', id)
    if (isStale(seenAt, row.updated_at)) throw refuse('changed-elsewhere')
    const same = await sameAs(store, takes, row)
    if (same) throw refuse('known-already', same)
    const at = moment(now)
    await store
      .updateTable('person')
      .set({ ...(await personColumns(store, takes, at, row)), updated_at: at })
      .where('id', '=', id)
      .execute()
    return { id, name: takes.name ?? row.name }
  },
})
