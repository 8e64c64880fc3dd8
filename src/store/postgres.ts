/** How PostgreSQL is reached: a pool whose connections look in one schema of ours first. */
import type { Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { type Dialect, PostgresDialect } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { nameOfPrepared } from './prepared.ts'

/** How long is waited, in milliseconds; 0 is for as long as it takes. */
export interface Patience {
  /** For a connection: to the server, or one that another request gives back. */
  connect: number
  /** For one statement. PostgreSQL ends it then; where it does not even say so, we go a little later. */
  statement: number
}

/** For what is done before anyone is served: migrations, backups. */
export const patient: Patience = { connect: 10_000, statement: 0 }

/** No one's large question takes more than one core from the others, and none is compiled first, which takes as long as most take to answer. */
const SHARED = ['-c jit=off', '-c max_parallel_workers_per_gather=0']

/** What a connection knows of tables and plans takes a new one 80 ms to learn, so that one is kept for a while. In milliseconds. */
const IDLE = 300_000

/** `schema` is `wellmet`, the people's worlds, or `wellmet_commons`. Loaded only now: at home no one needs it. */
export async function openPool(
  databaseUrl: string,
  schema: string,
  { connect, statement }: Patience = patient,
  max = 10,
): Promise<Pool> {
  const { default: pg } = await import('pg')
  // An address that has options of its own would otherwise hide ours.
  const url = new URL(databaseUrl)
  const options = [url.searchParams.get('options'), `-c search_path=${schema}`, ...SHARED]
    .filter(Boolean)
    .join(' ')
  url.searchParams.delete('options')
  const pool = new pg.Pool({
    connectionString: url.href,
    options,
    max,
    connectionTimeoutMillis: connect,
    idleTimeoutMillis: IDLE,
    keepAlive: true,
    // What is asked is sent at once, and not only when what was asked before it has been answered.
    pipeline: true,
    ...(statement > 0 && { statement_timeout: statement, query_timeout: statement + 2000 }),
  })
  // A connection that dies, idle or between two statements, fails the next statement on it; unheard, it would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => {
    client.on('error', () => {})
    askByName(client)
    sendTogether(client)
    closeWhenSilent(client)
    if (others) leaveRoom(client, others)
  })
  return pool
}

/**
 * Asks through one connection until `takeBack` is called; what asks later is refused, since another may have the connection by then.
 * Kysely's own hands a connection over for one question after the other; here those that do not need each other's answers travel together.
 */
export function lend(client: PoolClient): { dialect: Dialect; takeBack: () => void } {
  let isOver = false
  const query = (text: string, values: unknown[]) =>
    isOver ? Promise.reject(new Error('This snapshot is over.')) : client.query(text, values)
  const lent = { query: query as PoolClient['query'], release: () => {} }
  return {
    dialect: new PostgresDialect({ pool: { connect: async () => lent, end: async () => {}, options: {} } }),
    takeBack: () => {
      isOver = true
    },
  }
}

/**
 * Each connection keeps the plan of a query that was built once. It is the same for every account: where it would better be another for a
 * large one, the query is not prepared. A plan that a step in another process has made useless goes with its connection.
 */
function askByName(client: PoolClient) {
  const query = client.query as (...words: unknown[]) => unknown
  client.query = ((...words: unknown[]) => {
    const [text, values] = words
    const name = typeof text === 'string' ? nameOfPrepared(text) : undefined
    if (name === undefined || words.length > 2) return query.apply(client, words)
    const asked = query.call(client, { name, text, values })
    if (asked instanceof Promise)
      asked.catch((error) => {
        if (isStalePlan(error)) streamOf(client).destroy()
      })
    return asked
  }) as typeof client.query
}

/** What is asked in one turn goes to the system in one piece: to hand it over takes longer than to write it. */
function sendTogether(client: PoolClient) {
  const query = client.query as (...words: unknown[]) => unknown
  const stream = streamOf(client)
  client.query = ((...words: unknown[]) => {
    if (!stream.writableCorked) {
      stream.cork()
      process.nextTick(() => stream.uncork())
    }
    return query.apply(client, words)
  }) as typeof client.query
}

/** Counts up with each thing that is asked for elsewhere in this process. */
let others: Int32Array | undefined

/** For a thread of long work, before it opens anything: what it asks leaves room for those others, since a database has no order of rank. */
export function giveWayTo(asked: Int32Array): void {
  others = asked
}

/** In milliseconds: one statement may have taken seconds, and was then slow enough. */
const LONGEST_PAUSE = 100

/** After a statement in which others asked for something, they have the database to themselves for as long again. */
function leaveRoom(client: PoolClient, asked: Int32Array) {
  const query = client.query as (...words: unknown[]) => unknown
  client.query = (async (...words: unknown[]) => {
    const [began, before] = [performance.now(), Atomics.load(asked, 0)]
    try {
      return await query.apply(client, words)
    } finally {
      if (Atomics.load(asked, 0) !== before)
        await setTimeout(Math.min(performance.now() - began, LONGEST_PAUSE))
    }
  }) as typeof client.query
}

/** “cached plan must not change result type” is all that a prepared query is refused by so. */
export const isStalePlan = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === '0A000' && error.message.includes('cached plan')

const streamOf = (client: PoolClient) =>
  (client as unknown as { connection: { stream: Socket } }).connection.stream

/** A server that answers nothing (stopped, or behind a network that swallows all) would hold the connection, and the one who gets it next. */
function closeWhenSilent(client: PoolClient) {
  const query = client.query as (...words: unknown[]) => unknown
  client.query = ((...words: unknown[]) => {
    const asked = query.apply(client, words)
    if (asked instanceof Promise)
      asked.catch((error) => {
        if (error instanceof Error && error.message === 'Query read timeout') streamOf(client).destroy()
      })
    return asked
  }) as typeof client.query
}
