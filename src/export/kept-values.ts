/**
 * What a column may hold, so that a world which comes from a file is as sound as one that was typed: a link that is no link would
 * break pages later, far from its cause.
 */
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { levels } from '../etiquette/level.ts'
import type { ColumnKind, TableShape } from '../store/migrate.ts'
import type { Tables } from '../store/open.ts'
import { isWebLink } from '../store/shapes.ts'
import { zoneNamed } from '../store/zones/zone.ts'
import { isId, jsonColumns } from './archive.ts'

/** The columns that hold one of a few words, and their words. The compiler says when one is missing. */
const words: WordsOf = {
  import: { kind: { 'linkedin-connections': true } },
  person: {
    level: Object.fromEntries(levels.map((level) => [level, true])) as Record<(typeof levels)[number], true>,
    level_by: { guess: true, me: true },
  },
  referral: { may_use_name: { yes: true, no: true, 'not-asked': true } },
  finding: { about: { person: true, company: true, industry: true } },
  contact: {
    channel: {
      'in-person': true,
      phone: true,
      video: true,
      email: true,
      letter: true,
      linkedin: true,
      other: true,
    },
  },
  answer: {
    kind: { later: true, substitute: true, 'in-writing': true, 'wrong-person': true, no: true, never: true },
  },
  agreement: { channel: { 'in-person': true, phone: true, video: true, letter: true } },
  meeting_entry: { channel: { 'in-person': true, phone: true, video: true, letter: true } },
  debrief: { went: { well: true, fair: true, badly: true } },
  helper: { role: { 'in-the-room': true, assistant: true } },
  promise: { whose: { mine: true, theirs: true } },
  letter: {
    kind: {
      request: true,
      introduction: true,
      nudge: true,
      thanks: true,
      'referrer-thanks': true,
      note: true,
      answer: true,
    },
    channel: { email: true, paper: true, linkedin: true },
    direction: { out: true, in: true },
  },
  insight: {
    kind: { fact: true, advice: true, culture: true, process: true, trend: true, name: true, opinion: true },
    may_quote: { yes: true, 'no-name': true, 'off-the-record': true },
  },
}

type Words<T> = {
  [C in keyof T as NonNullable<T[C]> extends string
    ? string extends NonNullable<T[C]>
      ? never
      : C
    : never]: Record<NonNullable<T[C]> & string, true>
}
type WordsOf = { [T in keyof Tables as keyof Words<Tables[T]> extends never ? never : T]: Words<Tables[T]> }

/** The words of a column that holds one of a few; undefined when it is free. */
export function wordsOf(table: string, column: string): string[] | undefined {
  const of = (words as Record<string, Record<string, Record<string, true>>>)[table]?.[column]
  return of && Object.keys(of)
}

const links = new Set(['website', 'careers_link', 'link'])

/** What kind of thing a column holds, by its table and name. */
export function meaningOf({ name, columns, references }: TableShape, column: string) {
  if (column === 'id' || references?.[column]) return 'id'
  if (columns[column]?.startsWith('int')) return 'number'
  if (wordsOf(name, column)) return 'word'
  if (jsonColumns[name]?.includes(column)) return 'json'
  if (column.endsWith('_at')) return 'instant'
  if (column.endsWith('_on')) return 'date'
  if (column === 'zone') return 'zone'
  return links.has(column) ? 'link' : 'text'
}

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
