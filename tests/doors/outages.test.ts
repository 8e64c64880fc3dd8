/** When the place where everything is kept fails: each page, form, call and command says what is wrong, by name, and loses no word. */
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { cliDoor } from '../../src/doors/cli.ts'
import type { House } from '../../src/doors/house.ts'
import { closeHouse, openHouse } from '../../src/open-house.ts'
import { troubleOf } from '../../src/store/trouble.ts'
import { startPostgres } from '../postgres-server.ts'
import { agent, createToken, post, serve, signIn } from './drivers.ts'

const password = 'a quiet long password'
/** What no one else types; it has to be on the page that says what is wrong, escaped. */
const words = 'Zinnia & <b>marigold</b>, said “twice”\nand on a second line'
const escaped = 'Zinnia &amp; &lt;b>marigold&lt;/b>, said “twice”\nand on a second line'

interface Place {
  house: House
  base: string
  ann: Person
  bob: Person
  close(): Promise<void>
}
interface Person {
  account: string
  email: string
  cookie: string
  token: string
}

async function open(settings: { dataFolder: string; databaseUrl?: string }): Promise<Place> {
  const house = await openHouse({ port: 0, host: '127.0.0.1', signups: 'open', ...settings }, {})
  const { base, server } = await serve(house)
  const person = async (name: string): Promise<Person> => {
    const email = `${name}@example.org`
    const { account } = await house.accounts.signUp({ email, name, password }, { ip: '127.0.0.1' })
    const cookie = await signIn(base, email, password)
    const token = await createToken(house, { account, email, name })
    await send(base, { cookie }, 'add-person', { name: `A friend of ${name}` })
    return { account, email, cookie, token }
  }
  const close = async () => {
    server.close()
    server.closeAllConnections()
    await closeHouse(house)
  }
  return { house, base, ann: await person('ann'), bob: await person('bob'), close }
}

/** The same place, opened again as after a restart; anyone who was signed in still is. */
async function reopened({ ann, bob }: Place, dataFolder: string): Promise<Place> {
  const house = await openHouse({ port: 0, host: '127.0.0.1', signups: 'open', dataFolder }, {})
  const { base, server } = await serve(house)
  const close = async () => {
    server.close()
    server.closeAllConnections()
    await closeHouse(house)
  }
  return { house, base, ann, bob, close }
}

const send = (
  base: string,
  { cookie }: Pick<Person, 'cookie'>,
  verb: string,
  typed: Record<string, string>,
) =>
  fetch(`${base}/do/${verb}`, {
    method: 'POST',
    headers: { origin: base, cookie },
    body: new URLSearchParams(typed),
    redirect: 'manual',
  })

const get = (base: string, path: string, cookie = '') =>
  fetch(`${base}${path}`, { headers: { cookie }, redirect: 'manual' })

/** Every way in is asked; each must say `kind`, and none may be empty. With `reading`, what is there is still shown. */
async function everyDoorSays({ base, house }: Place, person: Person, kind: string, { reading = false } = {}) {
  const out: string[] = []
  const said = { out: (text: string) => out.push(text), err: (text: string) => out.push(text) }
  const [form, call, exit, read] = await Promise.all([
    send(base, person, 'add-person', { name: words, _from: '/people/new', _key: 'k1' }),
    post(base, '/api/add-person', person.token, JSON.stringify({ name: 'x' })),
    cliDoor(house, ['add-person', '--account', person.email, '--name=x'], said),
    get(base, '/people', person.cookie),
  ])
  const page = await form.text()
  expect([form.status, form.headers.get('cache-control')], page).toEqual([503, 'no-store'])
  expect(page).toContain(escaped)
  expect(page).toContain('action="/do/add-person"')
  expect(page).toMatch(/name="_key" value="k1"/)
  expect(page).toMatch(/<button type="submit"[^>]*>Try again/)
  expect([call.status, call.headers.get('content-type')]).toEqual([503, 'application/problem+json'])
  expect(await call.json()).toMatchObject({ status: 503, code: kind, detail: expect.stringMatching(/\.$/) })
  expect([exit, out.join('\n')]).toEqual([5, expect.stringContaining(`(${kind})`)])
  expect(read.status).toBe(reading ? 200 : 503)
  expect(await read.text()).toContain(reading ? 'A friend of' : 'Try again')
}

async function healthSays({ base }: Place, status: number, says: string | RegExp, ready = status) {
  await expect.poll(async () => (await fetch(`${base}/healthz`)).status, { timeout: 15_000 }).toBe(status)
  await expect.poll(async () => (await fetch(`${base}/readyz`)).status, { timeout: 15_000 }).toBe(ready)
  const health = await fetch(`${base}/healthz`)
  expect([health.status, await health.text()]).toEqual([status, expect.stringMatching(says)])
}

describe('PostgreSQL', () => {
  let server: Awaited<ReturnType<typeof startPostgres>>
  let dataFolder: string
  let place: Place
  beforeAll(async () => {
    server = await startPostgres()
    dataFolder = mkdtempSync(join(tmpdir(), 'wellmet-outage-'))
    place = await open({ dataFolder, databaseUrl: server.url })
  })
  afterAll(async () => {
    await place?.close()
    await server?.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  })

  test('stopped, every way in says so; back, all goes on without a restart', async () => {
    const { base, ann, house } = place
    await healthSays(place, 200, /^ok$/)
    await server.halt()
    await everyDoorSays(place, ann, 'database-gone')
    await healthSays(place, 503, /^database-gone: /)

    for (const path of ['/', '/sign-in', '/nowhere', '/rules', '/settings/export.zip']) {
      const answer = await get(base, path, ann.cookie)
      expect([answer.status, (await answer.text()).length > 500], path).toEqual([503, true])
    }
    const guest = await get(base, '/sign-in')
    expect([guest.status, await guest.text()]).toEqual([503, expect.stringContaining('Try again')])
    const entering = await fetch(`${base}/sign-in`, {
      method: 'POST',
      headers: { origin: base },
      body: new URLSearchParams({ email: 'ann@example.org', password: 'Rosehip-1', _then: '/people' }),
    })
    const page = await entering.text()
    expect([entering.status, entering.headers.get('retry-after')]).toEqual([503, '30'])
    expect(page).toContain('ann@example.org')
    expect(page).not.toContain('Rosehip-1')
    expect(page).toMatch(/type="password"/)
    const rpc = await post(base, '/mcp', ann.token, '{"jsonrpc":"2.0","id":1,"method":"tools/list"}')
    expect([rpc.status, await rpc.json()]).toMatchObject([
      503,
      { error: { data: { code: 'database-gone' } } },
    ])

    await server.resume()
    await healthSays(place, 200, /^ok$/)
    expect((await get(base, '/people', ann.cookie)).status).toBe(200)
    const client = await agent(base, ann.token)
    await server.halt()
    const tool = await client.callTool({ name: 'add-person', arguments: { name: 'x' } }).catch(String)
    // The token cannot be looked up either, so it is the address that answers.
    expect(JSON.stringify(tool)).toContain('cannot be reached')
    await client.close()
    await server.resume()
    expect((await send(base, ann, 'add-person', { name: 'Back' })).status).toBe(200)
    expect(house.stores.state().pool?.waiting).toBe(0)
  })

  test('frozen, so that it does not even refuse, nothing hangs', async () => {
    const { base, ann, bob } = place
    server.freeze()
    try {
      const health = async () => (await fetch(`${base}/healthz`)).status
      await expect.poll(health, { timeout: 10_000 }).toBe(503)
      const asked = [get(base, '/people', ann.cookie), send(base, bob, 'add-person', { name: words })]
      for (const answer of await Promise.all(asked)) expect(answer.status).toBe(503)
    } finally {
      server.thaw()
    }
    await healthSays(place, 200, /^ok$/)
    expect((await get(base, '/people', ann.cookie)).status).toBe(200)
  })

  test('read only, it says that nothing can be saved, and goes on reading', async () => {
    const { base, ann, house } = place
    const name = new URL(server.url).pathname.slice(1)
    const { default: pg } = await import('pg')
    const admin = new pg.Client({ connectionString: server.url })
    await admin.connect()
    const others = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`
    await admin.query(`alter database ${name} set default_transaction_read_only = on`)
    await admin.query(others)
    await healthSays(place, 503, /^read-only: /)
    expect((await get(base, '/people', ann.cookie)).status).toBe(200)
    const entering = await fetch(`${base}/sign-in`, {
      method: 'POST',
      headers: { origin: base },
      body: new URLSearchParams({ email: 'ann@example.org', password }),
    })
    expect([entering.status, await entering.text()]).toEqual([503, expect.stringContaining('read only')])
    await admin.query('set default_transaction_read_only = off')
    await admin.query(`alter database ${name} reset default_transaction_read_only`)
    await admin.query(others)
    await admin.end()
    await healthSays(place, 200, /^ok$/)
    expect(house.stores.kind).toBe('postgres')
  })
})

describe('on files', () => {
  let dataFolder: string
  let place: Place
  const file = (person: Person, end = '') => join(dataFolder, 'accounts', `${person.account}.db${end}`)
  beforeAll(async () => {
    dataFolder = mkdtempSync(join(tmpdir(), 'wellmet-outage-'))
    place = await open({ dataFolder })
  })
  afterAll(async () => {
    await place?.close()
    rmSync(dataFolder, { recursive: true, force: true })
  })

  test('the commons held by another process: who signs in hears so, others are not held up', async () => {
    const { base, ann } = place
    const other = new DatabaseSync(join(dataFolder, 'commons.db'))
    other.exec('begin immediate')
    const entering = fetch(`${base}/sign-in`, {
      method: 'POST',
      headers: { origin: base },
      body: new URLSearchParams({ email: 'ann@example.org', password, note: words }),
    })
    const pulse = fetch(`${base}/healthz`)
    // All of these are answered before the one that waits.
    const first = Promise.race([entering, new Promise((wait) => setTimeout(wait, 4000, 'others'))])
    for (const path of ['/api/openapi.json', '/people', '/'])
      expect((await get(base, path, ann.cookie)).status, path).toBe(200)
    expect(await first).toBe('others')
    expect([(await pulse).status, await (await pulse).text()]).toEqual([
      503,
      expect.stringMatching(/^busy: /),
    ])
    const answer = await entering
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10'])
    expect(await answer.text()).toContain(escaped)
    other.exec('rollback')
    other.close()
    await healthSays(place, 200, /^ok$/)
    expect((await get(base, '/people', ann.cookie)).status).toBe(200)
  })

  test('an account’s file held by another process: its owner waits and then hears so', async () => {
    const { base, ann, bob } = place
    const other = new DatabaseSync(file(ann))
    other.exec('begin immediate')
    const held = everyDoorSays(place, ann, 'busy', { reading: true })
    expect((await send(base, bob, 'add-person', { name: 'Meanwhile' })).status).toBe(200)
    expect((await get(base, '/people', ann.cookie)).status).toBe(200)
    await held
    other.exec('rollback')
    other.close()
    expect((await send(base, ann, 'add-person', { name: 'Afterwards' })).status).toBe(200)
  }, 60_000)

  test.each([
    ['cut short', (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2 / 4096) * 4096)],
    ['emptied', (path: string) => truncateSync(path, 0)],
    ['full of something else', (path: string) => writeFileSync(path, 'This is no database. '.repeat(5000))],
    ['zeroed', (path: string) => writeFileSync(path, Buffer.alloc(statSync(path).size))],
  ])(
    'an account’s file that was %s: its owner is told, others go on, and a restored one is found',
    async (_, spoil) => {
      const { ann, bob } = place
      const saved = join(dataFolder, 'saved.db')
      await place.close()
      copyFileSync(file(ann), saved)
      spoil(file(ann))
      place = await reopened(place, dataFolder)
      await everyDoorSays(place, ann, 'damaged-account')
      await ownerAloneHears(place)
      const client = await agent(place.base, ann.token)
      const tool = await client.callTool({ name: 'add-person', arguments: { name: 'x' } })
      expect(tool).toMatchObject({
        isError: true,
        content: [{ text: expect.stringContaining('damaged-account') }],
      })
      await client.close()

      for (const end of ['-wal', '-shm']) rmSync(file(ann, end), { force: true })
      copyFileSync(saved, file(ann))
      expect((await get(place.base, '/people', ann.cookie)).status).toBe(200)
      expect(await (await fetch(`${place.base}/healthz`)).text()).toBe('ok')
      expect((await get(place.base, '/people', bob.cookie)).status).toBe(200)
    },
  )

  test.each([
    ['taken away', (path: string) => renameSync(path, `${path}.gone`)],
    ['emptied', (path: string) => truncateSync(path, 0)],
    ['cut short', (path: string) => truncateSync(path, 8192)],
  ])(
    'an account’s file that is %s while it is in use is not written to as if nothing were',
    async (_, spoil) => {
      const { ann } = place
      const saved = join(dataFolder, 'saved.db')
      await place.close()
      copyFileSync(file(ann), saved)
      place = await reopened(place, dataFolder)
      expect((await get(place.base, '/people', ann.cookie)).status).toBe(200)
      spoil(file(ann))
      await everyDoorSays(place, ann, 'damaged-account')
      await ownerAloneHears(place)
      await place.close()
      for (const end of ['-wal', '-shm']) rmSync(file(ann, end), { force: true })
      copyFileSync(saved, file(ann))
      place = await reopened(place, dataFolder)
      expect((await get(place.base, '/people', ann.cookie)).status).toBe(200)
    },
  )

  test('an account’s file that a newer Wellmet has changed: its owner is told, and nothing in it is touched', async () => {
    const { ann, bob } = place
    await place.close()
    const newer = new DatabaseSync(file(ann))
    const { user_version: steps } = newer.prepare('pragma user_version').get() ?? {}
    newer.exec('pragma user_version = 9999')
    newer.close()
    place = await reopened(place, dataFolder)
    await everyDoorSays(place, ann, 'newer')
    expect((await get(place.base, '/people', bob.cookie)).status).toBe(200)
    await place.close()
    const again = new DatabaseSync(file(ann))
    again.exec(`pragma user_version = ${steps}`)
    again.close()
    place = await reopened(place, dataFolder)
    expect((await get(place.base, '/people', ann.cookie)).status).toBe(200)
  })

  async function ownerAloneHears({ base, ann, bob }: Place) {
    const page = await (await get(base, '/people', ann.cookie)).text()
    expect(page).toContain('The file of your account is damaged')
    expect(page).toContain('restore it from a backup')
    expect((await get(base, '/people', bob.cookie)).status).toBe(200)
    expect((await send(base, bob, 'add-person', { name: 'Still' })).status).toBe(200)
    const health = await fetch(`${base}/healthz`)
    expect([health.status, await health.text()]).toEqual([
      200,
      expect.stringMatching(/^ok\ndamaged-account: 1 file/),
    ])
  }
})

test('a commons that is damaged is said by name at the start, and is not begun again', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'wellmet-outage-'))
  await (await open({ dataFolder })).close()
  for (const content of ['', 'This is no database. '.repeat(500)]) {
    writeFileSync(join(dataFolder, 'commons.db'), content)
    const opening = openHouse({ port: 0, host: '127.0.0.1', signups: 'open', dataFolder }, {})
    expect(troubleOf(await opening.catch((error) => error))?.kind).toBe('damaged')
  }
  rmSync(dataFolder, { recursive: true, force: true })
})

/** What a test needs of the machine, and a word on why it was left out. */
const mounts = (() => {
  const probe = mkdtempSync(join(tmpdir(), 'wellmet-mount-'))
  try {
    if (process.platform !== 'linux') throw new Error('Mounting differs elsewhere.')
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', probe], { stdio: 'ignore' })
    execFileSync('umount', [probe], { stdio: 'ignore' })
    return true
  } catch {
    console.log('A full and a read-only disk were not tried: this user may not mount one.')
    return false
  } finally {
    rmSync(probe, { recursive: true, force: true })
  }
})()

describe.runIf(mounts)('on a disk of its own', () => {
  let disk: string
  let place: Place
  beforeAll(async () => {
    disk = mkdtempSync(join(tmpdir(), 'wellmet-disk-'))
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk])
    place = await open({ dataFolder: join(disk, 'data') })
  })
  afterAll(async () => {
    await place?.close()
    execFileSync('umount', ['-l', disk])
    rmSync(disk, { recursive: true, force: true })
  })
  afterEach(() => rmSync(join(disk, 'filler'), { force: true }))

  const fill = () => {
    try {
      execFileSync('dd', ['if=/dev/zero', `of=${join(disk, 'filler')}`, 'bs=4096'], { stdio: 'ignore' })
    } catch {} // it ends when the disk is full
  }

  test('a full one is said by name; what is there is still read; with room again all goes on', async () => {
    const { base, ann } = place
    await healthSays(place, 200, /^ok$/)
    fill()
    await everyDoorSays(place, ann, 'disk-full', { reading: true })
    await healthSays(place, 503, /^disk-full: /)
    expect((await get(base, '/people', ann.cookie)).status).toBe(200)
    const read = await post(base, '/api/list-people', ann.token, '{}')
    expect(read.status).toBe(200)
    rmSync(join(disk, 'filler'))
    expect((await send(base, ann, 'add-person', { name: 'There is room' })).status).toBe(200)
    await healthSays(place, 200, /^ok$/)
  })

  test('one that is nearly full still serves, and is not ready', async () => {
    const { bavail, bsize } = statfsSync(disk)
    writeFileSync(join(disk, 'filler'), Buffer.alloc(bavail * bsize - 512 * 1024))
    await healthSays(place, 200, /^ok$/, 503)
  })

  test('accounts that can only be read are said so by name', async () => {
    const { ann, bob } = place
    const accounts = join(disk, 'data', 'accounts')
    await place.close()
    execFileSync('mount', ['--bind', accounts, accounts])
    execFileSync('mount', ['-o', 'remount,bind,ro', accounts])
    place = await reopened({ ...place, ann, bob }, join(disk, 'data'))
    try {
      await everyDoorSays(place, ann, 'read-only')
    } finally {
      execFileSync('umount', [accounts])
    }
    expect((await send(place.base, ann, 'add-person', { name: 'Written' })).status).toBe(200)
  })

  test('a data folder that can only be read is said so at the start', async () => {
    const data = join(disk, 'data')
    await place.close()
    execFileSync('mount', ['--bind', data, data])
    execFileSync('mount', ['-o', 'remount,bind,ro', data])
    const opening = openHouse({ port: 0, host: '127.0.0.1', signups: 'open', dataFolder: data }, {})
    const error = await opening.catch((error) => error)
    execFileSync('umount', [data])
    expect(troubleOf(error)?.kind).toBe('read-only')
    place = await reopened(place, data)
  })
})
