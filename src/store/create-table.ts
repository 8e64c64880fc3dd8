/** How a table is written down, and the statements that make it. Landed steps rest on this: what it makes never changes. */
import { type Kysely, sql } from 'kysely'
import type { Dialect } from './step.ts'

/** A column's kind: text or whole number; with `?` it may be null. */
export type ColumnKind = 'text' | 'text?' | 'int' | 'int?'

/** A table as SQL sees it. Every table has a text `id`; PostgreSQL adds the account, its keys and its policy. */
export interface TableShape {
  name: string
  columns: Record<string, ColumnKind>
  references?: Record<string, [table: string, onDelete: 'cascade' | 'set null']>
  unique?: Record<string, string[]>
  indexes?: Record<string, string[]>
}

/** Makes the tables, parents before children, with their keys and indexes. */
export async function createTables(
  made: readonly TableShape[],
  db: Kysely<unknown>,
  dialect: Dialect,
): Promise<void> {
  for (const table of made)
    for (const statement of create(table, dialect)) await sql.raw(statement).execute(db)
}

/** The statements that make one table; on PostgreSQL with the account first in each key and index, and the table's policy. */
export function create(table: TableShape, dialect: Dialect): string[] {
  const isShared = dialect === 'postgres'
  const keyed = (columns: string[]) => (isShared ? ['account', ...columns] : columns).map(quoted).join(', ')
  const columns = Object.entries(table.columns).map(([name, kind]) => column(name, kind, isShared))
  const lines = [
    ...(isShared ? [`"account" text collate "C" not null default current_setting('app.account')`] : []),
    column('id', 'text', isShared),
    ...columns,
    `primary key (${keyed(['id'])})`,
    ...Object.entries(table.references ?? {}).map(
      ([from, [to, onDelete]]) =>
        `foreign key (${keyed([from])}) references ${quoted(to)} (${keyed(['id'])}) on delete ${onDelete}` +
        (isShared && onDelete === 'set null' ? ` (${quoted(from)})` : '') +
        ' deferrable initially deferred',
    ),
    ...Object.entries(table.unique ?? {}).map(
      ([name, of]) => `constraint ${quoted(name)} unique (${keyed(of)})`,
    ),
  ]
  const indexes = Object.entries(table.indexes ?? {}).map(
    ([name, of]) => `create index ${quoted(name)} on ${quoted(table.name)} (${keyed(of)})`,
  )
  const made = `create table ${quoted(table.name)} (${lines.join(', ')})${isShared ? '' : ' strict'}`
  return [made, ...indexes, ...(isShared ? guard(table.name) : [])]
}

function column(name: string, kind: ColumnKind, isShared: boolean): string {
  const type = kind.startsWith('int') ? 'integer' : isShared ? 'text collate "C"' : 'text'
  return `${quoted(name)} ${type}${kind.endsWith('?') ? '' : ' not null'}`
}

// Forced, so that it binds the operator too: only `wellmet_app`, told which account, sees rows.
const guard = (table: string) => [
  `alter table ${quoted(table)} enable row level security`,
  `alter table ${quoted(table)} force row level security`,
  `create policy ${quoted(`${table}_own`)} on ${quoted(table)}
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'))`,
  `grant select, insert, update, delete on ${quoted(table)} to wellmet_app`,
]

const quoted = (name: string) => `"${name}"`
