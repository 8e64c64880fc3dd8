import { z } from 'zod'
import { moment } from '../store/moment.ts'
import { line } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { keepBlock } from './layout.ts'
import { blockShape } from './pitch-input.ts'

/** What a block is for is the seeker's to say: “Proof” may be “The night lines”. Its words, and the manners, stay as they are. */
export const renameBlock = defineVerb({
  name: 'rename-block',
  says: 'Give a block of your pitch a name of your own. It is called so in every pitch.',
  does: 'writes',
  takes: z.object({
    part: blockShape(),
    name: line(40)
      .transform((name) => name.trim())
      .describe('Its name. Empty gives it the name back that it had.'),
  }),
  gives: z.object({ part: z.string(), name: z.string() }),
  async run({ part, name }, { store, now }) {
    await keepBlock(store, part, { name, changed_at: moment(now) })
    return { part, name }
  },
})
