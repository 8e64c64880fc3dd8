/** A query that is compiled once says the same as one that is built each time, in every world and with every value. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { addPerson } from '../people/add-person.ts'
import { newId } from './id.ts'
import { prepared, preparedForEach } from './prepared.ts'
import type { Store } from './store.ts'
import { emptyRow } from './tables.ts'
import { Tally } from './tally.ts'
import { unreadableIn } from './unreadable.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

let built = 0
const named = prepared((store: Store, name: string, most: number, last: string) => {
  built++
  return store
    .selectFrom('person')
    .select(['name', 'level'])
    .where((eb) => eb.or([eb('name_folded', '=', name), eb('name_folded', '=', last), eb('note', '=', name)]))
    .orderBy('name_folded')
    .limit(most)
})

test('each value stands where it was built in, and every world has its own rows', async () => {
  const [first, second] = [await house.newcomer(), await house.newcomer()]
  for (const name of ['Maya', 'Jonas']) await first.does(addPerson, { name, note: 'maya' })
  await second.does(addPerson, { name: 'Maya Two', note: 'jonas' })
  const names = (who: typeof first.who, ...values: [string, number, string]) =>
    house.house.stores.within(who.account, 'reads', async (store) =>
      (await named(store, ...values)).map(({ name }) => name),
    )
  built = 0
  expect(await names(first.who, 'maya', 5, 'jonas')).toEqual(['Jonas', 'Maya'])
  expect(await names(first.who, 'maya', 1, 'jonas')).toEqual(['Jonas'])
  expect(await names(first.who, "o'hara", 5, 'maya')).toEqual(['Maya'])
  expect(await names(second.who, 'jonas', 5, '')).toEqual(['Maya Two'])
  expect(built).toBe(1)
})

test('a store that only read, and is asked once more when it has ended, does not see what another is about to write', async () => {
  // On PostgreSQL its connection is someone else's by then, and nothing comes at all.
  if (house.house.stores.kind !== 'sqlite') return
  const { who, does } = await house.newcomer()
  await does(addPerson, { name: 'Maya' })
  const { within } = house.house.stores
  const ended = await within(who.account, 'reads', async (store) => ({
    store,
    seen: await named(store, 'maya', 5, ''),
  }))
  let late: Promise<{ name: string }[]> = Promise.resolve([])
  const undone = within(who.account, 'writes', async (store) => {
    await store.updateTable('person').set({ note: 'maya', name: 'Ghost' }).execute()
    late = named(ended.store, 'maya', 5, '')
    throw new Error('It is undone.')
  })
  await expect(undone).rejects.toThrow('It is undone.')
  expect(await late).toEqual(ended.seen)
})

test('a list of any length is asked for by few queries, and each finds all that is in it', async () => {
  const { who, does } = await house.newcomer()
  const made: string[] = []
  for (const name of ['Maya', 'Jonas', 'Adaeze']) made.push((await does(addPerson, { name })).id)
  let built = 0
  const those = preparedForEach((store: Store, ids) => {
    built++
    return store.selectFrom('person').select('name').where('id', 'in', ids).orderBy('name')
  })
  const names = (ids: string[]) =>
    house.house.stores.within(who.account, 'reads', async (store) =>
      (await those(store, ids)).map(({ name }) => name),
    )
  expect(await names([])).toEqual([])
  expect(built).toBe(0)
  expect(await names(made)).toEqual(['Adaeze', 'Jonas', 'Maya'])
  expect(await names([...made, newId()])).toEqual(['Adaeze', 'Jonas', 'Maya'])
  expect(built).toBe(1)
  expect(await names(made.slice(0, 1))).toEqual(['Maya'])
  expect(await names([...Array.from({ length: 1500 }, newId), ...made])).toEqual(['Adaeze', 'Jonas', 'Maya'])
})

test('what cannot be read is stood in for, also where the query was compiled in another world', async () => {
  const { who, does } = await house.newcomer()
  await does(addPerson, { name: 'Adaeze' })
  const within = <T>(does: 'reads' | 'writes', work: (store: Store) => Promise<T>) =>
    house.house.stores.within(who.account, does, work)
  await within('writes', (store) =>
    store
      .updateTable('person')
      .set({ level: 'lord' as 'early' })
      .execute(),
  )
  await within('reads', async (store) => {
    const [row] = await named(store, 'adaeze', 1, '')
    expect(row?.level).not.toBe('lord')
    expect(unreadableIn(store)).toEqual([{ table: 'person', column: 'level', was: 'lord' }])
  })
})

const company = (id: string, name: string, website: string | null, at: string) => ({
  ...emptyRow('company'),
  ...{ id, name, name_folded: name, website, created_at: at, updated_at: at },
})
const kept = prepared((store: Store, id: string, name: string, website: string | null, at: string) =>
  store.insertInto('company').values(company(id, name, website, at)),
)
const called = prepared((store: Store, note: string, id: string) =>
  store.updateTable('company').set({ note }).where('id', '=', id),
)

test('what a query writes that is compiled once weighs the same as one that is built, each time', async () => {
  const { who } = await house.newcomer()
  const at = '2026-11-23T09:00:00.000Z'
  await house.house.stores.within(who.account, 'writes', async (store) => {
    const weighed = async (work: (store: Store) => Promise<unknown>) => {
      const tally = new Tally()
      await work(store.withPlugin(tally))
      return [tally.rows, tally.bytes]
    }
    // The first that is asked is built and may weigh a little more, as what never changes in it is weighed once beside it.
    await weighed((counted) => kept(counted, newId(), 'Tea', null, at))
    for (const [name, website] of [
      ['Łódź', null],
      ['x'.repeat(1000), 'https://tea.example'],
    ] as const) {
      const [id, other] = [newId(), newId()]
      const [rows, bytes] = await weighed((counted) => kept(counted, id, name, website, at))
      expect(rows).toBe(1)
      expect([rows, bytes]).toEqual(
        await weighed((counted) =>
          counted
            .insertInto('company')
            .values(company(other, name, website, at))
            .execute(),
        ),
      )
      await weighed((counted) => called(counted, '', id))
      expect((await weighed((counted) => called(counted, 'y'.repeat(500), id)))[1]).toBeGreaterThan(500)
    }
  })
})
