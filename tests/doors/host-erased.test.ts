/** A host has all erased: a rare word in every field they can fill, then looked for in rows, files, exports and logs. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { startConversation } from '../../src/conversations/start-conversation.ts'
import { operator } from '../../src/doors/operator.ts'
import { exportAccount } from '../../src/export/export-account.ts'
import { guestVerbs } from '../../src/guest-verbs.ts'
import { createHostPage } from '../../src/hosts/create-host-page.ts'
import { endHostPage } from '../../src/hosts/end-host-page.ts'
import { addPerson } from '../../src/people/add-person.ts'
import { tables } from '../../src/store/tables.ts'
import { type Newcomer, openTestHouse, type TestHouse } from '../world.ts'
import { serve } from './drivers.ts'

const year = new Date().getUTCFullYear() + 1
const words = { who: 'I have taught chemistry for years.', why: 'You built the tastings.' }
const rare = 'Quitzelbornfeld'
const lines = { first: rare, second: rare, third: rare }
const another = { date: `${year}-05-04`, time: '10:00', zone: 'UTC' }

/** What a host presses and fills in, in an order in which each is heard; `begun` stands for the hour of the talk. */
const presses: readonly ('begun' | [verb: string, typed: Record<string, string>])[] = [
  ['report-misuse', { line: rare }],
  ['set-terms', { subjects: rare, link: `https://${rare}.example/` }],
  ['save-written', lines],
  ['send-written', lines],
  ['save-written', lines],
  ['answer-page', { kind: 'later', againOn: `${year}-05-01`, line: rare }],
  ['answer-page', { kind: 'substitute', colleague: rare, reach: `${rare}@x.example`, line: rare }],
  ['answer-page', { kind: 'wrong-person', line: rare }],
  ['answer-page', { kind: 'no', line: rare }],
  ['suggest-time', { ...another, line: rare }],
  ['take-offered-time', { line: rare, place: rare }],
  ['cancel-talk', { line: rare }],
  ['suggest-time', { ...another, time: '11:00', line: rare }],
]

/** The same, of a talk that took place: what was agreed is history then. */
const afterTheTalk: typeof presses = [
  ['take-offered-time', { line: rare, place: rare }],
  'begun',
  ['miss-talk', { line: rare }],
  ['report-misuse', { line: rare }],
]

describe.each(['sqlite', 'postgres'])('on %s', (store) => {
  let house: TestHouse
  let base: string
  let close: () => void
  beforeAll(async () => {
    house = await openTestHouse(store, { log: { as: 'text', slowMs: 0 } })
    const served = await serve(house.house)
    base = served.base
    close = () => served.server.close()
  })
  afterAll(async () => {
    close?.()
    await house?.close()
  })

  const press = (path: string, typed: Record<string, string>) =>
    fetch(`${base}${path}`, { method: 'POST', body: new URLSearchParams(typed), redirect: 'manual' })

  async function asking() {
    const robin = await house.newcomer()
    const { id: personId } = await robin.does(addPerson, { name: 'Maya Chen' })
    const { id } = await robin.does(startConversation, { personId, minutes: 20 })
    const times = [{ date: `${year}-03-02`, time: '15:00' }]
    const about = ['One?', 'Two?', 'Three?']
    const made = await robin.does(createHostPage, { id, ...words, about, times })
    return { robin, page: made.id, path: `/ask/${made.secret}` }
  }

  const begin = ({ who }: Newcomer) =>
    house.house.stores.within(who.account, 'writes', (world) =>
      world
        .updateTable('agreement')
        .set({ starts_at: Temporal.Now.instant().subtract({ hours: 1 }).round('second').toString() })
        .execute(),
    )

  async function fillIn(robin: Newcomer, path: string, all: typeof presses) {
    const html = await (await fetch(`${base}${path}`)).text()
    const time = /name="time" value="([^"]+)"/.exec(html)?.[1] ?? ''
    for (const one of all) {
      if (one === 'begun') {
        await begin(robin)
        continue
      }
      const [verb, typed] = one
      const answer = await press(`${path}/${verb}`, {
        ...(verb === 'take-offered-time' && { time }),
        ...typed,
      })
      expect([verb, typed.kind, answer.status]).toEqual([verb, typed.kind, 303])
    }
  }

  /** Every row of the account and of the commons, as text. */
  async function rows({ who }: Newcomer): Promise<string> {
    const own = await house.house.stores.within(who.account, 'reads', async (world) => {
      const all = []
      for (const { name } of tables)
        all.push((await sql`select * from ${sql.table(name)}`.execute(world)).rows)
      return all
    })
    const { db } = house.house.commons
    const common = []
    for (const { name, schema } of await db.introspection.getTables())
      common.push(
        (await sql`select * from ${sql.table(schema ? `${schema}.${name}` : name)}`.execute(db)).rows,
      )
    return JSON.stringify([own, common])
  }

  /** The files of a database and what lies beside them, as bytes. */
  const files = ({ who }: Newcomer) => {
    const { dataFolder } = house.house.settings
    return readdirSync(dataFolder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes(who.account) || name.includes('commons'))
      .map((name) => ({ name, bytes: readFileSync(join(dataFolder, name)) }))
  }

  async function exported(robin: Newcomer): Promise<string> {
    const { content } = await robin.does(exportAccount, { withContent: true })
    return Object.values(unzipSync(Buffer.from(content, 'base64')))
      .map((bytes) => strFromU8(bytes))
      .join('\n')
  }

  const reports = async () => {
    const said: string[] = []
    const hears = (line: string) => void said.push(line)
    await operator.reports?.(house.house, [], { out: hears, err: hears })
    return said.join('\n')
  }

  /** What stands around the word, to tell whose row it is. */
  const around = (text: string) => text.match(new RegExp(`.{0,160}${rare}.{0,40}`, 'gi')) ?? []
  const isIn = (text: string | Buffer) => [rare, rare.toLowerCase()].some((word) => text.includes(word))

  test('a rare word goes into every field that a host can fill', () => {
    const filled = [...presses, ...afterTheTalk].flatMap((one) =>
      one === 'begun'
        ? []
        : Object.entries(one[1]).flatMap(([name, value]) => (isIn(value) ? [`${one[0]} ${name}`] : [])),
    )
    const fields = guestVerbs.flatMap(({ name, takes }) =>
      Object.entries(takes.shape).flatMap(([field, schema]) =>
        [rare, `https://${rare}.example/`].some((value) => schema.safeParse(value).success)
          ? [`${name} ${field}`]
          : [],
      ),
    )
    // One of the page's own times, their hour as the page showed it, and what only goes along with a draft: none is kept.
    const notTheirs = ['take-offered-time time', 'take-offered-time moves', 'save-written passOn']
    expect(fields.filter((field) => !notTheirs.includes(field) && !filled.includes(field))).toEqual([])
  })

  test.each([
    ['before the talk', presses, 'open'],
    ['after the talk', afterTheTalk, 'open'],
    ['on a page that has ended', presses, 'ended'],
  ] as const)('what was erased %s is in no row, file, export or log', async (_, all, state) => {
    const said: string[] = []
    const spies = (['log', 'error'] as const).map((one) =>
      vi.spyOn(console, one).mockImplementation((line) => void said.push(String(line))),
    )
    const { robin, page, path } = await asking()
    await fillIn(robin, path, all)
    if (state === 'ended') await robin.does(endHostPage, { id: page })
    // It was there to be found.
    expect(isIn(await rows(robin))).toBe(true)
    expect(isIn(await exported(robin))).toBe(true)
    expect(await reports()).toContain(rare)
    expect((await press(`${path}/erase-page-data`, {})).status).toBe(303)
    expect(around(await rows(robin))).toEqual([])
    expect(
      files(robin)
        .filter(({ bytes }) => isIn(bytes))
        .map(({ name }) => name),
    ).toEqual([])
    expect(isIn(await exported(robin))).toBe(false)
    // That there was a report, and of whom, stays with the operator.
    expect(isIn(await reports())).toBe(false)
    expect(await reports()).toContain(robin.who.email)
    for (const step of ['', '/data', '/terms', '/writing'])
      expect(isIn(await (await fetch(`${base}${path}${step}`)).text())).toBe(false)
    for (const spy of spies) spy.mockRestore()
    expect(said.length).toBeGreaterThan(0)
    expect(around(said.join('\n'))).toEqual([])
  })
})
