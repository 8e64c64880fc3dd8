/** A file is sent from one block of memory: no part of it may be written over before it has left. */
import { once } from 'node:events'
import { get } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { httpServer } from './listener.ts'

const size = 5_000_000
/** No two parts of it are alike. */
const whole = Uint8Array.from({ length: size }, (_, i) => (i * 31 + (i >> 8) * 7 + (i >> 16)) % 251)

let server: ReturnType<typeof httpServer>
let close: (() => Promise<void>) | undefined
afterEach(() => close?.())

async function serve(file: ReadableStream) {
  server = httpServer(
    () =>
      new Response(file, { headers: { 'content-disposition': 'attachment', 'content-length': `${size}` } }),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  close = async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const [answer] = await once(get(`http://127.0.0.1:${port}/`), 'response')
  return answer
}

function fileOf(end: { cancelled?: boolean } = {}, breaksAt = size): ReadableStream {
  let at = 0
  return new ReadableStream({
    type: 'bytes',
    autoAllocateChunkSize: 64 * 1024,
    pull(controller) {
      const { byobRequest } = controller
      const view = byobRequest?.view as Uint8Array
      if (at >= breaksAt) return controller.error(new Error('The disk is gone.'))
      const part = whole.subarray(at, at + view.byteLength)
      new Uint8Array(view.buffer, view.byteOffset).set(part)
      at += part.length
      if (part.length === 0) controller.close()
      byobRequest?.respond(part.length)
    },
    cancel() {
      end.cancelled = true
    },
  })
}

test('one who takes a file slowly gets every byte of it', async () => {
  const answer = await serve(fileOf())
  const pieces: Buffer[] = []
  for await (const piece of answer) {
    pieces.push(piece)
    if (pieces.length % 10 === 0) await pause(1)
  }
  expect(Buffer.concat(pieces).equals(whole)).toBe(true)
})

test('a file that is not wanted any more is let go', async () => {
  const end: { cancelled?: boolean } = {}
  const answer = await serve(fileOf(end))
  await once(answer, 'data')
  answer.destroy()
  await expect.poll(() => end.cancelled).toBe(true)
})

test('a file that breaks off does not look as if it were whole', async () => {
  const answer = await serve(fileOf({}, 1_000_000))
  const taking = (async () => {
    for await (const _ of answer);
  })()
  await expect(taking).rejects.toThrow(/aborted/)
})
