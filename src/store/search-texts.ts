/**
 * Keeps the index by which letters, notes and all else that is written are found. Triggers note in `search_text_due` what has changed,
 * and at the end of the same transaction its words are written down again.
 *
 * Each text has a number among those of its table. A word leads to numbers by blocks of 256: a row holds all of one block, each as one
 * character, so that a word that stands everywhere is read as fast as one that stands once.
 */
import { sql } from 'kysely'
import { prepared, preparedForEach } from './prepared.ts'
import { elements, type Index, listed, putOnList, takeOffList } from './search-list.ts'
import type { Dialect } from './step.ts'
import type { Store } from './store.ts'
import { piecesTyped, type WordsMeant, wordsMeant, wordsOfText } from './text-words.ts'

/** The tables of this index. */
export const textTables = ['search_text_due', 'search_text', 'search_text_word', 'search_text_list'] as const

/** Table → its columns with words. The triggers were made in a step: a column more needs another. */
export const textSources = {
  company: ['name', 'other_names', 'industry', 'website', 'note'],
  person: ['how_we_know', 'note'],
  interaction: ['note'],
  debrief: ['they_said', 'surprised', 'i_will', 'note'],
  meeting_note: ['text'],
  promise: ['text'],
  letter: ['subject', 'body'],
  fact: ['fact', 'makes_me_ask'],
  question: ['text', 'note'],
  insight: ['text'],
} as const
export type TextSource = keyof typeof textSources

/** True for a table in which texts stand that are searched. */
export const isTextSource = (table: string): table is TextSource => Object.hasOwn(textSources, table)

const ofTexts: Index = { words: 'search_text_word', pages: 'search_text_list' }

/** Writes down the words of all texts that are due, some hundred at a time. To be run in a transaction that no other in this world runs beside. */
export async function bringTextsUpToDate(store: Store, dialect: Dialect): Promise<void> {
  for (;;) {
    const due = await textsDue(store)
    if (due.length === 0) return
    for (const [source, rows] of Map.groupBy(due, ({ source }) => source)) {
      const ids = [...new Set(rows.map(({ id }) => id))]
      await writeDown(source, ids, store, dialect)
    }
    const done = listed(
      due.map(({ n }) => String(n)),
      dialect,
    )
    await sql`delete from search_text_due where n in (select cast(value as bigint) from ${done})`.execute(
      store,
    )
    if (due.length < AT_ONCE) return
  }
}

const AT_ONCE = 1000

const textsDue = prepared((store: Store) => ({
  compile: () =>
    sql<{ n: number | string; source: TextSource; id: string }>`
      select n, source, id from search_text_due order by n limit ${sql.lit(AT_ONCE)}`.compile(store),
}))

/** Word → block → the numbers that came, and those that went. */
type Changes = Map<string, Map<number, { come: Set<string>; gone: Set<string> }>>

async function writeDown(source: TextSource, ids: string[], store: Store, dialect: Dialect): Promise<void> {
  const those = sql`in (select value from ${listed(ids, dialect)})`
  const was = await sql<{ id: string; n: number; words: string }>`
    select id, n, words from search_text where source = ${source} and id ${those}`.execute(store)
  const columns = sql.join(
    textSources[source].map((column) => sql`coalesce(${sql.ref(column)}, '')`),
    sql` || ' ' || `,
  )
  const is = await sql<{ id: string; text: string }>`
    select id, ${columns} as text from ${sql.table(source)} where id ${those}`.execute(store)
  const before = new Map(was.rows.map((row) => [row.id, row]))
  const now = new Map(is.rows.map(({ id, text }) => [id, wordsOfText(text)]))
  let next = await nextNumber(source, store)
  const changes: Changes = new Map()
  const kept: [id: string, n: number, words: string][] = []
  for (const id of ids) {
    const old = before.get(id)
    const oldWords = old ? old.words.split(' ') : []
    const words = now.get(id) ?? new Set()
    const n = old ? Number(old.n) : next++
    for (const word of oldWords) if (!words.has(word)) numbersOf(changes, word, n).gone.add(signOf(n))
    const known = new Set(oldWords)
    for (const word of words) if (!known.has(word)) numbersOf(changes, word, n).come.add(signOf(n))
    if (words.size > 0) kept.push([id, n, [...words].join(' ')])
  }
  await writeWords(source, changes, store, dialect)
  await sql`delete from search_text where source = ${source} and id ${those}`.execute(store)
  if (kept.length > 0)
    await sql`insert into search_text (source, n, id, words)
      select cast(${source} as text), cast(value ->> 1 as integer), value ->> 0, value ->> 2 from ${elements(kept, dialect)}`.execute(
      store,
    )
}

async function nextNumber(source: TextSource, store: Store): Promise<number> {
  const [last] = await lastNumber(store, source)
  return Number(last?.n ?? -1) + 1
}
const lastNumber = prepared((store: Store, source: string) => ({
  compile: () =>
    sql<{ n: number }>`select n from search_text where source = ${source} order by n desc limit 1`.compile(
      store,
    ),
}))

/** Of 256 letters that stand beside each other; none of them is taken for another by either database. */
const signOf = (n: number) => String.fromCharCode(FIRST_SIGN + (n % BLOCK))
const [FIRST_SIGN, BLOCK] = [0x100, 256]

function numbersOf(changes: Changes, word: string, n: number) {
  const blocks = changes.get(word) ?? new Map<number, { come: Set<string>; gone: Set<string> }>()
  changes.set(word, blocks)
  const block = Math.floor(n / BLOCK)
  const numbers = blocks.get(block) ?? { come: new Set<string>(), gone: new Set<string>() }
  blocks.set(block, numbers)
  return numbers
}

async function writeWords(source: TextSource, changes: Changes, store: Store, dialect: Dialect) {
  if (changes.size === 0) return
  const pairs = [...changes].flatMap(([word, blocks]) => [...blocks.keys()].map((block) => [word, block]))
  const those = sql`source = ${source} and (word, block) in (
    select value ->> 0, cast(value ->> 1 as integer) from ${elements(pairs, dialect)})`
  const { rows } = await sql<{ word: string; block: number; numbers: string }>`
    select word, block, numbers from search_text_word where ${those}`.execute(store)
  const there = new Map(rows.map(({ word, block, numbers }) => [`${word} ${block}`, numbers]))
  const written: [word: string, block: number, numbers: string][] = []
  const [come, gone]: [string[], string[]] = [[], []]
  for (const [word, blocks] of changes)
    for (const [block, numbers] of blocks) {
      if (numbers.come.size > 0) come.push(word)
      if (numbers.gone.size > 0) gone.push(word)
      const all = new Set([...(there.get(`${word} ${block}`) ?? ''), ...numbers.come])
      for (const one of numbers.gone) all.delete(one)
      if (all.size > 0) written.push([word, block, [...all].join('')])
    }
  if (come.length > 0) await putOnList(ofTexts, [...new Set(come)], store, dialect)
  if (rows.length > 0) await sql`delete from search_text_word where ${those}`.execute(store)
  if (written.length > 0)
    await sql`insert into search_text_word (word, source, block, numbers)
      select value ->> 0, cast(${source} as text), cast(value ->> 1 as integer), value ->> 2 from ${elements(written, dialect)}`.execute(
      store,
    )
  if (gone.length > 0) await takeOffList(ofTexts, [...new Set(gone)], store, dialect)
}

/** What a search of all texts finds. */
export interface TextsFound {
  /** Table → the numbers of its texts, the newest first. */
  numbers: Map<TextSource, number[]>
  /** The words by which they were found, folded. */
  words: string[]
  /** True where a word that was typed is in no text as it was typed. */
  isNear: boolean
}

/** The texts in which all words typed stand, each as it begins, or as near to it as there is. */
export async function textsFound(store: Store, typed: string): Promise<TextsFound> {
  const pieces = piecesTyped(typed)
  const none: TextsFound = { numbers: new Map(), words: [], isNear: false }
  if (pieces.length === 0) return none
  const pages = (await pagesOfTexts(store)).map(({ words }) => words)
  const list = ['', ...pages, ''].join('\n')
  const meant = pieces.map((piece) => wordsMeant(list, piece))
  if (meant.some(({ inNames }) => inNames.size === 0)) return none
  const words = [...new Set(meant.flatMap(({ anywhere }) => [...anywhere]))]
  const named = [...new Set(meant.flatMap(({ inNames }) => [...inNames]))].filter(
    (one) => !words.includes(one),
  )
  const rows = [...(await placesOf(store, words)), ...(await placesInNames(store, named))]
  const [first, ...rest] = meant.map((one) => numbersMeant(rows, one)) as [Numbers, ...Numbers[]]
  const numbers: TextsFound['numbers'] = new Map()
  for (const [source, blocks] of first) {
    const all = [...blocks.keys()].sort((a, b) => b - a).flatMap((block) => inAll(source, block, first, rest))
    if (all.length > 0) numbers.set(source, all)
  }
  return { numbers, words: [...words, ...named], isNear: meant.some(({ isNear }) => isNear) }
}

/** Table → block → for each of its numbers whether a word leads there. */
type Numbers = Map<TextSource, Map<number, Uint8Array>>

function inAll(source: TextSource, block: number, first: Numbers, rest: readonly Numbers[]): number[] {
  const all = [first, ...rest].map((one) => one.get(source)?.get(block))
  const found: number[] = []
  for (let at = BLOCK - 1; at >= 0; at--)
    if (all.every((one) => one?.[at] === 1)) found.push(block * BLOCK + at)
  return found
}

function numbersMeant(rows: readonly Place[], { anywhere, inNames }: WordsMeant): Numbers {
  const found: Numbers = new Map()
  for (const { word, source, block, numbers } of rows) {
    if (!(source === 'company' ? inNames : anywhere).has(word)) continue
    const blocks = found.get(source) ?? new Map<number, Uint8Array>()
    found.set(source, blocks)
    const its = blocks.get(Number(block)) ?? new Uint8Array(BLOCK)
    blocks.set(Number(block), its)
    for (let at = 0; at < numbers.length; at++) its[numbers.charCodeAt(at) - FIRST_SIGN] = 1
  }
  return found
}

interface Place {
  word: string
  source: TextSource
  block: number
  numbers: string
}

const pagesOfTexts = prepared((store: Store) => ({
  compile: () => sql<{ words: string }>`select words from search_text_list`.compile(store),
}))
const placesOf = preparedForEach((store: Store, words) => ({
  compile: () =>
    sql<Place>`select word, source, block, numbers from search_text_word where word in (${sql.join(words)})`.compile(
      store,
    ),
}))

const placesInNames = preparedForEach((store: Store, words) => ({
  compile: () =>
    sql<Place>`select word, source, block, numbers from search_text_word
      where word in (${sql.join(words)}) and source = 'company'`.compile(store),
}))

/** The ids of texts of one table, by their numbers and in this order. */
export async function idsOfTexts(
  store: Store,
  source: TextSource,
  numbers: readonly number[],
): Promise<string[]> {
  if (numbers.length === 0) return []
  const { rows } = await sql<{ id: string; n: number }>`
    select id, n from search_text where source = ${source} and n in (${sql.join(numbers.map((n) => sql.lit(n)))})`.execute(
    store,
  )
  const byNumber = new Map(rows.map(({ id, n }) => [Number(n), id]))
  return numbers.flatMap((n) => byNumber.get(n) ?? [])
}
