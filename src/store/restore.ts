/** Restores a backup into a place where no one has an account yet: nothing is ever overwritten. */
import { createReadStream, existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { DatabaseSync } from 'node:sqlite'
import type pg from 'pg'
import { z } from 'zod'
import { accountFiles, actAs, type BackUp, hasAccounts } from './backup.ts'
import { openCommons } from './commons.ts'
import { steps as commonsSteps } from './commons-steps.ts'
import { bad } from './described-file.ts'
import { lockDataFolder } from './lock.ts'
import { migratePostgres } from './migrate.ts'
import { openPool } from './postgres.ts'
import { readJson } from './read-json.ts'
import { readHead, wholeBackUp } from './sound-back-up.ts'
import { openSqlite } from './sqlite.ts'
import { steps } from './steps.ts'
import { troubleOf } from './trouble.ts'
import { copyPart, fsyncFolder, nameWhole, partOf } from './whole-file.ts'

/** `from` is the folder that the backup made. Throws an Error whose message is for the operator. */
export async function restore(
  from: string,
  to: { dataFolder: string; databaseUrl?: string },
): Promise<BackUp> {
  const head = readHead(from)
  const kind = to.databaseUrl ? 'postgres' : 'sqlite'
  if (head.kind !== kind)
    throw new Error(
      head.kind === 'sqlite'
        ? 'This is a backup of files, and DATABASE_URL is set. Restore it without, then export and import each account.'
        : 'This is a backup of a database. Set DATABASE_URL to the database that it goes into.',
    )
  if (head.steps.commons > commonsSteps.length || head.steps.store > steps.length)
    throw new Error('This backup was made by a newer Wellmet. Restore it with that version.')
  const { made, names } = await wholeBackUp(from)
  await (to.databaseUrl
    ? restoreDatabase(from, made, { ...to, databaseUrl: to.databaseUrl })
    : restoreFolder(from, names, to.dataFolder))
  return made
}

/**
 * All are copied before the first gets its name, and the commons get theirs last: until they are there no one can sign in, so a
 * restoring that broke off is not taken for a whole one.
 */
function restoreFolder(from: string, names: readonly string[], dataFolder: string): void {
  const unlock = lockDataFolder(dataFolder)
  const parts = names.map((name) => ({ name, part: partOf(join(dataFolder, name)) }))
  try {
    if (isFilled(dataFolder)) throw filled(dataFolder)
    mkdirSync(join(dataFolder, 'accounts'), { recursive: true, mode: 0o700 })
    for (const { name, part } of parts) copyPart(join(from, name), part)
    // What an earlier file of the same name has left would be written into this one.
    for (const name of names.filter((name) => name.endsWith('.db')))
      for (const end of ['', '-wal', '-shm', '-journal'])
        rmSync(join(dataFolder, name + end), { force: true })
    for (const { name, part } of parts) nameWhole(part, join(dataFolder, name))
    fsyncFolder(dirname(dataFolder))
  } finally {
    for (const { part } of parts) rmSync(part, { force: true })
    unlock()
  }
}

function isFilled(dataFolder: string): boolean {
  if (accountFiles(dataFolder).length > 0) return true
  if (!existsSync(join(dataFolder, 'commons.db'))) return false
  let commons: DatabaseSync | undefined
  try {
    commons = openSqlite(join(dataFolder, 'commons.db'))
    return (
      commons.prepare(`select 1 from sqlite_master where name = 'user'`).get() !== undefined &&
      commons.prepare('select 1 from user limit 1').get() !== undefined
    )
  } catch (error) {
    if (troubleOf(error)?.kind !== 'damaged') throw error
    throw new Error(
      `The file commons.db in ${dataFolder} cannot be read, and a backup goes into an empty place. ` +
        'Move it away first, or set WELLMET_DATA to another folder.',
    )
  } finally {
    commons?.close()
  }
}

/** Tables as they were when it was made, then its rows, all or none; the next start brings the tables up to date. */
async function restoreDatabase(from: string, made: BackUp, to: { dataFolder: string; databaseUrl: string }) {
  await (await openCommons(to, commonsSteps.slice(0, made.steps.commons))).close()
  const pool = await openPool(to.databaseUrl, 'wellmet')
  try {
    await migratePostgres(pool, { schema: 'wellmet', known: steps.slice(0, made.steps.store) })
    const client = await pool.connect()
    try {
      await client.query('begin')
      await client.query(`select pg_advisory_xact_lock(hashtext('wellmet restore'))`)
      if (await hasAccounts(client)) throw filled('this database')
      const users = await readRows(client, join(from, 'rows.ndjson'))
      if (users !== made.accounts)
        throw bad('rows.ndjson', `it holds ${users} accounts, and should hold ${made.accounts}`)
      mkdirSync(to.dataFolder, { recursive: true, mode: 0o700 })
      const secret = join(to.dataFolder, 'secret')
      if (existsSync(join(from, 'secret'))) {
        copyPart(join(from, 'secret'), partOf(secret))
        nameWhole(partOf(secret), secret)
      }
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

/** Many rows of one table in one statement; PostgreSQL makes rows of the JSON by the table's own types. Gives how many accounts. */
async function readRows(client: pg.ClientBase, path: string): Promise<number> {
  let [at, rows]: [string, string[]] = ['', []]
  let users = 0
  const flush = async () => {
    if (rows.length === 0) return
    const [account, table] = JSON.parse(at) as [string, string]
    if (account) await actAs(client, account)
    const name = `"${account ? 'wellmet' : 'wellmet_commons'}"."${table}"`
    const insert = `insert into ${name} select * from json_populate_recordset(null::${name}, $1)`
    await client.query(insert, [`[${rows.join(',')}]`]).catch((error) => {
      // No such table, no such value, or a row that its table does not take.
      if (!/^(22|23|42)/.test(error.code)) throw error
      throw bad('rows.ndjson', `${table} takes no such rows as there are in it`)
    })
    rows = []
  }
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    const [account, table, row] = readLine(line)
    if (account === '' && table === 'user') users++
    const here = JSON.stringify([account, table])
    if (here !== at || rows.length >= 500) await flush()
    at = here
    rows.push(JSON.stringify(row))
  }
  await flush()
  return users
}

function readLine(line: string): [account: string, table: string, row: object] {
  const read = Line.safeParse(readJson(line))
  if (read.success) return read.data
  throw bad('rows.ndjson', 'a line of it is cut off')
}

/** The name of the table goes into a statement, so that it is none but a name. */
const Line = z.tuple([z.string(), z.string().regex(/^\w{1,63}$/), z.record(z.string(), z.unknown())])

const filled = (where: string) =>
  new Error(
    `There are already accounts in ${where}, and a backup goes into an empty place. ` +
      'Move them away first, or set WELLMET_DATA or DATABASE_URL to another place.',
  )
