/**
 * How long others wait for their pages while someone's long work is done: one account brings in 30,000 people, undoes it, takes everything
 * out, brings it in elsewhere, and the operator backs up; another asks for its list of people all the while. On both databases.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { type IncomingMessage, request } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { House } from '../src/doors/house.ts'
import { perform } from '../src/doors/perform.ts'
import { cookieName } from '../src/doors/web/session.ts'
import { closeHouse, openHouse } from '../src/open-house.ts'
import { addPerson } from '../src/people/add-person.ts'
import { startPostgres } from '../tests/postgres-server.ts'
import { connectionsCsv } from './imports.ts'
import { residentMegabytes, secret, startWellmet, temporaryFolder } from './server.ts'
import { atMost, print, within } from './timing.ts'

const people = 30_000
const notes = 150
/** Milliseconds from one page to the next: as a rule, and where only the work itself should be seen. */
const [often, seldom] = [10, 200]

export async function othersWaiting(): Promise<void> {
  await measured('SQLite')
  const postgres = await startPostgres()
  await measured('PostgreSQL', postgres.url)
  await postgres.stop()
}

async function measured(name: string, databaseUrl = ''): Promise<void> {
  const dataFolder = temporaryFolder()
  const { long, other, empty, writer } = await settled(dataFolder, databaseUrl)
  const settings = { WELLMET_DATA: dataFolder, DATABASE_URL: databaseUrl }
  const server = await startWellmet(settings)
  const { base, child } = server
  const page = async () => {
    const answer = await fetch(`${base}/people`, { headers: { cookie: other.cookie } })
    if (!answer.ok) throw new Error(`/people answered ${answer.status}`)
    await answer.arrayBuffer()
  }
  // As in the middle of a day: what was asked by several at once has its connections by then.
  for (let i = 0; i < 100; i++) await Promise.all([page(), page(), page(), page(), page()])
  const rest = residentMegabytes(child)

  let id = ''
  let zip = Buffer.alloc(0)
  const content = Buffer.from(connectionsCsv(people)).toString('base64')
  const works: [string, () => Promise<unknown>, howOften?: number][] = [
    // First, so that of the pages as little as may be is in its memory.
    [`exporting ${notes} MB of notes, a page every ${seldom} ms`, () => download(base, writer), seldom],
    ['nothing', () => new Promise((wait) => setTimeout(wait, 8000))],
    [`exporting ${notes} MB of notes`, () => download(base, writer)],
    ['reading a file of 30,000', async () => ({ id } = await call(base, long, 'read-import', { content }))],
    [
      'looking at what it would do',
      () => fetch(`${base}/import/${id}`, { headers: { cookie: long.cookie } }),
    ],
    ['importing them', () => call(base, long, 'run-import', { id })],
    ['exporting everything', async () => (zip = await download(base, long))],
    [
      'importing it elsewhere',
      () => call(base, empty, 'import-account', { content: zip.toString('base64') }),
    ],
    ['undoing the import', () => call(base, long, 'undo-import', { id })],
    ['a backup', () => backUp({ ...settings, WELLMET_SECRET: secret }, join(dataFolder, 'back-up'))],
  ]
  const rows = []
  for (const [what, work, howOften = often] of works) {
    const began = performance.now()
    const { waits, most } = await whileAsking(work, page, child, howOften)
    const seconds = (performance.now() - began) / 1000
    const above = Math.max(0, most - rest)
    const longest = waits.at(-1) ?? 0
    rows.push([
      what,
      seconds,
      within(waits, 0.5),
      atMost(50, within(waits, 0.99)),
      longest,
      // Only there no page makes memory of its own beside it.
      howOften === seldom ? atMost(100, above) : above,
    ])
  }
  await server.stop()
  print(
    `Another’s page, every ${often} ms, on ${name} (${rest.toFixed(0)} MB at rest)`,
    ['while', 'seconds', 'p50 ms', 'p99 ms', 'longest ms', 'MB above rest'],
    rows,
  )
}

/** Four accounts: one with nothing yet, one with a list to look at, an empty one, and one with many notes. */
async function settled(dataFolder: string, databaseUrl: string) {
  const settings = { port: 0, host: '127.0.0.1', dataFolder, signups: 'open' as const }
  const house = await openHouse(
    { ...settings, ...(databaseUrl && { databaseUrl }) },
    { WELLMET_SECRET: secret },
  )
  const long = await newcomer(house, 'robin')
  const other = await newcomer(house, 'sam')
  const empty = await newcomer(house, 'kim')
  for (let i = 0; i < 200; i++) await perform(house, other.who, addPerson, { name: `Maya Chen ${i}` })
  const writer = await newcomer(house, 'ines')
  for (let i = 0; i < (notes * 1_000_000) / 19_000; i++)
    await perform(house, writer.who, addPerson, { name: `Bo ${i}`, note: noteOf(i) })
  await closeHouse(house)
  if (databaseUrl) await settle(databaseUrl)
  return { long, other, empty, writer }
}

/** What PostgreSQL has yet to do for the many rows that were filled in is no part of what is measured. */
async function settle(databaseUrl: string) {
  const client = new pg.Client(databaseUrl)
  await client.connect()
  await client.query('vacuum analyze')
  await client.query('checkpoint')
  await client.end()
}

/** By Node's own client and in one piece: what it takes here to send megabytes is not what others wait for. */
export async function call(base: string, { token }: { token: string }, verb: string, takes: object) {
  const body = Buffer.from(JSON.stringify(takes))
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'content-length': body.length,
  }
  const answer = await new Promise<IncomingMessage>((answered, failed) => {
    request(`${base}/api/${verb}`, { method: 'POST', headers }, answered).once('error', failed).end(body)
  })
  const said = await text(answer)
  if (answer.statusCode !== 200) throw new Error(`${verb} answered ${answer.statusCode}: ${said}`)
  return JSON.parse(said) as { id: string }
}

async function download(base: string, { token }: { token: string }) {
  const answer = await fetch(`${base}/api/export-account.zip`, {
    headers: { authorization: `Bearer ${token}` },
  })
  const pieces = []
  for await (const piece of answer.body ?? []) pieces.push(piece)
  if (!answer.ok) throw new Error(`The export answered ${answer.status}`)
  return Buffer.concat(pieces)
}

/** Words that are no more alike than a person's. */
const noteOf = (i: number) =>
  Array.from({ length: 1900 }, (_, n) =>
    ((i * 7919 + n * 104_729) % 1_000_003).toString(36).padEnd(9, 'e'),
  ).join(' ')

async function newcomer(house: House, name: string) {
  const email = `${name}@example.org`
  const made = await house.accounts.signUp({ email, name, password: 'a quiet long password' }, {})
  const who = { account: made.account, email, name }
  const expiresOn = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
  const { shown: token } = await house.accounts.createToken(made.account, {
    name: 'bench',
    zone: 'UTC',
    scopes: 'read write',
    expiresOn,
  })
  return { who, token, cookie: `${cookieName(house, 'session')}=${made.session.token}` }
}

/** How long each page took, shortest first, and the most memory the server had. */
async function whileAsking(
  work: () => Promise<unknown>,
  page: () => Promise<void>,
  child: ChildProcess,
  howOften: number,
) {
  const waits: number[] = []
  const asked: Promise<void>[] = []
  let [isDone, most] = [false, 0]
  const working = work().finally(() => {
    isDone = true
  })
  while (!isDone) {
    const began = performance.now()
    asked.push(page().then(() => void waits.push(performance.now() - began)))
    most = Math.max(most, residentMegabytes(child))
    await new Promise((wait) => setTimeout(wait, howOften))
  }
  await working
  await Promise.all(asked)
  return { waits: waits.sort((a, b) => a - b), most }
}

async function backUp(settings: Record<string, string>, folder: string): Promise<void> {
  const program = fileURLToPath(new URL('wellmet.js', import.meta.url))
  const child = spawn(process.execPath, [program, 'backup', folder], {
    env: { ...process.env, BASE_URL: '', ...settings },
    stdio: 'ignore',
  })
  const code = await new Promise((exit) => child.once('exit', exit))
  if (code !== 0) throw new Error(`The backup ended with ${code}.`)
}
