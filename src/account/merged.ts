/**
 * Merging takes one row into another of the same table: what hung on it hangs on the other now, and the row itself is kept whole with
 * a list of all that was moved, so that it can be taken back without an end. What hangs on what is read from the foreign keys.
 */
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { newId } from '../store/id.ts'
import { readJson } from '../store/read-json.ts'
import { fold } from '../store/search.ts'
import { linesIn } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { emptyRow, type Tables, tables } from '../store/tables.ts'

export type MergedTable = 'person' | 'company'

type Value = string | number | null
type Row = Record<string, Value>

const KeptRow = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

/** What `merge.rows` holds, as JSON. */
export const MergedRows = z.object({
  gone: KeptRow,
  /** Links that led to the one that is gone, and lead to the other now. */
  moved: z.array(z.object({ table: z.string(), column: z.string(), ids: z.array(z.string()) })),
  /** Rows for which there was no room beside one that says the same. */
  removed: z.array(z.object({ table: z.string(), row: KeptRow })),
  /** Rows in which something else stands than before. */
  changed: z.array(z.object({ table: z.string(), id: z.string(), before: KeptRow, after: KeptRow })),
  /** Rows that the merge made. */
  made: z.array(z.object({ table: z.string(), id: z.string() })),
})
type MergedRows = z.output<typeof MergedRows>

export interface Merging {
  of: MergedTable
  keptId: string
  goneId: string
  goneName: string
  /** What the one that is kept says from now on. */
  set: Row
  made?: { table: string; id: string }[]
  /** What a row says once the other, which says the same, is gone. */
  joined?(table: string, kept: Row, gone: Row): Row
  at: string
}

/** Any table's rows: here the tables come from a list, not from the code. */
const everyTable = (store: Store) => store as unknown as Kysely<Record<string, Row>>

/** Carries it out and gives the id by which it is undone. */
export async function mergeRows(store: Store, merging: Merging): Promise<string> {
  const { of, keptId, goneId, goneName, set, made = [], at } = merging
  const any = everyTable(store)
  const whole = async (id: string) =>
    (await any.selectFrom(of).selectAll().where('id', '=', id).executeTakeFirstOrThrow()) as Row
  const [kept, gone] = [await whole(keptId), await whole(goneId)]
  const rows: MergedRows = { gone, moved: [], removed: [], changed: [], made }
  for (const { table, column } of linksTo(of)) await moveLinks(any, rows, { table, column, merging })
  const after = { ...set, updated_at: at }
  rows.changed.push({ table: of, id: keptId, before: only(kept, Object.keys(after)), after })
  await any.deleteFrom(of).where('id', '=', goneId).execute()
  await any.updateTable(of).set(after).where('id', '=', keptId).execute()
  const id = newId()
  await store
    .insertInto('merge')
    .values({
      id,
      of,
      kept: keptId,
      gone: goneId,
      gone_name: goneName,
      rows: JSON.stringify(rows),
      merged_at: at,
    })
    .execute()
  return id
}

const linksTo = (of: MergedTable) =>
  tables.flatMap((shape) =>
    Object.entries(shape.references ?? {})
      .filter(([, [to]]) => to === of)
      .map(([column]) => ({ table: shape, column })),
  )

const only = (row: Row, columns: readonly string[]): Row =>
  Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))

/** Of these a person has one. */
const single = new Set(['week', 'rhythm'])

async function moveLinks(
  any: Kysely<Record<string, Row>>,
  rows: MergedRows,
  { table, column, merging }: ReturnType<typeof linksTo>[number] & { merging: Merging },
): Promise<void> {
  const { keptId, goneId, joined } = merging
  const found = (await any
    .selectFrom(table.name)
    .selectAll()
    .where(column, '=', goneId)
    .orderBy('id')
    .execute()) as Row[]
  const ids: string[] = []
  for (const row of found) {
    const after = { ...row, [column]: keptId }
    const other = await sameRow(any, table, after, column)
    if (!other && !isOfOneself(table.name, after)) {
      ids.push(String(row.id))
      continue
    }
    rows.removed.push({ table: table.name, row })
    await any.deleteFrom(table.name).where('id', '=', String(row.id)).execute()
    const change = other && joined ? joined(table.name, other, row) : {}
    if (!other || Object.keys(change).length === 0) continue
    rows.changed.push({
      table: table.name,
      id: String(other.id),
      before: only(other, Object.keys(change)),
      after: change,
    })
    await any.updateTable(table.name).set(change).where('id', '=', String(other.id)).execute()
  }
  for (const some of batches(ids))
    await any
      .updateTable(table.name)
      .set({ [column]: keptId })
      .where('id', 'in', some)
      .execute()
  if (ids.length > 0) rows.moved.push({ table: table.name, column, ids })
}

/** No one refers the seeker to themselves. */
const isOfOneself = (table: string, row: Row) => table === 'referral' && row.person_id === row.referrer_id

/** The row beside which there is no room for this one. */
async function sameRow(
  any: Kysely<Record<string, Row>>,
  table: (typeof tables)[number],
  row: Row,
  column: string,
): Promise<Row | undefined> {
  const keys = [...Object.values(table.unique ?? {}).filter((columns) => columns.includes(column))]
  if (single.has(table.name)) keys.push([column])
  for (const columns of keys) {
    let query = any.selectFrom(table.name).selectAll().where('id', '<>', String(row.id))
    for (const one of columns) query = query.where(one, '=', row[one] ?? null)
    const same = (await query.executeTakeFirst()) as Row | undefined
    if (same) return same
  }
  return undefined
}

/** Who it is now that was merged into another, and that one perhaps into a third; the id itself where it was not. */
export async function heldBy(store: Store, of: MergedTable, id: string): Promise<string> {
  let holder = id
  for (let steps = 0; steps < 50; steps++) {
    const next = await store
      .selectFrom('merge')
      .select('kept')
      .where('gone', '=', holder)
      .where('of', '=', of)
      .executeTakeFirst()
    if (!next) return holder
    holder = next.kept
  }
  return holder
}

/** All of these that were merged into another, each with who it is now. */
export async function heldByAll(store: Store, of: MergedTable): Promise<Map<string, string>> {
  const merges = await store.selectFrom('merge').select(['gone', 'kept']).where('of', '=', of).execute()
  const next = new Map(merges.map(({ gone, kept }) => [gone, kept]))
  const last = (id: string, steps = 0): string => {
    const to = next.get(id)
    return to && steps < 50 ? last(to, steps + 1) : id
  }
  return new Map(merges.map(({ gone }) => [gone, last(gone)]))
}

/**
 * Takes a merge back: the row is there again, with all that was its own and still hangs on the other. What was written since stays where
 * it was written. Gives who it was merged into; null where that one is no more. Of a list that cannot be read the row comes back by its name.
 */
export async function unmergeRows(
  store: Store,
  merge: Tables['merge'],
  at: string,
): Promise<{ keptId: string } | null> {
  const any = everyTable(store)
  const rows = readRows(merge, at)
  const { of } = merge
  const holder = await heldBy(store, of, merge.kept)
  const isThere = await any.selectFrom(of).select('id').where('id', '=', holder).executeTakeFirst()
  if (!isThere) return null
  await store.deleteFrom('merge').where('id', '=', merge.id).execute()
  await insertAgain(any, of, rows.gone)
  for (const { table, column, ids } of rows.moved)
    for (const some of batches(ids))
      await any
        .updateTable(table)
        .set({ [column]: merge.gone })
        .where('id', 'in', some)
        .where(column, '=', holder)
        .execute()
  for (const change of rows.changed.toReversed()) await changeBack(any, change, at)
  for (const { table, id } of rows.made) await any.deleteFrom(table).where('id', '=', id).execute()
  for (const { table, row } of rows.removed) await insertAgain(any, table, row)
  return { keptId: holder }
}

function readRows({ gone, gone_name, rows }: Tables['merge'], at: string): MergedRows {
  const kept = readJson(rows) as Partial<MergedRows> | null | undefined
  const isSound = typeof kept?.gone === 'object' && kept.gone?.id === gone
  const bare: Row = {
    ...{ id: gone, name: gone_name, name_folded: fold(gone_name) },
    ...{ level: 'experienced', level_by: 'guess', created_at: at, updated_at: at },
  }
  const list = <T>(all: T[] | undefined) => (Array.isArray(all) ? all : [])
  return {
    gone: isSound ? (kept.gone as Row) : bare,
    moved: list(kept?.moved),
    removed: list(kept?.removed),
    changed: list(kept?.changed),
    made: list(kept?.made),
  }
}

/** A row as it was, with the columns that its table has got since; links to what is no more are empty, or it stays out. */
async function insertAgain(any: Kysely<Record<string, Row>>, table: string, row: Row): Promise<void> {
  const shape = tables.find(({ name }) => name === table)
  if (!shape) return
  const empty = emptyRow(table as keyof Tables) as unknown as Row
  const whole = Object.fromEntries(
    Object.keys(empty).map((column) => [column, row[column] ?? empty[column]]),
  ) as Row
  for (const [column, [to, onDelete]] of Object.entries(shape.references ?? {})) {
    if (whole[column] === null || whole[column] === undefined) continue
    const there = await any
      .selectFrom(to)
      .select('id')
      .where('id', '=', String(whole[column]))
      .executeTakeFirst()
    if (there) continue
    if (onDelete === 'cascade') return
    whole[column] = null
  }
  for (const columns of Object.values(shape.unique ?? {})) {
    let query = any.selectFrom(table).select('id')
    for (const column of columns) query = query.where(column, '=', whole[column] ?? null)
    if (await query.executeTakeFirst()) return
  }
  await any.insertInto(table).values(whole).execute()
}

/** Columns that hold lines, of which those go that the merge brought. */
const inLines = new Set(['other_emails', 'other_phones', 'links', 'other_names', 'tags', 'note'])

/** What says the same as after the merge says what it said before; what was changed since stays. */
async function changeBack(
  any: Kysely<Record<string, Row>>,
  { table, id, before, after }: MergedRows['changed'][number],
  at: string,
): Promise<void> {
  const now = (await any.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirst()) as
    | Row
    | undefined
  if (!now) return
  const set: Row = {}
  for (const [column, value] of Object.entries(before)) {
    if (column === 'updated_at') continue
    if (now[column] === after[column]) set[column] = value
    else if (inLines.has(column)) set[column] = withoutBrought(String(now[column]), before, after, column)
  }
  await any
    .updateTable(table)
    .set({ ...set, ...('updated_at' in now && { updated_at: at }) })
    .where('id', '=', id)
    .execute()
}

function withoutBrought(now: string, before: Row, after: Row, column: string): string {
  const was = new Set(linesIn(String(before[column] ?? '')))
  const brought = new Set(linesIn(String(after[column] ?? '')).filter((one) => !was.has(one)))
  return now
    .split('\n')
    .filter((one) => !brought.has(one.replace(/\s+/g, ' ').trim()))
    .join('\n')
}

const batches = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / 500) }, (_, n) => all.slice(n * 500, n * 500 + 500))

/** How much hangs on each of these, by what a person calls it. */
export async function countsHanging(
  store: Store,
  of: MergedTable,
  ids: readonly string[],
): Promise<Map<string, { noun: string; count: number }[]>> {
  const found = new Map<string, { noun: string; count: number }[]>()
  if (ids.length === 0) return found
  for (const { table, column } of linksTo(of)) {
    if (unseen.has(table.name)) continue
    const rows = (await everyTable(store)
      .selectFrom(table.name)
      .select((eb) => [`${column} as id`, eb.fn.countAll<number | string>().as('count')])
      .where(column, 'in', ids)
      .groupBy(column)
      .execute()) as { id: Value; count: number | string }[]
    for (const { id, count } of rows) {
      const list = found.get(String(id)) ?? []
      const same = list.find(({ noun }) => noun === table.noun)
      if (same) same.count += Number(count)
      else list.push({ noun: table.noun, count: Number(count) })
      found.set(String(id), list)
    }
  }
  return found
}

/** Rows that no page shows as things of their own. */
const unseen = new Set(['import_change'])
