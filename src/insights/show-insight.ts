import { z } from 'zod'
import { NotFound } from '../outcome.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { contradictionsOf } from './contradiction-rows.ts'
import { Insight } from './insight.ts'
import { asInsight, insightRows } from './insight-rows.ts'

export const showInsight = defineVerb({
  name: 'show-insight',
  says: 'Show one insight: what was said, who said it, about which company, in answer to which question, and what others said against it.',
  does: 'reads',
  takes: z.object({ id: id() }),
  gives: z.object({
    insight: Insight,
    contradictions: z
      .array(z.object({ id: z.string().describe('For delete-contradiction.'), insight: Insight }))
      .describe('What other people said against it.'),
  }),
  async run({ id }, { store }) {
    const row = await insightRows(store).where('insight.id', '=', id).executeTakeFirst()
    if (!row) throw new NotFound('insight')
    return { insight: asInsight(row), contradictions: await contradictionsOf(store, id) }
  },
})
