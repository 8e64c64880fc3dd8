/**
 * Forgetting takes a row, and everything that hangs on it, out of the tables and keeps it whole for 30 days, so that one
 * press brings it all back. What hangs on what is read from the foreign keys: no verb has to know.
 */

import { type Kysely, SqliteAdapter } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { TableShape } from '../store/create-table.ts'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { listOf, readJson } from '../store/read-json.ts'
import { wipeWordsGone } from '../store/search-texts.ts'
import { id } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { nounOf, tables } from '../store/tables.ts'

/** How long what was deleted can be restored. */
export const keptDays = 30

/** Some of what is in Trash, as verbs take it: at least one, and no more than two pages show. */
export const chosenInTrash = () =>
  z
    .array(id())
    .min(1, 'Choose at least one item.')
    .max(100, 'Choose at most 100 items.')
    .describe('Their ids, from list-deleted.')

type DeletedRow = Record<string, string | number | null>

interface RowPlace {
  table: keyof Tables & string
  id: string
}

/** What `trash.rows` holds, as JSON. */
interface DeletedRows {
  table: string
  id: string
  rows: { table: string; row: DeletedRow }[]
  /** Columns of other rows that pointed here and were emptied. */
  detached: { table: string; column: string; id: string; was: string }[]
}

/**
 * Takes the row out with all that hangs on it; gives the id by which `restore-deleted` undoes it. `along` are rows that no link ties
 * to it, but that go and come back with it.
 */
export async function moveToTrash(
  store: Store,
  table: keyof Tables & string,
  id: string,
  { label, now, along = [] }: { label: string; now: Temporal.Instant; along?: RowPlace[] },
): Promise<string> {
  const kept: DeletedRows = { table, id, rows: [], detached: [] }
  const gone: RowPlace[] = [{ table, id }, ...along]
  const seen = new Set(gone.map(({ table, id }) => `${table}/${id}`))
  for (const { table, id } of gone) {
    kept.rows.push({ table, row: (await find(store, table, id)) as DeletedRow })
    await gather(everyTable(store), kept, seen, table, [id])
  }
  const isTaken = new Set(kept.rows.map(({ table, row }) => `${table}/${row.id}`))
  kept.detached = kept.detached.filter(({ table, id }) => !isTaken.has(`${table}/${id}`))

  for (const { table, id } of gone) await everyTable(store).deleteFrom(table).where('id', '=', id).execute()
  const longAgo = now.subtract({ hours: keptDays * 24 }).toString()
  const { numDeletedRows } = await store
    .deleteFrom('trash')
    .where('deleted_at', '<', longAgo)
    .executeTakeFirstOrThrow()
  // Of what is let go by itself, the index of words keeps none either.
  if (numDeletedRows > 0n && store.getExecutor().adapter instanceof SqliteAdapter) await wipeWordsGone(store)
  const deletedId = newId()
  await store
    .insertInto('trash')
    .values({
      id: deletedId,
      noun: nounOf(table),
      label,
      deleted_at: moment(now),
      rows: JSON.stringify(kept),
    })
    .execute()
  return deletedId
}

/**
 * Puts back what was deleted, links and all. It cannot when what it hung on is gone (`parent-gone`), or when there can be
 * only one such row and there is one by now (`place-taken`); then nothing is written.
 */
export async function takeOutOfTrash(
  store: Store,
  deletedId: string,
): Promise<{
  id: string
  noun: string
  label: string
  cannot: 'parent-gone' | 'place-taken' | 'damaged' | null
}> {
  const { noun, label, rows } = await find(store, 'trash', deletedId)
  const kept = readKept(rows)
  if (!kept) return { id: '', noun, label, cannot: 'damaged' }
  const cannot = await whyNotRestorable(everyTable(store), kept)
  if (!cannot) {
    await putBack(everyTable(store), kept)
    await store.deleteFrom('trash').where('id', '=', deletedId).execute()
  }
  return { id: kept.id, noun, label, cannot }
}

/** What else went and comes back with it, by noun, in the order of the tables; nothing where it cannot be read. */
export function wentAlong(rows: string): { noun: string; count: number }[] {
  const kept = readKept(rows)
  const others = kept?.rows.filter(({ table, row }) => !(table === kept.table && row.id === kept.id)) ?? []
  return tables
    .filter(({ name }) => !unseen.has(name))
    .map(({ name, noun }) => ({ noun, count: others.filter(({ table }) => table === name).length }))
    .filter(({ count }) => count > 0)
}

/** Rows that no page shows as things of their own. */
const unseen = new Set(['import_change', 'dismissal', 'meeting_entry', 'press', 'host_time', 'host_draft'])

/** Null where what was kept says nothing any more. */
function readKept(rows: string): DeletedRows | null {
  const kept = readJson(rows) as Partial<DeletedRows> | null | undefined
  if (typeof kept !== 'object' || kept === null || typeof kept.id !== 'string') return null
  const whole = listOf<DeletedRows['rows'][number]>(kept.rows, ['table'])
  const isWhole = whole.length > 0 && whole.length === kept.rows?.length && whole.every(isRowOfOurs)
  const detached = listOf<DeletedRows['detached'][number]>(kept.detached, ['table', 'column', 'id', 'was'])
  return isWhole
    ? { table: String(kept.table), id: kept.id, rows: whole, detached: detached.filter(isLink) }
    : null
}

/** Whether it has just the columns of its table: what stands in them is repaired as it is read. */
const isRowOfOurs = ({ table, row }: DeletedRows['rows'][number]) => {
  const columns = tables.find(({ name }) => name === table)?.columns
  if (!columns || typeof row !== 'object' || row === null || typeof row.id !== 'string') return false
  return Object.entries(columns).every(([column, kind]) => {
    const value = row[column] ?? null
    return value === null
      ? kind.endsWith('?')
      : typeof value === (kind.startsWith('int') ? 'number' : 'string')
  })
}

const isLink = ({ table, column }: DeletedRows['detached'][number]) =>
  tables.find(({ name }) => name === table)?.references?.[column] !== undefined

/** Any table's rows: here the tables come from a list, not from the code. */
const everyTable = (store: Store) => store as unknown as Kysely<Record<string, DeletedRow>>
type AnyStore = ReturnType<typeof everyTable>

async function gather(store: AnyStore, kept: DeletedRows, seen: Set<string>, table: string, ids: string[]) {
  for (const child of tables)
    for (const [column, [to, onDelete]] of Object.entries(child.references ?? {})) {
      if (to !== table) continue
      const found: string[] = []
      for (const some of batches(ids)) {
        const query = store.selectFrom(child.name).where(column, 'in', some)
        if (onDelete === 'set null')
          for (const { id, was } of await query.select(['id', `${column} as was`]).execute())
            kept.detached.push({ table: child.name, column, id: String(id), was: String(was) })
        else
          for (const row of await query.selectAll().execute()) {
            const key = `${child.name}/${row.id}`
            if (seen.has(key)) continue
            seen.add(key)
            kept.rows.push({ table: child.name, row })
            found.push(String(row.id))
          }
      }
      if (found.length > 0) await gather(store, kept, seen, child.name, found)
    }
}

/** Links that may be empty are emptied where what they pointed to is gone by now; the others must be there. */
async function whyNotRestorable(
  store: AnyStore,
  kept: DeletedRows,
): Promise<'parent-gone' | 'place-taken' | null> {
  for (const { shape, rows } of byTable(kept)) {
    for (const [column, [to, onDelete]] of Object.entries(shape.references ?? {})) {
      const there = await idsThere(store, kept, to, rows.map((row) => row[column]).filter(isText))
      for (const row of rows) {
        if (row[column] === null || there.has(String(row[column]))) continue
        if (onDelete === 'cascade') return 'parent-gone'
        row[column] = null
      }
    }
    // A note has an id of its device's making, and may have been sent once more.
    for (const columns of [['id'], ...Object.values(shape.unique ?? {})])
      for (const row of rows) {
        let taken = store.selectFrom(shape.name).select('id')
        for (const column of columns) taken = taken.where(column, '=', row[column] ?? null)
        if (await taken.executeTakeFirst()) return 'place-taken'
      }
  }
  return null
}

async function idsThere(
  store: AnyStore,
  kept: DeletedRows,
  table: string,
  ids: string[],
): Promise<Set<string>> {
  const there = new Set(kept.rows.filter((one) => one.table === table).map(({ row }) => String(row.id)))
  const wanted = [...new Set(ids)].filter((id) => !there.has(id))
  for (const some of batches(wanted))
    for (const { id } of await store.selectFrom(table).select('id').where('id', 'in', some).execute())
      there.add(String(id))
  return there
}

async function putBack(store: AnyStore, kept: DeletedRows): Promise<void> {
  for (const { shape, rows } of byTable(kept))
    for (const some of batches(rows)) await store.insertInto(shape.name).values(some).execute()
  const links = Map.groupBy(kept.detached, ({ table, column, was }) => `${table}/${column}/${was}`)
  for (const same of links.values())
    for (const some of batches(same)) {
      const [{ table, column, was }] = some as [DeletedRows['detached'][number]]
      await store
        .updateTable(table)
        .set({ [column]: was })
        .where(
          'id',
          'in',
          some.map(({ id }) => id),
        )
        .where(column, 'is', null)
        .execute()
    }
}

/** Parents before children, as `tables` has them. */
const byTable = (kept: DeletedRows): { shape: TableShape; rows: DeletedRow[] }[] =>
  tables
    .map((shape) => ({
      shape,
      rows: kept.rows.filter((one) => one.table === shape.name).map(({ row }) => row),
    }))
    .filter(({ rows }) => rows.length > 0)

// SQLite binds at most 32,766 values in a statement; the widest row has about twenty.
const batches = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / 500) }, (_, n) => all.slice(n * 500, n * 500 + 500))

const isText = (value: unknown): value is string => typeof value === 'string'
