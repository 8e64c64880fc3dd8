import { z } from 'zod'
import { countsHanging } from '../account/merged.ts'
import { linesIn } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { companyKey } from './company-key.ts'

const Side = z.object({
  id: z.string(),
  name: z.string(),
  has: z.array(z.object({ noun: z.string(), count: z.number() })).describe('What belongs to it.'),
})

/** Companies whose names differ by a legal form, signs or spaces; nothing is merged by it. */
export const suggestCompanyMerges = defineVerb({
  name: 'suggest-company-merges',
  says: 'Suggest companies that may be one: names that differ only by a legal form, signs or spaces. Merge them with merge-companies.',
  does: 'reads',
  takes: z.object({
    limit: z.int().min(1).max(100).default(20).describe('How many pairs to show.'),
  }),
  gives: z.object({
    pairs: z.array(
      z.object({ one: Side, other: Side, says: z.string().describe('Why they may be one, in a sentence.') }),
    ),
    count: z.number().describe('How many pairs there are.'),
  }),
  async run({ limit }, { store }) {
    const apart = await store
      .selectFrom('apart')
      .select(['one', 'other'])
      .where('of', '=', 'company')
      .execute()
    const isApart = new Set(apart.map(({ one, other }) => `${one} ${other}`))
    const rows = await store
      .selectFrom('company')
      .select(['id', 'name', 'other_names'])
      .orderBy('id')
      .execute()
    const pairs = [...alike(rows)].filter(([one, other]) => !isApart.has([one.id, other.id].sort().join(' ')))
    const some = pairs.slice(0, limit)
    const counts = await countsHanging(
      store,
      'company',
      some.flat().map(({ id }) => id),
    )
    const side = ({ id, name }: { id: string; name: string }) => ({ id, name, has: counts.get(id) ?? [] })
    return {
      pairs: some.map(([one, other]) => ({
        one: side(one),
        other: side(other),
        says: 'The names differ only by a legal form, signs or spaces.',
      })),
      count: pairs.length,
    }
  },
})

interface CompanyNames {
  id: string
  name: string
  other_names: string
}

/** Each beside the oldest that is called alike. */
function* alike(rows: readonly CompanyNames[]): Generator<[CompanyNames, CompanyNames]> {
  const byKey = new Map<string, CompanyNames>()
  for (const row of rows) {
    const keys = [row.name, ...linesIn(row.other_names)].map((name) =>
      companyKey(name).replace(/[^\p{L}\p{N}]+/gu, ''),
    )
    const first = keys.map((key) => byKey.get(key)).find((one) => one !== undefined)
    if (first) yield [first, row]
    for (const key of keys) if (key !== '' && !byKey.has(key)) byKey.set(key, first ?? row)
  }
}
