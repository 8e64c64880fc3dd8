/** Brings a store to today's tables: written once, for SQLite and PostgreSQL alike. */
import type { DatabaseSync } from 'node:sqlite'
import { Kysely, PostgresDialect, sql } from 'kysely'
import type pg from 'pg'
import { tables as first } from './migrations/0001-first.ts'
import { tables as second } from './migrations/0002-manners.ts'
import { tables as third } from './migrations/0003-presses.ts'
import { tables as meetingEntry } from './migrations/0005-meeting-entry.ts'
import { tables as daysOff } from './migrations/0006-days-off.ts'
import { sqliteDialect } from './sqlite.ts'

/** A column's kind: text or whole number; with `?` it may be null. */
export type ColumnKind = 'text' | 'text?' | 'int' | 'int?'

/** A table as a migration declares it. Every table has a text `id`; PostgreSQL adds the account, its keys and its policy. */
export interface TableShape {
  name: string
  columns: Record<string, ColumnKind>
  references?: Record<string, [table: string, onDelete: 'cascade' | 'set null']>
  unique?: Record<string, string[]>
  indexes?: Record<string, string[]>
  /** Rows that are nobody's words: no export takes them along, and an account that has no others is empty. */
  isHousekeeping?: true
}

/** Every table of the store, parents before children. Deletion, forgetting and back-up walk this list. */
export const tables: readonly TableShape[] = [...first, ...second, ...third, ...meetingEntry, ...daysOff]

/** Those whose rows are the person's own. Export and import walk this list. */
export const ownTables: readonly TableShape[] = tables.filter(({ isHousekeeping }) => !isHousekeeping)

type Dialect = 'sqlite' | 'postgres'
export type Step = { name: string; up(db: Kysely<unknown>, dialect: Dialect): Promise<void> }

/** The steps in order; a store's version is how many of them it has seen. A landed step never changes. */
export const steps: readonly Step[] = [
  { name: '0001-first', up: (db, dialect) => createAll(first, db, dialect) },
  { name: '0002-manners', up: (db, dialect) => createAll(second, db, dialect) },
  { name: '0003-presses', up: (db, dialect) => createAll(third, db, dialect) },
  { name: '0005-meeting-entry', up: (db, dialect) => createAll(meetingEntry, db, dialect) },
  { name: '0006-days-off', up: (db, dialect) => createAll(daysOff, db, dialect) },
]

async function createAll(made: readonly TableShape[], db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  for (const table of made)
    for (const statement of create(table, dialect)) await sql.raw(statement).execute(db)
}

/** The statements that make a table, its keys and indexes; on PostgreSQL with the account first in each, and its policy. */
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

/** How many steps an account's file has seen. A file from a newer Wellmet than this one is refused. */
export function stepsSeen(sqlite: DatabaseSync, known: readonly Step[] = steps): number {
  const seen = Number(sqlite.prepare('pragma user_version').get()?.user_version ?? 0)
  if (seen > known.length)
    throw new Error('This data was written by a newer Wellmet. Please update, then start again.')
  return seen
}

/** Brings one account's file up to date: all missing steps in one transaction, or none. */
export async function migrateSqlite(sqlite: DatabaseSync, known: readonly Step[] = steps): Promise<void> {
  if (stepsSeen(sqlite, known) === known.length) return
  const db = new Kysely<unknown>({ dialect: sqliteDialect(sqlite) })
  await db.transaction().execute(async (step) => {
    // Another process may have brought it up to date while this one waited for the file.
    for (const { up } of known.slice(stepsSeen(sqlite, known))) await up(step, 'sqlite')
    await sql.raw(`pragma user_version = ${known.length}`).execute(step)
  })
}

/**
 * Brings a PostgreSQL database up to date as the operator, one process at a time, in one transaction. The policies bind the
 * operator too, so they are lifted for the steps (else a back-fill would silently change no row) and restored with them.
 * `backUp` is called before steps on a database that has seen some.
 */
export async function migratePostgres(
  pool: pg.Pool,
  { known = steps, backUp }: { known?: readonly Step[]; backUp?: () => Promise<unknown> } = {},
): Promise<void> {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }) // the pool stays open: it is the caller's
  await db.transaction().execute(async (step) => {
    const run = (text: string) => sql.raw(text).execute(step)
    await run(`select pg_advisory_xact_lock(hashtext('wellmet migration'))`)
    await run(
      `do $$ begin create role wellmet_app nologin; exception when duplicate_object or unique_violation then null; end $$`,
    )
    await run(
      `do $$ begin execute format('grant wellmet_app to %I', current_user); exception when unique_violation then null; end $$`,
    )
    await run('create schema if not exists wellmet')
    await run('grant usage on schema wellmet to wellmet_app')
    await run(
      'create table if not exists migration (name text primary key, ran_at timestamptz not null default now())',
    )
    const { rows } = await sql<{ name: string }>`select name from migration`.execute(step)
    const missing = known.filter(({ name }) => !rows.some((row) => row.name === name))
    if (missing.length === 0) return
    if (rows.length > 0) await backUp?.()
    const forced = async (change: string) => {
      const there = await sql<{
        name: string
      }>`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'wellmet' and c.relrowsecurity`.execute(step)
      for (const { name } of there.rows) await run(`alter table ${quoted(name)} ${change} row level security`)
    }
    await forced('no force')
    for (const { name, up } of missing) {
      await up(step, 'postgres')
      await sql`insert into migration (name) values (${name})`.execute(step)
    }
    await forced('force')
  })
  await refuseUnsafeRole(pool)
}

// A superuser, an owner or a role that bypasses row security would see every account's rows.
async function refuseUnsafeRole(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ unsafe: boolean }>(`
    select r.rolsuper or r.rolbypassrls or exists (
      select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'wellmet' and c.relowner = r.oid
    ) as unsafe from pg_roles r where r.rolname = 'wellmet_app'`)
  if (rows[0]?.unsafe !== false)
    throw new Error(
      'The database role wellmet_app can see past row security (it is a superuser, owns a table, or has BYPASSRLS). ' +
        'Take that from it: alter role wellmet_app nosuperuser nobypassrls; and let another role own the tables.',
    )
}
