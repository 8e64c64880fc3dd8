import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { newId } from './id.ts'
import { searchTables } from './search-index.ts'
import { tables } from './tables.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const forgotten = (label: string) => ({
  id: newId(),
  noun: 'person',
  label,
  deleted_at: '2026-11-23T10:00:00Z',
  rows: '[]',
})

test('a world holds its own rows and no others', async () => {
  const [robin, ada] = [await house.newcomer('Robin Vale'), await house.newcomer('Ada Quist')]
  const { stores } = house.house
  await stores.within(robin.who.account, 'writes', (store) =>
    store.insertInto('trash').values(forgotten('Maya')).execute(),
  )
  const seen = (account: string) =>
    stores.within(account, 'reads', (store) => store.selectFrom('trash').selectAll().execute())
  expect((await seen(robin.who.account)).map((row) => row.label)).toEqual(['Maya'])
  expect(await seen(ada.who.account)).toEqual([])
})

test('what throws undoes all that was written', async () => {
  const { who } = await house.newcomer()
  const { stores } = house.house
  const half = stores.within(who.account, 'writes', async (store) => {
    await store.insertInto('trash').values(forgotten('half')).execute()
    throw new Error('the light went out')
  })
  await expect(half).rejects.toThrow('the light went out')
  expect(
    await stores.within(who.account, 'reads', (store) => store.selectFrom('trash').selectAll().execute()),
  ).toEqual([])
})

test('a conflict target names no account, and rows carry none', async () => {
  const { who } = await house.newcomer()
  const row = forgotten('once')
  const rows = await house.house.stores.within(who.account, 'writes', async (store) => {
    for (const label of ['once', 'twice'])
      await store
        .insertInto('trash')
        .values({ ...row, label })
        .onConflict((met) => met.column('id').doUpdateSet({ label }))
        .execute()
    return store.selectFrom('trash').selectAll().execute()
  })
  expect(rows).toEqual([{ ...row, label: 'twice' }])
})

test('two writers at once both land', async () => {
  const { who } = await house.newcomer()
  const { stores } = house.house
  const write = (label: string) =>
    stores.within(who.account, 'writes', async (store) => {
      const before = await store.selectFrom('trash').select('id').execute()
      await store
        .insertInto('trash')
        .values(forgotten(`${label} after ${before.length}`))
        .execute()
    })
  await Promise.all(['a', 'b', 'c', 'd'].map(write))
  const rows = await stores.within(who.account, 'reads', (store) =>
    store.selectFrom('trash').selectAll().execute(),
  )
  expect(rows.map((row) => row.label.slice(2)).sort()).toEqual(['after 0', 'after 1', 'after 2', 'after 3'])
})

test('reading cannot write', async () => {
  const { who } = await house.newcomer()
  const { stores } = house.house
  await stores
    .within(who.account, 'reads', (store) => store.insertInto('trash').values(forgotten('no')).execute())
    .catch(() => {})
  expect(
    await stores.within(who.account, 'reads', (store) => store.selectFrom('trash').selectAll().execute()),
  ).toEqual([])
})

test('an erased world is empty, and its neighbour is not', async () => {
  const [robin, ada] = [await house.newcomer('Robin Vale'), await house.newcomer('Ada Quist')]
  const { stores } = house.house
  for (const { who } of [robin, ada])
    await stores.within(who.account, 'writes', (store) =>
      store.insertInto('trash').values(forgotten('x')).execute(),
    )
  await stores.erase(robin.who.account)
  const count = (account: string) =>
    stores.within(
      account,
      'reads',
      async (store) => (await store.selectFrom('trash').selectAll().execute()).length,
    )
  expect([await count(robin.who.account), await count(ada.who.account)]).toEqual([0, 1])
})

test('many read at once, each asks several things together, and each sees its own world alone', async () => {
  const { stores } = house.house
  const people = await Promise.all(['Robin', 'Ada', 'Kim'].map((name) => house.newcomer(name)))
  for (const { who } of people)
    await stores.within(who.account, 'writes', (store) =>
      store
        .insertInto('trash')
        .values([forgotten(who.name), forgotten(`${who.name} 2`)])
        .execute(),
    )
  const readings = Array.from({ length: 60 }, (_, nth) => {
    const who = people[nth % 3]?.who
    if (!who) throw new Error('Three people make sixty readings.')
    return stores.within(who.account, 'reads', async (store) => {
      const labels = store.selectFrom('trash').select('label').orderBy('label').execute()
      const [all, first] = await Promise.all([labels, store.selectFrom('trash').selectAll().execute()])
      const again = await store.selectFrom('trash').select('label').orderBy('label').execute()
      expect(first).toHaveLength(2)
      expect(again).toEqual(all)
      expect(all).toEqual([{ label: who.name }, { label: `${who.name} 2` }])
    })
  })
  await Promise.all(readings)
})

test('what a reading that has ended still asks is not answered out of the world of another', async () => {
  const [robin, ada] = [await house.newcomer('Robin'), await house.newcomer('Ada')]
  const { stores } = house.house
  await stores.within(ada.who.account, 'writes', (store) =>
    store.insertInto('trash').values(forgotten('of Ada')).execute(),
  )
  const hasFailed = Promise.withResolvers<void>()
  let late: Promise<unknown> = Promise.resolve()
  const reading = stores.within(robin.who.account, 'reads', async (store) => {
    late = hasFailed.promise.then(() => store.selectFrom('trash').selectAll().execute())
    throw new Error('the other half failed')
  })
  await expect(reading).rejects.toThrow('the other half failed')
  // The connection is the first that is free, so this one has it now.
  await stores.within(ada.who.account, 'reads', async (store) => {
    await store.selectFrom('trash').selectAll().execute()
    hasFailed.resolve()
    const [answer] = await Promise.allSettled([late])
    if (stores.kind === 'postgres') expect(answer).toMatchObject({ status: 'rejected' })
    else expect(answer).toEqual({ status: 'fulfilled', value: [] })
  })
})

test('a world is erased when those who are in it have finished, and who comes meanwhile finds it empty', async () => {
  const { who } = await house.newcomer()
  const { stores } = house.house
  const labels = (store: Parameters<Parameters<typeof stores.within>[2]>[0]) =>
    store.selectFrom('trash').select('label').execute()
  await stores.within(who.account, 'writes', (store) =>
    store.insertInto('trash').values(forgotten('Maya')).execute(),
  )
  const [isIn, mayGo] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const reading = stores.within(who.account, 'reads', async (store) => {
    const first = await labels(store)
    isIn.resolve()
    await mayGo.promise
    return [first, await labels(store)]
  })
  await isIn.promise
  const erased = stores.erase(who.account)
  // On PostgreSQL no one waits for a reader, who goes on seeing the moment at which they came.
  if (stores.kind === 'postgres') await erased
  const next = stores.within(who.account, 'reads', labels)
  mayGo.resolve()
  expect(await reading).toEqual([[{ label: 'Maya' }], [{ label: 'Maya' }]])
  await erased
  expect(await next).toEqual([])
})

test('the list of tables is the tables that are there', async () => {
  const { who } = await house.newcomer()
  const { stores } = house.house
  const there = await stores.within(who.account, 'reads', async (store) => {
    const query =
      stores.kind === 'sqlite'
        ? sql<{
            name: string
          }>`select name from pragma_table_list where schema = 'main' and type <> 'shadow' and name not like 'sqlite_%'`
        : sql<{
            name: string
          }>`select table_name as name from information_schema.tables where table_schema = 'wellmet'`
    return (await query.execute(store)).rows.map((row) => row.name)
  })
  expect(there.filter((name) => name !== 'migration').sort()).toEqual(
    [...tables.map((table) => table.name), ...searchTables].sort(),
  )
})
