/** Takes a back-up back, into a place where nobody has an account yet: nothing is ever overwritten. */
import {
  chmodSync,
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type pg from 'pg'
import { accountFiles, actAs, type BackUp, hasAccounts } from './backup.ts'
import { openCommons } from './commons.ts'
import { steps as commonsSteps } from './commons-steps.ts'
import { lockDataFolder } from './lock.ts'
import { migratePostgres, steps } from './migrate.ts'
import { openPool } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

/** `from` is the folder that the back-up made. Throws an Error whose message is for the operator. */
export async function restore(
  from: string,
  to: { dataFolder: string; databaseUrl?: string },
): Promise<BackUp> {
  const made = readBackUp(from)
  const kind = to.databaseUrl ? 'postgres' : 'sqlite'
  if (made.kind !== kind)
    throw new Error(
      made.kind === 'sqlite'
        ? 'This is a back-up of files, and DATABASE_URL is set. Restore it without, then export and import each account.'
        : 'This is a back-up of a database. Please set DATABASE_URL to the database that it goes into.',
    )
  if (made.steps.commons > commonsSteps.length || made.steps.store > steps.length)
    throw new Error('This back-up was made by a newer Wellmet. Please restore it with that version.')
  await (to.databaseUrl
    ? restoreDatabase(from, made, { ...to, databaseUrl: to.databaseUrl })
    : restoreFolder(from, to.dataFolder))
  return made
}

function readBackUp(from: string): BackUp {
  const path = join(from, 'backup.json')
  const made = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as BackUp) : null
  if (made?.wellmet === 'back-up') return made
  throw new Error(`${from} holds no back-up. Please name the folder that “wellmet backup” made.`)
}

/** The commons last: until it is there nobody can sign in, so a restoring that broke off is not taken for a whole one. */
function restoreFolder(from: string, dataFolder: string): void {
  const unlock = lockDataFolder(dataFolder)
  try {
    if (isFilled(dataFolder)) throw filled(dataFolder)
    for (const end of ['', '-wal', '-shm']) rmSync(join(dataFolder, `commons.db${end}`), { force: true })
    mkdirSync(join(dataFolder, 'accounts'), { recursive: true, mode: 0o700 })
    for (const name of accountFiles(from)) copy(from, dataFolder, join('accounts', name))
    copy(from, dataFolder, 'secret')
    copy(from, dataFolder, 'commons.db')
  } finally {
    unlock()
  }
}

function isFilled(dataFolder: string): boolean {
  if (accountFiles(dataFolder).length > 0) return true
  if (!existsSync(join(dataFolder, 'commons.db'))) return false
  const commons = openSqlite(join(dataFolder, 'commons.db'))
  try {
    return (
      commons.prepare(`select 1 from sqlite_master where name = 'user'`).get() !== undefined &&
      commons.prepare('select 1 from user limit 1').get() !== undefined
    )
  } finally {
    commons.close()
  }
}

function copy(from: string, to: string, name: string): void {
  if (!existsSync(join(from, name))) return
  copyFileSync(join(from, name), join(to, name))
  chmodSync(join(to, name), 0o600)
}

/** Tables as they were when it was made, then its rows, all or none; the next start brings the tables up to date. */
async function restoreDatabase(from: string, made: BackUp, to: { dataFolder: string; databaseUrl: string }) {
  await (await openCommons(to, commonsSteps.slice(0, made.steps.commons))).close()
  const pool = await openPool(to.databaseUrl, 'wellmet')
  try {
    await migratePostgres(pool, { known: steps.slice(0, made.steps.store) })
    const client = await pool.connect()
    try {
      await client.query('begin')
      await client.query(`select pg_advisory_xact_lock(hashtext('wellmet restore'))`)
      if (await hasAccounts(client)) throw filled('this database')
      await readRows(client, join(from, 'rows.ndjson'))
      mkdirSync(to.dataFolder, { recursive: true, mode: 0o700 })
      copy(from, to.dataFolder, 'secret')
      await client.query('commit')
    } catch (error) {
      await client.query('rollback')
      throw error
    } finally {
      client.release()
    }
  } finally {
    await pool.end()
  }
}

/** Many rows of one table in one statement; PostgreSQL makes rows of the JSON by the table's own types. */
async function readRows(client: pg.ClientBase, path: string): Promise<void> {
  let [at, rows]: [string, string[]] = ['', []]
  const flush = async () => {
    if (rows.length === 0) return
    const [account, table] = JSON.parse(at) as [string, string]
    if (account) await actAs(client, account)
    const name = `"${account ? 'wellmet' : 'wellmet_commons'}"."${table}"`
    await client.query(`insert into ${name} select * from json_populate_recordset(null::${name}, $1)`, [
      `[${rows.join(',')}]`,
    ])
    rows = []
  }
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    const [account, table, row] = JSON.parse(line) as [string, string, object]
    const here = JSON.stringify([account, table])
    if (here !== at || rows.length >= 500) await flush()
    at = here
    rows.push(JSON.stringify(row))
  }
  await flush()
}

const filled = (where: string) =>
  new Error(
    `There are accounts in ${where} already, and a back-up goes into an empty place. ` +
      'Please move them away first, or set WELLMET_DATA or DATABASE_URL to another place.',
  )
