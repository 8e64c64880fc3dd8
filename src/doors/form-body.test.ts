/** A form that is accepted gives exactly what the runtime's own reading of it gives; and it is read in linear time. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import fc from 'fast-check'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotTaken } from './bodies.ts'
import { readForm } from './form-body.ts'

let server: Server
let base: string
beforeAll(async () => {
  const app = new Hono()
  app.post('/:who', async (c) => c.json(await readForm(c, { isSignedIn: c.req.param('who') === 'in' })))
  app.onError((error, c) =>
    error instanceof NotTaken
      ? c.json({ says: error.message, typed: error.typed }, error.status)
      : c.json(String(error.stack), 500),
  )
  server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server?.close())

const send = (body: BodyInit, headers: Record<string, string> = {}, who = 'in') =>
  fetch(`${base}/${who}`, { method: 'POST', body, headers })
const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' }

/** What the runtime's own reading of the same bytes gives. */
async function usual(
  body: BodyInit,
  headers: Record<string, string> = {},
): Promise<Record<string, string[]>> {
  const typed: Record<string, string[]> = {}
  for (const [name, value] of await new Response(body, { headers }).formData()) {
    typed[name] ??= []
    if (typeof value === 'string') typed[name].push(value)
    else {
      typed[name].push(Buffer.from(await value.arrayBuffer()).toString('base64'))
      typed.fileName = [value.name]
      typed._files = [...(typed._files ?? []), name]
    }
  }
  return typed
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('+', '%', '&', '=', '\r', '\n', ' ', '"', 'ü', '😀', '2', 'a', '\\', ';', '-', "'"),
    maxLength: 20,
  }),
)
const name = fc.string({
  unit: fc.constantFrom('a', 'b', '.', '0', '_', 'é', '"', ' ', '%'),
  minLength: 1,
  maxLength: 6,
})

test('what a form sends arrives as it was typed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, text), { maxLength: 8 }), async (fields) => {
      const sent = new URLSearchParams(fields)
      const answer = await send(sent)
      expect(await answer.json()).toEqual(await usual(String(sent), urlencoded))
    }),
    { numRuns: 200 },
  )
})

test('so does one that no browser would write', async () => {
  const bytes = fc.string({
    unit: fc.constantFrom('a', '%', '4', '1', 'c', '3', '=', '&', '+', ';', '\n'),
    maxLength: 30,
  })
  await fc.assert(
    fc.asyncProperty(bytes, async (body) => {
      const answer = await send(body, urlencoded)
      expect(await answer.json(), body).toEqual(await usual(body, urlencoded))
    }),
    { numRuns: 300 },
  )
})

test('and one with files', async () => {
  const file = fc.tuple(
    name,
    fc.uint8Array({ maxLength: 200 }),
    text.map((name) => name.replace(/\\/g, '')),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.tuple(name, text), file), { minLength: 1, maxLength: 6 }),
      async (fields) => {
        const form = new FormData()
        for (const [name, value, fileName] of fields)
          if (typeof value === 'string') form.append(name, value)
          else form.append(name, new Blob([value as Uint8Array<ArrayBuffer>]), fileName)
        const whole = new Response(form)
        const headers = { 'content-type': whole.headers.get('content-type') ?? '' }
        const body = await whole.arrayBuffer()
        expect(await (await send(body, headers)).json()).toEqual(await usual(body, headers))
      },
    ),
    { numRuns: 200 },
  )
})

const part = (name: string, value: string, head = '') =>
  `--x\r\nContent-Disposition: form-data; name="${name}"${head}\r\n\r\n${value}\r\n`
const multipart = { 'content-type': 'multipart/form-data; boundary=x' }
const many = 'a&'.repeat(500_000)
const heavy = Buffer.alloc(13 * 1024 * 1024, 'a')

test.each<[string, number, BodyInit, Record<string, string>, string?]>([
  ['of half a million fields', 413, many, urlencoded],
  ['of 1,001 fields', 413, 'a=1&'.repeat(1001), urlencoded],
  ['with a quarter of a million fields in a part', 413, `_part=${'a%26'.repeat(250_000)}`, urlencoded],
  ['with as many in its button', 413, `_press=${'a%26'.repeat(250_000)}`, urlencoded],
  ['over 64 kB, signed out', 413, `a=${'x'.repeat(70_000)}`, urlencoded, 'out'],
  ['over 1 MB', 413, `a=${'x'.repeat(1_100_000)}`, urlencoded],
  ['with files over 12 MB', 413, heavy, multipart],
  ['with files over 64 kB, signed out', 413, heavy.subarray(0, 70_000), multipart, 'out'],
  ['of over 1 MB of prose beside a file', 413, `${part('a', 'x'.repeat(1_100_000))}--x--`, multipart],
  ['of 100,000 parts', 413, `${part('a', '').repeat(100_000)}--x--`, multipart],
  ['of 100,000 parts without a head', 413, `${'--x\r\n\r\n\r\n'.repeat(100_000)}--x--`, multipart],
  ['with a name of 1 MB', 422, `${'a'.repeat(1_000_000)}=1`, urlencoded],
  ['with a part whose name is of 1 MB', 422, `${part('a'.repeat(1_000_000), '')}--x--`, multipart],
  [
    'with a file name of 1 MB',
    422,
    `${part('a', '', `; filename="${'f'.repeat(1_000_000)}"`)}--x--`,
    multipart,
  ],
  ['that ends in the middle', 400, part('a', 'words'), multipart],
  ['that has no part', 400, 'words', multipart],
  ['whose boundary is not told', 400, 'words', { 'content-type': 'multipart/form-data' }],
  [
    'whose boundary is long',
    400,
    'words',
    { 'content-type': `multipart/form-data; boundary=${'x'.repeat(300)}` },
  ],
  ['that is packed', 415, 'a=1', { ...urlencoded, 'content-encoding': 'gzip' }],
  ['that is plain text', 415, 'a=1', { 'content-type': 'text/plain' }],
  ['of no type', 415, Buffer.from('a=1'), {}],
])('a form %s is answered %d', async (_, status, body, headers, who) => {
  expect((await send(body, headers, who)).status).toBe(status)
})

test('a press without a body is an empty form', async () => {
  const answer = await fetch(`${base}/in`, { method: 'POST' })
  expect([answer.status, await answer.json()]).toEqual([200, {}])
})

test('what was read of a form with too many fields is given back', async () => {
  const answer = await send(`letter=Dear+Maya&${'a=1&'.repeat(1001)}`, urlencoded)
  expect(await answer.json()).toMatchObject({ typed: { letter: ['Dear Maya'] } })
})

test('a part that has no name is left out, however many heads it has', async () => {
  const body = `--x\r\n${'a: b\r\n'.repeat(100_000)}\r\nwords\r\n${part('a', '1')}--x--`
  expect(await (await send(body, multipart)).json()).toEqual({ a: ['1'] })
})
