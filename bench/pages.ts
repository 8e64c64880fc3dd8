/** Pages against their bare parts, and the same pages with more people. */
import { StatementSync } from 'node:sqlite'
import { Hono } from 'hono'
import { otherWriter } from './other-writer.ts'
import { atMost, inTurns, print } from './timing.ts'
import { get, openWorld, type World } from './world.ts'

const pagesOf = (world: World) => ({
  'list of 50': '/people',
  'its last page': world.lastPage,
  'a person': `/people/${world.personId}`,
  search: '/people?find=kafor',
  Today: '/',
})

/**
 * Each page against an empty Hono route that runs the very same statements (the session's among them) and answers the same HTML: as it is
 * asked for again, and as it is after someone has written.
 */
export async function pagesAgainstBareParts(): Promise<void> {
  const world = await openWorld(10_000)
  const other = otherWriter(world)
  const rows = []
  for (const [name, path] of Object.entries(pagesOf(world))) {
    const { html, statements } = await recorded(world, path)
    const bare = new Hono().get('*', (c) => {
      for (const { statement, values } of statements) statement.all(...values)
      return c.html(html)
    })
    const {
      page = 0,
      changed = 0,
      write = 0,
      parts = 0,
    } = await inTurns({
      page: () => get(world, path),
      changed: () => {
        other.write()
        return get(world, path)
      },
      write: () => other.write(),
      parts: async () => (await bare.request('http://127.0.0.1/')).text(),
    })
    const afterWrite = changed - write
    const ratios = [page, afterWrite].map((one) => atMost(3, one / parts))
    rows.push([name, page, afterWrite, parts, ...ratios, String(statements.length)])
  }
  other.close()
  await world.close()
  print(
    'Pages against their bare parts, 10,000 people, in this process (CPU ms)',
    ['', 'page', 'after a change', 'bare', 'ratio', 'after a change', 'statements'],
    rows,
  )
}

/** The same pages with 100, 10,000 and 100,000 people: CPU ms, and how much slower than with 100. */
export async function pagesWithMorePeople(): Promise<void> {
  const sizes = [100, 10_000, 100_000]
  const worlds = await Promise.all(sizes.map((people) => openWorld(people)))
  const rows = []
  const [first] = worlds
  for (const name of first ? Object.keys(pagesOf(first)) : []) {
    const ways = Object.fromEntries(
      worlds.map((world, i) => [String(sizes[i]), () => get(world, pagesOf(world)[name as 'Today'])]),
    )
    const took = await inTurns(ways)
    const [small = 0, middle = 0, large = 0] = sizes.map((size) => took[String(size)] ?? 0)
    rows.push([name, small, middle, large, atMost(2, middle / small), atMost(2, large / small)])
  }
  for (const world of worlds) await world.close()
  print('The same pages with more people (CPU ms)', ['', '100', '10,000', '100,000', '×100', '×1,000'], rows)
}

/** The HTML of a page, and every statement that runs for it with its values where nothing is known of the world's file yet. */
export async function recorded(world: World, path: string) {
  const statements: { statement: StatementSync; values: never[] }[] = []
  const real = {
    all: StatementSync.prototype.all,
    get: StatementSync.prototype.get,
    run: StatementSync.prototype.run,
  }
  const recording = (kind: 'all' | 'get' | 'run') =>
    function (this: StatementSync, ...values: never[]) {
      if (!/^(begin|commit|rollback|pragma data_version|select total_changes)/i.test(this.sourceSQL))
        statements.push({ statement: this, values })
      return (real[kind] as (...values: never[]) => unknown).apply(this, values)
    }
  await get(world, path)
  const other = otherWriter(world)
  other.write()
  other.close()
  Object.assign(StatementSync.prototype, {
    all: recording('all'),
    get: recording('get'),
    run: recording('run'),
  })
  try {
    return { html: await get(world, path), statements }
  } finally {
    Object.assign(StatementSync.prototype, real)
  }
}
