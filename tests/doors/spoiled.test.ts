/**
 * One value that is none, in any column of any table: put straight into the database, as a damaged disk or another program leaves
 * it. No page, list, export or answer breaks of it.
 */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillSample } from '../../seeds/sample.ts'
import { listDeleted } from '../../src/account/list-deleted.ts'
import { restoreDeleted } from '../../src/account/restore-deleted.ts'
import { shapeOf } from '../../src/doors/typed.ts'
import type { Value, World, WorldRow } from '../../src/export/archive.ts'
import { exportAccount } from '../../src/export/export-account.ts'
import { Invalid, NotFound, Refused } from '../../src/outcome.ts'
import { addPerson } from '../../src/people/add-person.ts'
import { deletePerson } from '../../src/people/delete-person.ts'
import { routes } from '../../src/routes.ts'
import { meaningOf } from '../../src/store/column.ts'
import type { TableShape } from '../../src/store/create-table.ts'
import { tables } from '../../src/store/tables.ts'
import { verbs } from '../../src/verbs.ts'
import { generatedWorld } from '../generated-world.ts'
import type { Newcomer } from '../world.ts'
import { readFromZip } from '../zip.ts'
import { openServed, type Served, signIn } from './drivers.ts'

const garbage = `\u001b[31m\u202e${'ﷺ \ufffe<b>"'.repeat(400)}\ud83d\ude00`
const wrong: Record<string, Value[]> = {
  instant: ['', '9999999', '9999-12-31T00:00:00Z', '2026-02-30T10:00:00.000Z'],
  date: ['', '2026-13-45', '9999-12-31', '2026-02-30'],
  word: ['', 'constructor'],
  zone: ['', 'PST'],
  link: ['x', 'javascript:alert(1)'],
  json: ['', '{', 'null', '[1,null]', '{"step":"preview"}', '{"rows":[{}]}'],
  number: [-1, 0, 2 ** 31 - 1],
  text: ['', garbage],
  id: ['x', '01890000-0000-7000-8000-00000000dead'],
}

interface Spoil {
  table: string
  column: string
  value: Value
}

/** All wrong values of a table's columns; links and ids apart, as with them whole rows go astray. */
const spoilsOf = (table: TableShape, links: boolean): Spoil[] =>
  ['id', ...Object.keys(table.columns)].flatMap((column) => {
    const meaning = meaningOf(table, column)
    if ((meaning === 'id') !== links) return []
    const isNullable = table.columns[column]?.endsWith('?')
    return [...(wrong[meaning] ?? []), ...(isNullable ? [null] : [])].map((value) => ({
      table: table.name,
      column,
      value,
    }))
  })

/** In each turn one wrong value in every table, until each table has had all of its own. */
function turns(links: boolean): Spoil[][] {
  const lists = tables.map((table) => spoilsOf(table, links))
  return Array.from({ length: Math.max(...lists.map((list) => list.length)) }, (_, nth) =>
    lists.flatMap((list) => list[nth] ?? []),
  )
}

/** Where the rows of a page’s address lie. */
const hub: Record<string, string> = {
  companies: 'company',
  people: 'person',
  imports: 'import',
  conversations: 'conversation',
  letters: 'letter',
  insights: 'insight',
}

interface Place {
  served: Served
  person: Newcomer
  cookie: string
  /** Changes one column of these rows; what stood there comes back with `repair`. */
  spoil(one: Spoil, ids: string[]): Promise<void>
  repair(one: Spoil): Promise<void>
  ids(table: string): string[]
}

async function openPlace(
  store: string,
  fill: (person: Newcomer, served: Served) => Promise<void>,
): Promise<Place> {
  const served = await openServed(store)
  const person = await served.house.newcomer()
  await fill(person, served)
  const cookie = await signIn(served.base, person.who.email, 'a quiet long password')
  const { stores } = served.house.house
  const whole: World = {}
  await stores.within(person.who.account, 'reads', async (world) => {
    const any = world as unknown as Kysely<Record<string, WorldRow>>
    for (const { name } of tables)
      whole[name] = (await any.selectFrom(name).selectAll().orderBy('id').execute()) as WorldRow[]
  })
  const run = await runner(served, person)
  return {
    served,
    person,
    cookie,
    ids: (table) => (whole[table] ?? []).map(({ id }) => id),
    async spoil({ table, column, value }, ids) {
      for (const id of ids) await run(table, column, value, id)
    },
    async repair({ table, column, value }) {
      for (const row of whole[table] ?? []) {
        const id = column === 'id' && typeof value === 'string' ? value : row.id
        await run(table, column, row[column] ?? null, id)
      }
    },
  }
}

/** SQLite’s links are let loose, so that they can be spoiled too. */
async function runner({ house }: Served, { who }: Newcomer) {
  if (house.house.stores.kind === 'sqlite') {
    const file = join(house.house.settings.dataFolder, 'accounts', `${who.account}.db`)
    const db = new DatabaseSync(file, { enableForeignKeyConstraints: false, timeout: 5000 })
    db.exec('pragma synchronous = off')
    return async (table: string, column: string, value: Value, id: string) => {
      db.prepare(`update or ignore "${table}" set "${column}" = ? where id = ?`).run(value, id)
    }
  }
  return (table: string, column: string, value: Value, id: string) =>
    house.house.stores
      .within(who.account, 'writes', async (store) => {
        await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${value} where id = ${id}`.execute(
          store,
        )
      })
      .catch((error) => {
        // What another row has already cannot stand there; on SQLite it is ignored, too.
        if (error.code !== '23505') throw error
      })
}

/** Everything there is to see, with the rows of these ids. */
async function broken(
  { served, person, cookie }: Place,
  first: (table: string) => string,
): Promise<string[]> {
  const wrongs: string[] = []
  for (const { path } of routes) {
    if (path.startsWith('/sign-') || path.startsWith('/rules/')) continue
    const at = path.replace(':id', first(hub[path.split('/')[1] ?? ''] ?? ''))
    const answer = await fetch(`${served.base}${at}`, { headers: { cookie }, redirect: 'manual' })
    const said = await answer.text()
    if (answer.status >= 500) wrongs.push(`GET ${path}: ${answer.status} ${said.length}`)
  }
  for (const verb of verbs) {
    if (verb.does === 'writes') continue
    const needed = shapeOf(verb).required ?? []
    const takes = Object.fromEntries(needed.map((field) => [field, first(tableFor(verb.name, field))]))
    try {
      await person.does(verb, takes)
    } catch (error) {
      if (!(error instanceof Invalid || error instanceof NotFound || error instanceof Refused))
        wrongs.push(`${verb.name}: ${error instanceof Error ? error.message.slice(0, 300) : error}`)
    }
  }
  return wrongs
}

const tableFor = (verb: string, field: string) => {
  const noun = field === 'id' ? (verb.split('-').at(-1) ?? '') : field.replace(/Id$/, '')
  return (
    { preparation: 'conversation', readiness: 'conversation', pitch: 'conversation', brief: 'company' }[
      noun
    ] ?? noun
  )
}

async function everyTurn(
  place: Place,
  all: Spoil[][],
  which: (ids: string[]) => string[],
): Promise<string[]> {
  const found: string[] = []
  expect(await broken(place, (table) => place.ids(table)[0] ?? 'none')).toEqual([])
  for (const turn of all) {
    for (const one of turn) await place.spoil(one, which(place.ids(one.table)))
    const wrongs = await broken(place, (table) => place.ids(table)[0] ?? 'none')
    for (const one of turn) await place.repair(one)
    const say = turn.map(({ table, column, value }) => `${table}.${column}=${String(value).slice(0, 20)}`)
    found.push(...wrongs.map((what) => `${what}\n    with ${say.join(', ')}`))
  }
  return found
}

/** Every table filled, and the first rows hanging together. */
async function fillAll({ who }: Newcomer, { house }: Served): Promise<void> {
  const [world] = fc.sample(generatedWorld, { seed: 11, numRuns: 1 })
  await house.house.stores.within(who.account, 'writes', async (store) => {
    const any = store as unknown as Kysely<Record<string, WorldRow>>
    for (const { name, references = {} } of tables) {
      const [first, ...others] = world?.[name] ?? []
      if (!first) continue
      for (const [column, [to]] of Object.entries(references))
        first[column] = to === name ? null : (world?.[to]?.[0]?.id ?? null)
      await any
        .insertInto(name)
        .values([first, ...others])
        .onConflict((met) => met.doNothing())
        .execute()
    }
  })
}

const today = () => new Date().toISOString().slice(0, 10)

describe.each([
  ['sqlite', 1],
  ['postgres', 20],
] as const)('on %s', (store, every) => {
  let place: Place
  beforeAll(async () => {
    place = await openPlace(store, fillAll)
  }, 60_000)
  afterAll(() => place?.served.close())

  test('a wrong value in any column', async () => {
    const some = turns(false).filter((_, nth) => nth % every === 0)
    expect(await everyTurn(place, some, (ids) => ids.slice(0, 1))).toEqual([])
  }, 240_000)

  if (store === 'sqlite')
    test('a link that leads nowhere', async () => {
      expect(await everyTurn(place, turns(true), (ids) => ids.slice(0, 1))).toEqual([])
    }, 240_000)
})

test('a whole column of wrong values, in a search that has gone on for a while', async () => {
  const place = await openPlace('sqlite', ({ does }) => fillSample(does, today()))
  const some = turns(false).filter((_, nth) => nth % 6 === 0)
  expect(await everyTurn(place, some, (ids) => ids)).toEqual([])
  await place.served.close()
}, 240_000)

test('the page says what could not be read, once, and the export keeps what it was', async () => {
  const place = await openPlace('sqlite', fillAll)
  const { served, person, cookie } = place
  const zone = { table: 'profile', column: 'zone', value: 'PST' }
  const day = { table: 'interaction', column: 'happened_on', value: '2026-13-45' }
  for (const one of [zone, day]) await place.spoil(one, place.ids(one.table))
  const page = async (path: string) => {
    const html = await (await fetch(`${served.base}${path}`, { headers: { cookie } })).text()
    return html.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
  }
  const today = await page('/')
  expect(today).toContain('Your time zone is kept as “<bdi>PST</bdi>”')
  expect(today.split('Choose your time zone').length).toBe(2)
  const maya = await page(`/people/${place.ids('person')[0]}`)
  expect(maya).toContain('interaction, happened (“<bdi>2026-13-45</bdi>”)')
  const { content } = await person.does(exportAccount, { withContent: true })
  const zip = Buffer.from(content, 'base64')
  const file = (name: string) => JSON.parse(Buffer.from(readFromZip(zip, name) ?? []).toString())
  expect(file('could-not-be-read.json')).toEqual(
    expect.arrayContaining([
      { table: 'profile', column: 'zone', was: 'PST' },
      { table: 'interaction', column: 'happened_on', was: '2026-13-45' },
    ]),
  )
  expect(file('wellmet.json').tables.profile[0].zone).toBe('UTC')
  await served.close()
})

test('what was deleted and is damaged is not restored, and takes nothing along', async () => {
  const { served, person, spoil, ids } = await openPlace('sqlite', async ({ does }) => {
    const { id } = await does(addPerson, { name: 'Maya Chen' })
    await does(deletePerson, { id })
  })
  for (const value of ['', '{', '[]', '{"id":"x","rows":[{"table":"person","row":{"id":"x"}}]}']) {
    await spoil({ table: 'trash', column: 'rows', value }, ids('trash'))
    await expect(person.does(restoreDeleted, { id: ids('trash')[0] ?? '' })).rejects.toMatchObject({
      code: 'damaged',
    })
  }
  expect((await person.does(listDeleted)).deleted).toHaveLength(1)
  await served.close()
})
