/**
 * All words of the index of people lie as text in pages of some thousand letters, which are read as a whole: they are searched faster than any
 * table of them.
 */
import { sql } from 'kysely'
import type { Dialect } from './step.ts'
import type { Store } from './store.ts'

/** Puts those on the list that stand nowhere in the index yet: to be called before they are put there. */
export async function putOnList(words: readonly string[], store: Store, dialect: Dialect): Promise<void> {
  const strange = await unknown(words, store, dialect)
  if (strange.length === 0) return
  const numbers = await addPages(strange, store)
  // Not asked at each write: one in sixteen is soon enough.
  if (numbers.every((n) => n % 16 !== 0)) return
  const small = await sql<{ pages: number }>`
    select count(*) as pages from search_list where size < ${SMALL}`.execute(store)
  if (Number(small.rows[0]?.pages) > MOST_SMALL) await joinPages(store)
}

const [PAGE, SMALL, MOST_SMALL] = [8000, 4000, 32]

async function unknown(words: readonly string[], store: Store, dialect: Dialect) {
  const { rows } = await sql<{ word: string }>`
    select value as word from ${listed(words, dialect)}
    where not exists (select 1 from search_word where word = value)`.execute(store)
  return rows.map(({ word }) => word)
}

/** Gives the numbers of the pages. */
async function addPages(words: readonly string[], store: Store): Promise<number[]> {
  const pages: string[] = []
  for (const word of words) {
    const last = pages.at(-1)
    if (last !== undefined && last.length < PAGE) pages[pages.length - 1] = `${last}\n${word}`
    else pages.push(word)
  }
  const numbers: number[] = []
  for (const page of pages) {
    const { rows } = await sql<{ n: number }>`
      insert into search_list (size, words) values (${page.length}, ${page}) returning n`.execute(store)
    numbers.push(Number(rows[0]?.n))
  }
  return numbers
}

/** Each write that brings a new word adds a small page; many small ones become one. */
async function joinPages(store: Store): Promise<void> {
  const { rows } = await sql<{ words: string }>`select words from search_list where size < ${SMALL}`.execute(
    store,
  )
  await sql`delete from search_list where size < ${SMALL}`.execute(store)
  await addPages([...new Set(rows.flatMap(({ words }) => words.split('\n')))], store)
}

/** A word that leads nowhere any more is said nowhere: to be called once it is taken out of the index. */
export async function takeOffList(words: readonly string[], store: Store, dialect: Dialect): Promise<void> {
  const dead = new Set(await unknown(words, store, dialect))
  if (dead.size === 0) return
  const pages = await sql<{ n: number; words: string }>`select n, words from search_list`.execute(store)
  for (const { n, words } of pages.rows) {
    const all = words.split('\n')
    const left = all.filter((word) => !dead.has(word)).join('\n')
    if (left === '') await sql`delete from search_list where n = ${n}`.execute(store)
    else if (left.length < words.length)
      await sql`update search_list set size = ${left.length}, words = ${left} where n = ${n}`.execute(store)
  }
}

/** Many rows in one parameter: as many parameters would cost more than the rows themselves. Each row is a `value`. */
export const elements = (rows: readonly unknown[], dialect: Dialect) =>
  dialect === 'sqlite'
    ? sql`json_each(${JSON.stringify(rows)}) as r`
    : sql`json_array_elements(cast(${JSON.stringify(rows)} as json)) as r`

/** The same of texts, each a `value`. */
export const listed = (texts: readonly string[], dialect: Dialect) =>
  dialect === 'sqlite'
    ? sql`json_each(${JSON.stringify(texts)}) as t`
    : sql`json_array_elements_text(cast(${JSON.stringify(texts)} as json)) as t`
