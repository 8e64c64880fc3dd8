import { z } from 'zod'
import { pageBy, pageKeys, pageTakes } from '../store/pages.ts'
import { hasWords } from '../store/search.ts'
import { line } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** All companies by name, fifty at a time. */
export const listCompanies = defineVerb({
  name: 'list-companies',
  says: 'List companies by name, 50 at a time, with how many people you know at each.',
  does: 'reads',
  takes: z.object({ ...pageTakes, find: line(200).optional().describe('Part of the name.') }),
  gives: z.object({
    companies: z.array(
      z.object({ id: z.string(), name: z.string(), industry: z.string(), peopleCount: z.number() }),
    ),
    ...pageKeys,
  }),
  async run({ find = '', ...takes }, { store }) {
    const page = pageBy(takes)
    const found = await store
      .selectFrom('company')
      .select(['id', 'name', 'name_folded', 'industry'])
      .where(hasWords(find, { folded: ['name_folded'] }))
      .where(page.from('name_folded'))
      .orderBy('name_folded', page.direction)
      .orderBy('id', page.direction)
      .limit(page.limit)
      .execute()
    const { rows, next, previous } = page.cut(found, (row) => row.name_folded)
    const counts = await store
      .selectFrom('person')
      .select((eb) => ['company_id', eb.fn.countAll<number | string>().as('count')])
      .where('company_id', 'in', ['', ...rows.map((row) => row.id)])
      .groupBy('company_id')
      .execute()
    const countAt = new Map(counts.map(({ company_id, count }) => [company_id, Number(count)]))
    const companies = rows.map(({ id, name, industry }) => ({
      id,
      name,
      industry,
      peopleCount: countAt.get(id) ?? 0,
    }))
    return { companies, next, previous }
  },
})
