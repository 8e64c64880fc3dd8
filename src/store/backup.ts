/**
 * Backups. Of SQLite a folder of its files, as SQLite itself copies them: a copy of a live file loses what is still in its log.
 * Of PostgreSQL one file of rows, all read in one snapshot. `restore.ts` takes either back.
 */
import {
  chmodSync,
  copyFileSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { type DescribedFile, describe, quickCheck } from './described-file.ts'
import { stepsDone } from './migrate.ts'
import { searchTables } from './search-index.ts'
import { openSqlite } from './sqlite.ts'
import { fsyncFile, fsyncFolder, nameWhole, partOf, writeWhole } from './whole-file.ts'

/** What `backup.json` says of the folder it lies in. */
export interface BackUp {
  wellmet: 'back-up'
  kind: 'sqlite' | 'postgres'
  /** ISO instant. */
  madeAt: string
  /** How many steps the tables had seen. */
  steps: { commons: number; store: number }
  accounts: number
  /** Each file by its name. Backups of before November 2026 do not have this. */
  files?: Record<string, DescribedFile>
  /** What could not be saved, and why. */
  missing?: Record<string, string>
}

/** A name for a backup made now, that sorts by time. */
export const stamp = () => new Date().toISOString().replace(/[:.]/g, '-')

/** Copies an open database into `folder`, named for what it is and when; gives the copy's path. */
export function backUpFile(sqlite: DatabaseSync, folder: string, name: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, `${name}-${stamp()}.db`)
  vacuumInto(sqlite, path)
  return path
}

function vacuumInto(sqlite: DatabaseSync, path: string) {
  const part = partOf(path)
  try {
    sqlite.prepare('vacuum into ?').run(part)
    chmodSync(part, 0o600)
    fsyncFile(part)
    nameWhole(part, path)
  } finally {
    rmSync(part, { force: true })
  }
}

/**
 * Backs up a data folder, beside a running server if need be. `into` is laid out as the data folder itself. One file that is damaged
 * or gone stops no other: it is told in `missing`.
 */
export async function backUpFolder(dataFolder: string, into: string): Promise<BackUp> {
  const accounts = accountFiles(dataFolder)
  if (!existsSync(join(dataFolder, 'commons.db')) && accounts.length === 0) throw nothingThere()
  return whole(into, async (part) => {
    const files: Record<string, DescribedFile> = {}
    const missing: Record<string, string> = {}
    const copy = async (name: string): Promise<number> => {
      try {
        const steps = copyOf(dataFolder, part, name)
        files[name] = await describe(join(part, name), quickCheck(part, name))
        return steps
      } catch (error) {
        rmSync(join(part, name), { force: true })
        if (!isOfFile(error)) throw error
        missing[name] = error.message
        return 0
      }
    }
    const commons = await copy('commons.db')
    mkdirSync(join(part, 'accounts'), { mode: 0o700 })
    const known = new Set([...accounts, ...accountsMade(join(part, 'commons.db'))])
    // A file migrates when it is next opened, so that they may differ: the newest says which Wellmet can read them.
    let store = 0
    for (const name of [...known].sort()) store = Math.max(store, await copy(join('accounts', name)))
    await copySecret(dataFolder, part, files)
    const saved = Object.keys(files).filter((name) => dirname(name) === 'accounts' && !name.includes('~'))
    const isMissing = Object.keys(missing).length > 0
    return {
      kind: 'sqlite',
      steps: { commons, store },
      accounts: saved.length,
      files,
      ...(isMissing && { missing }),
    }
  })
}

/** Gives how many steps its tables have seen. */
function copyOf(from: string, to: string, name: string): number {
  if (!existsSync(join(from, name))) throw new Gone()
  const sqlite = openSqlite(join(from, name))
  try {
    vacuumInto(sqlite, join(to, name))
    return stepsDone(sqlite)
  } finally {
    sqlite.close()
  }
}

class Gone extends Error {
  constructor() {
    super('The file is missing.')
  }
}

/** What is the matter with one file, and not with the disk that is written to. */
function isOfFile(error: unknown): error is Error {
  if (!(error instanceof Error)) return false
  const { errcode, code } = error as { errcode?: number; code?: string }
  return (errcode ?? 0) % 256 !== 13 && code !== 'ENOSPC'
}

/** The files that there must be, of accounts that ever wrote something. */
export function accountsMade(commons: string): string[] {
  if (!existsSync(commons)) return []
  const sqlite = new DatabaseSync(commons, { readOnly: true })
  try {
    const isKept = sqlite.prepare(`select 1 from sqlite_master where name = 'world_made'`).get()
    const made = isKept ? sqlite.prepare('select account from world_made').all() : []
    return made.map(({ account }) => `${account}.db`)
  } finally {
    sqlite.close()
  }
}

/** Backs up a database with all its accounts, as of one moment; the secret, where it lies in the data folder, goes along. */
export async function backUpDatabase(pool: pg.Pool, dataFolder: string, into: string): Promise<BackUp> {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    if (!(await hasAccounts(client))) throw nothingThere()
    return await whole(into, async (part) => {
      const steps = await stepsOf(client)
      const { accounts, rows } = await writeRows(client, join(part, 'rows.ndjson'))
      const files = { 'rows.ndjson': await describe(join(part, 'rows.ndjson'), rows) }
      await copySecret(dataFolder, part, files)
      return { kind: 'postgres', steps, accounts, files }
    })
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** The same before new steps, into the data folder's own backups; a database without accounts needs none. */
export async function backUpBeforeSteps(pool: pg.Pool, dataFolder: string): Promise<void> {
  if (await hasAccounts(pool))
    await backUpDatabase(pool, dataFolder, join(dataFolder, 'backups', `before-update-${stamp()}`))
}

/** Whether anyone has an account in this database. */
export async function hasAccounts(client: Pick<pg.ClientBase, 'query'>): Promise<boolean> {
  if (!(await isThere(client, 'wellmet_commons.user'))) return false
  return (await client.query('select 1 from wellmet_commons."user" limit 1')).rows.length > 0
}

async function isThere(client: Pick<pg.ClientBase, 'query'>, table: string): Promise<boolean> {
  return (await client.query('select to_regclass($1) as at', [table])).rows[0]?.at !== null
}

/** A database of before it had one ledger is backed up with it, before that step. */
async function stepsOf(client: pg.ClientBase): Promise<BackUp['steps']> {
  const names = async (table: string) =>
    (await isThere(client, table)) ? (await client.query(`select name from ${table}`)).rows : []
  const done = await names('wellmet.migration')
  const store = done.filter(({ name }) => !name.startsWith('commons/')).length
  const commons = done.length - store || (await names('wellmet_commons.commons_step')).length
  return { commons, store }
}

/**
 * One line a row: whose ('' for the commons), which table, the row. The tables are those that are there, whatever their steps. Gives
 * how many accounts, and how many rows of each table.
 */
async function writeRows(client: pg.ClientBase, path: string) {
  const file = createWriteStream(path, { mode: 0o600, flush: true })
  const done = finished(file)
  const counts: Record<string, number> = {}
  const write = async (account: string, schema: string, table: string) => {
    // By a cursor, since a table may be larger than the memory there is.
    await client.query(
      `declare rows no scroll cursor for select row_to_json(t)::text as row from "${schema}"."${table}" t`,
    )
    for (;;) {
      const { rows } = await client.query<{ row: string }>('fetch 200 from rows')
      for (const { row } of rows) file.write(`[${JSON.stringify(account)},${JSON.stringify(table)},${row}]\n`)
      const name = account ? table : `commons.${table}`
      counts[name] = (counts[name] ?? 0) + rows.length
      if (file.writableNeedDrain) await new Promise<void>((drained) => file.once('drain', drained))
      if (rows.length === 0) break
    }
    await client.query('close rows')
  }
  for (const table of await tablesOf(client, 'wellmet_commons', 'commons_step'))
    await write('', 'wellmet_commons', table)
  const users = await client.query<{ id: string }>('select id from wellmet_commons."user" order by id')
  const tables = await tablesOf(client, 'wellmet', 'migration')
  for (const { id } of users.rows)
    for (const account of [id, `${id}~sample`]) {
      await actAs(client, account)
      for (const table of tables) await write(account, 'wellmet', table)
    }
  file.end()
  await done
  return { accounts: users.rows.length, rows: counts }
}

/** From here to the end of the transaction this connection sees one account's rows. */
export const actAs = (client: pg.ClientBase, account: string) =>
  client.query(`select set_config('role', 'wellmet_app', true), set_config('app.account', $1, true)`, [
    account,
  ])

/** In the order in which they were made, parents before children. The index of search is made again from what is restored. */
async function tablesOf(client: pg.ClientBase, schema: string, but: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relkind = 'r' and c.relname <> $2 and c.relname <> all($3) order by c.oid`,
    [schema, but, searchTables],
  )
  return rows.map(({ name }) => name)
}

/** Makes the folder under another name first, so that a backup that broke off is not taken for a whole one. */
async function whole(
  into: string,
  fill: (part: string) => Promise<Omit<BackUp, 'wellmet' | 'madeAt'>>,
): Promise<BackUp> {
  if (existsSync(into)) throw new Error(`${into} already exists. Name a new folder.`)
  const part = partOf(into)
  rmSync(part, { recursive: true, force: true })
  mkdirSync(part, { recursive: true, mode: 0o700 })
  try {
    const madeAt = new Date().toISOString()
    const made: BackUp = { wellmet: 'back-up', madeAt, ...(await fill(part)) }
    writeWhole(join(part, 'backup.json'), `${JSON.stringify(made, null, 2)}\n`)
    renameSync(part, into)
    fsyncFolder(dirname(into))
    return made
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    throw error
  }
}

/** The files of the accounts in a data folder or in a backup of one. */
export function accountFiles(folder: string): string[] {
  const accounts = join(folder, 'accounts')
  return statSync(accounts, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(accounts)
        .filter((name) => name.endsWith('.db'))
        .sort()
    : []
}

async function copySecret(from: string, to: string, files: Record<string, DescribedFile>): Promise<void> {
  if (!existsSync(join(from, 'secret'))) return
  copyFileSync(join(from, 'secret'), join(to, 'secret'))
  fsyncFile(join(to, 'secret'))
  files.secret = await describe(join(to, 'secret'))
}

const nothingThere = () => new Error('There is no account here yet, so there is nothing to back up.')
