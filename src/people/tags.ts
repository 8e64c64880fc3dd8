/** Tags: a person's own words for the people they know, by which lists are narrowed and touches are timed. */
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { prepared } from '../store/prepared.ts'
import { fold } from '../store/search.ts'
import { linesIn } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'

/** Two tags are one where they differ only in case and accents. */
export const tagKey = (tag: string): string => fold(tag)

/** Where its page is. */
export const addressOfTag = (tag: string): string => `/tags/${encodeURIComponent(tag)}`

/** True of the row `person` where this tag is one of theirs, in whatever case. */
export const hasTag = (tag: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`(person.tags <> '' and ${sql.val('\n')} || lower(person.tags) || ${sql.val('\n')}
    like ${sql.val('%\n')} || lower(${escaped(tag)}) || ${sql.val('\n%')} escape '\\')`

const escaped = (tag: string) => tag.replace(/[\\%_]/g, '\\$&')

/** Every tag there is, each as it is written first, in the order of the letters. */
export async function allTags(store: Store): Promise<string[]> {
  const rows = await tagsOfAll(store)
  const by = new Map(rows.flatMap(({ tags }) => linesIn(tags)).map((tag) => [tagKey(tag), tag]))
  return [...by.values()].toSorted((a, b) => (tagKey(a) < tagKey(b) ? -1 : 1))
}

const tagsOfAll = prepared((store: Store) =>
  store
    .selectFrom('person')
    .select('tags')
    .distinct()
    // Greater, and not unequal: so the index leads past everyone who has none.
    .where('tags', '>', '')
    .orderBy('tags'),
)
