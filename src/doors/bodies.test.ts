/** A body is waited for, but not for ever, and what is refused can still be answered. */

import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { NotTaken, readBytes } from './bodies.ts'
import { httpServer } from './listener.ts'

test('a body that comes byte by byte is given up, and that is said', async () => {
  const app = new Hono()
  app.post('/', async (c) => c.text(String((await readBytes(c, 1000, 100)).length)))
  app.onError((error, c) => c.text(error.message, error instanceof NotTaken ? error.status : 500))
  const server = httpServer(app.fetch)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo

  const said = await new Promise<string>((heard) => {
    let all = ''
    const socket = connect(port, '127.0.0.1')
    socket.write('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900\r\n\r\n')
    const drip = setInterval(() => socket.write('a'), 5)
    socket.on('data', (bytes) => {
      all += bytes
    })
    // The rest is not waited for either.
    socket.on('error', () => {})
    socket.on('close', () => {
      clearInterval(drip)
      heard(all)
    })
  })
  expect(said).toMatch(/^HTTP\/1.1 408/)
  expect(said).toMatch(/took too long/)
  server.close()
})
