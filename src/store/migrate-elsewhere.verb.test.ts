/** A step in a process of its own: one that is killed in the middle, several at the same time, and one that this Wellmet does not know. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { addPerson } from '../people/add-person.ts'
import { openStores } from './open.ts'
import { prepared } from './prepared.ts'
import type { Store } from './store.ts'

let house: TestHouse
let robin: Newcomer
beforeEach(async () => {
  house = await openTestHouse()
  robin = await house.newcomer()
  for (const name of ['Maya Chen', 'Jonas Weber']) await robin.does(addPerson, { name, note: 'as it was' })
})
afterEach(() => house.close())

const notes = () =>
  house.house.stores.within(robin.who.account, 'reads', async (store) =>
    (await store.selectFrom('person').select('note').execute()).map(({ note }) => note),
  )

const appends = (words: string) => `await sql\`update person set note = note || ${`'${words}'`}\`.execute(db)`

/** Brings what is there up to date, with one step more than this Wellmet knows. */
function oneStepMore(up: string) {
  const { databaseUrl, dataFolder } = house.house.settings
  const migrate = databaseUrl
    ? `const pool = await openPool(${JSON.stringify(databaseUrl)}, 'wellmet')
       await migratePostgres(pool, { schema: 'wellmet', known })
       await pool.end()`
    : `await migrateSqlite(openSqlite(${JSON.stringify(`${dataFolder}/accounts/${robin.who.account}.db`)}), known)`
  const code = `
    import { sql } from 'kysely'
    import { migratePostgres, migrateSqlite } from './src/store/migrate.ts'
    import { openPool } from './src/store/postgres.ts'
    import { openSqlite } from './src/store/sqlite.ts'
    import { steps } from './src/store/steps.ts'
    const known = [...steps, { name: 'one-more', async up(db) { ${up} } }]
    ${migrate}`
  const cwd = fileURLToPath(new URL('../..', import.meta.url))
  return promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], { cwd })
}

test('a step that is killed in the middle leaves all as it was, and is done by the next', async () => {
  const killed = oneStepMore(`${appends(', half')}; process.kill(process.pid, 'SIGKILL')`)
  await expect(killed).rejects.toMatchObject({ signal: 'SIGKILL' })
  expect(await notes()).toEqual(['as it was', 'as it was'])
  await oneStepMore(appends(', and more'))
  expect(await notes()).toEqual(['as it was, and more', 'as it was, and more'])
})

const everyone = prepared((store: Store) => store.selectFrom('person').selectAll().orderBy('name'))

test('who is served while another process takes a step reads on, though what was prepared fits no longer', async () => {
  const names = () =>
    house.house.stores.within(robin.who.account, 'reads', async (store) =>
      (await everyone(store)).map(({ name }) => name),
    )
  expect(await names()).toEqual(['Jonas Weber', 'Maya Chen'])
  await oneStepMore('await sql`alter table person add column later text`.execute(db)')
  for (let n = 0; n < 20; n++) expect(await names()).toEqual(['Jonas Weber', 'Maya Chen'])
})

test('of three that start at the same time one does the step, and an older Wellmet says that it is older', async () => {
  await Promise.all([1, 2, 3].map(() => oneStepMore(appends(', once'))))
  expect(await notes()).toEqual(['as it was, once', 'as it was, once'])
  const asOlder = async () => {
    const stores = await openStores(house.house.settings)
    await stores.within(robin.who.account, 'reads', async () => {}).finally(() => stores.close())
  }
  await expect(asOlder()).rejects.toThrow('made by a newer Wellmet')
})
