import type { Kysely } from 'kysely'
import { z } from 'zod'
import { defineAccountVerb } from '../account/account-verb.ts'
import { removeProfile } from '../account/remove-profile.ts'
import type { TableShape } from '../store/create-table.ts'
import { newId } from '../store/id.ts'
import { carriedRow, carriedTable } from '../store/kept-rows.ts'
import type { Step } from '../store/step.ts'
import { steps } from '../store/steps.ts'
import type { Store } from '../store/store.ts'
import { ownTables } from '../store/tables.ts'
import { BadZip, unpacked } from '../store/unzip.ts'
import { sayNumber } from '../ui/say.ts'
import { idsIn, version, type World, type WorldRow, wholeFile, withIds } from './archive.ts'
import { whyNotKept } from './kept-values.ts'
import { type ArchiveRow, NoArchive, rowsOf } from './read-archive.ts'
import { SoundWorld } from './sound-world.ts'

/** A world of 100,000 people is about 100 MB as JSON, and 10 MB zipped. */
const mostBytes = 600 * 1024 * 1024
const mostZipped = 48 * 1024 * 1024
/** Where the account is not bounded itself. */
const usualRows = 200_000

/** Takes an export back, on this Wellmet or another, whatever its database. Ids are new, so that a world may be taken in twice. */
export const importAccount = defineAccountVerb({
  name: 'import-account',
  says: 'Import an export of a whole account into an account that is still empty.',
  does: 'writes',
  isLong: true,
  takes: z.object({
    content: z
      .base64('Choose the .zip from Settings.')
      .min(1, 'Choose the .zip from Settings.')
      .max(mostZipped, 'This file is too large to be a Wellmet export.')
      .meta({
        contentMediaType: 'application/zip',
        description: 'The bytes of the zip that export-account gives, in base64.',
      }),
    fileName: z.string().max(300).optional().describe('The name of the file. Optional.'),
  }),
  gives: z.object({ rows: z.int(), people: z.int(), conversations: z.int(), letters: z.int() }),
  refuses: {
    'not-empty':
      'This account already has something in it. An export goes into an empty account, so that nothing is mixed up.',
    'not-an-export': 'This is not a Wellmet export: {what}. Choose the .zip from Settings.',
    damaged: 'This zip is damaged: {what}. Use another copy of it, or export again.',
    'too-large': 'This zip is larger unpacked than any export of ours: {what}. It was not read to its end.',
    'too-many-rows': 'This export holds more than {most} rows, and an account holds no more than that.',
    newer: 'This export is from a newer version. Update Wellmet, then import it.',
    unsound: 'This export has something that Wellmet cannot keep, so nothing was imported. {what}',
  },
  async run({ content }, { store, now, quota, refuse }) {
    const mostRows = quota && Number.isFinite(quota.rows) ? quota.rows : usualRows
    if (!(await isEmpty(store))) throw refuse('not-empty')
    const zip = Buffer.from(content, 'base64')
    /** Reads it through; twice, since a link may point to a row further down, and since nothing is kept of a large one. */
    const eachRow = async (take: (table: TableShape, row: WorldRow) => Promise<void> | void) => {
      let count = 0
      const pieces = unpacked(zip, wholeFile, mostBytes)
      // An older one is read as the steps since then would have left it.
      let since = steps
      const off = new Set<unknown>()
      const told = {
        head({ wellmet }: { wellmet: number }) {
          if (wellmet > version) throw refuse('newer')
          since = steps.slice(wellmet)
        },
        table: (name: string) => void tableNamed(carriedTable(name, since)),
      }
      try {
        for await (const found of rowsOf(pieces, told)) {
          if (++count > mostRows) throw refuse('too-many-rows', { most: sayNumber(mostRows) })
          const { table, row } = readRow(found, since)
          // Two rules may have become one since, and both have been off.
          if (table.name === 'rule_off' && since.length > 0 && off.has(row.rule)) continue
          if (table.name === 'rule_off') off.add(row.rule)
          await take(table, row)
        }
      } catch (error) {
        if (error instanceof Unsound) throw refuse('unsound', { what: error.message })
        if (error instanceof NoArchive)
          throw refuse('not-an-export', { what: `${wholeFile} is none of ours` })
        if (!(error instanceof BadZip)) throw error
        const code = { 'no-zip': 'not-an-export', damaged: 'damaged', 'too-large': 'too-large' } as const
        throw refuse(code[error.kind], { what: error.message })
      }
    }

    const world = new SoundWorld(now.add({ hours: 48 }).toString().slice(0, 10))
    const old = new Set<string>()
    await eachRow((table, row) => {
      const fault = world.add(table, row)
      if (fault) throw new Unsound(fault)
      for (const id of idsIn({ [table.name]: [row] })) old.add(id)
    })
    const fault = world.fault()
    if (fault) throw refuse('unsound', { what: fault })

    await removeProfile(store) // an empty account may have told its time zone
    const ids = newIds(old)
    const counts = await inBatches(store, ids, eachRow)
    const count = (table: string) => counts.get(table) ?? 0
    return {
      rows: [...counts.values()].reduce((sum, one) => sum + one, 0),
      people: count('person'),
      conversations: count('conversation'),
      letters: count('letter'),
    }
  },
})

/** A row that no verb could have written; the message says which, by table and column. */
class Unsound extends Error {}

function readRow(
  { table: name, number, row }: ArchiveRow,
  since: readonly Step[],
): { table: TableShape; row: WorldRow } {
  const table = tableNamed(carriedTable(name, since))
  const kept = whyNotKept(table, carriedRow(name, row, since))
  if ('row' in kept) return { table, row: kept.row }
  throw new Unsound(`${kept.says} (row ${number})`)
}

function tableNamed(name: string): TableShape {
  const table = ownTables.find((one) => one.name === name)
  if (!table) throw new Unsound(`“${name.slice(0, 60)}”: Wellmet keeps no such thing.`)
  return table
}

/** Writes all rows with their new ids; gives how many of each table. */
async function inBatches(
  store: Store,
  ids: ReadonlyMap<string, string>,
  eachRow: (take: (table: TableShape, row: WorldRow) => Promise<void>) => Promise<void>,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  let [waiting, at, size]: [WorldRow[], string, number] = [[], '', 0]
  const flush = async () => {
    const world: World = withIds({ [at]: waiting }, ids)
    await insert(store, at, world[at] ?? [])
    counts.set(at, (counts.get(at) ?? 0) + waiting.length)
    ;[waiting, size] = [[], 0]
  }
  await eachRow(async ({ name }, row) => {
    if (waiting.length > 0 && (name !== at || waiting.length === 500 || size > largestBatch)) await flush()
    at = name
    waiting.push(row)
    for (const value of Object.values(row)) size += typeof value === 'string' ? value.length : 8
  })
  if (waiting.length > 0) await flush()
  return counts
}

/** Characters that are written in one statement. */
const largestBatch = 4 * 1024 * 1024

/** Old id → new id. In the old order, as ids sort by when they were made, and lists with them. */
function newIds(old: Set<string>): Map<string, string> {
  const fresh = Array.from(old, newId).sort()
  return new Map([...old].sort().map((id, i) => [id, fresh[i] ?? id]))
}

async function isEmpty(store: Store): Promise<boolean> {
  const any = store as unknown as Kysely<Record<string, WorldRow>>
  for (const { name } of ownTables)
    if (name !== 'profile' && (await any.selectFrom(name).select('id').limit(1).executeTakeFirst()))
      return false
  return true
}

async function insert(store: Store, table: string, rows: WorldRow[]): Promise<void> {
  const any = store as unknown as Kysely<Record<string, WorldRow>>
  // SQLite binds at most 32,766 values in a statement; the widest row has about twenty.
  await any.insertInto(table).values(rows).execute()
}
