/** Who may come in, over the wire, as someone who wants in would try it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openAttempts } from '../../src/account/attempts.ts'
import { readNetworks } from '../../src/addresses.ts'
import { cookieName } from '../../src/doors/web/session.ts'
import { closeHouse, openHouse } from '../../src/open-house.ts'
import { isAtHome, type Settings } from '../../src/settings.ts'
import { type Browser, browserAt } from './browser.ts'
import { createToken, openServed, type Served, serve } from './drivers.ts'
import { rawForm, rawRequest } from './raw.ts'

const password = 'a quiet long password'
let served: Served
beforeAll(async () => {
  served = await openServed()
})
afterAll(() => served?.close())

describe('guessing', () => {
  test('no way of writing an email gives more than ten tries', async () => {
    const { who } = await served.house.newcomer()
    const written = [
      (n: number) => `${'\0'.repeat(n)}${who.email}`,
      (n: number) => `${who.email}${'\u200b'.repeat(n)}`,
      (n: number) => `${' '.repeat(n)}${who.email}`,
      (n: number) => who.email.slice(0, n) + who.email.slice(n).toUpperCase(),
      (n: number) => `${who.email}${'.'.repeat(n)}`,
    ]
    let looked = 0
    for (let n = 1; n <= 4; n++)
      for (const write of written) {
        const { status } = await rawForm(served.base, '/sign-in', [
          ['email', write(n)],
          ['password', `guess ${n}`],
        ])
        expect([409, 422, 429]).toContain(status)
        if (status === 409) looked++
      }
    expect(looked).toBeLessThanOrEqual(10)
    const right: [string, string][] = [
      ['email', who.email],
      ['password', password],
    ]
    expect((await rawForm(served.base, '/sign-in', right)).status).toBe(429)
  })

  test('of a field that is there twice, the one that is counted is the one that is looked up', async () => {
    const [mine, theirs] = [
      await served.house.newcomer('Robin Vale'),
      await served.house.newcomer('Ada Quist'),
    ]
    const both = (n: number): [string, string][] => [
      ['email', mine.who.email],
      ['email', theirs.who.email],
      ['password', `guess number ${n}`],
      ['email[]', 'x'],
    ]
    for (let n = 0; n < 10; n++) expect((await rawForm(served.base, '/sign-in', both(n))).status).toBe(409)
    expect((await rawForm(served.base, '/sign-in', both(11))).status).toBe(429)
    const signIn = (email: string): [string, string][] => [
      ['email', email],
      ['password', password],
    ]
    expect((await rawForm(served.base, '/sign-in', signIn(mine.who.email))).status).toBe(303)
    expect((await rawForm(served.base, '/sign-in', signIn(theirs.who.email))).status).toBe(429)
  })
})

describe('a press from elsewhere', () => {
  const none: Record<string, string> = {}
  let browser: Browser
  beforeAll(async () => {
    browser = browserAt(served.base)
    const { who } = await served.house.newcomer()
    await browser.post('/sign-in', { email: who.email, password })
  })

  test.each([
    ['says nothing of where', none],
    ['says null', { origin: 'null' }],
    ['says null from another site', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['comes from another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['comes from another port of this host', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }],
    ['comes from a name that begins as ours', { origin: 'http://127.0.0.1.evil.example' }],
    ['comes from the address bar', { 'sec-fetch-site': 'none' }],
    ['says only where it is from', { 'sec-fetch-site': 'cross-site' }],
    ['says it is ours, from another site', { origin: 'OURS', 'sec-fetch-site': 'cross-site' }],
    ['has a referrer of ours', { referer: 'http://127.0.0.1/', 'sec-fetch-site': 'same-site' }],
    ['claims to be what it is not', { 'sec-fetch-site': 'Same-Origin, cross-site' }],
  ])('that %s is not done, whatever its body says it is', async (_, said) => {
    const cookie = [...browser.jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const types = ['application/x-www-form-urlencoded', 'text/plain', 'application/json', 'x/y', undefined]
    for (const path of ['/sign-out', '/do/sign-out-everywhere', '/look-round', '/sign-in'])
      for (const type of types) {
        const headers: Record<string, string> = { cookie, ...said, ...(type && { 'content-type': type }) }
        if (said.origin === 'OURS') headers.origin = served.base
        const { status } = await rawRequest(served.base, path, { method: 'POST', headers })
        expect(status, `${path} ${type}`).toBe(403)
      }
    for (const method of ['PUT', 'PATCH', 'DELETE'])
      expect(
        (await rawRequest(served.base, '/sign-out', { method, headers: { cookie, ...said } })).status,
      ).toBe(403)
    expect((await browser.get('/settings')).status).toBe(200)
  })

  test('is the only one refused', async () => {
    const ours: Record<string, string>[] = [
      { origin: served.base },
      { origin: 'null', 'sec-fetch-site': 'same-origin' },
    ]
    for (const headers of ours)
      expect((await rawRequest(served.base, '/sign-out', { method: 'POST', headers })).status).toBe(303)
  })
})

describe('a token', () => {
  test('is read from its header, and from nowhere else', async () => {
    const { who } = await served.house.newcomer()
    const token = await createToken(served.house.house, who)
    const at = (path: string, headers: Record<string, string> = {}) =>
      rawRequest(served.base, path, { headers }).then(({ status }) => status)
    expect(await at('/api/show-profile', { authorization: `Bearer ${token}` })).toBe(200)
    for (const name of ['access_token', 'token', 'api_key', 'authorization'])
      expect(await at(`/api/show-profile?${name}=${token}`), name).toBe(401)
    const others: Record<string, string>[] = [
      { cookie: `token=${token}; ${cookieName(served.house.house, 'session')}=${token}` },
      { authorization: `Basic ${Buffer.from(`${who.email}:${token}`).toString('base64')}` },
      { authorization: token },
      { 'x-api-key': token },
    ]
    for (const headers of others) expect(await at('/api/show-profile', headers)).toBe(401)
    expect(await at('/settings', { cookie: `${cookieName(served.house.house, 'session')}=${token}` })).toBe(
      303,
    )
  })
})

describe('behind a proxy', () => {
  test('tries are counted by the client that the proxy names, and by nothing that a client adds', async () => {
    const { house } = served.house
    const proxied = { ...house, settings: { ...house.settings, trustedProxies: readNetworks('loopback') } }
    const { base, server } = await serve(proxied)
    const attempts = openAttempts(house.commons, house.secret, Date.now)
    for (let n = 0; n < 30; n++) await attempts.count({ ip: '198.51.100.7' })
    const { who } = await served.house.newcomer()
    const signIn = async (at: string, headers: Record<string, string>) => {
      const right: [string, string][] = [
        ['email', who.email],
        ['password', password],
      ]
      return (await rawForm(at, '/sign-in', right, headers)).status
    }
    expect(await signIn(base, { 'x-forwarded-for': '198.51.100.7' })).toBe(429)
    expect(await signIn(base, { 'x-forwarded-for': '1.2.3.4, 198.51.100.7' })).toBe(429)
    expect(await signIn(base, { forwarded: 'for=1.2.3.4, for="198.51.100.7:80"' })).toBe(429)
    expect(await signIn(base, { 'x-forwarded-for': '198.51.100.7, 198.51.100.8' })).toBe(303)
    // One that is not trusted is not asked.
    expect(await signIn(served.base, { 'x-forwarded-for': '198.51.100.7' })).toBe(303)
    server.close()
  })
})

describe('a fresh install that only this machine should reach', () => {
  const mallory: [string, string][] = [
    ['name', 'Mallory'],
    ['email', 'mallory@evil.example'],
    ['password', password],
  ]
  const through: Record<string, string>[] = [
    { 'x-forwarded-for': '127.0.0.1' },
    { 'x-forwarded-host': 'wellmet.example' },
    { 'X-Forwarded-Proto': 'https' },
    { forwarded: 'for=127.0.0.1' },
    { via: '1.1 proxy' },
    { 'x-real-ip': '127.0.0.1' },
    { 'cf-connecting-ip': '127.0.0.1' },
    { 'true-client-ip': '::1' },
    { 'x-forwarded-for': '' },
    // The proxy writes its own name for us into Host and nothing else, and the browser says where it is.
    { origin: 'https://wellmet.example', 'sec-fetch-site': 'same-origin' },
  ]

  test('is not claimed through a proxy that no one told it of', async () => {
    const { house, base } = await fresh()
    for (const headers of through) {
      const answer = await rawForm(base, '/sign-up', mallory, headers)
      expect(answer.status, JSON.stringify(headers)).toBe(409)
      expect(answer.text).toContain('BASE_URL=')
      expect(answer.text).not.toContain(password)
    }
    const old = 'POST /sign-up HTTP/1.0\r\nhost: 127.0.0.1\r\ncontent-type: application/x-www-form-urlencoded'
    const body = new URLSearchParams(mallory).toString()
    const said = await talk(
      base,
      `${old}\r\norigin: http://127.0.0.1\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    )
    expect(said).toMatch(/^HTTP\/1\.1 409 /)
    expect(await house.accounts.listAccounts()).toEqual([])
    expect((await rawForm(base, '/sign-up', mallory)).status).toBe(303)
  })

  test('is made without a code where no proxy is named, and with one where TRUSTED_PROXIES names it', () => {
    expect(isAtHome({ host: '127.0.0.1' })).toBe(true)
    expect(isAtHome({ host: '127.0.0.1', trustedProxies: readNetworks('loopback') })).toBe(false)
  })
})

/** All that the server says to these bytes. */
function talk(base: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(base)
  return new Promise((answered, failed) => {
    let said = ''
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    socket.on('data', (more) => {
      said += more
    })
    socket.on('end', () => answered(said)).on('error', failed)
  })
}

const cleanUp: (() => unknown)[] = []
afterEach(async () => {
  for (const work of cleanUp.splice(0).reverse()) await work()
})

/** A fresh install, on this machine. */
async function fresh(settings: Partial<Settings> = {}) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'wellmet-entry-'))
  cleanUp.push(() => rmSync(dataFolder, { recursive: true, force: true }))
  const house = await openHouse({ port: 0, host: '127.0.0.1', dataFolder, signups: 'first', ...settings }, {})
  cleanUp.push(() => closeHouse(house))
  const { base, server } = await serve(house)
  cleanUp.push(() => server.close())
  return { house, base, port: new URL(base).port }
}

describe('the name it is asked for', () => {
  test('is this machine’s, or nothing is done', async () => {
    const { house, base, port } = await fresh()
    const robin: [string, string][] = [
      ['name', 'Mallory'],
      ['email', 'mallory@evil.example'],
      ['password', password],
    ]
    for (const name of [
      '127.evil.example',
      '127.0.0.1.evil.example',
      'localhost.evil.example',
      'evil.localhost',
      '127.0.0.1.nip.io',
      '192.168.0.7',
      '0.0.0.0',
    ]) {
      const host = `${name}:${port}`
      const headers = { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }
      const answer = await rawForm(base, '/sign-up', robin, headers)
      expect(answer.status, name).toBe(403)
      expect(answer.text, name).toContain(`BASE_URL=https://${name}:${port}`)
      for (const path of ['/', '/api/show-today', '/mcp'])
        expect((await rawRequest(base, path, { headers })).status, `${name}${path}`).toBe(403)
    }
    expect(await house.accounts.listAccounts()).toEqual([])
  })

  test('may be written in any way that means this machine', async () => {
    const { base, port } = await fresh()
    for (const name of [
      '127.0.0.1',
      '127.9.9.9',
      'localhost',
      'LOCALHOST',
      'localhost.',
      '[::1]',
      '[::ffff:7f00:1]',
    ])
      expect(
        (await rawRequest(base, '/sign-up', { headers: { host: `${name}:${port}` } })).status,
        name,
      ).toBe(200)
  })

  test('is that of BASE_URL, and the refusal says so', async () => {
    const { base } = await fresh({ baseUrl: 'https://wellmet.example' })
    const asked = (host: string) => rawRequest(base, '/sign-up', { headers: { host } })
    expect((await asked('wellmet.example')).status).toBe(200)
    const other = await asked('wellmet.example.evil.example')
    expect(other.status).toBe(403)
    expect(other.text).toContain('https://wellmet.example')
    const headers = {
      host: 'evil.example',
      'x-forwarded-host': 'wellmet.example',
      forwarded: 'host=wellmet.example',
    }
    expect((await rawRequest(base, '/sign-up', { headers })).status).toBe(403)
  })

  test('is shown without what it might do to a page or a log', async () => {
    const { base } = await fresh()
    for (const host of ['<b>x', 'a"b', "evil.example'--", 'a b', `${'a'.repeat(300)}.example`]) {
      const { status, text } = await rawRequest(base, '/', { headers: { host } })
      expect([400, 403], host).toContain(status)
      expect(text).not.toContain('<b>x')
    }
  })
})

describe('the cookie', () => {
  const robin = { name: 'Robin Vale', email: 'robin@example.org', password }

  test('of one Wellmet is no other’s, so that two on one host keep to themselves', async () => {
    const [one, two] = [await fresh(), await fresh()]
    const jar = new Map<string, string>()
    const [mine, theirs] = [browserAt(one.base, jar), browserAt(two.base, jar)]
    expect((await mine.post('/sign-up', robin)).to).toBe('/')
    expect((await theirs.post('/sign-up', robin)).to).toBe('/')
    for (const browser of [mine, theirs, mine]) expect((await browser.get('/settings')).status).toBe(200)
    await theirs.post('/sign-out')
    expect((await theirs.get('/settings')).status).toBe(303)
    expect((await mine.get('/settings')).status).toBe(200)
  })

  test('keeps its name over a restart, and under TLS takes one that no other host can set', async () => {
    const { house } = await fresh()
    expect(cookieName(house, 'session')).toMatch(/^wellmet_session_[0-9a-f]{8}$/)
    expect(cookieName({ ...house }, 'session')).toBe(cookieName(house, 'session'))
    expect(cookieName(house, 'notice')).not.toBe(cookieName(house, 'session'))

    const { base } = await fresh({ baseUrl: 'https://wellmet.example' })
    const browser = browserAt(base)
    const { answer } = await browser.post('/sign-up', robin)
    const said = () => browser.post('/do/edit-profile', { signOff: 'Yours', _said: 'Saved.', _next: '/' })
    const set = [...answer.headers.getSetCookie(), ...(await said()).answer.headers.getSetCookie()]
    expect(set).toHaveLength(2)
    for (const cookie of set) {
      expect(cookie).toMatch(/^__Host-wellmet_\w+=[\w.-]+; /)
      expect(cookie).toMatch(/; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/)
      expect(cookie).not.toContain('Domain')
    }
    // The name without the prefix is one that a neighbor could have set.
    const tossed = browserAt(base)
    for (const [name, value] of browser.jar) tossed.jar.set(name.replace('__Host-', ''), value)
    expect((await tossed.get('/settings')).status).toBe(303)
    for (const cookie of (await browser.post('/sign-out')).answer.headers.getSetCookie())
      expect(cookie).toMatch(/^__Host-wellmet_\w+=; Max-Age=0; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  })
})
