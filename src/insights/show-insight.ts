import { z } from 'zod'
import { NotFound } from '../outcome.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { Insight } from './insight.ts'
import { heardOf, pairsOf } from './insight-pairs.ts'
import { asInsight, insightRows } from './insight-rows.ts'

export const showInsight = defineVerb({
  name: 'show-insight',
  says: 'Show one insight: what was said, who said it, about which company, in answer to which question, and what others said like it or against it.',
  does: 'reads',
  takes: z.object({ id: id() }),
  gives: z.object({
    insight: Insight,
    contradictions: z
      .array(z.object({ id: z.string().describe('For delete-contradiction.'), insight: Insight }))
      .describe('What other people said against it.'),
    corroborations: z
      .array(z.object({ id: z.string().describe('For delete-corroboration.'), insight: Insight }))
      .describe('What other people said that is the same.'),
    people: z
      .array(z.object({ id: z.string(), name: z.string() }))
      .describe('Everyone who said it, in whichever words: one person is one data point.'),
  }),
  async run({ id }, { store }) {
    const row = await insightRows(store).where('insight.id', '=', id).executeTakeFirst()
    if (!row) throw new NotFound('insight')
    const insight = asInsight(row)
    const alike = (await heardOf(store, [insight])).get(id)?.alike ?? []
    const said = [insight, ...alike].flatMap(({ person }) => person ?? [])
    const people = new Map(said.map(({ id, name }) => [id, { id, name }]))
    return {
      insight,
      contradictions: await pairsOf(store, 'contradiction', id),
      corroborations: await pairsOf(store, 'corroboration', id),
      people: [...people.values()],
    }
  },
})
