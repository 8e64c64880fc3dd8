/** Where a person sent the columns of a file, kept with its import: a later file with the same headings is read so at once. */
import { z } from 'zod'
import { fold } from '../store/fold.ts'
import { readJson } from '../store/read-json.ts'
import type { Store } from '../store/store.ts'
import { hasName, type Role, roles } from './files/field.ts'
import type { RolesBefore } from './files/find-table.ts'
import { mostColumns, type Reading } from './files/table-file.ts'

const Kept = z
  .array(z.tuple([z.string().max(200), z.enum(roles)]))
  .min(1)
  .max(mostColumns)

/** The columns of a file as its import keeps them, by their headings; empty where there are not two to know it by: one may be any line. */
export function writeColumns({ headingLine, columns }: Reading): string {
  if (headingLine === 0 || columns.filter(({ heading }) => keyOf(heading) !== '').length < 2) return ''
  const kept = columns.map(({ heading, goesTo }): [string, Role] => [keyOf(heading), goesTo ?? 'left-out'])
  return JSON.stringify(kept.sort(([a], [b]) => byCode(a, b)))
}

/** True of what could have been written down: as it is, and nothing beside it. */
export const areColumns = (kept: string): boolean => {
  const { data } = readKept(kept)
  return kept === '' || (data !== undefined && JSON.stringify(data) === kept)
}

/** No one has lists of more shapes than this. */
const importsLookedAt = 200

/** The columns of one shape of list, and the last import with them. */
export interface RememberedColumns {
  importId: string
  fileName: string
  importedAt: string
  /** By their headings, as these are compared. */
  columns: [heading: string, role: Role][]
}

/** What is known from the imports so far, the latest first, each shape once. Where one was undone, its columns may have been what was wrong. */
export async function rememberedColumns(store: Store): Promise<RememberedColumns[]> {
  const imports = await store
    .selectFrom('import')
    .select(['id', 'file_name', 'imported_at', 'columns_chosen'])
    .where('columns_chosen', '<>', '')
    .where('imported_at', 'is not', null)
    .where('undone_at', 'is', null)
    .orderBy('imported_at', 'desc')
    .orderBy('id', 'desc')
    .limit(importsLookedAt)
    .execute()
  const known = new Map<string, RememberedColumns>()
  for (const { id, file_name, imported_at, columns_chosen } of imports) {
    const { data: columns = [] } = readKept(columns_chosen)
    const shape = shapeOfColumns(columns)
    if (known.has(shape) || !hasName(columns.map(([, role]) => role))) continue
    known.set(shape, { importId: id, fileName: file_name, importedAt: imported_at ?? '', columns })
  }
  return [...known.values()]
}

/** The imports, by their ids, from which the columns of this one are known. */
export async function importsOfShape(store: Store, kept: string): Promise<string[]> {
  const shape = shapeOfColumns(readKept(kept).data ?? [])
  const imports = await store
    .selectFrom('import')
    .select(['id', 'columns_chosen'])
    .where('columns_chosen', '<>', '')
    .where('imported_at', 'is not', null)
    .execute()
  return imports
    .filter(({ columns_chosen }) => shapeOfColumns(readKept(columns_chosen).data ?? []) === shape)
    .map(({ id }) => id)
}

/** Where the columns of a list with these headings went before; null where no such list is known. */
export async function columnsBefore(store: Store): Promise<RolesBefore> {
  const known = new Map(
    (await rememberedColumns(store)).map(({ columns }) => [shapeOfColumns(columns), columns] as const),
  )
  return (headings) => {
    if (known.size === 0 || headings.length > mostColumns) return null
    const keys = headings.map(keyOf)
    const left = known.get(shapeOf(keys))?.map(([heading, role]) => ({ heading, role }))
    if (!left) return null
    // Of headings that stand there twice, the first is the first one of before.
    return keys.map((key) => {
      const at = left.findIndex(({ heading }) => heading === key)
      return left.splice(at, 1)[0]?.role ?? null
    })
  }
}

const readKept = (kept: string) => Kept.safeParse(kept === '' ? undefined : readJson(kept))

const keyOf = (heading: string) => fold(heading.slice(0, 200)).slice(0, 200)

const shapeOfColumns = (columns: readonly (readonly [heading: string, role: Role])[]) =>
  shapeOf(columns.map(([heading]) => heading))

const shapeOf = (keys: readonly string[]) => JSON.stringify([...keys].sort(byCode))

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
