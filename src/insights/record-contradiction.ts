import { z } from 'zod'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { inOrder } from './contradiction-rows.ts'

/** One conversation is one data point: what two people see otherwise is to be asked in the interview, not told there. */
export const recordContradiction = defineVerb({
  name: 'record-contradiction',
  says: 'Note that two insights of different people contradict each other. The brief then says to ask about it.',
  does: 'writes',
  takes: z.object({
    insightId: id().describe('One of the two insights.'),
    otherId: id().describe('The other, said by someone else about the same company.'),
  }),
  gives: z.object({ id: z.string() }),
  makes: { contradiction: 'id' },
  refuses: {
    'one-voice': '{name} said both. Choose what someone else said.',
    'other-company': 'They are about different companies.',
    'noted-before': 'You already noted that these two contradict each other.',
  },
  undoneBy: { verb: 'delete-contradiction', takes: { id: 'id' } },
  async run({ insightId, otherId }, { store, now, refuse }) {
    const one = await find(store, 'insight', insightId)
    const other = await find(store, 'insight', otherId)
    if (one.id === other.id || (one.person_id && one.person_id === other.person_id)) {
      const name = one.person_id ? (await find(store, 'person', one.person_id)).name : 'One person'
      throw refuse('one-voice', { name })
    }
    if (one.company_id !== other.company_id) throw refuse('other-company')
    const [insight_id, other_id] = inOrder(one.id, other.id)
    const there = await store
      .selectFrom('contradiction')
      .select('id')
      .where('insight_id', '=', insight_id)
      .where('other_id', '=', other_id)
      .executeTakeFirst()
    if (there) throw refuse('noted-before')
    const id = newId()
    await store
      .insertInto('contradiction')
      .values({ id, insight_id, other_id, created_at: moment(now) })
      .execute()
    return { id }
  },
})
