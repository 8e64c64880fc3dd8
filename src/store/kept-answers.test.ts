import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { CompiledQuery, Kysely, sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqlite, SNAPSHOT, sqliteDialect } from './sqlite.ts'

interface Tables {
  person: { id: number; name: string }
}

let folder: string
let sqlite: DatabaseSync
let other: DatabaseSync
let db: Kysely<Tables>
/** How often the file itself was asked. */
let asked = 0

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wellmet-kept-'))
  const path = join(folder, 'one.db')
  sqlite = openSqlite(path)
  other = openSqlite(path)
  sqlite.exec(
    "create table person (id integer primary key, name text); insert into person values (1, 'Maya')",
  )
  asked = 0
  sqlite.function('asked', () => ++asked)
  db = new Kysely<Tables>({ dialect: sqliteDialect(sqlite) })
})
afterEach(async () => {
  await db.destroy()
  other.close()
  rmSync(folder, { recursive: true, force: true })
})

type Row = { id: number; name: string }
const question = (one: Kysely<Tables>, id = 1) =>
  sql<Row>`select id, name from person where id >= ${id} and asked() > 0`
    .execute(one)
    .then(({ rows }) => rows)

const inSnapshot = <T>(work: (one: Kysely<Tables>) => Promise<T>): Promise<T> =>
  db.connection().execute(async (one) => {
    await one.executeQuery(CompiledQuery.raw(SNAPSHOT))
    try {
      return await work(one)
    } finally {
      await one.executeQuery(CompiledQuery.raw('rollback'))
    }
  })
const read = (id?: number) => inSnapshot((one) => question(one, id))
const name = 'Jonas'

describe('an answer', () => {
  it('is known in the next snapshot, by the values that were asked with', async () => {
    expect(await read()).toEqual([{ id: 1, name: 'Maya' }])
    expect(await read()).toEqual([{ id: 1, name: 'Maya' }])
    expect(asked).toBe(1)
    expect(await read(2)).toEqual([])
    expect(await read(2)).toEqual([])
  })

  it('is asked for again once this process has written', async () => {
    await read()
    await db.insertInto('person').values({ id: 2, name }).execute()
    expect(await read()).toHaveLength(2)
    await db.transaction().execute((one) => one.updateTable('person').set({ name }).execute())
    expect((await read()).map((row) => row.name)).toEqual([name, name])
    sqlite.exec('delete from person where id = 1')
    expect(await read()).toEqual([{ id: 2, name }])
  })

  it('is asked for again once another process has written, and not in the middle of a snapshot', async () => {
    await read()
    await inSnapshot(async (one) => {
      other.exec("update person set name = 'Jonas'")
      expect(await question(one)).toEqual([{ id: 1, name: 'Maya' }])
      expect(await question(one, 0)).toEqual([{ id: 1, name: 'Maya' }])
    })
    expect(await read()).toEqual([{ id: 1, name }])
    expect(await read(0)).toEqual([{ id: 1, name }])
  })

  it('knows of a column that came meanwhile', async () => {
    const all = () => inSnapshot((one) => one.selectFrom('person').selectAll().execute())
    await all()
    other.exec("alter table person add column city text default 'Lyon'")
    expect(await all()).toEqual([{ id: 1, name: 'Maya', city: 'Lyon' }])
    expect(await all()).toEqual([{ id: 1, name: 'Maya', city: 'Lyon' }])
  })

  it('knows of a column that we made', async () => {
    const all = () => inSnapshot((one) => one.selectFrom('person').selectAll().execute())
    await all()
    await sql`alter table person add column city text default 'Lyon'`.execute(db)
    expect(await all()).toEqual([{ id: 1, name: 'Maya', city: 'Lyon' }])
  })

  it('is a new one for each who asks', async () => {
    const [row] = await read()
    if (row) row.name = 'changed'
    expect(await read()).toEqual([{ id: 1, name: 'Maya' }])
  })

  it('is not kept outside of a snapshot', async () => {
    await question(db)
    await question(db)
    expect(asked).toBe(2)
  })

  it('is not kept of what was written and taken back', async () => {
    await read()
    const taken = db.transaction().execute(async (one) => {
      await one.updateTable('person').set({ name }).execute()
      expect(await question(one)).toEqual([{ id: 1, name }])
      throw new Error('taken back')
    })
    await expect(taken).rejects.toThrow('taken back')
    expect(await read()).toEqual([{ id: 1, name: 'Maya' }])
    expect(await question(db)).toEqual([{ id: 1, name: 'Maya' }])
  })

  it('is not kept of a snapshot that has broken off', async () => {
    await inSnapshot(async (one) => {
      sqlite.exec('rollback')
      expect(await question(one)).toEqual([{ id: 1, name: 'Maya' }])
      other.exec("update person set name = 'Jonas'")
      expect(await question(one)).toEqual([{ id: 1, name }])
      sqlite.exec('begin')
    })
    expect(await read()).toEqual([{ id: 1, name }])
  })

  it('is no answer of a pragma that does something', async () => {
    const pause = (ms: number) => sql.raw<{ timeout: number }>(`pragma busy_timeout = ${ms}`).execute(db)
    await pause(1)
    await pause(2)
    await pause(1)
    expect(sqlite.prepare('pragma busy_timeout').get()).toEqual({ timeout: 1 })
  })

  it('is no reason to write once where it was said twice', async () => {
    const add = (one: Kysely<Tables>) =>
      sql<Row>`insert into person (name) values ('Lena') returning id, name`.execute(one)
    await inSnapshot(async (one) => {
      await add(one)
      await add(one)
      expect((await one.selectFrom('person').selectAll().execute()).map((row) => row.name)).toEqual([
        'Maya',
        'Lena',
        'Lena',
      ])
    })
  })

  it('is kept from the second time on where it is large', async () => {
    const long = 'x'.repeat(60_000)
    const ask = () => inSnapshot((one) => sql`select ${long} as "is", asked() as "of"`.execute(one))
    for (const of of [1, 2, 2, 2]) expect((await ask()).rows).toEqual([{ is: long, of }])
  })

  it.each([
    ['with much', 'length'],
    ['for much', 'upper'],
  ])('is forgotten where %s more was asked since', async (_, does) => {
    await read()
    const long = 'x'.repeat(100_000)
    for (const n of ['1', '1', '2', '2', '3', '3', '4', '4', '5', '5'])
      await inSnapshot((one) => sql`select ${sql.raw(does)}(${long} || ${n}) as "is"`.execute(one))
    await read()
    expect(asked).toBe(2)
  })

  it('is what the file says, whoever writes in whatever order', async () => {
    const ids = fc.integer({ min: 1, max: 4 })
    const step = fc.record({
      who: fc.constantFrom('ours', 'ours, taken back', 'theirs', 'theirs, in the middle', 'no one'),
      does: fc.constantFrom(
        (id: number) => `insert into person (name) values ('${id}')`,
        (id: number) => `update person set name = name || 'a' where id >= ${id}`,
        (id: number) => `delete from person where id = ${id}`,
        (id: number) => `alter table person add column c${id} text default 'x'`,
      ),
      id: ids,
      asks: fc.array(ids, { minLength: 1, maxLength: 3 }),
    })
    const write = (to: DatabaseSync, does: string) => {
      try {
        to.exec(does)
      } catch (error) {
        // A column that is there already.
        if (!String(error).includes('duplicate column')) throw error
      }
    }
    let questions = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        for (const { who, does, id, asks } of steps) {
          const statement = does(id)
          if (who === 'ours')
            await sql
              .raw(statement)
              .execute(db)
              .catch((error) => expect(String(error)).toContain('duplicate column'))
          if (who === 'theirs') write(other, statement)
          if (who === 'ours, taken back')
            await db
              .transaction()
              .execute(async (one) => {
                await one.updateTable('person').set({ name: 'taken back' }).execute()
                await question(one, id)
                throw new Error('taken back')
              })
              .catch(() => {})
          await inSnapshot(async (one) => {
            for (const [nth, from] of asks.entries()) {
              const { rows } = await sql`select * from person where id >= ${from}`.execute(one)
              questions++
              expect(rows).toEqual(
                sqlite
                  .prepare('select * from person where id >= ?')
                  .all(from)
                  .map((row) => ({ ...row })),
              )
              if (nth === 0 && who === 'theirs, in the middle') write(other, statement)
            }
          })
        }
      }),
      { numRuns: 150 },
    )
    expect(questions).toBeGreaterThan(500)
  })
})
