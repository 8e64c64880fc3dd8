import { z } from 'zod'
import { moment } from '../store/moment.ts'
import { defineVerb } from '../verb.ts'
import { pitchParts } from './blocks.ts'
import { keepBlock, layoutIn, moved } from './layout.ts'
import { blockShape } from './pitch-input.ts'

/** One order for every pitch: who says it often, says it without looking. */
export const moveBlock = defineVerb({
  name: 'move-block',
  says: 'Move a block of your pitch before or after another one. The order is the same in every pitch.',
  does: 'writes',
  takes: z.object({
    part: blockShape(),
    beside: z.enum(pitchParts).describe('The block beside which it is to stand.'),
    where: z.enum(['before', 'after']).default('before').describe('On which side of that block.'),
  }),
  gives: z.object({ order: z.array(z.enum(pitchParts)).describe('All blocks in their order.') }),
  async run({ part, ...to }, { store, now }) {
    const order = moved((await layoutIn(store)).order, part, to)
    for (const [place, one] of order.entries())
      await keepBlock(store, one, { place, changed_at: moment(now) })
    return { order }
  },
})
