/** Two filled accounts side by side: no id of the other's opens anything at any door, and nothing of theirs is ever shown. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startConversation } from '../../src/conversations/start-conversation.ts'
import { createHostPage } from '../../src/hosts/create-host-page.ts'
import { addPerson } from '../../src/people/add-person.ts'
import { routes } from '../../src/routes.ts'
import { tables } from '../../src/store/tables.ts'
import type { Door } from '../../src/verb.ts'
import { tryAsGuest } from '../guest-tries.ts'
import type { Newcomer } from '../world.ts'
import { type Driver, driver, openServed, type Served, signIn } from './drivers.ts'
import { newPassword } from './script/leaving.ts'
import { type Gave, type Line, script } from './script.ts'

const doors: Door[] = ['web', 'http', 'mcp', 'cli']

/** All of the script but its end, so that there is something left to see. */
const searching = script.filter(({ verb }) => !verb.endsAccount)

describe.each(['sqlite', 'postgres'])('on %s', (store) => {
  let served: Served
  beforeAll(async () => {
    served = await openServed(store)
  })
  afterAll(() => served?.close())

  test("every id of the other's is not found at every door, and nothing is written", async () => {
    const { house, base } = served
    const [mine, theirs] = [await house.newcomer('Robin Vale'), await house.newcomer('Ada Quist')]
    const ways = await Promise.all(doors.map((door) => driver(door, base, house.house, mine)))
    const [gaveMe, gaveThem]: [Gave, Gave] = [{}, {}]
    const open: string[] = []
    let tried = 0
    for (const [number, line] of script.entries()) {
      const takes = line.takes(gaveMe)
      const other = line.takes(gaveThem)
      const paths = line.isFiller ? [] : idPaths(takes)
      const before = paths.length > 0 ? await worlds(mine, theirs) : []
      for (const path of paths) {
        // A device names its own notes: an id that is another's is a new one here.
        if (line.verb.name === 'write-note' && path.join('.') === 'id') continue
        const swapped = structuredClone(takes)
        set(swapped, path, get(other, path))
        await Promise.all(
          ways.map(async (way) => {
            if (line.verb.closed[way.door]) return
            const outcome = await way.does(line.verb.name, swapped)
            const at = `line ${number}: ${line.verb.name} at ${way.door}, ${path.join('.')} is another's`
            if (!('refused' in outcome) || outcome.refused !== 'not-found')
              open.push(`${at}: ${JSON.stringify(outcome)}`)
            tried++
          }),
        )
      }
      const after = paths.length > 0 ? await worlds(mine, theirs) : []
      if (after.join() !== before.join()) open.push(`line ${number}: ${line.verb.name} wrote`)
      await step(line, mine, takes, gaveMe)
      await step(line, theirs, other, gaveThem)
    }
    expect(open).toEqual([])
    expect(tried).toBeGreaterThan(400)
    await Promise.all(ways.map((way: Driver) => way.close()))
  }, 400_000)

  test("nothing of the other's is ever shown, by no verb and on no page", async () => {
    const { house, base } = served
    const [mine, theirs] = [await house.newcomer('Robin Vale'), await house.newcomer('Ada Quist')]
    const [gaveMe, gaveThem]: [Gave, Gave] = [{}, {}]
    for (const line of searching) await step(line, theirs, line.takes(gaveThem), gaveThem)
    const theirIds = new Set((await dump(theirs)).match(ids))
    expect(theirIds.size).toBeGreaterThan(100)
    const isTheirs = (shown: string) => (shown.match(ids) ?? []).filter((id) => theirIds.has(id))
    for (const line of searching) {
      const answer = await step(line, mine, line.takes(gaveMe), gaveMe)
      expect(isTheirs(JSON.stringify(answer ?? '')), line.verb.name).toEqual([])
    }

    const cookie = await signIn(base, mine.who.email, newPassword)
    const rows = await firstRows(theirs)
    const shown: string[] = []
    for (const { path, isOpen } of routes) {
      if (isOpen) continue
      const isAboutOne = path.includes('/:')
      const addresses = isAboutOne ? rows.map((id) => path.replace(/:\w+/, id)) : [path]
      for (const address of addresses) {
        const answer = await fetch(`${base}${address}`, { headers: { cookie }, redirect: 'manual' })
        const text = await answer.text()
        if (answer.status !== (isAboutOne ? 404 : 200)) shown.push(`${path} answers ${answer.status}`)
        if (isTheirs(text.replaceAll(address, '')).length > 0) shown.push(`${path} shows what is theirs`)
      }
    }
    expect([...new Set(shown)]).toEqual([])

    // A guest is a third party: with the address of a page of mine they reach nothing of theirs.
    const { id: personId } = await mine.does(addPerson, { name: 'Third Party' })
    const { id } = await mine.does(startConversation, { personId })
    const page = await mine.does(createHostPage, { id, who: 'A teacher.', why: 'Your tastings.' })
    const before = await dump(theirs)
    const tries = { base, own: [page.secret], other: 'A'.repeat(22), ids: rows, words: [theirs.who.email] }
    expect(await tryAsGuest({ ...tries, count: 300 })).toEqual([])
    expect(await dump(theirs)).toBe(before)
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

  /** An id of each table that has a row. */
  const firstRows = ({ who }: Newcomer) =>
    served.house.house.stores.within(who.account, 'reads', async (store) => {
      const found: string[] = []
      for (const { name } of tables) {
        const { rows } = await sql<{ id: string }>`select id from ${sql.table(name)} limit 1`.execute(store)
        found.push(...rows.map(({ id }) => id))
      }
      return found
    })

  /** All rows of a person's world, as text. */
  const dump = ({ who }: Newcomer) =>
    served.house.house.stores.within(who.account, 'reads', async (store) => {
      const rowsOf = async (name: string) => [
        name,
        (await sql`select * from ${sql.table(name)} order by id`.execute(store)).rows,
      ]
      // At once, since on PostgreSQL each would be waited for.
      return JSON.stringify(await Promise.all(tables.map(({ name }) => rowsOf(name))))
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
