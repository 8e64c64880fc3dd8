import type { Kysely } from 'kysely'
import { z } from 'zod'
import { newId } from '../store/id.ts'
import { ownTables, type TableShape } from '../store/migrate.ts'
import type { Store } from '../store/open.ts'
import { defineVerb } from '../verb.ts'
import { Archive, idsIn, isId, type Row, version, type World, wholeFile, withIds } from './archive.ts'
import { rowOf } from './kept-values.ts'
import { readFromZip } from './zip.ts'

/** A world of 100,000 people is about 100 MB as JSON, and 10 MB zipped. */
const mostBytes = 256 * 1024 * 1024
const mostZipped = 48 * 1024 * 1024

/** Takes an export back, on this Wellmet or another, whatever its database. Ids are new, so that a world may be taken in twice. */
export const importAccount = defineVerb({
  name: 'import-account',
  says: 'Bring in an export of a whole account, into an account that is still empty.',
  does: 'writes',
  isLong: true,
  takes: z.object({
    content: z
      .base64('Please choose the zip that the export gave.')
      .min(1, 'Please choose the zip that the export gave.')
      .max(mostZipped, 'This file is larger than any export of ours.')
      .meta({
        contentMediaType: 'application/zip',
        description: 'The bytes of the zip that export-account gives, in base64.',
      }),
    fileName: z.string().max(300).optional().describe('What the file is called; not needed.'),
  }),
  gives: z.object({ rows: z.int(), people: z.int(), conversations: z.int(), letters: z.int() }),
  refuses: {
    'not-empty':
      'This account has something in it already. An export goes into an empty one, so that nothing is mixed up.',
    'not-an-export': 'This is no export of Wellmet, or it is damaged. It is the zip that Settings gives.',
    newer: 'This export was made by a newer Wellmet. Please update this one, then bring it in.',
  },
  async run({ content }, { store, refuse }) {
    const whole = readWhole(Buffer.from(content, 'base64'))
    if (!whole) throw refuse('not-an-export')
    if (whole.wellmet > version) throw refuse('newer')
    const kept = checked(whole.tables)
    if (!kept) throw refuse('not-an-export')
    if (!(await isEmpty(store))) throw refuse('not-empty')

    const world = withIds(kept, newIds(idsIn(kept)))
    await store.deleteFrom('profile').execute() // an empty account may have told its time zone
    for (const { name } of ownTables) await insert(store, name, world[name] ?? [])
    const count = (table: string) => world[table]?.length ?? 0
    return {
      rows: ownTables.reduce((sum, { name }) => sum + count(name), 0),
      people: count('person'),
      conversations: count('conversation'),
      letters: count('letter'),
    }
  },
})

/** Old id → new id. In the old order, as ids sort by when they were made, and lists with them. */
function newIds(old: Set<string>): Map<string, string> {
  const fresh = Array.from(old, newId).sort()
  return new Map([...old].sort().map((id, i) => [id, fresh[i] ?? id]))
}

function readWhole(zip: Uint8Array): z.output<typeof Archive> | null {
  const bytes = readFromZip(zip, wholeFile, mostBytes)
  try {
    return bytes && Archive.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch {
    return null
  }
}

/** The world, if every row is sound and every link finds what it points to; what was forgotten is held to the same. */
function checked(found: Record<string, object[]>): World | null {
  const world: World = {}
  for (const table of ownTables) {
    const rows = z.array(rowOf(table)).safeParse(found[table.name] ?? [])
    if (!rows.success || !isUnique(table, rows.data as Row[])) return null
    world[table.name] = rows.data as Row[]
  }
  if (Object.keys(found).some((name) => !(name in world)) || (world.profile?.length ?? 0) > 1) return null
  const ids = new Map(Object.entries(world).map(([name, rows]) => [name, new Set(rows.map(({ id }) => id))]))
  const isLinked = ownTables.every(({ name, references = {} }) =>
    Object.entries(references).every(([column, [to]]) =>
      world[name]?.every((row) => row[column] === null || ids.get(to)?.has(String(row[column]))),
    ),
  )
  return isLinked &&
    (world.forgotten ?? []).every(({ rows }) => Forgotten.safeParse(JSON.parse(String(rows))).success)
    ? world
    : null
}

function isUnique({ unique = {} }: TableShape, rows: Row[]): boolean {
  return [['id'], ...Object.values(unique)].every(
    (columns) =>
      new Set(rows.map((row) => JSON.stringify(columns.map((column) => row[column])))).size === rows.length,
  )
}

const tableNamed = (name: string) => ownTables.find((table) => table.name === name)

/** As forgetting keeps it: rows by table, and which links of other rows were emptied. */
const Forgotten = z.object({
  rows: z.array(
    z
      .object({ table: z.string(), row: z.unknown() })
      .refine(({ table, row }) => rowOf(tableNamed(table) ?? noTable).safeParse(row).success),
  ),
  detached: z.array(
    z
      .object({
        table: z.string(),
        column: z.string(),
        id: z.string().refine(isId),
        was: z.string().refine(isId),
      })
      .refine(({ table, column }) => tableNamed(table)?.references?.[column]),
  ),
})
const noTable: TableShape = { name: '', columns: { '': 'int' } }

async function isEmpty(store: Store): Promise<boolean> {
  const any = store as unknown as Kysely<Record<string, Row>>
  for (const { name } of ownTables)
    if (name !== 'profile' && (await any.selectFrom(name).select('id').limit(1).executeTakeFirst()))
      return false
  return true
}

async function insert(store: Store, table: string, rows: Row[]): Promise<void> {
  const any = store as unknown as Kysely<Record<string, Row>>
  // SQLite binds at most 32,766 values in a statement; the widest row has about twenty.
  for (let from = 0; from < rows.length; from += 500)
    await any
      .insertInto(table)
      .values(rows.slice(from, from + 500))
      .execute()
}
