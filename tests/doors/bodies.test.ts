/** What is too large, packed, cut off or none of our kinds is answered at once and by name, and others are answered meanwhile. */
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Newcomer } from '../world.ts'
import { createToken, openServed, post, type Served, signIn } from './drivers.ts'

let served: Served
let robin: Newcomer
let token: string
let cookie: string
beforeAll(async () => {
  served = await openServed()
  robin = await served.house.newcomer()
  token = await createToken(served.house.house, robin.who)
  cookie = await signIn(served.base, robin.who.email, 'a quiet long password')
})
afterAll(() => served?.close())

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const fields = (bytes: number) => 'a&'.repeat(bytes / 2)

/** While something is sent, others are answered: `/healthz` is asked again and again. */
async function send(path: string, body: BodyInit, headers: Record<string, string> = {}) {
  let isOver = false
  const others = (async () => {
    let answered = 0
    while (!isOver) if ((await fetch(`${served.base}/healthz`)).ok) answered++
    return answered
  })()
  const answer = await fetch(`${served.base}${path}`, {
    method: 'POST',
    headers: { origin: served.base, ...headers },
    body,
    redirect: 'manual',
  })
  const said = await answer.text()
  isOver = true
  expect(await others).toBeGreaterThan(0)
  return { status: answer.status, type: answer.headers.get('content-type'), said }
}

test.each(['/sign-in', '/sign-up', '/do/add-person'])('signed out, %s takes 64 kB', async (path) => {
  expect(await send(path, fields(4_000_000), form)).toMatchObject({ status: 413 })
  expect(await send(path, fields(60_000), form)).toMatchObject({ status: 413 })
  const one = await send(path, `note=${'x'.repeat(60_000)}`, form)
  expect([401, 409, 422]).toContain(one.status)
})

test('signed out, a program is told so whatever it sends, and nothing of it is read', async () => {
  for (const path of ['/api/add-person', '/mcp'])
    expect((await send(path, fields(4_000_000), { authorization: 'Bearer wm_none' })).status).toBe(401)
})

test('signed in, a form takes 1 MB of prose and 1,000 fields', async () => {
  expect(await send('/do/add-person', fields(4_000_000), { ...form, cookie })).toMatchObject({ status: 413 })
  const { status, said } = await send('/do/add-person', `name=Maya&${fields(4000)}`, { ...form, cookie })
  expect(status).toBe(413)
  expect(said).toContain('Maya')
  expect((await send('/do/add-person', `note=${'x'.repeat(1_000_000)}`, { ...form, cookie })).status).toBe(
    422,
  )
})

test('what a form asks to be said is a sentence, and is not blown up by what it is filled with', async () => {
  for (const times of [160, 100_000]) {
    const answer = await fetch(`${served.base}/do/add-person`, {
      method: 'POST',
      headers: { origin: served.base, cookie },
      body: new URLSearchParams({
        name: 'Maya '.repeat(39),
        _said: '{name}'.repeat(times),
        _next: '/people',
      }),
      redirect: 'manual',
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/people'])
    for (const kept of answer.headers.getSetCookie()) expect(kept.length).toBeLessThan(4096)
  }
})

test('words that are too long to be carried through the sign-in are said to be in the form still', async () => {
  const carried = await send('/do/add-person', `name=Maya+Chen&note=${'%22'.repeat(15_000)}`, form)
  expect([carried.status, carried.said.includes('still in the form')]).toEqual([401, true])
  const refused = await send('/do/add-person', `name=Maya&note=${'x'.repeat(70_000)}`, form)
  expect(refused.status).toBe(413)
  expect(refused.said).toContain('still in the form')
})

test.each([
  ['5 million lists in lists', 413, '['.repeat(5_000_000)],
  ['a million lists in lists', 422, '['.repeat(1_000_000)],
  ['33 lists in lists', 422, `{"name": ${'['.repeat(33)}${']'.repeat(33)}}`],
  ['60,000 keys', 413, `{${Array.from({ length: 60_000 }, (_, i) => `"k${i}":1`)}}`],
  ['a text of brackets', 422, JSON.stringify({ name: '[{,'.repeat(30_000) })],
  ['a text of backslashes', 422, JSON.stringify({ name: '\\"'.repeat(200_000) })],
  ['half a text', 422, '{"name": "Maya\\'],
  ['2 MB for a verb that takes no file', 413, JSON.stringify({ name: 'x'.repeat(2_000_000) })],
])('JSON with %s is answered %d', async (_, status, body) => {
  const answer = await send('/api/add-person', body, {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
  })
  expect(answer).toMatchObject({ status, type: 'application/problem+json' })
  const rpc = await post(served.base, '/mcp', token, body)
  expect(rpc.status).toBeGreaterThanOrEqual(400)
  expect(rpc.status).toBeLessThan(500)
  await rpc.text()
})

test('a body of another kind, or packed, is said to be so at every door', async () => {
  const authorization = `Bearer ${token}`
  const packed = { 'content-encoding': 'gzip' }
  const json = { authorization, 'content-type': 'application/json' }
  const body = gzipSync('{"name":"Maya"}')
  expect((await send('/api/add-person', body, { ...json, ...packed })).status).toBe(415)
  expect((await send('/mcp', body, { ...json, ...packed })).status).toBe(415)
  expect((await send('/do/add-person', gzipSync('name=Maya'), { ...form, ...packed, cookie })).status).toBe(
    415,
  )
  expect((await send('/do/add-person', 'name=Maya', { 'content-type': 'text/plain', cookie })).status).toBe(
    415,
  )
  expect((await send('/api/add-person', 'name=Maya', { ...form, authorization })).status).toBe(415)
  const filed = new FormData()
  filed.append('name', 'Maya')
  expect((await send('/api/add-person', filed, { authorization })).status).toBe(415)
  // As curl sends it that is told nothing of types.
  expect((await send('/api/add-person', '{"name":"Maya"}', { ...form, authorization })).status).toBe(200)
})

test('a search of two thousand words is too long an address', async () => {
  for (const path of ['/people', '/api/list-people', '/sign-in']) {
    const headers = { authorization: `Bearer ${token}`, cookie }
    const answer = await fetch(`${served.base}${path}?${'a&'.repeat(3000)}`, { headers })
    await answer.text()
    expect(answer.status, path).toBe(414)
  }
  const dots = await fetch(`${served.base}/api/list-people?${'a.'.repeat(3000)}=1`, {
    headers: { authorization: `Bearer ${token}` },
  })
  await dots.text()
  expect(dots.status).toBe(422)
})

/** Sends bytes as they are; gives all that comes back until the other side closes, or `enough` has come. */
function speak(sent: string, enough = /\r\n\r\n/): Promise<string> {
  const { port } = new URL(served.base)
  return new Promise((said, failed) => {
    let heard = ''
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(sent))
    socket.on('data', (bytes) => {
      heard += bytes
      if (!enough.test(heard)) return
      socket.destroy()
      said(heard)
    })
    socket.on('error', failed).on('close', () => said(heard))
  })
}
const head = (path: string, ...more: string[]) =>
  [
    `POST ${path} HTTP/1.1`,
    `Host: ${new URL(served.base).host}`,
    `Origin: ${served.base}`,
    ...more,
    '',
    '',
  ].join('\r\n')
const type = 'Content-Type: application/x-www-form-urlencoded'

test('anyone who says how much will come is answered before it comes', async () => {
  expect(await speak(head('/sign-in', type, 'Content-Length: 99999999999'))).toMatch(/^HTTP\/1.1 413/)
  const asks = 'Expect: 100-continue'
  expect(await speak(head('/sign-in', type, 'Content-Length: 100000', asks))).toMatch(/^HTTP\/1.1 413/)
  expect(await speak(head('/api/add-person', 'Content-Length: 10', asks))).toMatch(/^HTTP\/1.1 401/)
  expect(await speak(head('/sign-in', type, 'Content-Length: 10', asks))).toMatch(/^HTTP\/1.1 100 Continue/)
})

test('a body without a length is cut at the bound, in chunks of one byte too', async () => {
  const start = head('/sign-in', type, 'Transfer-Encoding: chunked')
  expect(await speak(start + '1\r\na\r\n'.repeat(70_000))).toMatch(/^HTTP\/1.1 413/)
  expect(await speak(`${start}7\r\nemail=a\r\n0\r\n\r\n`)).toMatch(/^HTTP\/1.1 4(09|22)/)
  expect(await speak(head('/sign-in', type, 'Transfer-Encoding: gzip, chunked'))).toMatch(
    /^HTTP\/1.1 (400|415)/,
  )
})

test('anyone who says it all before listening still hears the answer, also on a line that closes then', async () => {
  const { port } = new URL(served.base)
  for (const connection of ['close', 'keep-alive'])
    for (const path of ['/sign-in', '/api/add-person', '/mcp', '/nowhere', '/people']) {
      const heard = await new Promise<string>((said, failed) => {
        let all = ''
        const length = 8_000_000
        const start = head(path, type, `Connection: ${connection}`, `Content-Length: ${length}`)
        const socket = connect(Number(port), '127.0.0.1', () => {
          socket.pause()
          socket.write(start)
          socket.write('a&'.repeat(length / 2), () => socket.resume())
        })
        socket.on('data', (bytes) => {
          all += bytes
          if (connection === 'keep-alive') socket.end()
        })
        socket.on('error', failed).on('close', () => said(all))
      })
      expect(heard, `${path} ${connection}`).toMatch(/^HTTP\/1.1 4\d\d/)
    }
})

test('a head of 200 lines, or of 20 kB, is too large', async () => {
  expect(await speak(head('/sign-in', ...Array<string>(200).fill('a: b')))).toMatch(/^HTTP\/1.1 431/)
  expect(await speak(head('/sign-in', `a: ${'b'.repeat(20_000)}`))).toMatch(/^HTTP\/1.1 431/)
})

test('anyone who hangs up in the middle breaks nothing', async () => {
  const { port } = new URL(served.base)
  await new Promise<void>((gone) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(`${head('/sign-in', type, 'Content-Length: 1000')}email=`, () => socket.destroy())
    })
    socket.on('close', () => gone())
  })
  expect((await fetch(`${served.base}/healthz`)).ok).toBe(true)
})
