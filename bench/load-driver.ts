/**
 * The people who ask: a process of its own, so that what it costs is not taken for the server's. It is told on its input what to send,
 * over how many connections and for how long, and prints what came of it. Four in five requests read.
 */
import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { within } from './timing.ts'

export interface Someone {
  cookie: string
  token: string
  /** Ids of some of their people. */
  people: string[]
}

export interface Drive {
  /** Processes that serve the same; each connection has one of them. */
  bases: string[]
  accounts: Someone[]
  connections: number
  /** It ends after so many seconds, or after so many requests. */
  seconds?: number
  requests?: number
  /** What this commit calls the verb that notes a contact. */
  log: string
}

export interface Driven {
  perSecond: number
  /** Milliseconds. */
  median: number
  p99: number
  longest: number
  errors: number
  /** What went wrong, and how often. */
  wrong: Record<string, number>
}

interface Sent {
  method: string
  path: string
  headers: Record<string, string>
  body?: string
}

type Kind = (by: Someone, random: () => number, drive: Drive) => Sent

const page =
  (path: (random: () => number, by: Someone) => string): Kind =>
  (by, random) => ({ method: 'GET', path: path(random, by), headers: { cookie: by.cookie } })
const call =
  (verb: string, takes: (random: () => number, by: Someone) => object): Kind =>
  (by, random) => ({
    method: 'POST',
    path: `/api/${verb}`,
    headers: { authorization: `Bearer ${by.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(takes(random, by)),
  })
const form: Kind = (by, random, { log }) => ({
  method: 'POST',
  path: `/do/${log}`,
  headers: { cookie: by.cookie, 'content-type': 'application/x-www-form-urlencoded' },
  body: String(
    new URLSearchParams({
      personId: someone(random, by),
      channel: 'phone',
      note: words,
      _key: randomUUID(),
      _from: '/people',
    }),
  ),
})

const words = 'We spoke about tea, shelves and the week in which everything changed.'
const someone = (random: () => number, { people }: Someone) =>
  people[Math.floor(random() * people.length)] ?? ''

/** Of a hundred requests, how many are of each kind. */
const mix: [number, Kind][] = [
  [20, page(() => '/')],
  [15, page(() => '/people')],
  [15, page((random, by) => `/people/${someone(random, by)}`)],
  [10, page((random) => `/people?find=chen+${Math.floor(random() * 100)}`)],
  [10, call('list-people', () => ({}))],
  [10, call('show-person', (random, by) => ({ id: someone(random, by) }))],
  [
    10,
    call('add-person', (random) => ({ name: `New Person ${Math.floor(random() * 1e9)}`, title: 'Analyst' })),
  ],
  [10, form],
]

function anyKind(random: () => number): Kind {
  const at = random() * 100
  let upTo = 0
  return mix.find(([share]) => {
    upTo += share
    return at < upTo
  })?.[1] as Kind
}

// Whoever started it is gone.
process.on('disconnect', () => process.exit(1))
let told = ''
for await (const part of process.stdin.setEncoding('utf8')) told += part
process.stdout.write(JSON.stringify(await drive(JSON.parse(told))), () => process.exit(0))

async function drive(told: Drive): Promise<Driven> {
  const waits: number[] = []
  const wrong: Record<string, number> = {}
  const began = performance.now()
  const ends = began + 1000 * (told.seconds ?? Number.POSITIVE_INFINITY)
  let left = told.requests ?? Number.POSITIVE_INFINITY
  const connection = async (_: unknown, i: number) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const random = randomFrom(i + 1)
    const base = told.bases[i % told.bases.length] ?? ''
    const by = told.accounts[i % told.accounts.length]
    while (by && left-- > 0 && performance.now() < ends) {
      const sent = anyKind(random)(by, random, told)
      const asked = performance.now()
      const status = await send(base, sent, agent).catch((error: NodeJS.ErrnoException) => error.code)
      waits.push(performance.now() - asked)
      if (status === 200 || status === 303) continue
      const what = `${sent.method} ${sent.path.replace(/[?].*|[\w-]{30,}/g, '')}: ${status}`
      wrong[what] = (wrong[what] ?? 0) + 1
    }
    agent.destroy()
  }
  await Promise.all(Array.from({ length: told.connections }, connection))
  const seconds = (performance.now() - began) / 1000
  waits.sort((a, b) => a - b)
  return {
    perSecond: waits.length / seconds,
    median: within(waits, 0.5),
    p99: within(waits, 0.99),
    longest: waits.at(-1) ?? 0,
    errors: Object.values(wrong).reduce((sum, count) => sum + count, 0),
    wrong,
  }
}

/** The status, once the whole answer is there. */
function send(
  base: string,
  { method, path, headers, body }: Sent,
  agent: Agent,
): Promise<number | undefined> {
  return new Promise((answered, failed) => {
    const asking = request(
      `${base}${path}`,
      { method, agent, headers: { ...headers, origin: base } },
      (answer) => {
        answer.on('error', failed)
        answer.on('end', () => answered(answer.statusCode))
        answer.resume()
      },
    )
    asking.on('error', failed)
    asking.end(body)
  })
}

/** The same numbers in each run, from 0 to below 1. */
function randomFrom(seed: number): () => number {
  let state = seed * 7919
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
