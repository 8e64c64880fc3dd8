/** A server to attack: the built one as a process of its own, with accounts made as anyone makes them, over the wire. */
import { type ChildProcess, execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { startServer, stopServer } from '../tests/server.ts'
import { holds } from './attack.ts'
import { cuttable, type Line } from './line.ts'

export interface Someone {
  email: string
  password: string
  /** As a browser sends it back. */
  cookie: string
  token: string
}

export interface Place {
  kind: 'sqlite' | 'postgres'
  base: string
  dataFolder: string
  /** The line to the database, that can be cut; null with files. */
  database: Line | null
  someone(name?: string): Promise<Someone>
  /** Another server like this one, with a data folder and a database of its own; it is closed with this one. */
  another(settings: Record<string, string>): Promise<Place>
  /** Runs the operator's command on this place; gives its exit status and all that it printed. */
  wellmet(...words: string[]): Promise<{ status: number; says: string }>
  /** What the server printed so far. */
  said(): string
  /** The code that it prints for the first account, which it does only once it listens. Fails where none comes in 5 seconds. */
  code(): Promise<string>
  /** Resident memory of the server, in MB; null where the system does not say. */
  megabytes(): number | null
  stop(): Promise<void>
  /** Ends the server as a power cut would. */
  kill(): Promise<void>
  start(): Promise<void>
  /** Starts it again if an attack ended it. */
  repair(): Promise<void>
  close(): Promise<void>
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** `admin` is an address by which databases can be made on PostgreSQL; without it everything is kept in files. */
export async function openPlace(
  admin?: string,
  settings: Record<string, string> = { SIGNUPS: 'open', SIGNUPS_PER_HOUR: 'off' },
): Promise<Place> {
  const home = mkdtempSync(join(tmpdir(), 'wellmet-siege-'))
  const made = admin ? await freshDatabase(admin) : null
  const database = made ? await cuttable(made) : null
  const env = {
    WELLMET_DATA: settings.WELLMET_DATA ?? join(home, 'data'),
    DATABASE_URL: database?.url ?? '',
    ...settings,
  }
  const others: Place[] = []
  let server: { child: ChildProcess; base: string; said: () => string } | null = await startServer(env)
  let before = ''
  let people = 0

  const isUp = () => server?.child.exitCode === null && server.child.signalCode === null
  const place: Place = {
    kind: database ? 'postgres' : 'sqlite',
    get base() {
      // With a BASE_URL of its own it names that, which leads nowhere.
      return settings.PORT ? `http://127.0.0.1:${settings.PORT}` : (server?.base ?? 'http://127.0.0.1:1')
    },
    dataFolder: env.WELLMET_DATA,
    database,
    said: () => before + (server?.said() ?? ''),
    async code() {
      const printed = () => /code: (\w+)/.exec(place.said())?.[1]
      for (let waits = 0; !printed() && waits < 100; waits++)
        await new Promise((wait) => setTimeout(wait, 50))
      const code = printed()
      holds(code !== undefined, 'no code was printed')
      return code
    },
    someone: (name = `Ann ${++people}`) => signUp(place, name),
    async another(more) {
      const other = await openPlace(admin, { SIGNUPS: 'open', ...more })
      others.push(other)
      return other
    },
    // Beside us, since the line to the database runs through this process.
    wellmet(...words) {
      const command = join(root, 'dist', 'server', 'wellmet.js')
      const settings = {
        env: { ...process.env, ...env, BASE_URL: '' },
        timeout: 120_000,
        maxBuffer: 64 * 1024 * 1024,
      }
      return new Promise((ended) => {
        execFile(process.execPath, [command, ...words], settings, (error, out, err) =>
          ended({ status: error ? Number(error.code ?? -1) : 0, says: `${out}${err}` }),
        )
      })
    },
    megabytes() {
      if (process.platform !== 'linux') return null
      try {
        const status = readFileSync(`/proc/${server?.child.pid}/status`, 'utf8')
        return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
      } catch {
        return null
      }
    },
    async stop() {
      if (server) await stopServer(server.child)
      before = place.said()
      server = null
    },
    async kill() {
      const gone = new Promise((exit) => server?.child.once('exit', exit))
      server?.child.kill('SIGKILL')
      if (server) await gone
      before = place.said()
      server = null
    },
    async start() {
      server = await startServer(env)
    },
    async repair() {
      database?.join()
      if (!isUp()) await place.start()
    },
    async close() {
      for (const other of others) await other.close()
      await place.stop()
      await database?.close()
      await made?.drop()
      rmSync(home, { recursive: true, force: true })
    },
  }
  return place
}

async function freshDatabase(admin: string) {
  const name = `wellmet_siege_${randomBytes(6).toString('hex')}`
  const run = async (sql: string) => {
    const client = new pg.Client({ connectionString: admin })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  await run(`create database ${name}`)
  const url = new URL(admin)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => run(`drop database if exists ${name} with (force)`) }
}

/** Signs up in the browser's way, and makes a token that may write. */
async function signUp(place: Place, name: string): Promise<Someone> {
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}.${randomBytes(3).toString('hex')}@example.org`
  const password = 'a quiet long password'
  const entered = await fetch(`${place.base}/sign-up`, {
    method: 'POST',
    headers: { origin: place.base },
    body: new URLSearchParams({ name, email, password }),
    redirect: 'manual',
  })
  await entered.body?.cancel()
  if (entered.status !== 303) throw new Error(`Signing up was answered with ${entered.status}.`)
  const cookie = cookieOf(entered)
  const expiresOn = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
  const scopes = 'read write'
  const made = await press(place, { cookie }, 'create-token', {
    name: 'siege',
    scopes,
    expiresOn,
    _password: password,
  })
  if (!made.ok) throw new Error(`Making a token was answered with ${made.status}: ${await made.text()}`)
  const { shown } = (await made.json()) as { shown: string }
  return { email, password, cookie, token: shown }
}

/** All cookies of an answer, as a browser sends them back. */
export const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

/** Sends a form of ours; without `_next` and `_from` a press that is done answers with what the verb gave, as JSON. */
export const press = (
  place: Pick<Place, 'base'>,
  { cookie }: { cookie: string },
  verb: string,
  typed: Record<string, string>,
) =>
  fetch(`${place.base}/do/${verb}`, {
    method: 'POST',
    headers: { origin: place.base, cookie },
    body: new URLSearchParams(typed),
    redirect: 'manual',
  })

/** Performs a verb over HTTP. */
export const call = (
  place: Pick<Place, 'base'>,
  { token }: { token: string },
  verb: string,
  takes: unknown,
  headers: Record<string, string> = {},
) =>
  fetch(`${place.base}/api/${verb}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    body: typeof takes === 'string' ? takes : JSON.stringify(takes),
  })

/** The same, and what it gave; an answer that is no success is thrown. */
export async function does<Gave = Record<string, unknown>>(
  place: Pick<Place, 'base'>,
  who: { token: string },
  verb: string,
  takes: unknown,
): Promise<Gave> {
  const answer = await call(place, who, verb, takes)
  if (!answer.ok) throw new Error(`${verb} was answered with ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as Gave
}

export const see = (place: Pick<Place, 'base'>, { cookie }: { cookie: string }, path: string) =>
  fetch(`${place.base}${path}`, { headers: { cookie }, redirect: 'manual' })
