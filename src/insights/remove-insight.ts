import { z } from 'zod'
import { forget } from '../account/forget.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { firstWords } from './insight.ts'

export const removeInsight = defineVerb({
  name: 'remove-insight',
  says: 'Remove an insight.',
  does: 'writes',
  takes: z.object({ id: id() }),
  gives: z.object({ id: z.string(), forgottenId: z.string() }),
  undoneBy: { verb: 'bring-back', takes: { id: 'forgottenId' } },
  async run({ id }, { store, now }) {
    const { text } = await find(store, 'insight', id)
    const label = firstWords(text)
    return { id, forgottenId: await forget(store, 'insight', id, { noun: 'insight', label, now }) }
  },
})
