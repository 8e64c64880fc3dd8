import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import fc from 'fast-check'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotTaken } from './bodies.ts'
import { readJson, takeJson } from './json-body.ts'

let server: ReturnType<typeof serve>
beforeAll(async () => {
  const app = new Hono()
  app.post('/', async (c) => c.json(readJson(await takeJson(c, 1_000_000)).value as object))
  app.onError((error, c) => c.text(error.message, error instanceof NotTaken ? error.status : 422))
  await new Promise<void>((up) => {
    server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => up())
  })
})
afterAll(() => server?.close())

async function read(body: string) {
  const { port } = server.address() as AddressInfo
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body })
  return { status: answer.status, said: await answer.text() }
}

test('what stands between quotes counts for nothing, whatever it is', async () => {
  const text = fc.string({
    unit: fc.constantFrom('"', '\\', '[', '{', '}', ']', ',', 'a', '\n'),
    maxLength: 60,
  })
  await fc.assert(
    fc.asyncProperty(fc.dictionary(text, text), async (value) => {
      const body = JSON.stringify(value)
      expect(await read(body)).toEqual({ status: 200, said: body })
    }),
    { numRuns: 200 },
  )
})

// Node 24.21 took the second key for the one of the object before it.
test('a key is what it was sent as, whatever came before', async () => {
  const bodies = ['{"{":"","\\\\":""}', '{"{":"","\\n":""}', '{"{":"","\\\\":""}', '{"{":"","\\n":""}']
  for (const body of bodies) expect(await read(body)).toEqual({ status: 200, said: body })
})

test('a text that hides more than is taken behind a quote is refused', async () => {
  const many = `[${'1,'.repeat(20_001)}1]`
  for (const text of ['a', '', '\\\\', '\\"', '\\\\\\"', '['])
    expect((await read(`{"a":"${text}","b":${many}}`)).status).toBe(413)
  for (const text of ['a', '', '\\\\', '\\"', '"'])
    expect((await read(`{"a":"${text}","b":${'['.repeat(40)}`)).status).toBe(422)
})

test('a text that never ends, or ends in a backslash, is no JSON', async () => {
  for (const body of ['{"a":"b', '{"a":"b\\', '{"a":"b\\"', '"', '"\\'])
    expect(await read(body)).toMatchObject({ status: 422, said: expect.stringContaining('not JSON') })
})
