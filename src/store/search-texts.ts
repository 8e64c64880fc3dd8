/**
 * Keeps the index by which letters, notes and all else that is written are found. Triggers note in `search_text_due` what has changed,
 * and at the end of the same transaction its words are written down again: each text has a number (`search_text`), by which
 * `search_text_word` holds its words and is searched by what each database has for it. `search_text_list` lists all words.
 * `docs/decisions/0018-search.md` says why.
 */
import { PostgresAdapter, type RawBuilder, sql } from 'kysely'
import { giveWay } from './give-way.ts'
import { prepared } from './prepared.ts'
import { elements, listed } from './search-list.ts'
import type { Dialect } from './step.ts'
import type { Store } from './store.ts'
import {
  isNothing,
  nearlyMeant,
  piecesTyped,
  SHORTEST_NEAR,
  type WordMeant,
  type Words,
  wordMeant,
  wordsOfText,
} from './text-words.ts'

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

/** Of a letter the name of the one it is to or from counts as well; triggers note who was renamed. */
const names: Partial<Record<TextSource, RawBuilder<string>>> = {
  letter: sql`coalesce((select p.name from person p where p.id = letter.person_id), '')`,
}

/** Each table has this many numbers for its texts, in the order of the list above, to which so no table may be added but at its end. */
const NUMBERS = 2 ** 40
const tableNames = Object.keys(textSources) as TextSource[]
const tableOf = (n: number) => tableNames[Math.floor(n / NUMBERS)] as TextSource
const firstOf = (source: TextSource) => tableNames.indexOf(source) * NUMBERS

/** True for a table in which texts stand that are searched. */
export const isTextSource = (table: string): table is TextSource => Object.hasOwn(textSources, table)

/** Writes down the words of all texts that are due, some hundred at a time. To be run in a transaction that no other in this world runs beside. */
export async function bringTextsUpToDate(store: Store, dialect: Dialect): Promise<void> {
  for (;;) {
    const due = await textsDue[dialect](store)
    if (due.length === 0) return
    const letters = await lettersOfRenamed(due, store, dialect)
    for (const [source, rows] of Map.groupBy([...due, ...letters], ({ source }) => source)) {
      if (source === 'name') continue
      // What it was before this transaction is in the first, if it has changed more than once.
      const was = new Map(rows.toReversed().map(({ id, was }) => [id, was ?? '']))
      await writeDown(source, was, store, dialect)
    }
    const done = listed(
      due.map(({ n }) => String(n)),
      dialect,
    )
    await sql`delete from search_text_due where n in (select cast(value as bigint) from ${done})`.execute(
      store,
    )
    if (due.length < AT_ONCE) return
    await giveWay()
  }
}

const AT_ONCE = 1000

interface TextDue {
  n: number | string
  /** `name` stands for the letters of someone who was renamed. */
  source: TextSource | 'name'
  id: string
  was: string | null
}

const dueWith = (was: string) =>
  prepared((store: Store) => ({
    compile: () =>
      sql<TextDue>`
        select n, source, id, ${sql.raw(was)} as was from search_text_due order by n limit ${sql.lit(AT_ONCE)}`.compile(
        store,
      ),
  }))
const textsDue = { sqlite: dueWith('was'), postgres: dueWith('null') }

async function lettersOfRenamed(due: readonly TextDue[], store: Store, dialect: Dialect): Promise<TextDue[]> {
  const renamed = due.filter(({ source }) => source === 'name').map(({ id }) => id)
  if (renamed.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select id from letter where person_id in (select value from ${listed(renamed, dialect)})`.execute(store)
  return rows.map(({ id }) => ({ n: 0, source: 'letter', id, was: null }))
}

/** One text by its number, as its different words. */
type TextWords = [n: number, words: string[]]

async function writeDown(source: TextSource, was: Map<string, string>, store: Store, dialect: Dialect) {
  const those = sql`in (select value from ${listed([...was.keys()], dialect)})`
  const columns = sql.join(
    textSources[source].map((column) => sql`coalesce(${sql.ref(column)}, '')`),
    sql` || ' ' || `,
  )
  const is = await sql<{ id: string; text: string; name: string }>`
    select id, ${columns} as text, ${names[source] ?? sql`''`} as name from ${sql.table(source)} where id ${those}`.execute(
    store,
  )
  const beside = dialect === 'sqlite' ? sql`beside` : sql`'' as beside`
  const known = await sql<{ n: number | string; id: string; beside: string }>`
    select n, id, ${beside} from search_text where source = ${source} and id ${those}`.execute(store)
  const numbers = new Map(known.rows.map(({ id, n }) => [id, Number(n)]))
  let next = await nextNumber(source, store)
  const texts: TextWords[] = []
  const fresh: [n: number, id: string][] = []
  const named: [n: number, name: string][] = []
  for (const { id, text, name } of is.rows) {
    const words = [...wordsOfText(`${text} ${name}`)]
    if (words.length === 0) continue
    const n = numbers.get(id) ?? next
    if (n === next) fresh.push([next++, id])
    texts.push([n, words])
    if (name !== '') named.push([n, name])
    numbers.delete(id)
  }
  if (fresh.length > 0)
    await sql`insert into search_text (n, source, id)
      select cast(value ->> 0 as bigint), cast(${source} as text), value ->> 1 from ${elements(fresh, dialect)}`.execute(
      store,
    )
  const gone = [...numbers.values()]
  if (gone.length > 0) await sql`delete from search_text where n ${among(gone)}`.execute(store)
  const before = known.rows.map(({ n }) => Number(n))
  if (dialect === 'postgres') await writePostgres(before, texts, store)
  else {
    const said = [...was.values(), ...known.rows.map(({ beside }) => beside)]
    await writeSqlite(before, said, texts, store)
    if (named.length > 0)
      await sql`update search_text set beside = value ->> 1 from ${elements(named, 'sqlite')} where n = value ->> 0`.execute(
        store,
      )
  }
}

async function nextNumber(source: TextSource, store: Store): Promise<number> {
  const first = firstOf(source)
  const [last] = await lastNumber(store, first, first + NUMBERS)
  return last ? Number(last.n) + 1 : first
}

const lastNumber = prepared((store: Store, from: number, to: number) => ({
  compile: () =>
    sql<{ n: number | string }>`
      select n from search_text where n >= ${from} and n < ${to} order by n desc limit 1`.compile(store),
}))

const among = (numbers: readonly number[]) => sql`in (${sql.join(numbers.map((n) => sql.lit(n)))})`

/** In place of the words of those texts that were there before come the words of these. `was` is what texts said that have changed or are gone. */
async function writeSqlite(before: number[], was: string[], texts: TextWords[], store: Store) {
  if (before.length > 0) await sql`delete from search_text_word where rowid ${among(before)}`.execute(store)
  const come = new Set(texts.flatMap(([, words]) => words))
  if (texts.length > 0) {
    const rows = elements(
      texts.map(([n, words]) => [n, words.join(' ')]),
      'sqlite',
    )
    await sql`insert into search_text_word (rowid, words) select value ->> 0, value ->> 1 from ${rows}`.execute(
      store,
    )
    await sql`insert or ignore into search_text_list (term) select value from ${listed([...come], 'sqlite')}`.execute(
      store,
    )
  }
  const gone = [...new Set(was.flatMap((text) => [...wordsOfText(text)]))].filter((word) => !come.has(word))
  if (gone.length > 0)
    await sql`delete from search_text_list where term in (
      select value from ${listed(gone, 'sqlite')}
      where not exists (select 1 from search_text_word where search_text_word match '"' || value || '"'))`.execute(
      store,
    )
}

/** FTS5 only marks the words of a text that is gone, until it writes its pages together. On SQLite. */
export async function wipeWordsGone(store: Store): Promise<void> {
  await sql`insert into search_text_word (search_text_word) values ('optimize')`.execute(store)
}

/** The same. */
async function writePostgres(before: number[], texts: TextWords[], store: Store) {
  const come = new Set(texts.flatMap(([, words]) => words))
  const gone = new Set<string>()
  if (before.length > 0) {
    const { rows } = await sql<{ words: string[] }>`delete from search_text_word where n ${among(before)}
      returning tsvector_to_array(words) as words`.execute(store)
    for (const { words } of rows) for (const word of words) if (!come.has(word)) gone.add(word)
  }
  if (texts.length > 0) {
    await sql`insert into search_text_word (n, words)
      select cast(value ->> 0 as bigint), array_to_tsvector(array(select json_array_elements_text(value -> 1)))
      from ${elements(texts, 'postgres')}`.execute(store)
    await putInBlocks(texts, store)
  }
  if (gone.size > 0)
    await sql`delete from search_text_list where term in (${nowhere(listed([...gone], 'postgres'), gone.size)})`.execute(
      store,
    )
}

/** So many texts with neighboring numbers are one block. */
const BLOCK = 64
/** A word in more blocks than these is looked for everywhere. */
const MOST_BLOCKS = 1000
/** Those of each table lie together. */
const BLOCKS = 2 ** 24
const blockOf = (n: number) => Math.floor(n / NUMBERS) * BLOCKS + Math.floor((n % NUMBERS) / BLOCK)
const startOf = (block: number) => Math.floor(block / BLOCKS) * NUMBERS + (block % BLOCKS) * BLOCK

/** Says of each word in which blocks it stands. A block in which it stood once stays, and costs a look; a word that is gone is gone. On PostgreSQL. */
async function putInBlocks(texts: TextWords[], store: Store) {
  const blocks = new Map<string, Set<number>>()
  for (const [n, words] of texts)
    for (const word of words) blocks.set(word, (blocks.get(word) ?? new Set()).add(blockOf(n)))
  const rows = elements(
    [...blocks].map(([word, those]) => [word, [...those].sort((a, b) => a - b)]),
    'postgres',
  )
  // Texts that come are mostly the newest: their blocks lie behind those that are known, or begin with the last of these.
  const last = sql`l.blocks[cardinality(l.blocks)]`
  await sql`insert into search_text_list as l (term, blocks)
    select value ->> 0, array(select cast(json_array_elements_text(value -> 1) as integer)) from ${rows}
    on conflict (account, term) do update set blocks = case
      when cardinality(l.blocks) >= ${sql.lit(MOST_BLOCKS)} then null
      when ${last} < excluded.blocks[1] then l.blocks || excluded.blocks
      when ${last} = excluded.blocks[1] then l.blocks || excluded.blocks[2:]
      else array(select unnest(l.blocks) union select unnest(excluded.blocks) order by 1) end
    where l.blocks is not null and case
      when ${last} < excluded.blocks[1] then true
      when ${last} = excluded.blocks[1] then cardinality(excluded.blocks) > 1
      else not l.blocks @> excluded.blocks end`.execute(store)
}

/** Those of these words that are in no text any more. Of many, all texts are read once. */
const nowhere = (words: RawBuilder<unknown>, count: number) =>
  count > 100
    ? sql`select value from ${words} except select unnest(tsvector_to_array(words)) from search_text_word`
    : sql`select value from ${words} where not exists (
        select 1 from search_text_word where words @@ cast('''' || value || '''' as tsquery))`

/** What a search of all texts finds. */
export interface TextsFound {
  /** Table → the numbers of its texts, the newest first, `MOST_TEXTS` of each at most. */
  numbers: Map<TextSource, number[]>
  /** The words by which they were found, folded. */
  words: string[]
  /** True where a word that was typed is in no text as it was typed. */
  isNear: boolean
}

/** The texts in which all words typed stand, each as it begins, or, where that `mayBeNear`, as near to it as there is. */
export async function textsFound(store: Store, typed: string, mayBeNear: boolean): Promise<TextsFound> {
  const none: TextsFound = { numbers: new Map(), words: [], isNear: false }
  let all: Promise<string> | undefined
  const list = () => {
    all ??= wholeList(store)
    return all
  }
  const pieces = piecesTyped(typed)
  const meant = await Promise.all(pieces.map((piece) => meantIn(store, piece, mayBeNear ? list : null)))
  if (meant.length === 0 || meant.some(({ inNames }) => isNothing(inNames))) return none
  const isSame = meant.every(({ anywhere, inNames }) => anywhere === inNames)
  const sought = (which: 'anywhere' | 'inNames') => meant.map((one) => one[which])
  const [numbers, ofCompanies] = await Promise.all([
    numbersOf(store, sought('anywhere')),
    isSame ? null : numbersOf(store, sought('inNames'), 'company'),
  ])
  const named = ofCompanies ?? numbers
  const companies = named.get('company')
  if (companies) numbers.set('company', companies)
  return {
    numbers,
    words: [...new Set(meant.flatMap(({ words }) => words))],
    isNear: meant.some(({ isNear }) => isNear),
  }
}

/** `list` gives all words, by which a typing error is understood; null where it is to stay one. */
async function meantIn(
  store: Store,
  piece: string,
  list: (() => Promise<string>) | null,
): Promise<WordMeant> {
  const begin = await wordsFrom(store, piece, `${piece}\u{10ffff}`)
  if (begin.length > 0)
    return wordMeant(
      piece,
      begin.map(({ term }) => term),
    )
  if (!list || piece.length < SHORTEST_NEAR) return nearlyMeant('', piece)
  return nearlyMeant(await list(), piece)
}

/** The list of words, each between line ends. */
async function wholeList(store: Store): Promise<string> {
  const [all] = await allWords(store)
  return `\n${all?.words ?? ''}\n`
}

/** The shortest first: of more than these, which have least beside what was typed. */
const wordsFrom = prepared((store: Store, from: string, to: string) => ({
  compile: () =>
    sql<{ term: string }>`select term from search_text_list where term >= ${from} and term < ${to}
      order by length(term), term limit 100`.compile(store),
}))

/** More than anyone writes: where it is not words that were brought in, the others are passed over. */
const MOST_WORDS = 200_000

/** As one text, which is read and looked through faster than its rows. */
const allWords = prepared((store: Store) => ({
  compile: () =>
    sql<{ words: string | null }>`select string_agg(term, ${sql.lit('\n')}) as words
      from (select term from search_text_list limit ${sql.lit(MOST_WORDS)}) as list`.compile(store),
}))

/** The numbers of the texts in which there is a word of each of these: of all tables, or of one. */
async function numbersOf(
  store: Store,
  words: readonly Words[],
  only?: TextSource,
): Promise<TextsFound['numbers']> {
  if (words.some(isNothing)) return new Map()
  const sources = only ? [only] : tableNames
  const isPostgres = store.getExecutor().adapter instanceof PostgresAdapter
  const found = isPostgres
    ? await foundByPostgres(store, words, sources)
    : await foundBySqlite(store, words, sources)
  return new Map(
    found.flatMap(({ source, numbers }) => {
      const those: number[] = JSON.parse(numbers ?? '[]')
      return those.length > 0 ? [[source, those.sort((a, b) => b - a).slice(0, MOST_TEXTS)] as const] : []
    }),
  )
}

/** No more are counted of one table: then they are “that many or more”. */
export const MOST_TEXTS = 1000

// No word holds a sign that either language knows.
const forSqlite = (words: Words) =>
  'from' in words && !words.all
    ? `"${words.from}" *`
    : `(${wordsIn(words)
        .map((word) => `"${word}"`)
        .join(' OR ')})`
const wordsIn = (words: Words) => ('among' in words ? words.among : (words.all ?? []))
const forPostgres = (words: Words) =>
  'from' in words ? `'${words.from}':*` : `(${words.among.map((word) => `'${word}'`).join(' | ')})`

interface NumbersFound {
  source: TextSource
  numbers: string | null
}

/** The newest of each table, by which a search of a word of many ends soon. */
const ofEach = (sources: readonly TextSource[], numbers: (from: number, to: number) => RawBuilder<unknown>) =>
  sql<NumbersFound>`${sql.join(
    sources.map((source) => {
      const from = firstOf(source)
      return sql`select ${sql.lit(source)} as source, (${numbers(from, from + NUMBERS)}) as numbers`
    }),
    sql` union all `,
  )}`

/** Of a beginning that many words share FTS5 puts all numbers together before it gives any, so that it is asked once. */
async function foundBySqlite(
  store: Store,
  words: readonly Words[],
  sources: readonly TextSource[],
): Promise<NumbersFound[]> {
  const query = words.map(forSqlite).join(' AND ')
  const within = (from: number, to: number) => sql`search_text_word match ${query}
    and rowid >= ${sql.lit(from)} and rowid < ${sql.lit(to)}`
  if (words.every((one) => wordsIn(one).length > 0)) {
    const each = ofEach(
      sources,
      (from, to) => sql`select json_group_array(n) from (select rowid as n from search_text_word
        where ${within(from, to)} order by rowid desc limit ${sql.lit(MOST_TEXTS)})`,
    )
    return (await each.execute(store)).rows
  }
  const [from, to] = [firstOf(sources[0] ?? 'company'), firstOf(sources.at(-1) ?? 'company') + NUMBERS]
  const { rows } = await sql<{ numbers: string }>`
    select json_group_array(rowid) as numbers from search_text_word where ${within(from, to)}`.execute(store)
  return bySource(JSON.parse(rows[0]?.numbers ?? '[]'))
}

const bySource = (numbers: number[]): NumbersFound[] =>
  [...Map.groupBy(numbers, tableOf)].map(([source, those]) => ({ source, numbers: JSON.stringify(those) }))

/** Not prepared: in a large account another plan is best than in a small one. */
async function foundByPostgres(
  store: Store,
  words: readonly Words[],
  sources: readonly TextSource[],
): Promise<NumbersFound[]> {
  const query = sql`cast(${words.map(forPostgres).join(' & ')} as tsquery)`
  const blocks = await blocksWith(store, words)
  if (blocks === null)
    return (
      await ofEach(
        sources,
        (from, to) => sql`select json_agg(n)::text from (select n from search_text_word
          where n >= ${sql.lit(from)} and n < ${sql.lit(to)} and words @@ ${query}
          order by n desc limit ${sql.lit(MOST_TEXTS)}) newest`,
      ).execute(store)
    ).rows
  const starts = Map.groupBy(blocks.map(startOf), tableOf)
  const there = sources.filter((source) => starts.has(source))
  if (there.length === 0) return []
  const each = ofEach(there, (from) => {
    // The newest first, so that it ends soon where it stands in many.
    const those = (starts.get(tableOf(from)) ?? []).sort((a, b) => b - a)
    return sql`select json_agg(n)::text from (select t.n
      from unnest(cast(${`{${those.join(',')}}`} as bigint[])) as b (start)
      cross join lateral (select n, words from search_text_word
        where n >= b.start and n < b.start + ${sql.lit(BLOCK)} order by n desc limit ${sql.lit(BLOCK)}) t
      where t.words @@ ${query} limit ${sql.lit(MOST_TEXTS)}) newest`
  })
  return (await each.execute(store)).rows
}

/** The blocks in which all of these may stand together; null where that may be anywhere. On PostgreSQL. */
async function blocksWith(store: Store, words: readonly Words[]): Promise<number[] | null> {
  let all: ReadonlySet<number> | null = null as ReadonlySet<number> | null
  const answers = await Promise.all(
    words.map((one) => {
      const those =
        'from' in one
          ? sql`term >= ${one.from} and term < ${`${one.from}\u{10ffff}`}`
          : sql`term = any (array(select value from ${listed(one.among, 'postgres')}))`
      return sql<{ anywhere: boolean; blocks: string | null }>`
        with found as (select blocks from search_text_list where ${those})
        select exists (select 1 from found where blocks is null) as anywhere,
          (select '[' || string_agg(distinct cast(block as text), ',') || ']' from found, unnest(blocks) block) as blocks`.execute(
        store,
      )
    }),
  )
  for (const { rows } of answers) {
    const [found] = rows
    if (!found || found.anywhere) continue
    const blocks = new Set<number>(JSON.parse(found.blocks ?? '[]'))
    if (blocks.size > MOST_BLOCKS) continue
    all = new Set([...blocks].filter((block) => all?.has(block) ?? true))
  }
  return all && [...all]
}

/** The ids of texts, by their numbers and in this order. */
export async function idsOfTexts(store: Store, numbers: readonly number[]): Promise<string[]> {
  if (numbers.length === 0) return []
  const { rows } = await sql<{ id: string; n: number | string }>`
    select id, n from search_text where n ${among(numbers)}`.execute(store)
  const byNumber = new Map(rows.map(({ id, n }) => [Number(n), id]))
  return numbers.flatMap((n) => byNumber.get(n) ?? [])
}
