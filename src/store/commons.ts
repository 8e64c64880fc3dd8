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
import { type CommonsTables, steps } from './commons-steps.ts'
import { migratePostgres, migrateSqlite, stepsSeen } from './migrate.ts'
import { openPool, type Patience, patient } from './postgres.ts'
import { openSqlite, sqliteDialect } from './sqlite.ts'
import type { Step } from './step.ts'

export interface Commons {
  kind: 'sqlite' | 'postgres'
  db: Kysely<CommonsTables>
  /** PostgreSQL only; its connections look in the schema of the commons first. */
  pool?: Pool
  /** SQLite only. */
  sqlite?: DatabaseSync
  /** Empties SQLite's log, in which words that were erased may still stand. With a reader in the way, it goes with the next one. */
  scour(): Promise<void>
  close(): Promise<void>
}

/** Opens the commons and brings them to today's tables: `commons.db` in the data folder, or the database at the address. */
export async function openCommons(
  at: { dataFolder: string; databaseUrl?: string | undefined },
  known: readonly Step[] = steps,
): Promise<Commons> {
  if (at.databaseUrl) return openDatabase(at.databaseUrl, at.dataFolder, known)
  return openFile(at.dataFolder, known)
}

/** Migrated with patience, since another process may be at it; then served without. */
async function openDatabase(databaseUrl: string, dataFolder: string, known: readonly Step[]) {
  const first = await openPool(databaseUrl, 'wellmet_commons', patient)
  try {
    await migratePostgres(first, {
      schema: 'wellmet_commons',
      known,
      backUp: () => backUpBeforeSteps(first, dataFolder),
    })
  } finally {
    await first.end()
  }
  const pool = await openPool(databaseUrl, 'wellmet_commons', SERVING)
  const db = new Kysely<CommonsTables>({ dialect: new PostgresDialect({ pool }) })
  return { kind: 'postgres' as const, db, pool, scour: async () => {}, close: () => db.destroy() }
}

/** Each statement of the commons touches a row or a few. */
const SERVING: Patience = { connect: 5000, statement: 5000 }

async function openFile(dataFolder: string, known: readonly Step[]): Promise<Commons> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  refuseLost(dataFolder)
  const sqlite = openSqlite(join(dataFolder, 'commons.db'))
  try {
    const seen = stepsSeen(sqlite, known)
    if (seen === 0 && ownAccounts(dataFolder) > 0) throw lost(dataFolder, 'has nothing in it')
    if (seen > 0 && seen < known.length) backUpFile(sqlite, join(dataFolder, 'backups'), 'commons')
    await migrateSqlite(sqlite, known)
  } catch (error) {
    sqlite.close()
    throw error
  }
  const db = new Kysely<CommonsTables>({ dialect: sqliteDialect(sqlite) })
  return {
    kind: 'sqlite',
    db,
    sqlite,
    scour: async () => void (await sql`pragma wal_checkpoint(truncate)`.execute(db)),
    close: () => db.destroy(),
  }
}

/** Beside accounts there were commons. New ones would know none of these people, and let the first person be the owner. */
function refuseLost(dataFolder: string): void {
  if (existsSync(join(dataFolder, 'commons.db')) || ownAccounts(dataFolder) === 0) return
  throw lost(dataFolder, 'is missing')
}

const ownAccounts = (dataFolder: string) =>
  accountFiles(dataFolder).filter((name) => !name.includes('~')).length

const lost = (dataFolder: string, how: string) =>
  new Error(
    `commons.db ${how} in ${dataFolder}, while the files of ${ownAccounts(dataFolder)} accounts are there. Nothing was changed. ` +
      'Put commons.db back from your last backup, or restore the whole backup into an empty folder (wellmet restore). ' +
      'To start with nothing, move the folder “accounts” away first.',
  )
