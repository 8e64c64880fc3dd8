/**
 * Brings a database to today's shape: written once, for SQLite and PostgreSQL, for a person's world and for the commons. What was done
 * stands in one ledger a database: of a file its `user_version`, of PostgreSQL the table `wellmet.migration`.
 */
import type { DatabaseSync } from 'node:sqlite'
import { Kysely, PostgresDialect, sql } from 'kysely'
import type pg from 'pg'
import { sqliteDialect } from './sqlite.ts'
import type { Step } from './step.ts'
import { StoreTrouble } from './trouble.ts'

/** How many of the steps a file has seen. A file from a newer Wellmet than this one is refused. */
export function stepsSeen(sqlite: DatabaseSync, known: readonly Step[]): number {
  const seen = stepsDone(sqlite)
  if (seen > known.length) throw newer()
  return seen
}

/** How many steps a file has seen, known here or not. */
export const stepsDone = (sqlite: DatabaseSync): number =>
  Number(sqlite.prepare('pragma user_version').get()?.user_version) || olderLedger(sqlite)

/** The commons counted their steps in a table of their own, until a step of theirs put an end to it. */
function olderLedger(sqlite: DatabaseSync): number {
  const isThere = sqlite.prepare(`select 1 from sqlite_master where name = 'commons_step'`).get()
  return isThere ? Number(sqlite.prepare('select count(*) as seen from commons_step').get()?.seen) : 0
}

const newer = () => new StoreTrouble('newer')

/**
 * Brings a file up to date: all missing steps in one transaction, or none. Links are held against their rows at the end, and not at
 * each statement: a step may then make a table again, whose rows others point to, and take the old one away.
 */
export async function migrateSqlite(sqlite: DatabaseSync, known: readonly Step[]): Promise<void> {
  if (stepsSeen(sqlite, known) === known.length) return
  const db = new Kysely<unknown>({ dialect: sqliteDialect(sqlite) })
  // It cannot be switched within a transaction.
  sqlite.exec('pragma foreign_keys = off')
  try {
    await db.transaction().execute(async (step) => {
      // Another process may have brought it up to date while this one waited for the file.
      const missing = known.slice(stepsSeen(sqlite, known))
      if (missing.length === 0) return
      const before = brokenLinks(sqlite)
      for (const { up } of missing) await up(step, 'sqlite')
      if (brokenLinks(sqlite) > before) throw new Error('A step of the update left links without their rows.')
      await sql.raw(`pragma user_version = ${known.length}`).execute(step)
    })
  } finally {
    sqlite.exec('pragma foreign_keys = on')
  }
}

/** A file may have had some before: then it is not the steps that are to blame, and the file still opens. */
const brokenLinks = (sqlite: DatabaseSync) => sqlite.prepare('pragma foreign_key_check').all().length

type Schema = 'wellmet' | 'wellmet_commons'

/**
 * Brings a schema of a PostgreSQL database up to date as the operator, one process at a time, in one transaction. The policies bind
 * the operator too, so they are lifted for the steps (else one that fills in rows would silently change none) and restored with them.
 * `backUp` is called before steps on a schema that has seen some.
 */
export async function migratePostgres(
  pool: pg.Pool,
  { schema, known, backUp }: { schema: Schema; known: readonly Step[]; backUp?: () => Promise<unknown> },
): Promise<void> {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }) // the pool stays open: it is the caller's
  await db.transaction().execute(async (step) => {
    const run = (text: string) => sql.raw(text).execute(step)
    await run(`select pg_advisory_xact_lock(hashtext('wellmet migration'))`)
    await makeRole(step)
    await run('create schema if not exists wellmet')
    await run(`create schema if not exists ${schema}`)
    await run('grant usage on schema wellmet to wellmet_app')
    await run(
      'create table if not exists wellmet.migration (name text primary key, ran_at timestamptz not null default now())',
    )
    const seen = await namesSeen(step, schema)
    const missing = known.filter(({ name }) => !seen.delete(name))
    if (seen.size > 0) throw newer()
    if (missing.length === 0) return
    if (missing.length < known.length) await backUp?.()
    for (const { name, up } of missing) {
      // Those that the step before has just made, too.
      await forEachGuarded(step, 'no force')
      await up(step, 'postgres')
      await sql`insert into wellmet.migration (name) values (${name}) on conflict do nothing`.execute(step)
    }
    await forEachGuarded(step, 'force')
  })
  await refuseUnsafeRole(pool)
}

async function makeRole(db: Kysely<unknown>): Promise<void> {
  const unless = (error: string, statement: string) =>
    sql.raw(`do $$ begin ${statement}; exception when ${error} then null; end $$`).execute(db)
  await unless('duplicate_object or unique_violation', 'create role wellmet_app nologin')
  await unless('unique_violation', `execute format('grant wellmet_app to %I', current_user)`)
}

/** The steps of the commons are told from those of a world by how their names begin. */
async function namesSeen(db: Kysely<unknown>, schema: Schema): Promise<Set<string>> {
  const { rows } = await sql<{ name: string }>`select name from wellmet.migration`.execute(db)
  const isCommons = schema === 'wellmet_commons'
  const names = rows.map(({ name }) => name).filter((name) => name.startsWith('commons/') === isCommons)
  return new Set(isCommons ? [...names, ...(await olderNames(db))] : names)
}

async function olderNames(db: Kysely<unknown>): Promise<string[]> {
  const { rows: found } = await sql<{ at: string | null }>`
    select to_regclass('wellmet_commons.commons_step') as at`.execute(db)
  if (!found[0]?.at) return []
  const { rows } = await sql<{ name: string }>`select name from wellmet_commons.commons_step`.execute(db)
  return rows.map(({ name }) => `commons/${name}`)
}

/** Each table of this schema whose rows have a policy. */
async function forEachGuarded(db: Kysely<unknown>, change: 'force' | 'no force'): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = current_schema() and c.relrowsecurity`.execute(db)
  for (const { name } of rows) await sql.raw(`alter table "${name}" ${change} row level security`).execute(db)
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
