/**
 * The commons: what crosses accounts (who may sign in, sessions, tokens), and nothing a person wrote about others.
 * Small, in a file of its own on SQLite and in a schema of its own, without row policies, on PostgreSQL.
 */
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { Kysely, PostgresDialect, sql } from 'kysely'
import type { Pool } from 'pg'
import { accountFiles, backUpBeforeSteps, backUpFile } from './backup.ts'
import { type CommonsTables, type Step, steps } from './commons-steps.ts'
import { openPool, type Patience, patient } from './postgres.ts'
import { openSqlite, sqliteDialect } from './sqlite.ts'

export interface Commons {
  kind: 'sqlite' | 'postgres'
  db: Kysely<CommonsTables>
  /** PostgreSQL only; its connections look in the schema of the commons first. */
  pool?: Pool
  /** SQLite only. */
  sqlite?: DatabaseSync
  close(): Promise<void>
}

/** Opens the commons and brings them to today's tables: `commons.db` in the data folder, or the database at the address. */
export async function openCommons(
  at: { dataFolder: string; databaseUrl?: string | undefined },
  known: readonly Step[] = steps,
): Promise<Commons> {
  if (at.databaseUrl) return openDatabase(at.databaseUrl, at.dataFolder, known)
  const commons = openFile(at.dataFolder, known)
  await migrate(commons, known, at.dataFolder).catch((error) => closed(commons, error))
  return commons
}

/** Migrated with patience, since another process may be at it; then served without. */
async function openDatabase(databaseUrl: string, dataFolder: string, known: readonly Step[]) {
  const first = await openPostgres(databaseUrl, patient)
  await migrate(first, known, dataFolder).catch((error) => closed(first, error))
  await first.close()
  return openPostgres(databaseUrl, SERVING)
}

/** Each statement of the commons touches a row or a few. */
const SERVING: Patience = { connect: 5000, statement: 5000 }

async function closed(commons: Commons, error: unknown): Promise<never> {
  await commons.close()
  throw error
}

function openFile(dataFolder: string, known: readonly Step[]): Commons {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  refuseLost(dataFolder)
  const sqlite = openSqlite(join(dataFolder, 'commons.db'))
  if (!hasSteps(sqlite) && ownAccounts(dataFolder) > 0) {
    sqlite.close()
    throw lost(dataFolder, 'has nothing in it')
  }
  backUpBefore(sqlite, join(dataFolder, 'backups'), known.length)
  const db = new Kysely<CommonsTables>({ dialect: sqliteDialect(sqlite) })
  return { kind: 'sqlite', db, sqlite, close: () => db.destroy() }
}

/** Beside accounts there were commons. New ones would know none of these people, and let the first comer be the owner. */
function refuseLost(dataFolder: string): void {
  if (existsSync(join(dataFolder, 'commons.db')) || ownAccounts(dataFolder) === 0) return
  throw lost(dataFolder, 'is missing')
}

const ownAccounts = (dataFolder: string) =>
  accountFiles(dataFolder).filter((name) => !name.includes('~')).length

const lost = (dataFolder: string, how: string) =>
  new Error(
    `commons.db ${how} in ${dataFolder}, while the files of ${ownAccounts(dataFolder)} accounts are there. Nothing was changed. ` +
      'Please put commons.db back from your last back-up, or restore the whole back-up into an empty folder (wellmet restore). ' +
      'To begin with nothing, move the folder “accounts” away first.',
  )

const hasSteps = (sqlite: DatabaseSync) =>
  sqlite.prepare(`select 1 from sqlite_master where name = 'commons_step'`).get() !== undefined

/** A copy of what is there, before steps that it has not seen. */
function backUpBefore(sqlite: DatabaseSync, folder: string, known: number) {
  if (!hasSteps(sqlite)) return
  const seen = Number(sqlite.prepare('select count(*) as seen from commons_step').get()?.seen)
  if (seen < known) backUpFile(sqlite, folder, 'commons')
}

async function openPostgres(databaseUrl: string, patience: Patience): Promise<Commons> {
  const pool = await openPool(databaseUrl, 'wellmet_commons', patience)
  const db = new Kysely<CommonsTables>({ dialect: new PostgresDialect({ pool }) })
  return { kind: 'postgres', db, pool, close: () => db.destroy() }
}

async function migrate({ db, kind, pool }: Commons, known: readonly Step[], dataFolder: string) {
  await db.transaction().execute(async (trx) => {
    if (kind === 'postgres') {
      await sql`select pg_advisory_xact_lock(hashtext('wellmet_commons'))`.execute(trx)
      await sql`create schema if not exists wellmet_commons`.execute(trx)
    }
    await sql`create table if not exists commons_step (step integer primary key, name text not null, done_at text not null)`.execute(
      trx,
    )
    const seen = await trx.selectFrom('commons_step').select('step').execute()
    if (seen.length > known.length)
      throw new Error(
        'This data was made by a newer Wellmet. Please start that version, or restore a back-up made by this one.',
      )
    if (pool && seen.length > 0 && seen.length < known.length) await backUpBeforeSteps(pool, dataFolder)
    for (const [index, { name, sql: statements }] of known.entries()) {
      if (index < seen.length) continue
      for (const statement of statements(kind)) await sql.raw(statement).execute(trx)
      const done_at = new Date().toISOString()
      await trx
        .insertInto('commons_step')
        .values({ step: index + 1, name, done_at })
        .execute()
    }
  })
}
