/** Whoever tries the sample data without an account: only where the operator allows it, one sample each, and nothing of it stays. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mostVisitors } from '../../src/account/visitors.ts'
import { readNetworks } from '../../src/addresses.ts'
import { listConversations } from '../../src/conversations/list-conversations.ts'
import { startConversation } from '../../src/conversations/start-conversation.ts'
import { perform } from '../../src/doors/perform.ts'
import { endVisitsOver } from '../../src/doors/visits.ts'
import { createHostPage } from '../../src/hosts/create-host-page.ts'
import { addPerson } from '../../src/people/add-person.ts'
import { openTestHouse, type TestHouse } from '../world.ts'
import { serve } from './drivers.ts'

describe.each(['sqlite', 'postgres'])('on %s', (store) => {
  let house: TestHouse
  let base: string
  let close: () => void
  beforeAll(async () => {
    house = await openTestHouse(store, {
      signups: 'first',
      hasVisitors: true,
      trustedProxies: readNetworks('loopback'),
    })
    const served = await serve(house.house)
    base = served.base
    close = () => served.server.close()
  })
  afterAll(async () => {
    close?.()
    await house?.close()
  })

  let ips = 0
  const ask = (path: string, { method = 'GET', cookie = '', ip = `203.0.113.${++ips}` } = {}) =>
    fetch(`${base}${path}`, {
      method,
      redirect: 'manual',
      headers: { cookie, 'x-forwarded-for': ip, ...(method === 'POST' && { origin: base }) },
      ...(method === 'POST' && { body: new URLSearchParams() }),
    })
  const visit = async (more = {}) => {
    const answer = await ask('/try-sample', { method: 'POST', ...more })
    const cookie = answer.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ')
    return {
      status: answer.status,
      cookie,
      expires: /expires=([^;]+)/i.exec(answer.headers.getSetCookie().join())?.[1],
    }
  }
  const visitors = async () =>
    (await house.house.accounts.listAccounts()).filter(({ email }) => email.endsWith('@sample.invalid'))
  const endAll = async () => {
    await house.house.commons.db
      .updateTable('user')
      .set({ createdAt: '2020-01-01T00:00:00.000Z' })
      .where('id', 'like', 'try-%')
      .execute()
    await endVisitsOver(house.house)
  }

  test('one press opens a sample for a day, a second one no other, and leaving it leaves nothing', async () => {
    expect(await (await ask('/about')).text()).toContain('Try it with sample data')
    const { status, cookie, expires } = await visit()
    expect(status).toBe(303)
    expect(Date.parse(expires ?? '') - Date.now()).toBeLessThanOrEqual(24 * 60 * 60_000)
    expect(await (await ask('/', { cookie })).text()).toMatch(
      /exploring sample data\.\s*It is yours for a day/,
    )
    expect(await (await ask('/about', { cookie })).text()).not.toContain('action="/try-sample"')
    expect((await visit({ cookie })).cookie).toBe('')
    const [one, ...others] = await visitors()
    expect(others).toEqual([])
    const who = { account: one?.account ?? '', email: '', name: 'Guest', isSample: true }
    const { groups } = await perform(house.house, who, listConversations, {})
    expect(groups.flatMap(({ conversations }) => conversations).length).toBeGreaterThan(1)
    const left = await ask('/leave-sample', { method: 'POST', cookie })
    expect([left.status, left.headers.get('location')]).toEqual([303, '/'])
    expect(await visitors()).toEqual([])
    expect(await (await ask('/', { cookie })).text()).not.toContain('exploring sample data')
    if (store === 'sqlite')
      expect(
        readdirSync(join(house.house.settings.dataFolder, 'accounts')).filter((name) =>
          name.startsWith('try-'),
        ),
      ).toEqual([])
  })

  test('it is erased after a day, by itself, and signing out erases it at once', async () => {
    const [first, second] = [await visit(), await visit()]
    expect(await visitors()).toHaveLength(2)
    await ask('/sign-out', { method: 'POST', cookie: second.cookie })
    expect(await visitors()).toHaveLength(1)
    await endVisitsOver(house.house)
    expect(await visitors()).toHaveLength(1)
    await endAll()
    expect(await visitors()).toEqual([])
    expect((await ask('/people', { cookie: first.cookie })).status).not.toBe(200)
  })

  test('from it no page for a host goes out, no token and no calendar address', async () => {
    await visit()
    const [one] = await visitors()
    const { accounts } = house.house
    const account = one?.account ?? ''
    const who = { account, email: '', name: 'Guest', isSample: true }
    const { id: personId } = await perform(house.house, who, addPerson, { name: 'Ulla Brandt' })
    const { id } = await perform(house.house, who, startConversation, { personId })
    const page = perform(house.house, who, createHostPage, { id, who: 'Me.', why: 'You.' })
    await expect(page).rejects.toMatchObject({ code: 'visitor' })
    for (const work of [
      () => accounts.addHostPage({ account, isSample: true, pageId: 'one' }),
      () => accounts.createToken(account, { name: 'one', scopes: 'read', expiresOn: '2099-01-01' } as never),
      () => accounts.createCalendarFeed(account, { hasDue: true }),
    ])
      await expect(work()).rejects.toMatchObject({ code: 'visitor' })
    await endAll()
  })

  test('a network address begins ten within an hour, and there are no more than a few hundred', async () => {
    const statuses = []
    for (let n = 0; n < 11; n++) statuses.push((await visit({ ip: '198.51.100.7' })).status)
    expect(statuses).toEqual([...Array(10).fill(303), 429])
    await endAll()
    const at = new Date().toISOString()
    for (let n = 0; n < mostVisitors; n++)
      await house.house.commons.db
        .insertInto('user')
        .values({
          id: `try-${n}`,
          email: `try-${n}@sample.invalid`,
          name: 'Guest',
          emailVerified: 0,
          createdAt: at,
          updatedAt: at,
        })
        .execute()
    expect((await visit()).status).toBe(409)
    await house.house.commons.db.deleteFrom('user').where('id', 'like', 'try-%').execute()
  })

  test('who makes the first account is the first all the same', async () => {
    await visit()
    expect(await house.house.accounts.signUpState()).toMatchObject({ isOpen: true, isFirst: true })
    await house.newcomer()
    expect((await house.house.accounts.listAccounts()).find(({ isOwner }) => isOwner)?.name).toBe(
      'Robin Vale',
    )
    await endAll()
  })
})

test('where it is not turned on there is neither button nor way in', async () => {
  const house = await openTestHouse('sqlite')
  const { base, server } = await serve(house.house)
  expect(await (await fetch(`${base}/about`)).text()).not.toContain('/try-sample')
  const answer = await fetch(`${base}/try-sample`, {
    method: 'POST',
    headers: { origin: base },
    redirect: 'manual',
  })
  expect(answer.status).toBe(404)
  expect(await house.house.accounts.listAccounts()).toEqual([])
  server.close()
  await house.close()
})
