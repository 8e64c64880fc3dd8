import { z } from 'zod'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { addPair, pairRefusals } from './insight-pairs.ts'

/** One conversation is one data point: what two people see otherwise is to be asked in the interview, not told there. */
export const recordContradiction = defineVerb({
  name: 'record-contradiction',
  says: 'Record that two insights of different people contradict each other. The brief then says to ask about it.',
  does: 'writes',
  takes: z.object({
    insightId: id().describe('One of the two insights.'),
    otherId: id().describe('The other, said by someone else about the same company.'),
  }),
  gives: z.object({ id: z.string() }),
  makes: { contradiction: 'id' },
  refuses: {
    ...pairRefusals,
    'noted-before': 'You have already recorded that these two contradict each other.',
    'noted-otherwise': 'You have recorded that these two say the same. Remove that first.',
  },
  undoneBy: { verb: 'delete-contradiction', takes: { id: 'id' } },
  async run(takes, { store, now, refuse }) {
    return { id: await addPair('contradiction', takes, { store, now }, refuse) }
  },
})
