import { z } from 'zod'
import { countsHanging } from '../account/merged.ts'
import { id, linesIn } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { companyKey } from './company-key.ts'

/** One of two companies, as it is compared with the other. */
export const CompanySide = z.object({
  id: z.string(),
  name: z.string(),
  industry: z.string(),
  website: z.string().nullable(),
  careersLink: z.string().nullable(),
  note: z.string(),
  otherNames: z.array(z.string()).describe('What else it is called.'),
  has: z.array(z.object({ noun: z.string(), count: z.number() })).describe('What belongs to it.'),
})

export type CompanySide = z.output<typeof CompanySide>

/** Companies whose names differ by a legal form, signs or spaces; nothing is merged by it. */
export const suggestCompanyMerges = defineVerb({
  name: 'suggest-company-merges',
  says: 'Suggest companies that may be one: names that differ only by a legal form, signs or spaces. Merge them with merge-companies.',
  does: 'reads',
  takes: z.object({
    limit: z.int().min(1).max(100).default(20).describe('How many pairs to show.'),
    id: id().optional().describe('With `otherId`: this pair alone, whether it is suggested or not.'),
    otherId: id().optional().describe('The other company of the pair.'),
  }),
  gives: z.object({
    pairs: z.array(
      z.object({
        one: CompanySide,
        other: CompanySide,
        says: z.string().describe('Why they may be one, in a sentence; empty where nothing says it.'),
      }),
    ),
    count: z.number().describe('How many pairs there are.'),
  }),
  async run({ limit, id, otherId }, { store }) {
    const apart = await store
      .selectFrom('apart')
      .select(['one', 'other'])
      .where('of', '=', 'company')
      .execute()
    const isApart = new Set(apart.map(({ one, other }) => `${one} ${other}`))
    const rows = await store
      .selectFrom('company')
      .select(['id', 'name', 'other_names', 'industry', 'website', 'careers_link', 'note'])
      .orderBy('id')
      .execute()
    const suggested = [...alike(rows)].filter(
      ([one, other]) => !isApart.has([one.id, other.id].sort().join(' ')),
    )
    const pairs = id && otherId ? thisPair(rows, id, otherId) : suggested
    const some = pairs.slice(0, limit)
    const why = new Set([...alike(some.flat())].map((pair) => idsOf(pair)))
    const counts = await countsHanging(
      store,
      'company',
      some.flat().map(({ id }) => id),
    )
    const side = ({ careers_link, other_names, ...row }: CompanyRow) => ({
      ...row,
      careersLink: careers_link,
      otherNames: linesIn(other_names),
      has: counts.get(row.id) ?? [],
    })
    return {
      pairs: some.map(([one, other]) => ({
        one: side(one),
        other: side(other),
        says: why.has(idsOf([one, other])) ? 'The names differ only by a legal form, signs or spaces.' : '',
      })),
      count: pairs.length,
    }
  },
})

const idsOf = (pair: readonly { id: string }[]) =>
  pair
    .map(({ id }) => id)
    .sort()
    .join(' ')

/** The two in the order that was asked for: the first is kept. */
function thisPair(rows: readonly CompanyRow[], id: string, otherId: string): [CompanyRow, CompanyRow][] {
  const [one, other] = [id, otherId].map((wanted) => rows.find((row) => row.id === wanted))
  return one && other && one !== other ? [[one, other]] : []
}

interface CompanyRow extends CompanyNames {
  industry: string
  website: string | null
  careers_link: string | null
  note: string
}

interface CompanyNames {
  id: string
  name: string
  other_names: string
}

/** Each beside the oldest that is called alike. */
function* alike<Row extends CompanyNames>(rows: readonly Row[]): Generator<[Row, Row]> {
  const byKey = new Map<string, Row>()
  for (const row of rows) {
    const keys = [row.name, ...linesIn(row.other_names)].map((name) =>
      companyKey(name).replace(/[^\p{L}\p{N}]+/gu, ''),
    )
    const first = keys.map((key) => byKey.get(key)).find((one) => one !== undefined)
    if (first) yield [first, row]
    for (const key of keys) if (key !== '' && !byKey.has(key)) byKey.set(key, first ?? row)
  }
}
