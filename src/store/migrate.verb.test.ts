/** A step may do what it likes, over a filled database of two accounts: what it fills in is filled in once, in all rows. */

import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { freshDatabase } from '../../tests/postgres.ts'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { addPerson } from '../people/add-person.ts'
import { migratePostgres, migrateSqlite } from './migrate.ts'
import { oneRuleForANo } from './migrations/0010-one-rule-for-a-no.ts'
import { openStores } from './open.ts'
import { openPool } from './postgres.ts'
import { openSqlite } from './sqlite.ts'
import type { Step } from './step.ts'
import { steps } from './steps.ts'
import type { Stores } from './store.ts'
import { tables } from './tables.ts'

const onPostgres = process.env.WELLMET_TEST_STORE === 'postgres'

/** Counts the rows it changes, as a back-fill would. */
function backFill() {
  const changed: number[] = []
  const step: Step = {
    name: '0002-back-fill',
    async up(db) {
      const { numAffectedRows } = await sql`update person set note = 'filled in'`.execute(db)
      changed.push(Number(numAffectedRows))
    },
  }
  return { changed, known: [...steps, step] }
}

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

async function twoAccounts() {
  const people = [await house.newcomer('Robin Vale'), await house.newcomer('Ada Quist')]
  for (const { does } of people)
    for (const name of ['Maya Chen', 'Jonas Weber', '王小明']) await does(addPerson, { name })
  return people.map(({ who }) => who.account)
}

const rowsOf = (stores: Stores, account: string) =>
  stores.within(account, 'reads', async (store) => {
    const counts: Record<string, number> = {}
    for (const { name } of tables) {
      const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(name)}`.execute(store)
      counts[name] = Number(rows[0]?.n)
    }
    return counts
  })

test('what was chosen about two rules that are one now is chosen about the one', async () => {
  const [account = ''] = await twoAccounts()
  const told = await house.house.stores.within(account, 'writes', async (store) => {
    const off = (id: string, rule: string) => ({ id, rule, off_at: '2026-11-20T10:00:00Z' })
    const rules = async () =>
      (await store.selectFrom('rule_off').select('rule').orderBy('rule').execute()).map(({ rule }) => rule)
    await store.insertInto('rule_off').values(off('a', 'welcome-a-substitute')).execute()
    await oneRuleForANo.up(store as unknown as Kysely<unknown>, onPostgres ? 'postgres' : 'sqlite')
    const once = await rules()
    await store.insertInto('rule_off').values(off('b', 'welcome-a-substitute')).execute()
    await oneRuleForANo.up(store as unknown as Kysely<unknown>, onPostgres ? 'postgres' : 'sqlite')
    const twice = await rules()
    await store.deleteFrom('rule_off').execute()
    return { once, twice }
  })
  expect(told).toEqual({ once: ['easy-to-say-no'], twice: ['easy-to-say-no'] })
})

if (!onPostgres)
  test('on files, each account is filled in once', async () => {
    const accounts = await twoAccounts()
    const { stores, settings } = house.house
    const before = await Promise.all(accounts.map((account) => rowsOf(stores, account)))
    await stores.close()
    const { changed, known } = backFill()
    for (const account of accounts)
      for (let turn = 0; turn < 2; turn++) {
        const sqlite = openSqlite(`${settings.dataFolder}/accounts/${account}.db`)
        await migrateSqlite(sqlite, known)
        // Back to what this Wellmet knows, once both turns are over.
        if (turn === 1) sqlite.exec(`pragma user_version = ${steps.length}`)
        sqlite.close()
      }
    expect(changed).toEqual([3, 3])
    expect(await Promise.all(accounts.map((account) => rowsOf(stores, account)))).toEqual(before)
  })

if (!onPostgres)
  test('on files, a table that others point to is made again, and takes none of their rows with it', async () => {
    const [account = ''] = await twoAccounts()
    const { stores, settings } = house.house
    const before = await rowsOf(stores, account)
    await stores.close()
    const again = (copied: string): Step => ({
      name: 'person-again',
      async up(db) {
        const { rows } = await sql<{ made: string }>`
          select sql as made from sqlite_master where name = 'person'`.execute(db)
        await sql.raw(rows[0]?.made.replace('"person"', '"person_again"') ?? '').execute(db)
        await sql.raw(`insert into person_again select * from person ${copied}`).execute(db)
        await sql`drop table person`.execute(db)
        await sql`alter table person_again rename to person`.execute(db)
      },
    })
    const sqlite = openSqlite(`${settings.dataFolder}/accounts/${account}.db`)
    sqlite
      .prepare(
        `insert into referral select ?, a.id, b.id, null, 'yes', '', '', '' from person a, person b where a.id < b.id limit 1`,
      )
      .run('a-referral')
    await expect(migrateSqlite(sqlite, [...steps, again('where 0')])).rejects.toThrow('without their rows')
    await migrateSqlite(sqlite, [...steps, again('')])
    expect(sqlite.prepare('select count(*) as n from referral').get()).toEqual({ n: 1 })
    expect(sqlite.prepare('pragma foreign_keys').get()).toEqual({ foreign_keys: 1 })
    sqlite.exec(`delete from referral; pragma user_version = ${steps.length}`)
    sqlite.close()
    expect(await rowsOf(stores, account)).toEqual(before)
  })

if (onPostgres)
  test('on PostgreSQL, as an operator bound by the policies, every row of both is filled in once', async () => {
    const operator = await operatorsDatabase()
    const stores = await openStores({ dataFolder: '/nowhere', databaseUrl: operator.url })
    const pool = await openPool(operator.url, 'wellmet')
    try {
      const accounts = ['account-one', 'account-two']
      for (const account of accounts)
        await stores.within(account, 'writes', async (store) => {
          for (const id of ['a', 'b', 'c'])
            await sql`insert into trash (id, noun, label, deleted_at, rows) values (${id}, '', '', '', '')`.execute(
              store,
            )
        })
      const before = await Promise.all(accounts.map((account) => rowsOf(stores, account)))
      const changed: number[] = []
      const step: Step = {
        name: '0002-back-fill',
        async up(db) {
          changed.push(Number((await sql`update trash set label = 'filled in'`.execute(db)).numAffectedRows))
        },
      }
      // Without the steps' lifting of the policies, the operator sees no one's rows.
      const client = await pool.connect()
      await client.query(`select set_config('app.account', '', false)`)
      expect((await client.query(`update trash set label = 'seen'`)).rowCount).toBe(0)
      client.release(true)
      await migratePostgres(pool, { schema: 'wellmet', known: [...steps, step] })
      await migratePostgres(pool, { schema: 'wellmet', known: [...steps, step] })
      expect(changed).toEqual([6])
      expect(await Promise.all(accounts.map((account) => rowsOf(stores, account)))).toEqual(before)
      expect(
        await stores.within('account-two', 'reads', (store) =>
          store.selectFrom('trash').select('label').execute(),
        ),
      ).toEqual(Array(3).fill({ label: 'filled in' }))
    } finally {
      await pool.end()
      await stores.close()
      await operator.drop()
    }
  })

/** A database that belongs to someone who may make roles, and is no superuser. */
async function operatorsDatabase() {
  const database = await freshDatabase()
  const name = new URL(database.url).pathname.slice(1)
  const admin = new pg.Client({ connectionString: inject('postgresUrl') })
  await admin.connect()
  const role = `operator_${name}`
  await admin.query(`create role ${role} login createrole password 'at the helm'`)
  await admin.query(`alter database ${name} owner to ${role}`)
  const url = new URL(database.url)
  url.username = role
  url.password = 'at the helm'
  return {
    url: url.href,
    async drop() {
      await database.drop()
      await admin.query(`drop role ${role}`)
      await admin.end()
    },
  }
}
