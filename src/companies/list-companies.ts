import { sql } from 'kysely'
import { z } from 'zod'
import { pageBy, pageKeys, pageTakes } from '../store/pages.ts'
import { hasWords } from '../store/search.ts'
import { line } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

export const companySorts = ['name', 'motivation'] as const

/** All companies by name, or the targets one wants most first, fifty at a time. */
export const listCompanies = defineVerb({
  name: 'list-companies',
  says: 'List companies by name or by motivation, 50 at a time, with how many people you know at each.',
  does: 'reads',
  takes: z.object({
    ...pageTakes,
    find: line(200).optional().describe('Part of the name.'),
    targets: z.boolean().optional().describe('Only those where you would like to work.'),
    sort: z
      .enum(companySorts)
      .default('name')
      .describe('"motivation" puts first where you would most like to work.'),
  }),
  gives: z.object({
    companies: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        industry: z.string(),
        motivation: z
          .number()
          .nullable()
          .describe('How much you would like to work there, from 1 to 5. Null where it is no target.'),
        peopleCount: z.number(),
      }),
    ),
    hasTargets: z.boolean().describe('True where at least one company has a motivation.'),
    ...pageKeys,
  }),
  async run({ find = '', targets = false, sort, ...takes }, { store }) {
    const page = pageBy(takes)
    const all = store
      .selectFrom('company')
      .select(['id', 'name', 'name_folded', 'industry', 'motivation'])
      .select(
        (sort === 'name'
          ? sql<string>`name_folded`
          : sql<string>`cast(5 - motivation as text) || ' ' || name_folded`
        ).as('sorted_by'),
      )
    const found = await store
      .selectFrom(all.as('company'))
      .selectAll()
      .where(hasWords(find, { folded: ['name_folded'] }))
      .where('motivation', '>', targets ? 0 : -1)
      .where(page.from('sorted_by'))
      .orderBy('sorted_by', page.direction)
      .orderBy('id', page.direction)
      .limit(page.limit)
      .execute()
    const { rows, next, previous } = page.cut(found, (row) => row.sorted_by)
    const counts = await store
      .selectFrom('person')
      .select((eb) => ['company_id', eb.fn.countAll<number | string>().as('count')])
      .where('company_id', 'in', ['', ...rows.map((row) => row.id)])
      .groupBy('company_id')
      .execute()
    const countAt = new Map(counts.map(({ company_id, count }) => [company_id, Number(count)]))
    const companies = rows.map(({ id, name, industry, motivation }) => ({
      id,
      name,
      industry,
      motivation: motivation || null,
      peopleCount: countAt.get(id) ?? 0,
    }))
    const target = await store
      .selectFrom('company')
      .select('id')
      .where('motivation', '>', 0)
      .limit(1)
      .executeTakeFirst()
    return { companies, hasTargets: target !== undefined, next, previous }
  },
})
