import { z } from 'zod'
import { moment } from '../store/moment.ts'
import { defineVerb } from '../verb.ts'
import { makePerson } from './new-person.ts'
import { personColumns, sameAs } from './person-columns.ts'
import { personName, personTakes } from './person-fields.ts'

/** Someone the seeker knows or would like to talk to. Two people may bear one name, and two may share an address; no two share a profile. */
export const addPerson = defineVerb({
  name: 'add-person',
  says: 'Add a person. Only the name is required. The level is guessed from the title unless you give it.',
  does: 'writes',
  takes: z.object({
    name: personName,
    ...personTakes,
  }),
  gives: z.object({ id: z.string(), name: z.string() }),
  makes: { person: 'id' },
  refuses: { 'known-already': '{name} is already in your people, with the same {what}.' },
  async run(takes, { store, now, refuse }) {
    const same = await sameAs(store, takes)
    if (same) throw refuse('known-already', same)
    const at = moment(now)
    const columns = await personColumns(store, takes, at)
    const { id, name } = await makePerson(store, { ...columns, name: takes.name }, at)
    return { id, name }
  },
})
