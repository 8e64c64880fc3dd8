/**
 * What a column may hold, so that a world which comes from a file is as sound as one that was typed: a link that is no link would
 * break pages later, far from its cause.
 */
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { MergedRows } from '../account/merged.ts'
import { PendingImport } from '../people/import.ts'
import { meaningOf, wordsOf } from '../store/column.ts'
import type { ColumnKind, TableShape } from '../store/create-table.ts'
import { isWebLink, prose } from '../store/shapes.ts'
import { nounOf, ownTables, placeInWords } from '../store/tables.ts'
import { zoneNamed } from '../store/zones/zone.ts'
import { isId, type WorldRow } from './archive.ts'
import { limitOf } from './column-limits.ts'

const rowShapes = new Map<string, z.ZodObject>()

/** A row of the table, checked value by value. A column that an older export does not have is empty. */
export function rowOf(table: TableShape): z.ZodObject {
  const known = rowShapes.get(table.name)
  if (known) return known
  const shape = Object.entries({ id: 'text' as ColumnKind, ...table.columns }).map(([column, kind]) => {
    const value = checkOf(table, column)
    if (kind.endsWith('?')) return [column, value.nullable().default(null)]
    const isNeeded = column === 'id' || !value.safeParse(kind === 'int' ? 0 : '').success
    return [column, isNeeded ? value : value.default(kind === 'int' ? 0 : '')]
  })
  const made = z.strictObject(Object.fromEntries(shape) as Record<string, z.ZodType<string | number | null>>)
  rowShapes.set(table.name, made)
  return made
}

/** What is wrong with a row, in a sentence that begins with the column; null when it is sound. */
export function whyNotKept(table: TableShape, row: unknown): { says: string } | { row: WorldRow } {
  const checked = rowOf(table).safeParse(row)
  if (checked.success) return { row: checked.data as WorldRow }
  const [issue] = checked.error.issues
  if (issue?.code === 'unrecognized_keys')
    return {
      says: `${placeInWords(table.name, issue.keys[0]?.slice(0, 60) ?? '')}: Wellmet keeps no such thing.`,
    }
  const column = issue?.path[0]
  if (column === undefined) return { says: `${nounOf(table.name)}: this is no row.` }
  const isOurs = issue && (issue.code === 'too_big' || issue.code === 'too_small' || issue.code === 'custom')
  const says =
    isOurs && !/^(Invalid|Too)/.test(issue.message)
      ? issue.message
      : usually[meaningOf(table, String(column))]
  return { says: `${placeInWords(table.name, String(column))}: ${says}` }
}

const usually: Record<ReturnType<typeof meaningOf>, string> = {
  id: 'this is no id.',
  number: 'this is no number that Wellmet keeps there.',
  word: 'this is none of the words that Wellmet keeps there.',
  json: 'this is not what Wellmet keeps there.',
  instant: 'this is no moment from 1900 to 2200, as 2026-11-23T10:00:00.000Z.',
  date: 'this is no day from 1900 to 2200, as 2026-11-23.',
  zone: 'this is no time zone.',
  link: 'this is no address of a page.',
  text: 'this is no text that Wellmet keeps there.',
}

function checkOf(table: TableShape, column: string): z.ZodType<string | number | null> {
  const meaning = meaningOf(table, column)
  const says = (check: (text: string) => boolean) => text.refine(check)
  if (meaning === 'id') return says(isId)
  if (meaning === 'word') return says((text) => wordsOf(table.name, column)?.includes(text) ?? false)
  if (meaning === 'json') return says((text) => isSoundJson(table.name, column, text))
  if (meaning === 'instant')
    return says(
      (text) => instant.test(text) && isInRange(text) && doesNotThrow(() => Temporal.Instant.from(text)),
    )
  if (meaning === 'date') return z.iso.date().refine(isInRange)
  // An older Wellmet took words that are no zone; a whole world is not turned away for one of them.
  if (meaning === 'zone')
    return z
      .string()
      .max(64)
      .overwrite((name) => zoneNamed(name) ?? 'UTC')
  if (meaning === 'link')
    return says((text) => text === '' || isWebLink(text)).max(2000, 'Use fewer than 2,000 characters.')
  const limit = limitOf(table.name, column) ?? (meaning === 'number' ? z.int32() : prose())
  // What the verb takes, as it takes it; the value itself comes in as it was.
  const fits = (value: unknown) => limit.safeParse(value)
  const free = meaning === 'number' ? z.int32() : text
  return (free as z.ZodType<string | number | null>).check((context) => {
    const checked = fits(context.value)
    if (!checked.success)
      context.issues.push({
        code: 'custom',
        message: checked.error.issues[0]?.message ?? '',
        input: context.value,
      })
  })
}

// In UTC, so that the order of the texts is the order of time.
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/
const isInRange = (text: string) => text >= '1900' && text < '2201'

/** Of a few forms: what was deleted or merged, a file that waits, and which lines of it were left out. */
function isSoundJson(table: string, column: string, json: string): boolean {
  try {
    if (!isShallow(json)) return false
    const kept: unknown = JSON.parse(json)
    if (table === 'import' && column === 'pending') return PendingImport.safeParse(kept).success
    if (table === 'import') return Skipped.safeParse(kept).success
    if (table === 'merge') return isSoundMerge(kept)
    return Forgotten.safeParse(kept).success
  } catch {
    return false
  }
}

/** Undoing a merge writes all that is in it: into tables and columns of ours, and what may stand there. */
function isSoundMerge(kept: unknown): boolean {
  const read = MergedRows.safeParse(kept)
  if (!read.success) return false
  const { gone, moved, removed, changed, made } = read.data
  return (
    (isPartOfRow('person', gone) || isPartOfRow('company', gone)) &&
    moved.every(({ table, column, ids }) => tableNamed(table)?.references?.[column] && ids.every(isId)) &&
    removed.every(({ table, row }) => isPartOfRow(table, row)) &&
    changed.every(
      ({ table, id, before, after }) => isId(id) && isPartOfRow(table, before) && isPartOfRow(table, after),
    ) &&
    made.every(({ table, id }) => tableNamed(table) && isId(id))
  )
}

function isPartOfRow(name: string, row: Record<string, unknown>): boolean {
  const shape = tableNamed(name)
  return Object.entries(row).every(([column, value]) => {
    if (column === 'id') return isId(value)
    if (!shape || !Object.hasOwn(shape.columns, column)) return false
    return value === null || checkOf(shape, column).safeParse(value).success
  })
}

/** A walk through it goes as deep as it is nested. */
function isShallow(json: string): boolean {
  let [depth, isInString] = [0, false]
  for (const [mark] of json.matchAll(/\\.|["{}[\]]/gs)) {
    if (mark === '"') isInString = !isInString
    else if (isInString || mark.length > 1) continue
    else depth += mark === '{' || mark === '[' ? 1 : -1
    if (depth > 16) return false
  }
  return true
}

const Skipped = z.array(z.object({ line: z.int(), why: z.string().max(100) })).max(100_000)

const tableNamed = (name: string) => ownTables.find((table) => table.name === name)

/** As forgetting keeps it: rows by table, and which links of other rows were emptied. */
const Forgotten = z.object({
  table: z.string().max(64).optional(),
  id: z.string().refine(isId).optional(),
  rows: z.array(
    z.object({ table: z.string(), row: z.unknown() }).refine(({ table, row }) => {
      const shape = tableNamed(table)
      return shape && shape.name !== 'trash' && rowOf(shape).safeParse(row).success
    }),
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

// PostgreSQL keeps no NUL, and neither database keeps half a character.
const text = z.string().refine((text) => !text.includes('\u0000') && text.isWellFormed())

function doesNotThrow(work: () => unknown): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}
