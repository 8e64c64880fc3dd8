/** How the server starts, refuses to start, and ends, as a process. */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startServer, stopServer } from '../server.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wellmet-starts-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a port in use is refused with another to try', async () => {
  const taken = createServer()
  await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening))
  const { port } = taken.address() as { port: number }
  await expect(startServer({ WELLMET_DATA: folder, PORT: String(port) })).rejects.toThrow(`PORT=${port + 1}`)
  taken.close()
})

test('a wrong setting is refused with what to write instead', async () => {
  await expect(startServer({ WELLMET_DATA: folder, SIGNUPS: 'perhaps' })).rejects.toThrow('SIGNUPS=open')
  await expect(startServer({ WELLMET_DATA: folder, WELLMET_SECRET: 'changeme' })).rejects.toThrow(
    'WELLMET_SECRET',
  )
})

test('a rejection that nothing handles is told, and ends it', async () => {
  const asked = 'process.on("message", () => Promise.reject(new Error("no one heard")))'
  const { child, said } = await startServer({
    WELLMET_DATA: folder,
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(asked)}`,
  })
  const ended = new Promise((exit) => child.once('close', exit))
  child.send('break')
  expect(await ended).toBe(1)
  expect(said()).toContain('so Wellmet ends here')
  // By where it broke: its message may hold what someone typed.
  expect(said()).toMatch(/ ended error=Error stack="at /)
})

test('a second server on the same folder is refused, until the first dies, however it dies', async () => {
  const first = await startServer({ WELLMET_DATA: folder })
  await expect(startServer({ WELLMET_DATA: folder })).rejects.toThrow(String(first.child.pid))
  const gone = new Promise((exit) => first.child.once('exit', exit))
  first.child.kill('SIGKILL')
  await gone
  const second = await startServer({ WELLMET_DATA: folder })
  expect((await fetch(`${second.base}/healthz`)).status).toBe(200)
  await stopServer(second.child)
  expect(second.child.exitCode).toBe(0)
})

test('told to end, it finishes what is in flight', async () => {
  const { child, base } = await startServer({ WELLMET_DATA: folder })
  const body = new URLSearchParams({
    name: 'Robin Vale',
    email: 'robin@example.org',
    password: 'a quiet long password',
  })
  const headers = {
    origin: base,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(body).length,
    expect: '100-continue',
  }
  const signingUp = request(`${base}/sign-up`, { method: 'POST', headers })
  const answered = once(signingUp, 'response')
  // It has the head, and waits for the rest.
  signingUp.flushHeaders()
  await once(signingUp, 'continue')
  const ended = stopServer(child)
  signingUp.end(String(body))
  const [answer] = (await answered) as [IncomingMessage]
  expect(answer.statusCode).toBe(303)
  answer.resume()
  await ended
  expect(child.exitCode).toBe(0)
})

test.each([
  ['HOST is beyond this machine', { HOST: '0.0.0.0' }],
  ['BASE_URL is beyond this machine, whatever HOST is', { BASE_URL: 'http://127.evil.example:8080' }],
])('where %s, the first account needs the code that was printed', async (_, settings) => {
  const port = await freePort()
  const { child, said } = await startServer({ WELLMET_DATA: folder, PORT: String(port), ...settings })
  const code = await vi.waitFor(() => {
    const found = /needs this code: (\w+)/.exec(said())?.[1]
    if (!found) throw new Error(said())
    return found
  })
  const origin = `http://127.0.0.1:${port}`
  expect(code).toMatch(/^[0-9a-f]{8}$/)
  const signUp = (typed: string) =>
    fetch(`${origin}/sign-up`, {
      method: 'POST',
      headers: { origin },
      redirect: 'manual',
      body: new URLSearchParams({
        name: 'Robin',
        email: 'r@example.org',
        password: 'a quiet long password',
        code: typed,
      }),
    })
  expect((await signUp('')).status).toBe(409)
  expect((await signUp('00000000')).status).toBe(409)
  expect((await signUp(code)).status).toBe(303)
  await stopServer(child)
})

async function freePort(): Promise<number> {
  const taken = createServer()
  await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening))
  const { port } = taken.address() as AddressInfo
  await new Promise((closed) => taken.close(closed))
  return port
}
