/**
 * How long others wait for their pages while someone's long work is done: one account brings in 30,000 people, undoes it, takes everything
 * out, brings it in elsewhere, and the operator backs up; another asks for its list of people all the while. On both databases.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { House } from '../src/doors/house.ts'
import { perform } from '../src/doors/perform.ts'
import { cookieName } from '../src/doors/web/session.ts'
import { closeHouse, openHouse } from '../src/open-house.ts'
import { addPerson } from '../src/people/add-person.ts'
import { startPostgres } from '../tests/postgres-server.ts'
import { connectionsCsv } from './imports.ts'
import { print } from './timing.ts'

const secret = 'bench-0123456789abcdef0123456789abcdef'
const people = 30_000
const notes = 150

export async function othersWaiting(): Promise<void> {
  await measured('SQLite')
  const postgres = await startPostgres()
  await measured('PostgreSQL', postgres.url)
  await postgres.stop()
}

async function measured(name: string, databaseUrl?: string): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'wellmet-bench-'))
  const env = {
    ...process.env,
    PORT: '0',
    HOST: '127.0.0.1',
    WELLMET_DATA: dataFolder,
    WELLMET_SECRET: secret,
    DATABASE_URL: databaseUrl ?? '',
    BASE_URL: '',
    SIGNUPS: 'open',
  }
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

  const child = spawn(process.execPath, [fileURLToPath(new URL('main.js', import.meta.url))], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const base = await new Promise<string>((found) =>
    child.stdout.on('data', (bytes) => {
      const address = /http:\/\/\S+/.exec(String(bytes))?.[0]
      if (address) found(address)
    }),
  )
  const page = async () => {
    const answer = await fetch(`${base}/people`, { headers: { cookie: other.cookie } })
    if (!answer.ok) throw new Error(`/people answered ${answer.status}`)
    await answer.arrayBuffer()
  }
  const call = async (token: string, verb: string, takes: object) => {
    const answer = await fetch(`${base}/api/${verb}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(takes),
    })
    if (!answer.ok) throw new Error(`${verb} answered ${answer.status}: ${await answer.text()}`)
    return (await answer.json()) as { id: string }
  }
  const download = async ({ token }: { token: string }) => {
    const answer = await fetch(`${base}/api/export-account.zip`, {
      headers: { authorization: `Bearer ${token}` },
    })
    const pieces = []
    for await (const piece of answer.body ?? []) pieces.push(piece)
    if (!answer.ok) throw new Error(`The export answered ${answer.status}`)
    return Buffer.concat(pieces)
  }
  for (let i = 0; i < 200; i++) await page()
  const rest = resident(child)

  let id = ''
  let zip = Buffer.alloc(0)
  const content = Buffer.from(connectionsCsv(people)).toString('base64')
  const works: [string, () => Promise<unknown>][] = [
    ['nothing', () => new Promise((wait) => setTimeout(wait, 8000))],
    [`taking out ${notes} MB of notes`, () => download(writer)],
    ['reading a file of 30,000', async () => ({ id } = await call(long.token, 'read-import', { content }))],
    [
      'looking at what it would do',
      () => fetch(`${base}/people/import/${id}`, { headers: { cookie: long.cookie } }),
    ],
    ['bringing them in', () => call(long.token, 'run-import', { id })],
    ['taking everything out', async () => (zip = await download(long))],
    [
      'bringing it in elsewhere',
      () => call(empty.token, 'import-account', { content: zip.toString('base64') }),
    ],
    ['undoing the import', () => call(long.token, 'undo-import', { id })],
    ['a backup', () => backUp(env, join(dataFolder, 'back-up'))],
  ]
  const rows = []
  for (const [what, work] of works) {
    const began = performance.now()
    const { waits, most } = await whileAsking(work, page, child)
    const at = (share: number) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0
    const seconds = (performance.now() - began) / 1000
    rows.push([what, seconds, at(0.5), at(0.99), waits.at(-1) ?? 0, Math.max(0, most - rest)])
  }
  child.kill()
  await new Promise((exit) => child.once('exit', exit))
  rmSync(dataFolder, { recursive: true, force: true })
  const columns = ['while', 'seconds', 'p50 ms', 'p99 ms', 'longest ms', 'MB above rest']
  print(
    `Another’s page, every 10 ms, on ${name} (aim: p99 under 50 ms; ${rest.toFixed(0)} MB at rest)`,
    columns,
    rows,
  )
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
    scopes: 'read write',
    expiresOn,
  })
  return { who, token, cookie: `${cookieName(house, 'session')}=${made.session.token}` }
}

/** How long each page took, shortest first, and the most memory the server had. */
async function whileAsking(work: () => Promise<unknown>, page: () => Promise<void>, child: ChildProcess) {
  const waits: number[] = []
  const asked: Promise<void>[] = []
  let [isDone, most] = [false, 0]
  const working = work().finally(() => {
    isDone = true
  })
  while (!isDone) {
    const began = performance.now()
    asked.push(page().then(() => void waits.push(performance.now() - began)))
    most = Math.max(most, resident(child))
    await new Promise((wait) => setTimeout(wait, 10))
  }
  await working
  await Promise.all(asked)
  return { waits: waits.sort((a, b) => a - b), most }
}

function resident(child: ChildProcess): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1024
}

async function backUp(env: NodeJS.ProcessEnv, folder: string): Promise<void> {
  const program = fileURLToPath(new URL('wellmet.js', import.meta.url))
  const child = spawn(process.execPath, [program, 'backup', folder], { env, stdio: 'ignore' })
  const code = await new Promise((exit) => child.once('exit', exit))
  if (code !== 0) throw new Error(`The backup ended with ${code}.`)
}
