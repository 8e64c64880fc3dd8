import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { perform, reading } from '../doors/perform.ts'
import { defineVerb } from '../verb.ts'
import { type AccountWorld, defineAccountVerb } from './account-verb.ts'
import { listSessions } from './list-sessions.ts'
import { defineRequestVerb } from './request-verb.ts'

const looks = {
  says: 'Tell what this verb is handed.',
  does: 'reads',
  takes: z.object({}),
  gives: z.object({ handed: z.array(z.string()) }),
} as const
const plain = defineVerb({
  ...looks,
  name: 'show-handed',
  run: async (_, world) => ({ handed: Object.keys(world).sort() }),
})
const ofAccounts = defineAccountVerb({
  ...looks,
  name: 'show-handed',
  run: async (_, world) => ({ handed: Object.keys(world).sort() }),
})

const ofRequests = defineRequestVerb({
  ...looks,
  name: 'show-handed',
  run: async (_, world) => ({ handed: Object.keys(world).sort() }),
})

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

test('a verb is handed the store, the seeker and the clock', async () => {
  const robin = await house.newcomer()
  expect(await robin.does(plain)).toEqual({ handed: ['now', 'refuse', 'seeker', 'store'] })
})

test('only a verb of the account is handed the accounts, the session, the quota and whether it is the sample', async () => {
  const { who } = await house.newcomer()
  expect(await perform(house.house, who, ofAccounts, {})).toEqual({
    handed: ['accounts', 'isSample', 'now', 'quota', 'refuse', 'requests', 'seeker', 'session', 'store'],
  })
})

test('a verb of requests is handed what the server knows of requests, and nothing else of accounts', async () => {
  const { who } = await house.newcomer()
  expect(await perform(house.house, who, ofRequests, {})).toEqual({
    handed: ['now', 'refuse', 'requests', 'seeker', 'store'],
  })
})

test('the types hold both to it', async () => {
  const { who } = await house.newcomer()
  // @ts-expect-error: any other verb may not ask for the accounts.
  defineVerb({ ...looks, name: 'ask', run: async (_, world: AccountWorld) => ({ handed: [typeof world] }) })
  await reading(house.house, who, async ({ store, seeker, now }) => {
    // @ts-expect-error: a verb of the account does not run without them.
    await expect(listSessions.run({}, { store, seeker, now })).rejects.toThrow()
  })
})
