/** How words are found in rows, the same on both databases. */
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { fold } from './fold.ts'

export { directionMarks, fold } from './fold.ts'

/**
 * True for rows where every word of what was typed stands in one of the columns: `folded` ones hold folded text, `written` ones
 * text as it was written, where only case is overlooked, and that only in Latin letters.
 */
export function hasWords(
  find: string,
  { folded, written = [] }: { folded: string[]; written?: string[] },
): RawBuilder<SqlBool> {
  const words = find
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, 8)
  const each = words.map((word) =>
    anyOf([...folded.map(foldedHas(word)), ...written.flatMap(writtenHas(word))]),
  )
  return each.length > 0 ? sql<SqlBool>`(${sql.join(each, sql` and `)})` : sql<SqlBool>`1 = 1`
}

const anyOf = (ways: RawBuilder<unknown>[]) => sql<SqlBool>`(${sql.join(ways, sql` or `)})`

const foldedHas = (word: string) => (column: string) =>
  sql`${sql.ref(column)} like ${`%${plain(fold(word))}%`} escape '\\'`

const writtenHas = (word: string) => (column: string) => [
  sql`lower(${sql.ref(column)}) like ${`%${plain(fold(word))}%`} escape '\\'`,
  sql`${sql.ref(column)} like ${`%${plain(word)}%`} escape '\\'`,
]

/** Text for a `like … escape '\'` pattern: its own % and _ mean themselves. */
export const plain = (text: string) => text.replace(/[\\%_]/g, '\\$&')
