/** A second press, at each door and over its wire: one row, and both are told what the first did. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cliDoor } from '../../src/doors/cli.ts'
import { listPeople } from '../../src/people/list-people.ts'
import type { Newcomer } from '../world.ts'
import { agent, createToken, openServed, type Served, signIn } from './drivers.ts'
import { formOn } from './forms.ts'

const people = async ({ does }: Newcomer) => (await does(listPeople)).people.map(({ name }) => name)

describe.each(['sqlite', 'postgres'])('on %s', (store) => {
  let served: Served
  beforeAll(async () => {
    served = await openServed(store)
  })
  afterAll(() => served?.close())

  const browser = async ({ who }: Newcomer) => {
    const cookie = await signIn(served.base, who.email, 'a quiet long password')
    const headers = { origin: served.base, cookie }
    return {
      open: async (path: string) => (await fetch(served.base + path, { headers })).text(),
      /** The page that an answer leads to, with what it says. */
      follow: async (answer: Response) => {
        const notice = answer.headers.getSetCookie().map((set) => set.split(';')[0])
        const at = served.base + answer.headers.get('location')
        return (await fetch(at, { headers: { ...headers, cookie: [cookie, ...notice].join('; ') } })).text()
      },
      send: (path: string, fields: Record<string, string>) =>
        fetch(served.base + path, {
          method: 'POST',
          headers,
          body: new URLSearchParams(fields),
          redirect: 'manual',
        }),
    }
  }

  test('a form sent twice at once, and once more later, is done once and leads to the same page', async () => {
    const robin = await served.house.newcomer()
    const { open, send } = await browser(robin)
    const form: Record<string, string> = {
      ...formOn(await open('/people/new'), 'add-person'),
      name: 'Maya Chen',
    }
    expect(form._key).toMatch(/^[\w-]{36} add-person$/)
    const sent = await Promise.all([1, 2, 3].map(() => send('/do/add-person', form)))
    sent.push(await send('/do/add-person', form))
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303, 303])
    const ways = sent.map(({ headers }) => headers.get('location'))
    expect(new Set(ways).size).toBe(1)
    expect(sent.every(({ headers }) => headers.getSetCookie().join().includes('notice'))).toBe(true)
    expect(await people(robin)).toEqual(['Maya Chen'])

    await send('/do/add-person', { ...form, name: 'Jonas Weber' })
    expect((await people(robin)).sort()).toEqual(['Jonas Weber', 'Maya Chen'])
    expect(formOn(await open('/people/new'), 'add-person')._key).not.toBe(form._key)
  })

  test('“delete” pressed twice shows both times that it is done', async () => {
    const robin = await served.house.newcomer()
    const { open, send, follow } = await browser(robin)
    const made = await send('/do/add-person', {
      ...formOn(await open('/people/new'), 'add-person'),
      name: 'Maya Chen',
    })
    const form = formOn(await open(`${made.headers.get('location')}/edit`), 'delete-person')
    for (let press = 0; press < 2; press++) {
      const gone = await send('/do/delete-person', form)
      expect(gone.status).toBe(303)
      expect(await follow(gone)).toContain('role="status"><p>Maya Chen deleted.')
    }
  })

  test('a call tried again with its Idempotency-Key is answered as the first; with other input it is refused', async () => {
    const robin = await served.house.newcomer()
    const token = await createToken(served.house.house, robin.who)
    const call = async (name: string, key: string) => {
      const answer = await fetch(`${served.base}/api/add-person`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'idempotency-key': key },
        body: JSON.stringify({ name }),
      })
      return { status: answer.status, said: (await answer.json()) as Record<string, unknown> }
    }
    const [first, ...rest] = await Promise.all(['a-1', '"a-1"', 'a-1'].map((key) => call('Maya Chen', key)))
    expect(first?.status).toBe(200)
    for (const again of rest) expect(again).toEqual(first)
    expect(await call('Jonas Weber', 'a-1')).toMatchObject({ status: 422, said: { code: 'key-reused' } })
    for (const key of ['', 'x'.repeat(256)])
      expect(await call('Jonas Weber', key)).toMatchObject({ status: 422, said: { code: 'invalid' } })
    expect(await people(robin)).toEqual(['Maya Chen'])
  })

  test.each(['auto', 'legacy'] as const)(
    'an agent’s client (%s) that tries a tool again with the same key does it once',
    async (era) => {
      const robin = await served.house.newcomer()
      const client = await agent(served.base, await createToken(served.house.house, robin.who), era)
      const call = (name: string) =>
        client.callTool({ name: 'add-person', arguments: { name }, _meta: { 'wellmet/key': 'a-1' } })
      const first = await call('Maya Chen')
      expect((await call('Maya Chen')).content).toEqual(first.content)
      expect(await call('Jonas Weber')).toMatchObject({ isError: true })
      await client.close()
      expect(await people(robin)).toEqual(['Maya Chen'])
    },
  )

  test('a command repeated with the same --key does it once', async () => {
    const robin = await served.house.newcomer()
    const run = async (name: string) => {
      const out: string[] = []
      const said = { out: (text: string) => out.push(text), err: () => {} }
      const words = ['add-person', '--account', robin.who.email, '--name', name, '--key', 'a-1']
      return { exit: await cliDoor(served.house.house, words, said), out: out.join() }
    }
    const first = await run('Maya Chen')
    expect(await run('Maya Chen')).toEqual(first)
    expect(await run('Jonas Weber')).toEqual({ exit: 4, out: '' })
    expect(await people(robin)).toEqual(['Maya Chen'])
  })

  test('signing up twice with one press signs in; another password does not', async () => {
    const signUp = (password: string) =>
      fetch(`${served.base}/sign-up`, {
        method: 'POST',
        headers: { origin: served.base },
        body: new URLSearchParams({ name: 'Ada Quist', email: 'ada.quist@example.org', password }),
        redirect: 'manual',
      })
    const sent = await Promise.all([1, 2].map(() => signUp('a quiet long password')))
    sent.push(await signUp('a quiet long password'))
    for (const { status, headers } of sent) {
      expect(status).toBe(303)
      expect(headers.getSetCookie().join()).toContain('session')
    }
    const other = await signUp('another long password')
    expect(other.status).toBe(409)
    expect(await other.text()).toContain('an account with this')
  })

  test('signing out everywhere twice is not done once more after the sign-in', async () => {
    const robin = await served.house.newcomer()
    const { open, send } = await browser(robin)
    const form = formOn(await open('/settings'), 'sign-out-everywhere')
    expect((await send('/do/sign-out-everywhere', form)).headers.get('location')).toBe('/sign-in')
    const again = await send('/do/sign-out-everywhere', form)
    expect(again.status).toBe(401)
    const page = await again.text()
    expect(page).toContain('If you have just signed out everywhere, that is done.')
    expect(page).not.toContain('_waiting')
  })

  test('deleting an account twice never says that something is not here', async () => {
    const robin = await served.house.newcomer()
    const { open, send } = await browser(robin)
    const form = {
      ...formOn(await open('/settings/delete-account'), 'delete-account'),
      confirm: robin.who.email,
      _password: 'a quiet long password',
    }
    expect((await send('/do/delete-account', form)).headers.get('location')).toBe('/sign-in')
    const again = await send('/do/delete-account', form)
    expect(again.status).toBe(401)
    expect(await again.text()).toContain('If you have just deleted your account, it is gone.')
  })
})
