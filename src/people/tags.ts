/** Tags: a person's own words for the people they know, by which lists are narrowed and touches are timed. */
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { prepared } from '../store/prepared.ts'
import { fold, plain } from '../store/search.ts'
import { linesIn } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'

/** Two tags are one where they differ only in case and accents. */
export const tagKey = (tag: string): string => fold(tag)

/** Where its page is. */
export const addressOfTag = (tag: string): string =>
  // Browsers take “.” and “..” for a way up, however they are written.
  /^\.{1,2}$/.test(tag) ? `/people?tag=${tag}` : `/tags/${encodeURIComponent(tag)}`

/** Each of these once, as it is written first. */
export const eachTagOnce = (tags: readonly string[]): string[] => {
  const by = new Map<string, string>()
  for (const tag of tags) if (!by.has(tagKey(tag))) by.set(tagKey(tag), tag)
  return [...by.values()]
}

/** Each way in which one of these tags is written: no database overlooks case and accents as `tagKey` does. */
export async function writtenAs(store: Store, tags: readonly string[]): Promise<string[]> {
  const keys = new Set(tags.map(tagKey))
  const written = (await tagsOfAll(store)).flatMap(({ tags }) => linesIn(tags))
  return [...new Set(written)].filter((tag) => keys.has(tagKey(tag)))
}

/** True of the row `person` where one of these, as it is written here, is one of their tags. */
export const hasOneOf = (written: readonly string[]): RawBuilder<SqlBool> =>
  written.length === 0
    ? sql<SqlBool>`1 = 0`
    : sql<SqlBool>`(person.tags <> '' and (${sql.join(written.map(isThere), sql` or `)}))`

const isThere = (tag: string) =>
  sql`${sql.val('\n')} || person.tags || ${sql.val('\n')} like ${`%\n${plain(tag)}\n%`} escape '\\'`

/** Every tag there is, each as it is written first, in the order of the letters. */
export async function allTags(store: Store): Promise<string[]> {
  const rows = await tagsOfAll(store)
  const all = eachTagOnce(rows.flatMap(({ tags }) => linesIn(tags)))
  return all.toSorted((a, b) => (tagKey(a) < tagKey(b) ? -1 : 1))
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
