/**
 * Many people at once: 50 and 200 connections over 50 accounts, on SQLite, on PostgreSQL, and on two processes beside one PostgreSQL;
 * and an earlier commit in turns with this one.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import pg from 'pg'
import { startPostgres } from '../tests/postgres-server.ts'
import { checkOut } from './earlier.ts'
import { connectionsCsv } from './imports.ts'
import type { Drive, Driven, Someone } from './load-driver.ts'
import { type Running, root, startWellmet, temporaryFolder } from './server.ts'
import { atLeast, atMost, print } from './timing.ts'

const accounts = 50
const people = 200
const password = 'a quiet long password'

/** Where one commit serves the accounts. */
interface Place {
  name: string
  drive: Pick<Drive, 'bases' | 'accounts' | 'log'>
  close(): Promise<void>
}

interface Build {
  name: string
  root: string
}

/** `against` is a commit that git knows; `seconds` is how long each run takes. */
export async function underLoad(how: { seconds: number; against?: string | undefined }): Promise<void> {
  const earlier = how.against ? await checkOut(how.against) : null
  const builds = [...(earlier ? [earlier] : []), { name: earlier ? 'now' : '', root }]
  const postgres = await startPostgres()
  try {
    await onPlaces('SQLite', how.seconds, await each(builds, (build) => openPlace(build, 1)))
    for (const processes of [1, 2]) {
      const places = await each(builds, async (build) =>
        openPlace(build, processes, await newDatabase(postgres.url)),
      )
      await onPlaces(`${processes === 1 ? '' : 'two processes on one '}PostgreSQL`, how.seconds, places)
    }
  } finally {
    await postgres.stop()
  }
}

/** Drives them in turns. What each is compared with is the first. */
async function onPlaces(where: string, seconds: number, places: Place[]): Promise<void> {
  const rows: (string | number)[][] = []
  const wrong: string[] = []
  for (const connections of [50, 200]) {
    let before = 0
    for (const { name, drive } of places) {
      const came = await driven({ ...drive, connections, seconds })
      rows.push([
        `${connections} connections${name && `, ${name}`}`,
        came.perSecond,
        before ? atLeast(2, came.perSecond / before) : '',
        came.median,
        came.p99,
        // Of an earlier commit nothing is asked any more.
        places.length > 1 && !before ? came.longest : atMost(2000, came.longest),
        places.length > 1 && !before ? came.errors : atMost(0, came.errors),
      ])
      before = came.perSecond
      for (const [what, count] of Object.entries(came.wrong).slice(0, 5))
        wrong.push(`  ${connections} connections, ${name || 'now'}: ${count} × ${what}`)
    }
  }
  for (const place of places) await place.close()
  const columns = ['', 'requests/s', 'times as many', 'p50 ms', 'p99 ms', 'longest ms', 'errors']
  print(`Under load for ${seconds} s, ${where}: ${accounts} accounts, 80 % reads`, columns, rows)
  for (const line of wrong) console.log(line)
}

/** Runs the people who ask, and gives what came of it. */
export async function driven(drive: Drive): Promise<Driven> {
  const child = spawn(process.execPath, [join(root, 'bench/load-driver.ts')], {
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  })
  let said = ''
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    said += text
  })
  child.stdin?.end(JSON.stringify(drive))
  const code = await new Promise((exit) => child.once('close', exit))
  if (code !== 0) throw new Error(`What makes the load ended with ${code}.`)
  return JSON.parse(said)
}

/** One after the other, so that each has the machine for itself. */
async function each<T, R>(all: readonly T[], make: (one: T) => Promise<R>): Promise<R[]> {
  const made = []
  for (const one of all) made.push(await make(one))
  return made
}

async function newDatabase(admin: string): Promise<string> {
  const name = `load_${Date.now()}`
  const client = new pg.Client({ connectionString: admin })
  await client.connect()
  await client.query(`create database ${name}`).finally(() => client.end())
  const url = new URL(admin)
  url.pathname = `/${name}`
  return url.href
}

async function openPlace(build: Build, processes: number, databaseUrl = ''): Promise<Place> {
  const folder = temporaryFolder()
  const servers: Running[] = []
  for (let i = 0; i < processes; i++) {
    const settings = { WELLMET_DATA: join(folder, String(i)), DATABASE_URL: databaseUrl }
    servers.push(await startWellmet(settings, build.root))
  }
  const bases = servers.map(({ base }) => base)
  const [base = ''] = bases
  const called = await namesAt(base)
  const all = Array.from({ length: accounts }, (_, i) => i)
  const some: Someone[] = []
  // Ten sign-ups at once from one machine would be taken for an attack.
  for (let i = 0; i < accounts; i += 5)
    some.push(...(await Promise.all(all.slice(i, i + 5).map((n) => newcomer(base, called, n)))))
  return {
    name: build.name,
    drive: { bases, accounts: some, log: called('log-interaction') },
    async close() {
      for (const server of servers) await server.stop()
    },
  }
}

/** What verbs were called before they had the names that every program says. */
const before: Record<string, string> = {
  'create-token': 'make-token',
  'log-interaction': 'log-contact',
  'read-import': 'read-connections',
  'run-import': 'carry-out-import',
}

type Names = (verb: string) => string

async function namesAt(base: string): Promise<Names> {
  const { paths } = (await (await fetch(`${base}/api/openapi.json`)).json()) as { paths: object }
  return (verb) => (Object.hasOwn(paths, '/api/read-import') ? verb : (before[verb] ?? verb))
}

/** Signs up as anyone does, and brings in a file of people. */
async function newcomer(base: string, called: Names, n: number): Promise<Someone> {
  const headers = { origin: base }
  const typed = { name: `Ann ${n}`, email: `ann.${n}@example.org`, password }
  const entered = await fetch(`${base}/sign-up`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(typed),
    redirect: 'manual',
  })
  if (entered.status !== 303) throw new Error(`Signing up was answered with ${entered.status}.`)
  const cookie = entered.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const expiresOn = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
  const asked = { name: 'bench', scopes: 'read write', expiresOn, _password: password }
  const { shown: token } = await answered<{ shown: string }>(
    fetch(`${base}/do/${called('create-token')}`, {
      method: 'POST',
      headers: { ...headers, cookie },
      body: new URLSearchParams(asked),
      redirect: 'manual',
    }),
  )
  const call = <Gave>(verb: string, takes: object) =>
    answered<Gave>(
      fetch(`${base}/api/${called(verb)}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(takes),
      }),
    )
  const content = Buffer.from(connectionsCsv(people)).toString('base64')
  const { id } = await call<{ id: string }>('read-import', { content })
  await call('run-import', { id })
  const listed = await call<{ people: { id: string }[] }>('list-people', {})
  return { cookie, token, people: listed.people.map(({ id }) => id) }
}

async function answered<Gave>(asked: Promise<Response>): Promise<Gave> {
  const answer = await asked
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as Gave
}
