import { z } from 'zod'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** Two that look like one, and are two: it is not asked again. */
export const keepApart = defineVerb({
  name: 'keep-apart',
  says: 'Say that two people, or two companies, are not the same, so that they are no longer suggested as duplicates.',
  does: 'writes',
  takes: z.object({
    of: z.enum(['person', 'company']).default('person').describe('Whether they are people or companies.'),
    id: id(),
    otherId: id().describe('The other one.'),
  }),
  gives: z.object({ id: z.string() }),
  makes: { apart: 'id' },
  undoneBy: { verb: 'suggest-again', takes: { id: 'id' } },
  refuses: { 'the-same': 'Choose two different ones.' },
  async run({ of, id, otherId }, { store, now, refuse }) {
    if (id === otherId) throw refuse('the-same')
    await find(store, of, id)
    await find(store, of, otherId)
    const [one, other] = [id, otherId].sort() as [string, string]
    const known = await store
      .selectFrom('apart')
      .select('id')
      .where('one', '=', one)
      .where('other', '=', other)
      .executeTakeFirst()
    if (known) return { id: known.id }
    const made = newId()
    await store
      .insertInto('apart')
      .values({ id: made, of, one, other, said_at: moment(now) })
      .execute()
    return { id: made }
  },
})
