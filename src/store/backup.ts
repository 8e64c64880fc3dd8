/**
 * Back-ups. Of SQLite a folder of its files, as SQLite itself copies them: a copy of a live file loses what is still in its log.
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
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { openSqlite } from './sqlite.ts'

/** What `backup.json` says of the folder it lies in. */
export interface BackUp {
  wellmet: 'back-up'
  kind: 'sqlite' | 'postgres'
  /** ISO instant. */
  madeAt: string
  /** How many steps the tables had seen. */
  steps: { commons: number; store: number }
  accounts: number
}

/** A name for a back-up made now, that sorts by time. */
export const stamp = () => new Date().toISOString().replace(/[:.]/g, '-')

/** Copies an open database into `folder`, named for what it is and when; gives the copy's path. */
export function backUpFile(sqlite: DatabaseSync, folder: string, name: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, `${name}-${stamp()}.db`)
  vacuumInto(sqlite, path)
  return path
}

function vacuumInto(sqlite: DatabaseSync, path: string) {
  sqlite.prepare('vacuum into ?').run(path)
  chmodSync(path, 0o600)
}

/** Backs up a data folder, beside a running server if need be. `into` is laid out as the data folder itself. */
export async function backUpFolder(dataFolder: string, into: string): Promise<BackUp> {
  if (!existsSync(join(dataFolder, 'commons.db'))) throw nothingThere()
  return whole(into, async (part) => {
    const copy = (name: string, version: string) => {
      const sqlite = openSqlite(join(dataFolder, name))
      try {
        vacuumInto(sqlite, join(part, name))
        return Number(sqlite.prepare(version).get()?.n)
      } finally {
        sqlite.close()
      }
    }
    const commons = copy('commons.db', 'select count(*) as n from commons_step')
    mkdirSync(join(part, 'accounts'), { mode: 0o700 })
    const accounts = accountFiles(dataFolder)
    // A file migrates when it is next opened, so that they may differ: the newest says which Wellmet can read them.
    const store = accounts.map((name) =>
      copy(join('accounts', name), 'select user_version as n from pragma_user_version'),
    )
    copySecret(dataFolder, part)
    const own = accounts.filter((name) => !name.includes('~'))
    return {
      kind: 'sqlite',
      steps: { commons, store: store.reduce((newest, one) => Math.max(newest, one), 0) },
      accounts: own.length,
    }
  })
}

/** Backs up a database with all its accounts, as of one moment; the secret, where it lies in the data folder, goes along. */
export async function backUpDatabase(pool: pg.Pool, dataFolder: string, into: string): Promise<BackUp> {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    if (!(await hasAccounts(client))) throw nothingThere()
    return await whole(into, async (part) => {
      const steps = {
        commons: await count(client, 'wellmet_commons.commons_step'),
        store: await count(client, 'wellmet.migration'),
      }
      const accounts = await writeRows(client, join(part, 'rows.ndjson'))
      copySecret(dataFolder, part)
      return { kind: 'postgres', steps, accounts }
    })
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** The same before new steps, into the data folder's own back-ups; a database without accounts needs none. */
export async function backUpBeforeSteps(pool: pg.Pool, dataFolder: string): Promise<void> {
  if (await hasAccounts(pool))
    await backUpDatabase(pool, dataFolder, join(dataFolder, 'backups', `before-update-${stamp()}`))
}

/** Whether anybody has an account in this database. */
export async function hasAccounts(client: Pick<pg.ClientBase, 'query'>): Promise<boolean> {
  if (!(await isThere(client, 'wellmet_commons.user'))) return false
  return (await client.query('select 1 from wellmet_commons."user" limit 1')).rows.length > 0
}

async function isThere(client: Pick<pg.ClientBase, 'query'>, table: string): Promise<boolean> {
  return (await client.query('select to_regclass($1) as at', [table])).rows[0]?.at !== null
}

async function count(client: pg.ClientBase, table: string): Promise<number> {
  if (!(await isThere(client, table))) return 0
  return Number((await client.query(`select count(*) as n from ${table}`)).rows[0]?.n)
}

/** One line a row: whose ('' for the commons), which table, the row. The tables are those that are there, whatever their steps. */
async function writeRows(client: pg.ClientBase, path: string): Promise<number> {
  const file = createWriteStream(path, { mode: 0o600 })
  const done = finished(file)
  const write = async (account: string, schema: string, table: string) => {
    const { rows } = await client.query(`select row_to_json(t)::text as row from "${schema}"."${table}" t`)
    for (const { row } of rows) file.write(`[${JSON.stringify(account)},${JSON.stringify(table)},${row}]\n`)
    if (file.writableNeedDrain) await new Promise<void>((drained) => file.once('drain', drained))
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
  return users.rows.length
}

/** From here to the end of the transaction this connection sees one account's rows. */
export const actAs = (client: pg.ClientBase, account: string) =>
  client.query(`select set_config('role', 'wellmet_app', true), set_config('app.account', $1, true)`, [
    account,
  ])

/** In the order in which they were made, parents before children. */
async function tablesOf(client: pg.ClientBase, schema: string, but: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relkind = 'r' and c.relname <> $2 order by c.oid`,
    [schema, but],
  )
  return rows.map(({ name }) => name)
}

/** Makes the folder under another name first, so that a back-up that broke off is not taken for a whole one. */
async function whole(
  into: string,
  fill: (part: string) => Promise<Omit<BackUp, 'wellmet' | 'madeAt'>>,
): Promise<BackUp> {
  if (existsSync(into)) throw new Error(`${into} is there already. Please name a folder that is not.`)
  const part = `${into}.part-${process.pid}`
  mkdirSync(part, { recursive: true, mode: 0o700 })
  const madeAt = new Date().toISOString()
  const made: BackUp = { wellmet: 'back-up', madeAt, ...(await fill(part)) }
  writeFileSync(join(part, 'backup.json'), `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 })
  renameSync(part, into)
  return made
}

/** The files of the accounts in a data folder or in a back-up of one. */
export function accountFiles(folder: string): string[] {
  const accounts = join(folder, 'accounts')
  return existsSync(accounts)
    ? readdirSync(accounts)
        .filter((name) => name.endsWith('.db'))
        .sort()
    : []
}

function copySecret(from: string, to: string) {
  if (existsSync(join(from, 'secret'))) copyFileSync(join(from, 'secret'), join(to, 'secret'))
}

const nothingThere = () => new Error('There is no account here yet, so there is nothing to back up.')
