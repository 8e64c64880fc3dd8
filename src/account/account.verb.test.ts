import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { perform, performInto, reading } from '../doors/perform.ts'
import { exportAccount } from '../export/export-account.ts'
import { NotFound } from '../outcome.ts'
import { addPerson } from '../people/add-person.ts'
import { editPerson } from '../people/edit-person.ts'
import { listPeople } from '../people/list-people.ts'
import { changePassword } from './change-password.ts'
import { createToken } from './create-token.ts'
import { deleteAccount } from './delete-account.ts'
import { editProfile } from './edit-profile.ts'
import { listTokens } from './list-tokens.ts'
import { revokeToken } from './revoke-token.ts'
import { showProfile } from './show-profile.ts'
import { signOutEverywhere } from './sign-out-everywhere.ts'

const password = 'a quiet long password'
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('a profile begins with the account’s name and is changed field by field', async () => {
  const robin = await house.newcomer()
  expect(await robin.does(showProfile)).toMatchObject({ name: 'Robin Vale', background: '', updatedAt: '' })
  await robin.does(editProfile, { background: 'I taught for eleven years.', zone: 'Europe/Amsterdam' })
  await robin.does(editProfile, { signOff: 'Warm regards' })
  expect(await robin.does(showProfile)).toMatchObject({
    name: 'Robin Vale',
    background: 'I taught for eleven years.',
    zone: 'Europe/Amsterdam',
    signOff: 'Warm regards',
  })
  await robin.does(editProfile, { signOff: '' })
  expect(await robin.does(showProfile)).toMatchObject({ signOff: '', zone: 'Europe/Amsterdam' })
})

test('a profile changed in another tab is not overwritten', async () => {
  const robin = await house.newcomer()
  const { updatedAt } = await robin.does(showProfile)
  await robin.does(editProfile, { signOff: 'Warmly', seenAt: updatedAt })
  await expect(robin.does(editProfile, { signOff: 'Yours', seenAt: updatedAt })).rejects.toMatchObject({
    code: 'changed-elsewhere',
  })
})

test('a name that says nothing and a zone that is none are refused', async () => {
  const robin = await house.newcomer()
  await expect(robin.does(editProfile, { zone: 'Mars/Olympus' })).rejects.toHaveProperty('fields.zone')
  await expect(robin.does(editProfile, { name: ' ' })).rejects.toHaveProperty('fields.name')
})

test('a zone is found by what people call it, and asked about where that may be several', async () => {
  const robin = await house.newcomer()
  for (const [typed, kept] of [
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['San Francisco', 'America/Los_Angeles'],
    ['CEST', 'Europe/Berlin'],
  ] as const) {
    await robin.does(editProfile, { zone: typed })
    expect(await robin.does(showProfile)).toMatchObject({ zone: kept })
  }
  for (const typed of ['PST', 'EST', 'IST', 'VST', 'AET 1'])
    await expect(robin.does(editProfile, { zone: typed })).rejects.toHaveProperty('fields.zone')
})

test('a zone that was kept and is none falls back to UTC', async () => {
  const robin = await house.newcomer()
  await robin.does(editProfile, { name: 'Robin' })
  for (const [kept, shown] of [
    ['PST', 'UTC'],
    ['', 'UTC'],
    ['Europe/Kiev', 'Europe/Kyiv'],
  ] as const) {
    await house.house.stores.within(robin.who.account, 'writes', (store) =>
      store.updateTable('profile').set({ zone: kept }).execute(),
    )
    expect(await robin.does(showProfile)).toMatchObject({ zone: shown })
  }
})

test('a new password ends every session but the one that asked', async () => {
  const { who } = await house.newcomer()
  const { accounts } = house.house
  const here = await accounts.signIn({ email: who.email, password }, {})
  const phone = await accounts.signIn({ email: who.email, password }, {})
  const change = { current: password, next: 'another quiet password' }
  await perform(house.house, { ...who, session: here.token }, changePassword, change)
  expect(await accounts.sessionOf(here.token)).not.toBeNull()
  expect(await accounts.sessionOf(phone.token)).toBeNull()
  await expect(perform(house.house, who, changePassword, change)).rejects.toMatchObject({
    code: 'wrong-password',
    message: changePassword.refuses['wrong-password'],
  })
  await expect(
    perform(house.house, who, changePassword, { current: change.next, next: 'short' }),
  ).rejects.toHaveProperty('fields.next')
})

test('signing out everywhere ends every session', async () => {
  const robin = await house.newcomer()
  const { token } = await house.house.accounts.signIn({ email: robin.who.email, password }, {})
  await robin.does(signOutEverywhere)
  expect(await house.house.accounts.sessionOf(token)).toBeNull()
})

test('a token is shown once, works, and is revoked by its owner alone', async () => {
  const [robin, ada] = [await house.newcomer(), await house.newcomer('Ada Quist')]
  const { id, shown } = await robin.does(createToken, { name: 'agent', expiresOn: inDays(7) })
  expect(await house.house.accounts.tokenOf(shown)).toMatchObject({ email: robin.who.email, scopes: 'read' })
  const { tokens } = await robin.does(listTokens)
  expect(tokens).toMatchObject([{ id, name: 'agent', lastUsedAt: expect.any(String) }])
  expect(JSON.stringify(tokens)).not.toContain(shown)
  expect(await ada.does(listTokens)).toEqual({ tokens: [] })
  await expect(ada.does(revokeToken, { id })).rejects.toThrow('That token was not found')
  await robin.does(revokeToken, { id })
  expect(await house.house.accounts.tokenOf(shown)).toBeNull()
  expect(await robin.does(listTokens)).toEqual({ tokens: [] })
})

test('a token lives a year at most, and fifty are enough', async () => {
  const robin = await house.newcomer()
  await expect(robin.does(createToken, { name: 'agent', expiresOn: inDays(370) })).rejects.toMatchObject({
    code: 'too-long',
  })
  await expect(robin.does(createToken, { name: 'agent', expiresOn: inDays(-2) })).rejects.toHaveProperty(
    'fields.expiresOn',
  )
  for (let n = 0; n < 50; n++) await robin.does(createToken, { name: `agent ${n}`, expiresOn: inDays(7) })
  await expect(robin.does(createToken, { name: 'one more', expiresOn: inDays(7) })).rejects.toMatchObject({
    code: 'too-many',
  })
})

test('a deleted account leaves nothing: no row, no sample, no sign-in, no token', async () => {
  const [robin, ada] = [await house.newcomer(), await house.newcomer('Ada Quist')]
  await robin.does(addPerson, { name: 'Maya Chen' })
  await ada.does(addPerson, { name: 'Jonas Weber' })
  await perform(house.house, { ...robin.who, isSample: true }, addPerson, { name: 'Bo' })
  const { shown } = await robin.does(createToken, { name: 'agent', expiresOn: inDays(7) })

  await expect(robin.does(deleteAccount, { confirm: 'somebody@example.org' })).rejects.toMatchObject({
    code: 'not-confirmed',
  })
  await robin.does(deleteAccount, { confirm: ` ${robin.who.email.toUpperCase()} ` })
  expect(await left(robin.who.account)).toEqual([])
  expect(await house.house.accounts.findByEmail(robin.who.email)).toBeNull()
  expect(await house.house.accounts.tokenOf(shown)).toBeNull()
  expect((await ada.does(listPeople, {})).people).toHaveLength(1)
})

test('nor does what was sent before it was deleted, and is done after', async () => {
  const robin = await house.newcomer()
  await robin.does(deleteAccount, { confirm: robin.who.email })
  await expect(robin.does(addPerson, { name: 'Maya Chen' })).rejects.toThrow(NotFound)
  const inSample = perform(house.house, { ...robin.who, isSample: true }, addPerson, { name: 'Bo' })
  await expect(inSample).rejects.toThrow(NotFound)
  expect(await left(robin.who.account)).toEqual([])
})

test('nor does what was only read or refused by then, or was under way', async () => {
  const robin = await house.newcomer()
  await robin.does(addPerson, { name: 'Maya Chen' })
  const { house: doors } = house
  const read = () => reading(doors, robin.who, async ({ seeker }) => seeker.name)
  const busy = Array.from({ length: 20 }, (_, n) => {
    const all: (() => Promise<unknown>)[] = [
      read,
      () => robin.does(listPeople, {}),
      () => robin.does(addPerson, { name: `Person ${n}` }),
    ]
    return all.map((does) => new Promise((later) => setTimeout(later, n)).then(does).catch(() => null))
  }).flat()
  await robin.does(deleteAccount, { confirm: robin.who.email })
  await Promise.all(busy)
  expect(await left(robin.who.account)).toEqual([])
  for (const does of [
    read,
    () => robin.does(listPeople, {}),
    () => robin.does(editPerson, { id: 'none', name: 'x' }),
    () => robin.does(addPerson, { name: '' }),
    () => perform(doors, { ...robin.who, isSample: true }, listPeople, {}),
    () => performInto(doors, robin.who, exportAccount, {}, join(doors.settings.dataFolder, 'export.zip')),
  ])
    await does().catch(() => null)
  expect(await left(robin.who.account)).toEqual([])
})

/** Files, or rows of any table, that still bear the account. */
async function left(account: string): Promise<unknown[]> {
  const { settings, stores, commons } = house.house
  if (stores.kind === 'sqlite')
    return ['', '~sample'].filter((end) =>
      existsSync(join(settings.dataFolder, 'accounts', `${account}${end}.db`)),
    )
  const tables = await sql<{ name: string }>`select table_name as name from information_schema.columns
    where table_schema = 'wellmet' and column_name = 'account'`.execute(commons.db)
  const found: unknown[] = []
  for (const { name } of tables.rows)
    for (const world of [account, `${account}~sample`]) {
      const { rows } = await stores.within(world, 'reads', (store) =>
        sql`select 1 from ${sql.table(name)}`.execute(store),
      )
      found.push(...rows)
    }
  expect(tables.rows.length).toBeGreaterThan(15)
  return found
}
