import { z } from 'zod'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { setApart } from './set-apart.ts'

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
    return { id: await setApart(store, of, [id, otherId], moment(now)) }
  },
})
