/** An account holds so much and no more, whatever way it is filled; and one that is full can be read, taken away and emptied. */
import { afterEach, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { exportAccount } from '../export/export-account.ts'
import { addPerson } from '../people/add-person.ts'
import { deletePerson } from '../people/delete-person.ts'
import { listPeople } from '../people/list-people.ts'
import { readImport } from '../people/read-import.ts'
import { runImport } from '../people/run-import.ts'
import { usageOf } from '../store/usage.ts'
import { createToken } from './create-token.ts'
import { deleteForever } from './delete-forever.ts'
import { listDeleted } from './list-deleted.ts'
import { refuseOverQuota, sampleQuota } from './quota.ts'

let house: TestHouse
afterEach(() => house?.close())
const store = process.env.WELLMET_TEST_STORE ?? 'sqlite'

const open = async (quota: { rows: number; bytes: number }) => {
  house = await openTestHouse(store, { quota })
  return house.newcomer()
}
const holds = (account: string) =>
  house.house.stores.within(account, 'reads', (open) => usageOf(open, house.house.stores.kind))
const long = 'A long note. '.repeat(1500)

test('no more rows come in than it may hold, one by one or many at once', async () => {
  const robin = await open({ rows: 20, bytes: Infinity })
  const tries = Array.from({ length: 15 }, (_, i) => robin.does(addPerson, { name: `Maya ${i}` }))
  await Promise.allSettled(tries)
  let refusal: unknown
  for (let i = 0; i < 15; i++)
    await robin.does(addPerson, { name: `Tom ${i}` }).catch((error) => {
      refusal = error
    })
  expect(refusal).toMatchObject({ code: 'quota', message: expect.stringContaining('of 20 rows') })
  const { rows } = await holds(robin.who.account)
  expect(rows).toBeLessThanOrEqual(20)
  expect(rows).toBeGreaterThan(15)
})

test('no more bytes come in than it may hold, one by one or many at once', async () => {
  const robin = await open({ rows: Infinity, bytes: 1_000_000 })
  const tries = Array.from({ length: 200 }, (_, i) =>
    robin.does(addPerson, { name: `Maya ${i}`, note: long + i }),
  )
  const refused = (await Promise.allSettled(tries)).filter(({ status }) => status === 'rejected')
  expect(refused.length).toBeGreaterThan(0)
  expect(refused[0]).toMatchObject({ reason: { code: 'quota', message: expect.stringContaining('of 1 MB') } })
  const { bytes } = await holds(robin.who.account)
  expect(bytes).toBeLessThanOrEqual(1_000_000)
})

test('one that is full can be read, exported and emptied, and then takes in again', async () => {
  const robin = await open({ rows: 12, bytes: 100_000_000 })
  let isFull = false
  while (!isFull)
    await robin.does(addPerson, { name: `Maya ${Math.random()}`, note: long }).catch((error) => {
      isFull = error.code === 'quota'
    })
  const { people } = await robin.does(listPeople)
  expect(people.length).toBeGreaterThan(5)
  await robin.does(exportAccount)
  await robin.does(createToken, { name: 'agent', scopes: 'read', expiresOn: '2099-01-01' }).catch((error) => {
    expect(error.code).not.toBe('quota')
  })
  for (const { id } of people) await robin.does(deletePerson, { id })
  const { deleted } = await robin.does(listDeleted)
  for (const { id } of deleted) await robin.does(deleteForever, { id })
  await robin.does(addPerson, { name: 'Maya Chen' })
})

test('one that is over its bound, as the bound was made smaller, can still be emptied', async () => {
  const robin = await open({ rows: 1000, bytes: 100_000_000 })
  for (let i = 0; i < 20; i++) await robin.does(addPerson, { name: `Maya ${i}` })
  const { openQuotas } = await import('./quota.ts')
  house.house.quotas = openQuotas(house.house.stores, { rows: 10, bytes: 10_000 })
  const { people } = await robin.does(listPeople)
  await expect(robin.does(addPerson, { name: 'Tom' })).rejects.toMatchObject({ code: 'quota' })
  for (const { id } of people) await robin.does(deletePerson, { id })
  expect((await robin.does(listPeople)).people).toEqual([])
})

test('what another process wrote is counted too', async () => {
  const robin = await open({ rows: 30, bytes: Infinity })
  await robin.does(addPerson, { name: 'Maya' })
  const { openStores } = await import('../store/open.ts')
  const elsewhere = await openStores(house.house.settings)
  const { openQuotas } = await import('./quota.ts')
  const other = {
    ...house.house,
    stores: elsewhere,
    quotas: openQuotas(elsewhere, { rows: Infinity, bytes: Infinity }),
  }
  const { perform } = await import('../doors/perform.ts')
  for (let i = 0; i < 28; i++) await perform(other, robin.who, addPerson, { name: `Tom ${i}` })
  let refused = 0
  for (let i = 0; i < 5; i++) await robin.does(addPerson, { name: `Ana ${i}` }).catch(() => refused++)
  expect(refused).toBeGreaterThan(0)
  expect((await holds(robin.who.account)).rows).toBeLessThanOrEqual(30)
  await expect(
    elsewhere.within(robin.who.account, 'reads', (store) =>
      refuseOverQuota(store, elsewhere.kind, { rows: 5, bytes: 1e9 }),
    ),
  ).rejects.toMatchObject({ code: 'quota' })
  await elsewhere.close()
})

test('two processes that take in much at once do not both find room for it', async () => {
  const robin = await open({ rows: 300, bytes: Infinity })
  const { openStores } = await import('../store/open.ts')
  const { openQuotas } = await import('./quota.ts')
  const { perform } = await import('../doors/perform.ts')
  const elsewhere = await openStores(house.house.settings)
  const other = {
    ...house.house,
    stores: elsewhere,
    quotas: openQuotas(elsewhere, { rows: 300, bytes: Infinity }),
  }
  const bring = async (from: typeof other, name: string) => {
    const lines = Array.from(
      { length: 200 },
      (_, i) => `${name} ${i},Vale,https://www.linkedin.com/in/${name}${i},,,,01 Jan 2024`,
    )
    const content = ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...lines].join(
      '\n',
    )
    const { id } = await perform(from, robin.who, readImport, {
      content: Buffer.from(content).toString('base64'),
    })
    return () => perform(from, robin.who, runImport, { id })
  }
  const both = [await bring(other, 'ana'), await bring(house.house, 'tom')]
  const done = await Promise.allSettled(both.map((carryOut) => carryOut()))
  await elsewhere.close()
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect((await holds(robin.who.account)).rows).toBeLessThanOrEqual(300)
})

test('sample data holds little, and does not count as one’s own', async () => {
  const robin = await open({ rows: 20, bytes: Infinity })
  const { perform } = await import('../doors/perform.ts')
  const looking = { ...robin.who, isSample: true }
  for (let i = 0; i < 25; i++) await perform(house.house, looking, addPerson, { name: `Maya ${i}` })
  await robin.does(addPerson, { name: 'Maya' })
  expect(sampleQuota.rows).toBeLessThanOrEqual(200_000 / 20)
})
