import { z } from 'zod'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { addPair, pairRefusals } from './insight-pairs.ts'

/** One conversation is one data point; a second person who says the same makes it worth more. Only the seeker can tell that it is the same. */
export const recordCorroboration = defineVerb({
  name: 'record-corroboration',
  says: 'Record that two insights of different people say the same. Lists and the brief then tell how many people said it.',
  does: 'writes',
  takes: z.object({
    insightId: id().describe('One of the two insights.'),
    otherId: id().describe('The other, said by someone else about the same company.'),
  }),
  gives: z.object({ id: z.string() }),
  makes: { corroboration: 'id' },
  refuses: {
    ...pairRefusals,
    'noted-before': 'You have already recorded that these two say the same.',
    'noted-otherwise': 'You have recorded that these two contradict each other. Remove that first.',
  },
  undoneBy: { verb: 'delete-corroboration', takes: { id: 'id' } },
  async run(takes, { store, now, refuse }) {
    return { id: await addPair('corroboration', takes, { store, now }, refuse) }
  },
})
