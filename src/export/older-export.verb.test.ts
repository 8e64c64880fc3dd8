/** What the first version exported comes in whole, as the steps since then have left the worlds that stayed. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asToday, exportThen, stepsThen, worldThen } from '../../tests/first-version.ts'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { readFromZip, writeZip } from '../../tests/zip.ts'
import { listDeleted } from '../account/list-deleted.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { listFacts } from '../people/list-facts.ts'
import { listPeople } from '../people/list-people.ts'
import { idsIn, type World, type WorldRow, wholeFile, withIds } from './archive.ts'
import { exportAccount } from './export-account.ts'
import { importAccount } from './import-account.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const tablesIn = (content: string): World =>
  JSON.parse(Buffer.from(readFromZip(Buffer.from(content, 'base64'), wholeFile) ?? []).toString()).tables

async function tablesOf(robin: Newcomer): Promise<World> {
  return tablesIn((await robin.does(exportAccount, { withContent: true })).content)
}

/** What a host has typed and not sent is theirs, and in no export. */
function exported(then: World): World {
  const { host_draft, ...tables } = asToday(then)
  return tables
}

const zipThen = async (tables: World) => {
  const whole = { wellmet: stepsThen, exportedAt: '2026-11-23T10:00:00Z', tables }
  return Buffer.from(await writeZip({ [wholeFile]: JSON.stringify(whole) }, new Date())).toString('base64')
}

/** Ids by their place in their order, which importing keeps. */
const numbered = (world: World) =>
  withIds(world, new Map([...idsIn(world)].sort().map((id, i) => [id, `#${i}`])))

test('every row of every table is there, by the names of today', async () => {
  const { press, ...then } = worldThen('account-one')
  const robin = await house.newcomer()
  await robin.does(importAccount, { content: await zipThen(then) })
  expect(numbered(await tablesOf(robin))).toEqual(numbered(exported(then)))
})

test('the sample of then comes in with its facts, and what was deleted then can be restored', async () => {
  // Trash is let go after 30 days: what was deleted then counts as deleted now.
  const { forgotten = [], ...rest } = tablesIn(exportThen)
  const forgotten_at = new Date().toISOString()
  const then: World = { ...rest, forgotten: forgotten.map((row) => ({ ...row, forgotten_at })) }
  const robin = await house.newcomer()
  await robin.does(importAccount, { content: await zipThen(then) })
  expect(numbered(await tablesOf(robin))).toEqual(numbered(exported(then)))
  const { deleted } = await robin.does(listDeleted)
  expect(deleted.map(({ noun }) => noun).sort()).toEqual(['company', 'fact', 'person'])
  for (const { id } of deleted) await robin.does(restoreDeleted, { id })
  const facts = []
  for (const { id } of (await robin.does(listPeople, { limit: 200 })).people)
    facts.push(...(await robin.does(listFacts, { personId: id })).facts)
  const inTrash = (then.forgotten ?? []).map(
    ({ rows }) => String(rows).split('"table":"finding","row"').length - 1,
  )
  const count = inTrash.reduce((sum, one) => sum + one, then.finding?.length ?? 0)
  expect(new Set(facts.map(({ id }) => id)).size).toBe(count)
})

test('the file of then comes in as it was written', async () => {
  const { rows } = await (await house.newcomer()).does(importAccount, { content: exportThen })
  expect(rows).toBe(Object.values(tablesIn(exportThen)).flat().length)
})

test('two rules that have become one since are off once, and what was dismissed stays so', async () => {
  const { letter = [], manner_off = [], dismissal = [], ...then } = worldThen('account-one')
  const off = ['welcome-a-substitute', 'easy-to-say-no'].map(
    (rule, i) => ({ ...manner_off[i], rule }) as WorldRow,
  )
  const [first] = dismissal.filter(({ letter_id }) => letter_id)
  const { press, ...rest } = then
  const robin = await house.newcomer()
  const dismissed = [{ ...first, rule: 'welcome-a-substitute' } as WorldRow]
  await robin.does(importAccount, {
    content: await zipThen({ ...rest, letter, manner_off: off, dismissal: dismissed }),
  })
  const { rule_off = [], dismissal: now = [] } = await tablesOf(robin)
  expect([rule_off, now].map((rows) => rows.map(({ rule }) => rule))).toEqual([
    ['easy-to-say-no'],
    ['easy-to-say-no'],
  ])
})

test('what was changed by hand in an older export is still refused by name', async () => {
  const robin = await house.newcomer()
  const { finding = [] } = worldThen('account-one')
  const deep = `{"rows":[{"table":"finding","row":${'['.repeat(20_000)}${']'.repeat(20_000)}}]}`
  const deleted = {
    id: finding[0]?.id ?? '',
    noun: 'finding',
    label: '',
    forgotten_at: '2026-11-23T10:00:00Z',
  }
  for (const tables of [
    { finding: [{ ...finding[0], colour: 'blue' }] },
    { finding: ['no row'] },
    { findings: [] },
    { constructor: [] },
    { forgotten: [{ ...deleted, rows: deep }] },
    { forgotten: [{ ...deleted, rows: '{"rows":[null],"detached":{}}' }] },
  ])
    await expect(
      robin.does(importAccount, { content: await zipThen(tables as unknown as World) }),
    ).rejects.toMatchObject({ code: expect.stringMatching(/unsound|not-an-export/) })
})
