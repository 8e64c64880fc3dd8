/**
 * What a column may hold, so that a world which comes from a file is as sound as one that was typed: a link that is no link would
 * break pages later, far from its cause.
 */
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { meaningOf, wordsOf } from '../store/column.ts'
import type { ColumnKind, TableShape } from '../store/migrate.ts'
import { isWebLink } from '../store/shapes.ts'
import { zoneNamed } from '../store/zones/zone.ts'
import { isId } from './archive.ts'

/** A row of the table, checked value by value. A column that an older export does not have is empty. */
export function rowOf(table: TableShape) {
  const shape = Object.entries({ id: 'text' as ColumnKind, ...table.columns }).map(([column, kind]) => {
    const value = checkOf(table, column)
    if (kind.endsWith('?')) return [column, value.nullable().default(null)]
    return [column, column === 'id' ? value : value.default(kind === 'int' ? 0 : '')]
  })
  return z.strictObject(Object.fromEntries(shape) as Record<string, z.ZodType<string | number | null>>)
}

function checkOf(table: TableShape, column: string): z.ZodType<string | number | null> {
  const meaning = meaningOf(table, column)
  const says = (check: (text: string) => boolean) => text.refine(check)
  if (meaning === 'number') return z.int32()
  if (meaning === 'id') return says(isId)
  if (meaning === 'word') return says((text) => wordsOf(table.name, column)?.includes(text) ?? false)
  if (meaning === 'json') return says((text) => doesNotThrow(() => JSON.parse(text)))
  if (meaning === 'instant') return says((text) => doesNotThrow(() => Temporal.Instant.from(text)))
  if (meaning === 'date') return z.iso.date()
  // An older Wellmet took words that are no zone; a whole world is not turned away for one of them.
  if (meaning === 'zone') return text.overwrite((name) => zoneNamed(name) ?? 'UTC')
  return meaning === 'link' ? says((text) => text === '' || isWebLink(text)) : text
}

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
