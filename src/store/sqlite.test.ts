import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Kysely, sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqlite, sqliteDialect } from './sqlite.ts'

interface Tables {
  person: { id: number; name: string }
}

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wellmet-sqlite-'))
  path = join(folder, 'one.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function people() {
  const db = new Kysely<Tables>({ dialect: sqliteDialect(openSqlite(path)) })
  await sql`create table if not exists person (id integer primary key, name text not null)`.execute(db)
  return db
}

describe('a file', () => {
  it('is read by its owner alone, its log too', async () => {
    const db = await people()
    for (const end of ['', '-wal', '-shm']) expect(statSync(path + end).mode & 0o777).toBe(0o600)
    await db.destroy()
  })

  it('is never found empty by others while one makes it', async () => {
    const code = `import { openSqlite } from ${JSON.stringify(new URL('./sqlite.ts', import.meta.url).href)}
      for (let n = 0; n < 100; n++) openSqlite(${JSON.stringify(folder)} + '/' + n + '.db').close()`
    const start = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', code])
    await Promise.all([start(), start(), start()])
    // Two who close one at the same time may leave its log behind, with nothing in it.
    const made = readdirSync(folder).filter((name) => !/-(?:wal|shm)$/.test(name))
    expect(made).toHaveLength(100)
  })

  it('keeps what was acknowledged: write-ahead log, synchronous full, foreign keys, five seconds of patience', () => {
    const sqlite = openSqlite(path)
    const setting = (name: string) => Object.values(sqlite.prepare(`pragma ${name}`).get() ?? {})[0]
    expect(['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'].map(setting)).toEqual([
      'wal',
      2,
      1,
      5000,
    ])
    sqlite.close()
  })

  it('is asked for a number of rows without being planned each time', async () => {
    const db = await people()
    await db
      .insertInto('person')
      .values([1, 2, 3].map((id) => ({ id, name: 'Maya Chen' })))
      .execute()
    const two = db.selectFrom('person').select('id').orderBy('id').limit(2).offset(1)
    // SQLite plans a statement with a bare value there once more whenever one is bound.
    expect(two.compile().sql).toMatch(/limit \? \+ 0 offset \?$/)
    expect(await two.execute()).toEqual([{ id: 2 }, { id: 3 }])
    await db.destroy()
  })

  it('opened to read refuses a write, also within a transaction', async () => {
    const db = await people()
    const reader = new Kysely<Tables>({ dialect: sqliteDialect(openSqlite(path, { readOnly: true })) })
    await db.insertInto('person').values({ id: 1, name: 'Maya Chen' }).execute()
    const seen = await reader.transaction().execute((trx) => trx.selectFrom('person').selectAll().execute())
    expect(seen).toEqual([{ id: 1, name: 'Maya Chen' }])
    await expect(reader.insertInto('person').values({ id: 2, name: 'Jonas' }).execute()).rejects.toThrow()
    await reader.destroy()
    await db.destroy()
  })
})

describe('the bridge', () => {
  it('tells a reader from a writer, and a writer that answers', async () => {
    const db = await people()
    const [written] = await db.insertInto('person').values({ id: 7, name: 'Maya' }).execute()
    expect(written?.numInsertedOrUpdatedRows).toBe(1n)
    expect(await db.insertInto('person').values({ id: 8, name: 'Ana' }).returning('id').execute()).toEqual([
      { id: 8 },
    ])
    expect(await db.selectFrom('person').select('id').orderBy('id').execute()).toEqual([{ id: 7 }, { id: 8 }])
    await db.destroy()
  })

  it('begins at once as a writer, so that reading before writing never fails late', async () => {
    const db = await people()
    const other = openSqlite(path)
    other.exec('pragma busy_timeout = 0')
    await db.transaction().execute(async (trx) => {
      await trx.selectFrom('person').selectAll().execute()
      expect(() => other.exec(`insert into person (name) values ('late')`)).toThrow('locked')
      await trx.insertInto('person').values({ id: 1, name: 'Maya' }).execute()
    })
    other.close()
    await db.destroy()
  })

  it('sees a column that was added after a statement was kept', async () => {
    const db = await people()
    await db.insertInto('person').values({ id: 1, name: 'Maya' }).execute()
    const all = () => db.selectFrom('person').selectAll().execute()
    await all()
    await sql`alter table person add column met integer not null default 0`.execute(db)
    expect(await all()).toEqual([{ id: 1, name: 'Maya', met: 0 }])
    await db.destroy()
  })

  it('keeps two walks over one statement apart', async () => {
    const db = await people()
    await db
      .insertInto('person')
      .values([1, 2, 3].map((id) => ({ id, name: `Person ${id}` })))
      .execute()
    const walk = () => db.selectFrom('person').select('id').orderBy('id').stream()[Symbol.asyncIterator]()
    const first = walk()
    expect((await first.next()).value).toEqual({ id: 1 })
    expect((await first.next()).value).toEqual({ id: 2 })
    await first.return?.()
    expect((await walk().next()).value).toEqual({ id: 1 })
    await db.destroy()
  })

  it('forgets the statements it used longest ago, and still runs them', async () => {
    const db = await people()
    for (let n = 0; n < 500; n++) await sql.raw(`select ${n} as n`).execute(db)
    expect((await sql.raw('select 0 as n').execute(db)).rows).toEqual([{ n: 0 }])
    await db.destroy()
  })
})
