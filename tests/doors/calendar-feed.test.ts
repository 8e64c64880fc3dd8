/** The calendar feed over the wire: what its address gives, to whom, and what it gives once it is revoked. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { changePassword } from '../../src/account/change-password.ts'
import { createCalendarFeed } from '../../src/account/create-calendar-feed.ts'
import { deleteAccount } from '../../src/account/delete-account.ts'
import { revokeCalendarFeed } from '../../src/account/revoke-calendar-feed.ts'
import { showCalendarFeed } from '../../src/account/show-calendar-feed.ts'
import { readNetworks } from '../../src/addresses.ts'
import { agreeConversation } from '../../src/conversations/agree-conversation.ts'
import { startConversation } from '../../src/conversations/start-conversation.ts'
import { undoAgreement } from '../../src/conversations/undo-agreement.ts'
import { addPerson } from '../../src/people/add-person.ts'
import { openKhal } from '../khal.ts'
import { type Newcomer, openTestHouse, type TestHouse } from '../world.ts'
import { serve, signIn } from './drivers.ts'

describe.each(['sqlite', 'postgres'])('on %s', (store) => {
  let house: TestHouse
  let base: string
  let close: () => void
  beforeAll(async () => {
    house = await openTestHouse(store, {
      trustedProxies: readNetworks('loopback'),
      log: { as: 'text', slowMs: 0 },
    })
    const served = await serve(house.house)
    base = served.base
    close = () => served.server.close()
  })
  afterAll(async () => {
    close?.()
    await house?.close()
  })

  async function meeting(robin: Newcomer, name: string, at = '15:00') {
    const { id: personId } = await robin.does(addPerson, { name })
    const { id } = await robin.does(startConversation, { personId })
    const time = { channel: 'video' as const, date: '2031-03-04', time: at, zone: 'America/New_York' }
    await robin.does(agreeConversation, { id, ...time, minutes: 20 })
    return id
  }
  const feedFor = async (robin: Newcomer, hasDue = false) =>
    `/calendar/${(await robin.does(createCalendarFeed, { hasDue })).secret}/wellmet.ics`
  const read = async (path: string) => {
    const answer = await fetch(`${base}${path}`)
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }

  test('it gives the meetings of its account alone, without a cookie, and is kept from caches and indexes', async () => {
    const [robin, other] = [await house.newcomer(), await house.newcomer('Ada Stone')]
    await meeting(robin, 'Maya Chen')
    await meeting(other, 'Quitzel Born')
    const { status, headers, text } = await read(await feedFor(robin, true))
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(headers.getSetCookie()).toEqual([])
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
    expect(text).toContain('SUMMARY:Video call with Maya Chen')
    expect(text).toContain('DTSTART:20310304T200000Z')
    expect(text).not.toContain('Quitzel')
    expect((await fetch(`${base}/calendar/x/wellmet.ics`, { method: 'POST' })).status).not.toBe(200)
  })

  test('one that is revoked, replaced, cut short or never was gives one and the same answer', async () => {
    const robin = await house.newcomer()
    await meeting(robin, 'Maya Chen')
    const first = await feedFor(robin)
    const second = await feedFor(robin)
    expect((await read(second)).text).toContain('Maya')
    await robin.does(revokeCalendarFeed)
    await expect(robin.does(revokeCalendarFeed)).rejects.toThrow()
    expect((await robin.does(showCalendarFeed)).feed).toBeNull()
    const never = `/calendar/${'A'.repeat(22)}/wellmet.ics`
    const answers = []
    for (const path of [first, second, second.replace(/.\/wellmet/, '/wellmet'), never]) {
      const { status, text } = await read(path)
      answers.push({ status, text })
    }
    for (const answer of answers)
      expect(answer).toEqual({ status: 404, text: 'There is no calendar here.\n' })
  })

  test('it ends with a new password and with the account, and is kept as a hash', async () => {
    const robin = await house.newcomer()
    const path = await feedFor(robin)
    const secret = path.split('/')[2] ?? ''
    const rows = await house.house.commons.db.selectFrom('calendar_feed').selectAll().execute()
    expect(secret).toMatch(/^[\w-]{22}$/)
    expect(JSON.stringify(rows)).not.toContain(secret)
    expect((await robin.does(showCalendarFeed)).feed?.lastReadAt).toBeNull()
    expect((await read(path)).status).toBe(200)
    expect((await robin.does(showCalendarFeed)).feed?.lastReadAt).not.toBeNull()
    await robin.does(changePassword, { current: 'a quiet long password', next: 'another long password' })
    expect((await read(path)).status).toBe(404)
    const again = await feedFor(robin)
    await robin.does(deleteAccount, { confirm: robin.who.email })
    expect((await read(again)).status).toBe(404)
  })

  test('it is made in the browser with the password alone, and is shown once', async () => {
    const robin = await house.newcomer()
    const cookie = await signIn(base, robin.who.email, 'a quiet long password')
    const press = (more: Record<string, string>) =>
      fetch(`${base}/do/create-calendar-feed`, {
        method: 'POST',
        headers: { origin: base, cookie, accept: 'text/html' },
        body: new URLSearchParams({ _from: '/settings/calendar-feed', _next: '/settings', ...more }),
        redirect: 'manual',
      })
    expect((await press({})).status).toBe(422)
    expect((await robin.does(showCalendarFeed)).feed).toBeNull()
    expect((await press({ _password: 'a quiet long password', hasDue: 'true' })).status).toBe(303)
    expect((await robin.does(showCalendarFeed)).feed).toMatchObject({ hasDue: true })
    const token = await house.house.accounts.createToken(robin.who.account, {
      name: 'script',
      scopes: 'read write',
      zone: 'UTC',
      expiresOn: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
    })
    const byToken = await fetch(`${base}/api/create-calendar-feed`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token.shown}`, 'content-type': 'application/json' },
      body: '{}',
    })
    expect(byToken.status).toBe(404)
  })

  test('reading again and again is slowed, and the log has neither the secret nor a name', async () => {
    const said: string[] = []
    const spies = (['log', 'error'] as const).map((one) =>
      vi.spyOn(console, one).mockImplementation((line) => void said.push(String(line))),
    )
    const robin = await house.newcomer()
    await meeting(robin, 'Maya Chen')
    const path = await feedFor(robin)
    const statuses = []
    for (let nth = 0; nth < 62; nth++) statuses.push((await read(path)).status)
    await read(`${path.slice(0, 20)}xx/wellmet.ics`)
    for (const spy of spies) spy.mockRestore()
    expect(statuses.slice(0, 60).every((status) => status === 200)).toBe(true)
    expect(statuses.slice(60)).toEqual([429, 429])
    expect(said.join('\n')).toContain('/calendar/:secret/wellmet.ics')
    expect(said.join('\n')).not.toMatch(new RegExp(`${path.slice(10, 22)}|Maya|Robin`))
  })

  test('khal reads it, by the clock of two zones, and takes out what was called off', async () => {
    const robin = await house.newcomer()
    const id = await meeting(robin, 'Maya Chen')
    const path = await feedFor(robin)
    for (const [zone, time] of [
      ['Europe/Paris', '21:00'],
      ['Asia/Kathmandu', '01:45'],
    ] as const) {
      const khal = openKhal(zone)
      if (!khal) return
      try {
        const bring = async () => {
          khal.take((await read(path)).text)
          return khal.list('2031-03-04', 3)
        }
        expect(await bring()).toEqual([`${time} Video call with Maya Chen CONFIRMED`])
        expect(await bring()).toEqual([`${time} Video call with Maya Chen CONFIRMED`])
        const { deletedId } = await robin.does(undoAgreement, { id })
        expect(deletedId).toBeTruthy()
        expect(await bring()).toEqual([`${time} Video call with Maya Chen CANCELLED`])
        await robin.does(agreeConversation, {
          ...{ id, channel: 'video', date: '2031-03-04', time: '15:00', zone: 'America/New_York' },
          minutes: 20,
        })
      } finally {
        khal.close()
      }
    }
  })
})
