/** Names, addresses, sessions and zones, as those try them who want to be taken for someone else or somewhere else. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rawForm, rawRequest } from '../tests/doors/raw.ts'
import { type Attack, holds } from './attack.ts'
import { call, cookieOf, does, press, see } from './place.ts'

const main = fileURLToPath(new URL('../dist/server/main.js', import.meta.url))

export const doorways: Attack[] = [
  {
    name: 'programs and agents are answered by this machine’s names alone, whatever the others say',
    async tries(place) {
      const who = await place.someone()
      const { port } = new URL(place.base)
      const headers = { authorization: `Bearer ${who.token}`, 'content-type': 'application/json' }
      const body = '{"jsonrpc":"2.0","id":1,"method":"ping"}'
      const taken = []
      for (const host of [`127.evil.example:${port}`, `localhost.evil.example:${port}`, 'evil.example'])
        for (const path of ['/api/list-people', '/mcp', '/settings/export.zip']) {
          const method = path === '/mcp' ? 'POST' : 'GET'
          const more = { 'x-forwarded-host': `127.0.0.1:${port}`, forwarded: 'host=127.0.0.1' }
          const answer = await rawRequest(place.base, path, {
            method,
            headers: { ...headers, ...more, host, cookie: who.cookie },
            body: method === 'POST' ? body : '',
          })
          if (answer.status !== 403) taken.push(`${path} as ${host}: ${answer.status}`)
        }
      holds(taken.length === 0, taken.join(', '))
      return 'nine refused with 403'
    },
  },
  {
    name: 'a fresh install is not claimed through a proxy that no one told of',
    async tries(place) {
      const other = await place.another({ SIGNUPS: 'first' })
      const typed: [string, string][] = [
        ['name', 'Eve'],
        ['email', 'eve@example.org'],
        ['password', 'a quiet long password'],
      ]
      const marks: Record<string, string>[] = [
        { 'x-forwarded-for': '203.0.113.7' },
        { 'x-forwarded-for': '127.0.0.1' },
        { forwarded: 'for=127.0.0.1;host=127.0.0.1' },
        { 'x-real-ip': '127.0.0.1' },
        { 'x-forwarded-proto': 'https' },
        { via: '1.1 proxy' },
        { origin: 'https://wellmet.example', 'sec-fetch-site': 'same-origin' },
      ]
      for (const headers of marks) {
        const { status } = await rawForm(other.base, '/sign-up', typed, headers)
        holds(status === 409, `with ${JSON.stringify(headers)} the answer was ${status}`)
      }
      const behind = await place.another({ SIGNUPS: 'first', TRUSTED_PROXIES: 'loopback' })
      const { status } = await rawForm(behind.base, '/sign-up', typed, { 'x-forwarded-for': '203.0.113.7' })
      holds(status >= 400, `behind a proxy it was claimed without the code: ${status}`)
      await behind.code()
      const own = await rawForm(other.base, '/sign-up', typed)
      holds(own.status === 303, `from this machine it was answered with ${own.status}`)
      return `${marks.length} marks of a proxy refused, this machine taken`
    },
  },
  {
    name: 'proxies that would let anyone say where they come from are refused at the start',
    async tries(place) {
      const wrong = [
        '0.0.0.0/0',
        '::/0',
        '10.0.0.0/1',
        '0.0.0.0/1,128.0.0.0/1',
        '10.1.2.3/8',
        '2000::/3',
        '*',
        'proxy',
      ]
      for (const TRUSTED_PROXIES of wrong) {
        const { status, says } = await starts({
          TRUSTED_PROXIES,
          WELLMET_DATA: join(place.dataFolder, '..', 'none'),
        })
        holds(status !== 0, `it began with ${TRUSTED_PROXIES}`)
        holds(says.includes('TRUSTED_PROXIES'), `with ${TRUSTED_PROXIES} it said: ${says.slice(0, 200)}`)
      }
      return `${wrong.length} refused by name`
    },
  },
  {
    name: 'a NUL in an email is refused, signing in and signing up',
    async tries(place) {
      const who = await place.someone()
      for (const [path, more] of [
        ['/sign-in', []],
        ['/sign-up', [['name', 'Eve']]],
      ] as [string, [string, string][]][])
        for (const email of [`${who.email}\0`, `\0${who.email}`, who.email.replace('@', '\0@')]) {
          const { status } = await rawForm(place.base, path, [
            ...more,
            ['email', email],
            ['password', who.password],
          ])
          holds(status === 422, `${path} answered ${status}`)
        }
      return 'six refused with 422'
    },
  },
  {
    name: 'sessions are listed and can be ended, and signing in again ends the one that was there',
    async tries(place) {
      const who = await place.someone()
      const signIn = async (cookie = '') => {
        const answer = await fetch(`${place.base}/sign-in`, {
          method: 'POST',
          headers: { origin: place.base, cookie, 'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/140.0' },
          body: new URLSearchParams({ email: who.email, password: who.password }),
          redirect: 'manual',
        })
        await answer.body?.cancel()
        return cookieOf(answer)
      }
      const first = await signIn()
      const second = await signIn(first)
      holds(
        (await see(place, { cookie: first }, '/people')).status === 303,
        'the session that was there still works',
      )
      holds((await see(place, { cookie: second }, '/people')).ok, 'the new one does not work')
      const settings = await (await see(place, who, '/settings')).text()
      holds(settings.includes('Firefox'), 'the other browser is not listed')
      const list = await press(place, who, 'list-sessions', {})
      const { sessions } = (await list.json()) as { sessions: { id: string; isThis: boolean }[] }
      const listed = sessions.find(({ isThis }) => !isThis)?.id
      holds(listed !== undefined, 'no session can be ended')
      const ended = await press(place, who, 'end-session', { id: listed })
      holds(ended.ok, `ending it was answered with ${ended.status}`)
      await ended.text()
      holds((await see(place, { cookie: second }, '/people')).status === 303, 'the ended session still works')
      holds((await see(place, who, '/people')).ok, 'the one that ended it is gone')
      return 'replaced, listed with its device, ended'
    },
  },
  {
    name: 'two instances on one host keep their cookies apart',
    async tries(place) {
      const one = await place.someone()
      const two = await place.another({})
      const his = await two.someone()
      const names = [one, his].map(({ cookie }) => cookie.split('=')[0])
      holds(names[0] !== names[1], 'two instances share the name of a cookie')
      holds(
        (await see(two, { cookie: `${one.cookie}; ${his.cookie}` }, '/people')).ok,
        'one signs out of the other',
      )
      return 'a name for each instance; neither signs out of the other'
    },
  },
  {
    name: 'a zone that may mean several clocks is refused and both are named, and harms nothing',
    async tries(place) {
      const who = await place.someone()
      const seen = []
      for (const zone of ['PST', 'EST', 'IST', 'CST']) {
        const answer = await call(place, who, 'edit-profile', { zone })
        const {
          detail = '',
          errors,
          fields,
        } = (await answer.json()) as { detail?: string; errors?: unknown; fields?: unknown }
        holds(answer.status === 422, `${zone} was answered with ${answer.status}`)
        const named = `${detail} ${JSON.stringify(errors ?? fields ?? {})}`.match(/[A-Z]\w+\/[A-Z]\w+/g) ?? []
        const others = /UTC|Etc/.test(detail + JSON.stringify(errors ?? fields ?? {})) ? 1 : 0
        holds(new Set(named).size + others >= 2, `${zone}: ${detail.slice(0, 200)}`)
        seen.push(`${zone}: ${[...new Set(named)].slice(0, 3).join(', ')}`)
      }
      for (const path of ['/', '/settings', '/settings/export.zip']) {
        const answer = await see(place, who, path)
        await answer.arrayBuffer()
        holds(answer.ok, `${path} was answered with ${answer.status}`)
      }
      await does(place, who, 'edit-profile', { zone: 'Europe/Kyiv' })
      return seen.join('; ')
    },
  },
]

/** Runs the server with these settings; it is expected to end by itself. */
const starts = (settings: Record<string, string>) =>
  new Promise<{ status: number; says: string }>((ended) => {
    const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', BASE_URL: '', DATABASE_URL: '', ...settings }
    execFile(process.execPath, [main], { env, timeout: 10_000 }, (error, out, err) =>
      ended({ status: error ? Number(error.code ?? -1) : 0, says: `${out}${err}` }),
    )
  })
