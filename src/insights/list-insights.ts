import { sql } from 'kysely'
import { z } from 'zod'
import { find as findRow } from '../store/find.ts'
import { pageBy, pageKeys, pageTakes } from '../store/pages.ts'
import { hasWords } from '../store/search.ts'
import { id, line } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { Insight, insightKinds, quotings, topics } from './insight.ts'
import { heardOf } from './insight-pairs.ts'
import { asInsight, insightRows } from './insight-rows.ts'

/** By what others said of it: the same, otherwise, or nothing yet. */
export const hearings = ['corroborated', 'contradicted', 'one-voice'] as const

const filterTakes = {
  find: line(200).optional().describe('Words to search for in the insight, the person and the company.'),
  kind: z.enum(insightKinds).optional(),
  about: z.enum(topics).optional().describe('Only what is about this.'),
  mayQuote: z.enum(quotings).optional().describe('Only what may be used so.'),
  heard: z
    .enum(hearings)
    .optional()
    .describe('Only what someone else confirmed, or contradicted; or what only one person said.'),
  companyId: id().optional(),
  personId: id().optional(),
  conversationId: id().optional(),
}

const SaidByOther = Insight.pick({ id: true, text: true, person: true, learnedOn: true })

/** What was learned last comes first. */
export const listInsights = defineVerb({
  name: 'list-insights',
  says: 'List insights, newest first, 50 at a time, each with who else said the same or otherwise; only of one company, person, conversation, kind or topic if given.',
  does: 'reads',
  takes: z.object({
    ...pageTakes,
    ...filterTakes,
  }),
  gives: z.object({
    insights: z.array(
      Insight.extend({
        alike: z.array(SaidByOther).describe('What other people said that is the same.'),
        against: z.array(SaidByOther).describe('What other people said against it.'),
      }),
    ),
    kinds: z
      .array(z.object({ kind: z.enum(insightKinds), count: z.int() }))
      .describe('How many there are of each kind, by all else that was asked for.'),
    ...pageKeys,
  }),
  async run({ kind, ...takes }, { store }) {
    for (const [table, id] of [
      ['company', takes.companyId],
      ['person', takes.personId],
      ['conversation', takes.conversationId],
    ] as const)
      if (id) await findRow(store, table, id)
    const page = pageBy(takes, { isNewestFirst: true })
    const found = await narrowed(store, takes)
      .$if(kind !== undefined, (query) => query.where('insight.kind', '=', kind ?? 'fact'))
      .where(page.from('insight.learned_on', 'insight.id'))
      .orderBy('insight.learned_on', page.direction)
      .orderBy('insight.id', page.direction)
      .limit(page.limit)
      .execute()
    const { rows, next, previous } = page.cut(found, (row) => row.learned_on)
    const insights = rows.map(asInsight)
    const heard = await heardOf(store, insights)
    return {
      insights: insights.map((insight) => {
        const { alike = [], against = [] } = heard.get(insight.id) ?? {}
        return { ...insight, alike, against }
      }),
      kinds: await countedByKind(store, takes),
      next,
      previous,
    }
  },
})

type Filters = Omit<z.output<z.ZodObject<typeof filterTakes>>, 'kind'>

function narrowed(store: Store, filters: Filters) {
  const { find = '', about, mayQuote, heard, companyId, personId, conversationId } = filters
  const places = { folded: ['person.name_folded', 'company.name_folded'], written: ['insight.text'] }
  let query = insightRows(store).where(hasWords(find, places))
  if (about === 'company') query = query.where('insight.about', 'in', ['', 'company'])
  else if (about) query = query.where('insight.about', '=', about)
  if (mayQuote) query = query.where('insight.may_quote', '=', mayQuote)
  if (companyId) query = query.where('insight.company_id', '=', companyId)
  if (personId) query = query.where('insight.person_id', '=', personId)
  if (conversationId) query = query.where('insight.conversation_id', '=', conversationId)
  if (heard === 'corroborated') query = query.where(isIn('corroboration'))
  if (heard === 'contradicted') query = query.where(isIn('contradiction'))
  if (heard === 'one-voice')
    query = query.where(sql<boolean>`not (${isIn('corroboration')} or ${isIn('contradiction')})`)
  return query
}

const isIn = (pairs: 'corroboration' | 'contradiction') =>
  sql<boolean>`exists (select 1 from ${sql.table(pairs)} pair where pair.insight_id = insight.id or pair.other_id = insight.id)`

/** Of each kind there is, in the order in which they are offered. */
async function countedByKind(store: Store, filters: Filters) {
  const rows = await narrowed(store, filters)
    .clearSelect()
    .select('insight.kind')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .groupBy('insight.kind')
    .execute()
  return insightKinds.flatMap((kind) => {
    const count = Number(rows.find((row) => row.kind === kind)?.count ?? 0)
    return count > 0 ? [{ kind, count }] : []
  })
}
