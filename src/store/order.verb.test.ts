/** The machine's clock, set wrong and set right again, and a server that starts in between. */
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { openAccounts } from '../account/accounts.ts'
import { listDeleted } from '../account/list-deleted.ts'
import { listConversations } from '../conversations/list-conversations.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { perform } from '../doors/perform.ts'
import { closeHouse, openHouse } from '../open-house.ts'
import { addPerson } from '../people/add-person.ts'
import { deletePerson } from '../people/delete-person.ts'
import { newId } from './id.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())
afterEach(() => vi.useRealTimers())

const day = 24 * 60 * 60_000

test('what is made after the clock was set back still comes last, also by a server that starts then', async () => {
  const robin = await house.newcomer()
  const { id: personId } = await robin.does(addPerson, { name: 'Maya Chen' })
  // As another process would have made it, whose clock was two days ahead.
  const ahead = `${(Date.now() + 2 * day)
    .toString(16)
    .padStart(12, '0')
    .replace(/(.{8})/, '$1-')}-7000-8000-000000000000`
  await robin.does(startConversation, { personId, about: 'the first' })
  await house.house.stores.within(robin.who.account, 'writes', (store) =>
    store.updateTable('conversation').set({ id: ahead }).execute(),
  )
  const restarted = await openHouse(house.house.settings, {})
  await perform(restarted, robin.who, startConversation, { personId, about: 'the second' })
  const { groups } = await robin.does(listConversations, {})
  expect(groups[0]?.conversations.map(({ about }) => about)).toEqual(['the second', 'the first'])
  expect(newId() > ahead).toBe(true)
  await closeHouse(restarted)
})

test('no one is locked out, signed out or forgotten for longer by a clock that was ahead', async () => {
  const { house: opened } = house
  let now = Date.now()
  const accounts = openAccounts(opened.commons, {
    secret: opened.secret,
    signups: 'open',
    needsCode: null,
    clock: () => now,
  })
  const { who } = await house.newcomer('Ada Moss')
  const password = 'a quiet long password'
  const wrong = () => accounts.signIn({ email: who.email, password: 'wrong wrong wrong' }, { ip: '10.0.0.7' })
  now += 400 * day
  const { token } = await accounts.signIn({ email: who.email, password }, {})
  for (let tries = 0; tries < 10; tries++) await wrong().catch(() => {})
  now -= 400 * day
  expect(await accounts.sessionOf(token)).toMatchObject({ account: who.account })
  await expect(wrong()).rejects.toThrow(/in 15 minutes/)
  now += 16 * 60_000
  await expect(accounts.signIn({ email: who.email, password }, {})).resolves.toBeTruthy()
})

test('what was deleted while the clock was ahead can be restored', async () => {
  const robin = await house.newcomer()
  const { id } = await robin.does(addPerson, { name: 'Maya Chen' })
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 20 * day })
  await robin.does(deletePerson, { id })
  vi.useRealTimers()
  const again = await robin.does(addPerson, { name: 'Jonas Weber' })
  await robin.does(deletePerson, { id: again.id })
  const { deleted } = await robin.does(listDeleted, {})
  expect(deleted.map(({ label }) => label)).toEqual(['Jonas Weber', 'Maya Chen'])
})
