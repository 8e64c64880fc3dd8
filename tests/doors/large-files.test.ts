/** Archives of up to 100 MB, as a browser sends them: written to the disk, of which only the lists are unpacked. */
import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { showImport } from '../../src/people/show-import.ts'
import type { Newcomer } from '../world.ts'
import { openServed, type Served, signIn } from './drivers.ts'

let served: Served
let robin: Newcomer
let cookie: string
beforeAll(async () => {
  served = await openServed()
  robin = await served.house.newcomer()
  cookie = await signIn(served.base, robin.who.email, 'a quiet long password')
})
afterAll(() => served?.close())

const connections =
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nMaya,Chen,,,Acme Tea,Buyer,22 Nov 2025'
const picture = (megabytes: number) =>
  [randomBytes(megabytes * 1024 * 1024), { level: 0 }] as Zippable[string]
const text = (words: string) => strToU8(words)

/** While it is sent, others are answered. */
async function send(verb: string, file: Uint8Array, fileName: string, as = cookie) {
  const form = new FormData()
  form.append('_next', '/imports/{id}')
  form.append('_from', '/import')
  form.append('content', new File([file as Uint8Array<ArrayBuffer>], fileName))
  // A line that was idle while the zip was made may have been closed.
  await new Promise((goOn) => setTimeout(goOn, 200))
  let [isOver, longest] = [false, 0]
  const others = (async () => {
    while (!isOver) {
      const began = performance.now()
      await (await fetch(`${served.base}/healthz`)).text()
      longest = Math.max(longest, performance.now() - began)
    }
  })()
  const answer = await fetch(`${served.base}/do/${verb}`, {
    method: 'POST',
    headers: { origin: served.base, cookie: as },
    body: form,
    redirect: 'manual',
  })
  const said = await answer.text()
  isOver = true
  await others
  return { status: answer.status, said, longest, at: answer.headers.get('location') ?? '' }
}
const onDisk = () => readdirSync(join(served.house.house.settings.dataFolder, 'incoming'))

test('of a large archive the lists are read, and nothing of it stays on the disk', async () => {
  const zip = zipSync({
    'Rich_Media/1.jpg': picture(20),
    'Connections.csv': text(connections),
    'Rich_Media/2.jpg': picture(20),
    'Skills.csv': text('Name\nPlanning'),
  })
  const answer = await send('read-import', zip, 'archive.zip')
  expect(answer.status).toBe(303)
  const shown = await robin.does(showImport, { id: answer.at.split('/').at(-1) ?? '' })
  expect(shown).toMatchObject({ newCount: 1, fileName: 'archive.zip', background: [{ title: 'Planning' }] })
  expect(onDisk()).toEqual([])
  const again = await send('read-import', zip, 'archive.zip')
  expect(again.status).toBe(303)
})

test('another file with the same form is another file', async () => {
  const of = (name: string) =>
    zipSync({ 'a.jpg': picture(8), 'Connections.csv': text(connections.replace('Maya', name)) })
  const [one, other] = [
    await send('read-import', of('Ida'), 'a.zip'),
    await send('read-import', of('Ben'), 'a.zip'),
  ]
  expect(one.at).not.toBe(other.at)
})

test('what is larger is refused with what to do, before it is taken', async () => {
  const answer = await send('read-import', zipSync({ 'a.jpg': picture(101) }), 'archive.zip')
  expect(answer.status).toBe(413)
  expect(answer.said).toContain('Unzip it, and choose Connections.csv')
})

test('a list of over 20 MB is none', async () => {
  const list = Buffer.from(`${connections}\n${'Maya,Chen,,,Acme Tea,Buyer,22 Nov 2025\n'.repeat(560_000)}`)
  const answer = await send('read-import', list, 'Connections.csv')
  expect(answer.status).toBe(409)
  expect(answer.said).toContain('over 20 MB')
  expect(onDisk()).toEqual([])
})

test('a bomb among the lists is not unpacked', async () => {
  const bomb = zipSync({
    'a.jpg': picture(8),
    'Connections.csv': [Buffer.alloc(30_000_000, 32), { level: 1 }],
  })
  const answer = await send('read-import', bomb, 'archive.zip')
  expect(answer.status).toBe(409)
  expect(answer.said).toContain('cannot be read')
})

test('no other verb takes so much, and no one who is signed out', async () => {
  const file = randomBytes(14 * 1024 * 1024)
  expect((await send('import-account', file, 'export.zip')).status).toBe(413)
  expect((await send('add-person', file, 'a.zip')).status).toBe(413)
  expect((await send('read-import', file, 'a.zip', '')).status).toBe(413)
})

test('one that is cut off is said to be so, and leaves nothing', async () => {
  const boundary = 'x'.repeat(30)
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="content"; filename="a.zip"\r\n\r\n`
  const answer = await fetch(`${served.base}/do/read-import`, {
    method: 'POST',
    headers: { origin: served.base, cookie, 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Buffer.concat([Buffer.from(head), randomBytes(8 * 1024 * 1024)]),
    redirect: 'manual',
  })
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain('cut off')
  expect(onDisk()).toEqual([])
})
