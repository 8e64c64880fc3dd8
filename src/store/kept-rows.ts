/**
 * Rows are kept outside their tables too, as JSON: in exports, and in the trash. What a step does to a table it does to them: it says
 * what they are called after it, and what else is different in them.
 */
import { readJson } from './read-json.ts'

/** What a step means for a row that is kept as JSON. Landed steps rest on what is done with it here, so that this never changes. */
export interface Carries {
  /** Table → its new name, and the new names of its columns. */
  renames?: Renames
  /** What else is different in a row, by the names after the step. The row may be damaged, or have been changed by hand. */
  row?(table: string, row: KeptRow): KeptRow
}

export type Renames = Record<string, { to?: string; columns?: Record<string, string> }>
export type KeptRow = Record<string, unknown>

/** The names that the table of what was deleted has had. */
const isTrash = (table: string) => table === 'forgotten' || table === 'trash'

const renamed = (names: Renames | undefined, table: string) =>
  names && Object.hasOwn(names, table) ? names[table] : undefined

/** What the table is called after these steps. */
export const carriedTable = (table: string, by: readonly Carries[]): string =>
  by.reduce((name, { renames }) => renamed(renames, name)?.to ?? name, table)

/** The row as it is after these steps; `table` is its name before them. Something that is no row stays what it is. */
export function carriedRow(table: string, row: unknown, by: readonly Carries[]): unknown {
  let [name, carried] = [table, row]
  for (const step of by) {
    carried = isRow(carried) ? oneStep(name, carried, step) : carried
    name = carriedTable(name, [step])
  }
  return carried
}

function oneStep(table: string, row: KeptRow, step: Carries): KeptRow {
  const columns = renamed(step.renames, table)?.columns
  const named = columns
    ? Object.fromEntries(Object.entries(row).map(([name, value]) => [columnAfter(columns, name), value]))
    : row
  const after = step.row?.(carriedTable(table, [step]), named) ?? named
  return isTrash(table) ? { ...after, rows: carriedTrash(after.rows, step) } : after
}

const columnAfter = (columns: Record<string, string> | undefined, name: string) =>
  columns && Object.hasOwn(columns, name) ? (columns[name] as string) : name

/** What was deleted, as JSON: its rows by table, and the links of other rows that led to them. What cannot be read stays as it is. */
export function carriedTrash(rows: unknown, step: Carries): unknown {
  const kept = readJson(rows)
  if (!isRow(kept)) return rows
  const carried = {
    ...kept,
    ...('table' in kept && { table: tableIn(kept, step) }),
    rows: each(kept.rows, (one) => ({
      ...one,
      table: tableIn(one, step),
      row: carriedRow(String(one.table), one.row, [step]),
    })),
    detached: each(kept.detached, (link) => ({
      ...link,
      table: tableIn(link, step),
      column: columnAfter(renamed(step.renames, String(link.table))?.columns, String(link.column)),
    })),
  }
  try {
    return JSON.stringify(carried)
  } catch {
    // Nested deeper than anything of ours.
    return rows
  }
}

const tableIn = ({ table }: KeptRow, step: Carries) =>
  typeof table === 'string' ? carriedTable(table, [step]) : table

const each = (list: unknown, change: (one: KeptRow) => KeptRow) =>
  Array.isArray(list) ? list.map((one) => (isRow(one) ? change(one) : one)) : list

const isRow = (value: unknown): value is KeptRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
