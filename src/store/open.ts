/**
 * Opens one person's world. On SQLite it is that account's own file; on PostgreSQL a transaction as `wellmet_app` that is told
 * which account it is. Either way the queries in the verbs never mention the account.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { AccountPlugin } from './account-plugin.ts'
import { backUpBeforeSteps, backUpFile } from './backup.ts'
import { migratePostgres, migrateSqlite, steps, stepsSeen, tables } from './migrate.ts'
import { openPool } from './postgres.ts'
import { openSqlite, sqliteDialect } from './sqlite.ts'

/** Each feature's `table.ts` adds its tables here, so that the store knows nobody. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Tables {}

export type Store = Kysely<Tables>

export interface Stores {
  kind: 'sqlite' | 'postgres'
  /** Runs `work` in one account's world, in one transaction; what it throws undoes all it wrote. */
  within<T>(account: string, does: 'reads' | 'writes', work: (store: Store) => Promise<T>): Promise<T>
  /** While `work` does something in one account's world by other means, in another thread: nobody here writes into it or erases it. */
  holding<T>(account: string, work: () => Promise<T>): Promise<T>
  /** Deletes a world for good. */
  erase(account: string): Promise<void>
  close(): Promise<void>
}

export async function openStores(at: { dataFolder: string; databaseUrl?: string }): Promise<Stores> {
  return at.databaseUrl ? openPostgresStores(at.databaseUrl, at.dataFolder) : openSqliteStores(at.dataFolder)
}

// Open files cost a handle and some cache each; a household has a handful, a library reads in turn.
const OPEN_FILES = 64

interface OpenFile {
  sqlite: DatabaseSync
  db: Store
}

function openSqliteStores(dataFolder: string): Stores {
  const folder = join(dataFolder, 'accounts')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = (account: string) => join(folder, `${fileName(account)}.db`)
  const open = new Map<string, Promise<OpenFile>>()
  const users = new Map<string, { count: number; none: PromiseWithResolvers<void> }>()
  const erasing = new Map<string, Promise<void>>()
  const held = new Map<string, Promise<unknown>>()

  const openFile = async (account: string): Promise<OpenFile> => {
    const sqlite = openSqlite(path(account))
    const seen = stepsSeen(sqlite)
    if (seen > 0 && seen < steps.length) backUpFile(sqlite, join(dataFolder, 'backups'), fileName(account))
    await migrateSqlite(sqlite)
    return { sqlite, db: new Kysely<Tables>({ dialect: sqliteDialect(sqlite) }) }
  }

  /** The account's file, opened if need be; the one used longest ago makes room. */
  const take = (account: string): Promise<OpenFile> => {
    const file = open.get(account) ?? openFile(account)
    open.delete(account)
    open.set(account, file)
    const using = users.get(account) ?? { count: 0, none: Promise.withResolvers<void>() }
    using.count++
    users.set(account, using)
    file.catch(() => open.delete(account))
    for (const other of open.keys()) {
      if (open.size <= OPEN_FILES) break
      if (!users.has(other)) close(other)
    }
    return file
  }
  const give = (account: string) => {
    const using = users.get(account)
    if (!using || --using.count > 0) return
    users.delete(account)
    using.none.resolve()
  }
  const close = async (account: string) => {
    const file = open.get(account)
    open.delete(account)
    ;(await file)?.sqlite.close()
  }

  return {
    kind: 'sqlite',
    async within(account, does, work) {
      while (erasing.has(account)) await erasing.get(account)
      // SQLite would wait for the other thread to have written, and everyone here with it.
      while (does === 'writes' && held.has(account)) await held.get(account)
      try {
        const { db } = await take(account)
        return await (does === 'writes' ? db.transaction().execute(work) : inSnapshot(db, work))
      } finally {
        give(account)
      }
    },
    // Opened here first, so that the file is there, and up to date, for the other thread.
    async holding(account, work) {
      while (erasing.has(account)) await erasing.get(account)
      while (held.has(account)) await held.get(account)
      const done = Promise.withResolvers<void>()
      held.set(account, done.promise)
      try {
        await take(account)
        return await work()
      } finally {
        held.delete(account)
        done.resolve()
        give(account)
      }
    },
    // Who is in there finishes first, and who comes meanwhile waits and finds an empty world.
    async erase(account) {
      while (erasing.has(account)) await erasing.get(account)
      const done = Promise.withResolvers<void>()
      erasing.set(account, done.promise)
      try {
        await users.get(account)?.none.promise
        await close(account)
        for (const end of ['', '-wal', '-shm']) rmSync(path(account) + end, { force: true })
      } finally {
        erasing.delete(account)
        done.resolve()
      }
    },
    async close() {
      for (const account of [...open.keys()]) await close(account)
    },
  }
}

/** Reads in one snapshot, so that a page sees one moment, whatever another process writes meanwhile. */
const inSnapshot = <T>(db: Store, work: (store: Store) => Promise<T>): Promise<T> =>
  db.connection().execute(async (store) => {
    await sql`begin deferred`.execute(store)
    try {
      return await work(store)
    } finally {
      await sql`rollback`.execute(store)
    }
  })

// Account ids are made by us; anything that is not plain would be a path of somebody's choosing.
function fileName(account: string): string {
  if (!/^[\w~-]{1,80}$/.test(account)) throw new Error(`Not an account id: ${account}`)
  return account
}

async function openPostgresStores(databaseUrl: string, dataFolder: string): Promise<Stores> {
  const pool = await openPool(databaseUrl, 'wellmet')
  await migratePostgres(pool, { backUp: () => backUpBeforeSteps(pool, dataFolder) })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [new AccountPlugin()] })

  const within: Stores['within'] = async (account, does, work) => {
    for (let tries = 1; ; tries++) {
      try {
        return await db
          .transaction()
          .setIsolationLevel(does === 'writes' ? 'serializable' : 'repeatable read')
          .setAccessMode(does === 'writes' ? 'read write' : 'read only')
          .execute(async (store) => {
            await sql`select set_config('role', 'wellmet_app', true), set_config('app.account', ${account}, true)`.execute(
              store,
            )
            return work(store)
          })
      } catch (error) {
        if (tries >= MOST_TRIES || !isWorthAnotherTry(error)) throw error
        await new Promise((wait) => setTimeout(wait, Math.random() * 2 ** Math.min(tries, 6)))
      }
    }
  }

  return {
    kind: 'postgres',
    within,
    // The database itself settles who writes when.
    holding: (_, work) => work(),
    erase: (account) =>
      within(account, 'writes', async (store) => {
        for (const { name } of tables.toReversed()) await sql`delete from ${sql.table(name)}`.execute(store)
      }),
    close: () => pool.end(),
  }
}

/** With waits that grow to 64 ms at random: some seconds of meeting again and again before it is called broken. */
const MOST_TRIES = 40

// Two writers met (serialization failure, deadlock): the one that lost begins again.
const isWorthAnotherTry = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === '40001' || error.code === '40P01')
