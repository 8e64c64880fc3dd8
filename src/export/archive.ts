/** What an export holds: every table of a world, as rows. It is read back by `import-account`, on either database. */
import { z } from 'zod'
import { MergedRows } from '../account/merged.ts'
import { jsonColumns } from '../store/column.ts'
import { readJson } from '../store/read-json.ts'
import { steps } from '../store/steps.ts'

/** The file of the zip that holds everything; the others are copies for other programs. */
export const wholeFile = 'wellmet.json'

/** The tables change with the steps of the store, so how many it had seen is the version. */
export const version = steps.length

export type Value = string | number | null
export type WorldRow = { id: string } & Record<string, Value>
export type World = Record<string, WorldRow[]>

export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value)

/** Every id that the world's rows have of their own, those of deleted and of merged rows too. */
export function idsIn(world: World): Set<string> {
  const ids = new Set(Object.values(world).flatMap((rows) => rows.map((row) => row.id)))
  for (const { rows } of world.trash ?? [])
    for (const { row } of forgottenRows(rows)) if (isId(row.id)) ids.add(row.id)
  for (const { rows } of world.merge ?? []) {
    const merged = MergedRows.safeParse(readJson(rows))
    const gone = merged.success ? [merged.data.gone, ...merged.data.removed.map(({ row }) => row)] : []
    for (const { id } of gone) if (isId(id)) ids.add(id)
  }
  return ids
}

const Forgotten = z.object({ rows: z.array(z.object({ row: z.record(z.string(), z.unknown()) })) })

function forgottenRows(json: Value | undefined): { row: Record<string, unknown> }[] {
  const kept = Forgotten.safeParse(readJson(json))
  return kept.success ? kept.data.rows : []
}

/** The same world with other ids: wherever one stands, as a row's own, as a link, or inside JSON. */
export function withIds(world: World, ids: ReadonlyMap<string, string>): World {
  const other = (value: Value) => (typeof value === 'string' ? (ids.get(value) ?? value) : value)
  const within = (value: unknown): unknown => {
    if (typeof value === 'string') return other(value)
    if (Array.isArray(value)) return value.map(within)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, within(one)]))
  }
  const rewritten = (table: string, row: WorldRow) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => {
        const json = jsonColumns[table]?.includes(column) ? readJson(value) : undefined
        return [column, json === undefined ? other(value) : JSON.stringify(within(json))]
      }),
    ) as WorldRow
  return Object.fromEntries(
    Object.entries(world).map(([table, rows]) => [table, rows.map((row) => rewritten(table, row))]),
  )
}
