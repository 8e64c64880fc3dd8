import fc from 'fast-check'
import type { Kysely } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generatedWorld } from '../../tests/generated-world.ts'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { readFromZip } from '../../tests/zip.ts'
import { meaningOf } from '../store/column.ts'
import { ownTables } from '../store/tables.ts'
import { idsIn, type World, type WorldRow, wholeFile, withIds } from './archive.ts'
import { limitOf } from './column-limits.ts'
import { exportAccount } from './export-account.ts'
import { importAccount } from './import-account.ts'

const houses: Record<string, TestHouse> = {}
beforeAll(async () => {
  for (const kind of ['sqlite', 'postgres']) houses[kind] = await openTestHouse(kind)
})
afterAll(async () => {
  for (const house of Object.values(houses)) await house.close()
})

test.each([
  ['sqlite', 'postgres'],
  ['postgres', 'sqlite'],
])(
  'from %s to %s and out again nothing is lost, whatever was in it',
  async (from, to) => {
    await fc.assert(
      fc.asyncProperty(generatedWorld, async (world) => {
        const robin = await houses[from]?.newcomer()
        const again = await houses[to]?.newcomer()
        if (!robin || !again) throw new Error('no house')
        await fill(houses[from] as TestHouse, robin, world)
        const first = await exported(robin)
        expect(first.tables).toEqual(world)
        await again.does(importAccount, { content: first.content })
        const second = await exported(again)
        expect(numbered(second.tables)).toEqual(numbered(world))
        const old = idsIn(world)
        expect([...idsIn(second.tables)].filter((id) => old.has(id))).toEqual([])
      }),
      { numRuns: 12, endOnFailure: true },
    )
  },
  120_000,
)

test('the worlds made up fill every column of every table', () => {
  for (const world of fc.sample(generatedWorld, 5))
    for (const { name, columns } of ownTables)
      for (const column of Object.keys(columns))
        expect(
          world[name]?.some((row) => row[column] !== null && row[column] !== undefined),
          `${name}.${column}`,
        ).toBe(true)
})

test('every free column has a limit of its own', () => {
  const without = ownTables.flatMap((table) =>
    Object.keys(table.columns)
      .filter(
        (column) => ['text', 'number'].includes(meaningOf(table, column)) && !limitOf(table.name, column),
      )
      .map((column) => `${table.name}.${column}`),
  )
  expect(without).toEqual([])
})

async function fill({ house }: TestHouse, { who }: Newcomer, world: World): Promise<void> {
  await house.stores.within(who.account, 'writes', async (store) => {
    const any = store as unknown as Kysely<Record<string, WorldRow>>
    for (const { name } of ownTables)
      await any
        .insertInto(name)
        .values(world[name] ?? [])
        .execute()
  })
}

async function exported(person: Newcomer): Promise<{ content: string; tables: World }> {
  const { content } = await person.does(exportAccount, { withContent: true })
  const whole = readFromZip(Buffer.from(content, 'base64'), wholeFile)
  return { content, tables: JSON.parse(Buffer.from(whole ?? []).toString()).tables }
}

/** Ids by their place in their order, which importing keeps. */
const numbered = (world: World) =>
  withIds(world, new Map([...idsIn(world)].sort().map((id, i) => [id, `#${i}`])))
