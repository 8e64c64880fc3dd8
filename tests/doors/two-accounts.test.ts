/** Two filled accounts side by side: no id of the other's opens anything at any door, and nothing of theirs is ever shown. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tables } from '../../src/store/migrate.ts'
import type { Door } from '../../src/verb.ts'
import { type Newcomer, openTestHouse, type TestHouse } from '../world.ts'
import { type Driver, driver, serve } from './drivers.ts'
import { type Gave, type Line, script } from './script.ts'

const doors: Door[] = ['web', 'http', 'mcp', 'cli']

describe.each(['sqlite', 'postgres'])('on %s', (store) => {
  let house: TestHouse
  let base: string
  let stop: () => void
  beforeAll(async () => {
    house = await openTestHouse(store)
    const served = await serve(house.house)
    base = served.base
    stop = () => served.server.close()
  })
  afterAll(async () => {
    stop?.()
    await house?.close()
  })

  test("every id of the other's is not found at every door, and nothing is written", async () => {
    const [mine, theirs] = [await house.newcomer('Robin Vale'), await house.newcomer('Ada Quist')]
    const ways = await Promise.all(doors.map((door) => driver(door, base, house.house, mine)))
    const [gaveMe, gaveThem]: [Gave, Gave] = [{}, {}]
    const open: string[] = []
    let tried = 0
    for (const [number, line] of script.entries()) {
      const takes = line.takes(gaveMe)
      const other = line.takes(gaveThem)
      for (const path of line.isFiller ? [] : idPaths(takes)) {
        const swapped = structuredClone(takes)
        set(swapped, path, get(other, path))
        const before = await worlds(mine, theirs)
        await Promise.all(
          ways.map(async (way) => {
            if (line.verb.closed[way.door]) return
            const at = `line ${number}: ${line.verb.name} at ${way.door}, ${path.join('.')} is another's`
            const outcome = await way.does(line.verb.name, swapped)
            if (!('refused' in outcome) || outcome.refused !== 'not-found')
              open.push(`${at}: ${JSON.stringify(outcome)}`)
            tried++
          }),
        )
        if ((await worlds(mine, theirs)).join() !== before.join())
          open.push(`line ${number}: ${line.verb.name} wrote with the other's ${path.join('.')}`)
      }
      await step(line, mine, takes, gaveMe)
      await step(line, theirs, other, gaveThem)
    }
    expect(open).toEqual([])
    expect(tried).toBeGreaterThan(400)
    await Promise.all(ways.map((way: Driver) => way.close()))
  }, 400_000)

  test("nothing of the other's is ever shown", async () => {
    const [mine, theirs] = [await house.newcomer('Robin Vale'), await house.newcomer('Ada Quist')]
    const [gaveMe, gaveThem]: [Gave, Gave] = [{}, {}]
    for (const line of script) await step(line, theirs, line.takes(gaveThem), gaveThem)
    const theirIds = new Set((await dump(theirs)).match(ids))
    for (const line of script) {
      const answer = await step(line, mine, line.takes(gaveMe), gaveMe)
      const shown = JSON.stringify(answer ?? '').match(ids) ?? []
      expect(
        shown.filter((id) => theirIds.has(id)),
        line.verb.name,
      ).toEqual([])
    }
  }, 200_000)

  /** Plays a line for one person; one that is meant to be refused, or fills a list that is full, does nothing. */
  async function step(line: Line, person: Newcomer, takes: Record<string, unknown>, gave: Gave) {
    const done = person.does(line.verb, takes)
    if (line.refused || line.isFiller) return done.catch(() => null)
    const answer = await done
    if (line.as) gave[line.as] = answer as Record<string, unknown>
    return answer
  }

  const worlds = async (...people: Newcomer[]) => Promise.all(people.map(dump))

  /** All rows of a person's world, as text. */
  const dump = ({ who }: Newcomer) =>
    house.house.stores.within(who.account, 'reads', async (store) => {
      const rows = []
      for (const { name } of tables)
        rows.push(name, (await sql`select * from ${sql.table(name)} order by id`.execute(store)).rows)
      return JSON.stringify(rows)
    })
})

const ids = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g

type Path = (string | number)[]

/** Where in an input an id stands, however deep. */
function idPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/.test(value) ? [path] : []
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => idPaths(inner, [...path, key]))
}

function get(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], value)
}

function set(value: unknown, path: Path, to: unknown): void {
  const last = path.at(-1)
  const parent = get(value, path.slice(0, -1)) as Record<string, unknown>
  if (last !== undefined) parent[last] = to
}
