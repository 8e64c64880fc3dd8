/** Whatever goes wrong, a program is told so in JSON: no address under /api answers with a page. */
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { problems } from '../../src/doors/problem.ts'
import { addPerson } from '../../src/people/add-person.ts'
import { createToken, openServed, type Served } from './drivers.ts'

let served: Served
let token: string
beforeAll(async () => {
  served = await openServed()
  const { who } = await served.house.newcomer()
  token = await createToken(served.house.house, who)
})
afterAll(() => served?.close())

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${served.base}${path}`, {
    ...init,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...init.headers },
  })

const large = 'x'.repeat(13 * 1024 * 1024)

test.each([
  ['GET', '/api/unknown', 404, 'not-found', {}],
  ['POST', '/api/unknown', 404, 'not-found', {}],
  ['DELETE', '/api/unknown', 404, 'not-found', {}],
  ['GET', '/api/add-person/x', 404, 'not-found', {}],
  ['GET', '/api/add-person', 405, 'method', {}],
  ['POST', '/api/show-today', 401, 'no-token', { headers: { authorization: 'Bearer wm_no' } }],
  ['GET', '/api/export-account.zip', 401, 'no-token', { headers: { authorization: '' } }],
  ['GET', '/api/show-person.vcf?id=x', 404, 'not-found', {}],
  ['GET', '/api/show-person.vcf', 422, 'invalid', {}],
  ['HEAD', '/api/add-person', 405, 'method', {}],
  ['DELETE', '/api/list-people', 405, 'method', {}],
  ['PUT', '/api/add-person/', 405, 'method', {}],
  ['POST', '/api', 405, 'method', {}],
  ['POST', '/api/openapi.json', 405, 'method', {}],
  ['POST', '/api/create-token', 404, 'not-found', {}],
  ['POST', '/api/show-person.vcf?id=x', 405, 'method', {}],
  ['POST', '/api/add-person', 422, 'invalid', { body: '{' }],
  ['POST', '/api/add-person', 413, 'too-large', { body: large }],
] as const)('%s %s is refused with %d, %s', async (method, path, status, code, init) => {
  const answer = await ask(path, { method, ...init })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json'])
  if (status === 405) expect(answer.headers.get('allow')).toMatch(/^[A-Z]+(, [A-Z]+)*$/)
  if (status === 401) expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer realm="Wellmet"/)
  if (method === 'HEAD') return
  expect(await answer.json()).toMatchObject({
    type: `/api#problem-${code}`,
    title: problems[code].title,
    status,
    code,
    detail: expect.stringMatching(/\w.*\.$/),
  })
})

test.each([
  ['GET', 405, {}],
  ['POST', 401, { headers: { authorization: '' } }],
  ['POST', 413, { body: large }],
  ['POST', 422, { body: 'hello' }],
] as const)('at /mcp, %s refused with %d is a JSON-RPC error', async (method, status, init) => {
  const answer = await ask('/mcp', { method, ...init })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/json'])
  expect(await answer.json()).toMatchObject({
    jsonrpc: '2.0',
    id: null,
    error: { code: expect.any(Number), message: expect.any(String), data: { status } },
  })
})

test('an address is asked in the ways that programs ask', async () => {
  const options = await ask('/api/add-person', { method: 'OPTIONS' })
  expect([options.status, options.headers.get('allow')]).toEqual([204, 'POST, OPTIONS'])
  const head = await ask('/api/list-people', { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
  expect((await ask('/api/list-people/')).status).toBe(200)
  for (const [type, body] of [
    ['application/json; charset=utf-8', '\ufeff{"limit": 1}'],
    ['application/json', ''],
    ['text/json', '{}'],
  ] as const) {
    const answer = await ask('/api/list-people', { method: 'POST', body, headers: { 'content-type': type } })
    expect([type, answer.status]).toEqual([type, 200])
  }
  const strange = await ask('/api/add-person', {
    method: 'POST',
    body: Buffer.from('{"name":"Maya"}', 'utf16le'),
    headers: { 'content-type': 'application/json; charset=utf-16' },
  })
  expect([strange.status, strange.headers.get('content-type')]).toEqual([415, 'application/problem+json'])
  const page = await ask('/api/')
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8'])
  const form = new URLSearchParams({ name: 'Maya' })
  const answer = await ask('/api/add-person', {
    method: 'POST',
    body: form,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  expect([answer.status, await answer.json()]).toMatchObject([415, { code: 'not-json' }])
})

test('a token fetches a file of its own account, as it is', async () => {
  const other = await served.house.newcomer()
  const { id } = await other.does(addPerson, { name: 'Maya Chen' })
  const theirs = await createToken(served.house.house, other.who, 'read')
  const path = `/api/show-person.vcf?id=${id}`
  const card = await ask(path, { headers: { authorization: `Bearer ${theirs}` } })
  expect([card.status, card.headers.get('content-type')]).toEqual([200, 'text/vcard; charset=utf-8'])
  expect(await card.text()).toContain('FN:Maya Chen')
  expect((await ask(path)).status).toBe(404)

  const { href, content } = (await (await ask('/api/export-account')).json()) as Record<string, string>
  expect(content).toBe('')
  const zip = await ask(String(href))
  expect([zip.status, zip.headers.get('content-type')]).toEqual([200, 'application/zip'])
  expect(Object.keys(unzipSync(new Uint8Array(await zip.arrayBuffer())))).toContain('people.vcf')
})
