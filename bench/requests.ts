/**
 * CPU of the built server for one request over its port, beside a bare server with the same rows in the same run: pages, then JSON
 * for JSON. There are 10,000 people with 20,000 notes, and ten connections. What is only read is asked for again and again, and then by
 * one connection, with a change before each by another process, after which the server knows nothing of the account's file any more.
 */
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { connectionsCsv } from './imports.ts'
import { otherWriter } from './other-writer.ts'
import { recorded } from './pages.ts'
import { type Running, root, startServer, startWellmet, temporaryFolder } from './server.ts'
import { atMost, median, print } from './timing.ts'
import { openWorld, type World } from './world.ts'

interface Pair {
  wellmet: Running
  bare: Running
  /** Changes what ours has. */
  change(): void
}

type Send = () => Promise<Response>

export async function requestsBesideBare(): Promise<void> {
  const world = await openWorld(10_000)
  const pages = pagesOf(world)
  const html: Record<string, object> = {}
  for (const [name, path] of pages) html[name] = await asRecorded(world, path)
  await world.close()
  const copy = temporaryFolder()
  cpSync(world.dataFolder, copy, { recursive: true })
  writeFileSync(join(copy, 'pages.json'), JSON.stringify(html))
  const other = otherWriter(world)
  const pair = {
    change: other.write,
    wellmet: await startWellmet({ WELLMET_DATA: world.dataFolder }),
    bare: await startServer([join(root, 'bench/bare-server.ts'), copy, world.who.account]),
  }
  try {
    // The bare server sends each page as it was: the calls add people whom a page would show.
    await pagesBesideBare(pair, world, pages)
    await jsonBesideBare(pair, world)
  } finally {
    other.close()
    await pair.wellmet.stop()
    await pair.bare.stop()
  }
}

const pagesOf = ({ personId }: World) =>
  [
    ['list of 50', '/people', 0.7],
    ['a person with notes', `/people/${personId}`, 0.7],
    ['search by part of a name', '/people?find=kafor', 0.9],
    ['Today', '/', 1],
  ] as const

async function asRecorded(world: World, path: string) {
  const { html, statements } = await recorded(world, path)
  return {
    html,
    statements: statements.map(({ statement, values }) => ({ sql: statement.sourceSQL, values })),
  }
}

async function jsonBesideBare(pair: Pair, { personId, token }: World): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const get = (base: string, path: string) => () => fetch(`${base}/api/${path}`, { headers })
  const post = (base: string, verb: string, takes: object) =>
    fetch(`${base}/api/${verb}`, { method: 'POST', headers, body: JSON.stringify(takes) })
  const [ours, bare] = [pair.wellmet.base, pair.bare.base]
  let made = 0
  const file = () => Buffer.from(connectionsCsv(1000, ++made)).toString('base64')
  const create = (base: string) => () => post(base, 'add-person', { name: `New Person ${++made}` })
  const rows = [
    await besideBare('list of 50', 0.5, pair, get(ours, 'list-people'), get(bare, 'list-people')),
    await besideBare(
      'a person with notes',
      0.3,
      pair,
      get(ours, `show-person?id=${personId}`),
      get(bare, `show-person?id=${personId}`),
    ),
    await besideBare(
      'search by part of a name',
      0.6,
      pair,
      get(ours, 'list-people?find=kafor'),
      get(bare, 'search-people?find=kafor'),
    ),
    await besideBare('create', 0.4, pair, create(ours), create(bare), { isRead: false }),
    await besideBare(
      'import 1,000 people',
      50,
      pair,
      async () => {
        const read = await post(ours, 'read-import', { content: file() })
        const { id } = (await read.json()) as { id: string }
        return post(ours, 'run-import', { id })
      },
      () => post(bare, 'run-import', { content: file() }),
      { warmUps: 1, turns: 5, each: 1, isRead: false },
    ),
  ]
  print(
    'A call with JSON, beside a bare server in turns (CPU ms a request; the bare one counts its list as well)',
    ['', 'Wellmet', 'after a change', 'bare', 'ratio', 'after a change', 'answers'],
    rows.map(({ name, ours, changed, bare, ratios: [ratio = 0, ofChanged = ''], answers }) => [
      name,
      ours,
      changed,
      bare,
      ratio,
      ofChanged,
      answers,
    ]),
  )
}

async function pagesBesideBare(
  pair: Pair,
  { cookie }: World,
  pages: ReturnType<typeof pagesOf>,
): Promise<void> {
  const rows = []
  for (const [name, path, aim] of pages) {
    const page = () => fetch(`${pair.wellmet.base}${path}`, { headers: { cookie } })
    const parts = () => fetch(`${pair.bare.base}/?page=${encodeURIComponent(name)}`)
    const row = await besideBare(name, aim, pair, page, parts)
    rows.push([name, row.ours, row.changed, row.bare, ...row.ratios.map((ratio) => atMost(3, ratio))])
  }
  print(
    'A page, beside a bare server that runs the same statements and sends the same HTML, in turns (CPU ms a request)',
    ['', 'Wellmet', 'after a change', 'bare', 'ratio', 'after a change'],
    rows,
  )
}

/** CPU milliseconds of one request to each, as medians of turns, and whether both answer the same. */
interface Row {
  name: string
  ours: string
  /** Empty for what writes itself. */
  changed: string
  bare: number
  /** How many times as much ours takes, first as it is asked for again. */
  ratios: number[]
  answers: string
}

async function besideBare(
  name: string,
  aim: number,
  { wellmet, bare, change }: Pair,
  ours: Send,
  theirs: Send,
  { warmUps = 6, turns = 9, each = 100, isRead = true } = {},
): Promise<Row> {
  const afterChange: Send = () => {
    change()
    return ours()
  }
  const ways = [
    { server: wellmet, send: ours, connections: 10, took: [] as number[] },
    { server: bare, send: theirs, connections: 10, took: [] as number[] },
    ...(isRead ? [{ server: wellmet, send: afterChange, connections: 1, took: [] as number[] }] : []),
  ]
  for (let turn = -warmUps; turn < turns; turn++)
    for (const { server, send, connections, took } of ways) {
      const before = await server.cpu()
      await volley(each, send, connections)
      // V8 compiles what is asked for often more than once: a server that is in use has done with that.
      if (turn >= 0) took.push(((await server.cpu()) - before) / each)
    }
  const [of = 0, ofBare = 0, changed] = ways.map(({ took }) => median(took))
  return {
    name,
    ours: atMost(aim, of),
    changed: changed === undefined ? '' : atMost(aim, changed),
    bare: ofBare,
    ratios: [of, ...(changed === undefined ? [] : [changed])].map((one) => one / ofBare),
    answers: await sayAlike(ours, theirs),
  }
}

async function sayAlike(ours: Send, theirs: Send): Promise<string> {
  const [one, other] = await Promise.all([ours(), theirs()])
  if (!one.headers.get('content-type')?.includes('json')) return ''
  const { total: _, ...bare } = (await other.json()) as Record<string, unknown>
  const told = (await one.json()) as Record<string, unknown>
  if (isDeepStrictEqual(told, bare)) return 'the same'
  return isDeepStrictEqual(Object.keys(told), Object.keys(bare)) ? 'of one shape' : 'differ'
}

/** Sends so many over these connections; throws at the first that fails. */
async function volley(count: number, send: Send, connections: number): Promise<void> {
  let left = count
  const connection = async () => {
    while (left-- > 0) {
      const answer = await send()
      if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`)
      await answer.arrayBuffer()
    }
  }
  await Promise.all(Array.from({ length: Math.min(connections, count) }, connection))
}
