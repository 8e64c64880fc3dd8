/** Whatever goes wrong, a program is told so in JSON: no address under /api answers with a page. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { problems } from '../../src/doors/problem.ts'
import { makeToken, openServed, type Served } from './drivers.ts'

let served: Served
let token: string
beforeAll(async () => {
  served = await openServed()
  const { who } = await served.house.newcomer()
  token = await makeToken(served.house.house, who)
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
  ['POST', '/api/add-person', 422, 'invalid', { body: '{' }],
  ['POST', '/api/add-person', 413, 'too-large', { body: large }],
] as const)('%s %s is refused with %d, %s', async (method, path, status, code, init) => {
  const answer = await ask(path, { method, ...init })
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(await answer.json()).toMatchObject({
    type: `/api#problem-${code}`,
    title: problems[code].title,
    status,
    code,
    detail: expect.stringMatching(/\w.*\.$/),
  })
  expect(answer.status).toBe(status)
  if (status === 405) expect(answer.headers.get('allow')).toBeTruthy()
})

test.each([
  ['GET', 405, {}],
  ['POST', 401, { headers: { authorization: '' } }],
  ['POST', 413, { body: large }],
] as const)('at /mcp, %s refused with %d is a JSON-RPC error', async (method, status, init) => {
  const answer = await ask('/mcp', { method, ...init })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/json'])
  expect(await answer.json()).toMatchObject({
    jsonrpc: '2.0',
    id: null,
    error: { code: expect.any(Number), message: expect.any(String), data: { status } },
  })
})
