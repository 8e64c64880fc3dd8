import { z } from 'zod'
import { find as findRow } from '../store/find.ts'
import { pageBy, pageKeys, pageTakes } from '../store/pages.ts'
import { hasWords } from '../store/search.ts'
import { id, line } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { Insight, insightKinds } from './insight.ts'
import { asInsight, insightRows } from './insight-rows.ts'

/** What was learned last comes first. */
export const listInsights = defineVerb({
  name: 'list-insights',
  says: 'List insights, newest first, 50 at a time; only of one company, person, conversation or kind if given.',
  does: 'reads',
  takes: z.object({
    ...pageTakes,
    find: line(200).optional().describe('Words to search for in the insight, the person and the company.'),
    kind: z.enum(insightKinds).optional(),
    companyId: id().optional(),
    personId: id().optional(),
    conversationId: id().optional(),
  }),
  gives: z.object({ insights: z.array(Insight), ...pageKeys }),
  async run({ find = '', kind, companyId, personId, conversationId, ...takes }, { store }) {
    let query = insightRows(store)
    if (kind) query = query.where('insight.kind', '=', kind)
    if (companyId)
      query = query.where('insight.company_id', '=', (await findRow(store, 'company', companyId)).id)
    if (personId) query = query.where('insight.person_id', '=', (await findRow(store, 'person', personId)).id)
    if (conversationId)
      query = query.where(
        'insight.conversation_id',
        '=',
        (await findRow(store, 'conversation', conversationId)).id,
      )
    const page = pageBy(takes, { isNewestFirst: true })
    const places = { folded: ['person.name_folded', 'company.name_folded'], written: ['insight.text'] }
    const found = await query
      .where(hasWords(find, places))
      .where(page.from('insight.learned_on', 'insight.id'))
      .orderBy('insight.learned_on', page.direction)
      .orderBy('insight.id', page.direction)
      .limit(page.limit)
      .execute()
    const { rows, next, previous } = page.cut(found, (row) => row.learned_on)
    return { insights: rows.map(asInsight), next, previous }
  },
})
