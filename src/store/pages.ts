/**
 * Lists are read a page at a time, by key: the last page costs what the first does, however long the list is. Every list that may
 * grow is paged this one way, in the verb by `pageTakes`, `pageBy` and `pageKeys`, on the page by `ui/pager.tsx`.
 */
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { line } from './shapes.ts'

/** How much of a list is given at once. */
export const limit = (usual: number, most: number) =>
  z.int().min(1).max(most).default(usual).describe(`How many to give. Defaults to ${usual}.`)

/** What a verb that lists takes, beside what it filters by. Without any of them: the first page. */
export const pageTakes = {
  after: line(1000).optional().describe('The `next` of the previous page.'),
  before: line(1000).optional().describe('The `previous` of the next page.'),
  at: z.enum(['first', 'last']).optional().describe('The first page or the last one.'),
  limit: limit(50, 200),
}

/** What it gives beside the rows. */
export const pageKeys = {
  next: z.string().nullable().describe('Hand it back as `after`. Null on the last page.'),
  previous: z.string().nullable().describe('Hand it back as `before`. Null on the first page.'),
}

interface PageTakes {
  after?: string | undefined
  before?: string | undefined
  at?: 'first' | 'last' | undefined
  limit: number
}

export interface PageOfRows<Row> {
  rows: Row[]
  /** Hand back as `after`; null on the last page. */
  next: string | null
  /** Hand back as `before`; null on the first page. */
  previous: string | null
}

/**
 * How to ask for one page of a list that is ordered by one column and then by `id`: order both by `direction`, keep the rows
 * that `from` lets through, take `limit`, and let `cut` make the page of them.
 */
export function pageBy(takes: PageTakes, { isNewestFirst = false } = {}) {
  const size = takes.limit
  const isBack = takes.before !== undefined || (takes.after === undefined && takes.at === 'last')
  const key = isBack ? takes.before : takes.after
  const isDown = isBack !== isNewestFirst
  return {
    direction: isDown ? ('desc' as const) : ('asc' as const),
    limit: size + 1,
    /** The row that the page begins or ends beside: its id, and what it is sorted by. */
    start: key === undefined ? null : startOf(key),
    from(column: string, id = 'id'): RawBuilder<SqlBool> {
      if (key === undefined) return sql<SqlBool>`1 = 1`
      const start = startOf(key)
      return sql<SqlBool>`(${sql.ref(column)}, ${sql.ref(id)}) ${sql.raw(isDown ? '<' : '>')} (${start.value}, ${start.id})`
    },
    cut<Row extends { id: string }>(found: Row[], sortedBy: (row: Row) => string): PageOfRows<Row> {
      const hasMore = found.length > size
      const rows = isBack ? found.slice(0, size).reverse() : found.slice(0, size)
      const keyOf = (row: Row | undefined) => (row ? `${row.id}.${sortedBy(row)}` : (key ?? null))
      return {
        rows,
        next: (isBack ? key !== undefined : hasMore) ? keyOf(rows.at(-1)) : null,
        previous: (isBack ? hasMore : key !== undefined) ? keyOf(rows[0]) : null,
      }
    },
  }
}

// Ids hold no dot; what a list is sorted by may hold anything.
function startOf(key: string): { id: string; value: string } {
  const dot = key.indexOf('.')
  return dot < 0 ? { id: key, value: '' } : { id: key.slice(0, dot), value: key.slice(dot + 1) }
}
