/** Takes a back-up back, into a place where nobody has an account yet: nothing is ever overwritten. */
import { createReadStream, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import type pg from 'pg'
import { accountFiles, actAs, type BackUp, hasAccounts } from './backup.ts'
import { openCommons } from './commons.ts'
import { steps as commonsSteps } from './commons-steps.ts'
import { bad, refuseChanged, soundRows } from './described-file.ts'
import { lockDataFolder } from './lock.ts'
import { migratePostgres, steps } from './migrate.ts'
import { openPool } from './postgres.ts'
import { openSqlite } from './sqlite.ts'
import { copyPart, fsyncFolder, nameWhole, partOf } from './whole-file.ts'

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
  const names = await wholeFiles(from, made)
  await (to.databaseUrl
    ? restoreDatabase(from, made, { ...to, databaseUrl: to.databaseUrl })
    : restoreFolder(from, names, to.dataFolder))
  return made
}

function readBackUp(from: string): BackUp {
  const path = join(from, 'backup.json')
  if (!existsSync(path)) throw noBackUp(from)
  let made: BackUp
  try {
    made = JSON.parse(readFileSync(path, 'utf8')) as BackUp
  } catch {
    throw bad('backup.json', 'it is cut off')
  }
  if (made?.wellmet !== 'back-up') throw noBackUp(from)
  return made
}

const noBackUp = (from: string) =>
  new Error(`${from} holds no back-up. Please name the folder that “wellmet backup” made.`)

/** Checks every file before one of them is taken; gives their names, the commons last. */
async function wholeFiles(from: string, made: BackUp): Promise<string[]> {
  const names = made.files ? Object.keys(made.files) : olderFiles(from, made)
  const main = made.kind === 'sqlite' ? 'commons.db' : 'rows.ndjson'
  if (made.missing?.[main]) throw bad(main, made.missing[main])
  if (!names.includes(main)) throw bad(main, 'it is missing')
  for (const [name, was] of Object.entries(made.files ?? {})) {
    if (!/^(commons\.db|rows\.ndjson|secret|accounts\/[\w~-]{1,80}\.db)$/.test(name))
      throw bad('backup.json', `it names ${name}, which is no file of a back-up`)
    await refuseChanged(from, name, was)
  }
  return [...names.filter((name) => name !== main), main]
}

/** A back-up that says nothing of its files: all that can be asked is whether each is sound, and whether all are there. */
function olderFiles(from: string, made: BackUp): string[] {
  const names = ['secret', 'rows.ndjson', 'commons.db'].filter((name) => existsSync(join(from, name)))
  if (made.kind === 'postgres') {
    if (names.includes('rows.ndjson') && statSync(join(from, 'rows.ndjson')).size === 0)
      throw bad('rows.ndjson', 'it is empty')
    return names
  }
  const accounts = accountFiles(from)
  const own = accounts.filter((name) => !name.includes('~'))
  if (own.length < made.accounts)
    throw bad('accounts', `it holds ${own.length} files, and should hold ${made.accounts}`)
  const databases = [...accounts.map((name) => join('accounts', name)), 'commons.db']
  for (const name of databases) if (existsSync(join(from, name))) soundRows(from, name)
  return [...accounts.map((name) => join('accounts', name)), ...names]
}

/**
 * All are copied before the first gets its name, and the commons get theirs last: until they are there nobody can sign in, so a
 * restoring that broke off is not taken for a whole one.
 */
function restoreFolder(from: string, names: readonly string[], dataFolder: string): void {
  const unlock = lockDataFolder(dataFolder)
  const parts = names.map((name) => ({ name, part: partOf(join(dataFolder, name)) }))
  try {
    if (isFilled(dataFolder)) throw filled(dataFolder)
    mkdirSync(join(dataFolder, 'accounts'), { recursive: true, mode: 0o700 })
    for (const { name, part } of parts) copyPart(join(from, name), part)
    for (const end of ['', '-wal', '-shm']) rmSync(join(dataFolder, `commons.db${end}`), { force: true })
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
    await client.query(`insert into ${name} select * from json_populate_recordset(null::${name}, $1)`, [
      `[${rows.join(',')}]`,
    ])
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
  try {
    return JSON.parse(line)
  } catch {
    throw bad('rows.ndjson', 'a line of it is cut off')
  }
}

const filled = (where: string) =>
  new Error(
    `There are accounts in ${where} already, and a back-up goes into an empty place. ` +
      'Please move them away first, or set WELLMET_DATA or DATABASE_URL to another place.',
  )
