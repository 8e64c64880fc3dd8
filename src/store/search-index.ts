/**
 * Keeps the index by which people are found, and has that of other texts kept (`search-texts.ts`). Triggers note in `search_due` whose row, company or name has changed, whatever changed
 * it; here the words of those people are written down again, or, of a few who are new, read as they are. `docs/decisions/0018-search.md`
 * says why it is built so.
 */
import { type KyselyPlugin, type OperationNode, RawNode, sql } from 'kysely'
import { fold } from './fold.ts'
import { giveWay } from './give-way.ts'
import { prepared, type SeesQueries } from './prepared.ts'
import { elements, listed, putOnList, takeOffList } from './search-list.ts'
import { bringTextsUpToDate, isTextSource, textTables } from './search-texts.ts'
import { cut, type Texts, wordsOf } from './search-words.ts'
import type { Dialect } from './step.ts'
import type { Store } from './store.ts'

/** The tables of both indexes: made of the rows of a world, and so part of no export and no count. */
export const searchTables = [
  'search_due',
  'search_person',
  'search_word',
  'search_list',
  ...textTables,
] as const

/**
 * What a transaction has done to what a search finds: words of a letter or another text may be due (`texts`), some people may be new,
 * or something about people may be otherwise than it was.
 */
type Touch = 'nothing' | 'texts' | 'added' | 'changed'
const order: readonly Touch[] = ['nothing', 'texts', 'added', 'changed']

/** The same store, which remembers what was written of people and the names of companies. */
export function watching(store: Store): { watched: Store; touched(): Touch } {
  let touched: Touch = 'nothing'
  const note = (node: OperationNode) => {
    const touch = touchOf(node)
    if (order.indexOf(touch) > order.indexOf(touched)) touched = touch
  }
  const plugin: KyselyPlugin & SeesQueries = {
    transformQuery({ node }) {
      note(node)
      return node
    },
    see: ({ query }) => note(query),
    transformResult: async ({ result }) => result,
  }
  return { watched: store.withPlugin(plugin), touched: () => touched }
}

function touchOf(node: OperationNode): Touch {
  if (node.kind === 'SelectQueryNode') return 'nothing'
  if (RawNode.is(node)) return /^\s*select\b/i.test(node.sqlFragments[0] ?? '') ? 'nothing' : 'changed'
  const { into, table, from } = node as unknown as WriteNode
  const name = (into ?? table ?? from?.froms[0])?.table?.identifier.name
  if (name === undefined) return 'changed'
  const isOfText = isTextSource(name) ? 'texts' : 'nothing'
  // At a new company there is no one yet.
  if (node.kind === 'InsertQueryNode') return name === 'person' ? 'added' : isOfText
  if (name === 'person' || name === 'company') return 'changed'
  // With a row go all that hang on it.
  return node.kind === 'DeleteQueryNode' ? 'texts' : isOfText
}

interface WriteNode {
  into?: TableNode
  table?: TableNode
  from?: { froms: TableNode[] }
}
interface TableNode {
  table?: { identifier: { name: string } }
}

/** So many who are new may wait for the next writing: a search looks at each of them, which costs it less than they would one by one. */
export const MOST_NEW = 8

/** To be called at the end of a transaction in which no other writes in this world: what was changed is written down, of those who were added when they are many. */
export async function keepUp(store: Store, touched: Touch, dialect: Dialect): Promise<void> {
  if (touched === 'texts') await bringTextsUpToDate(store, dialect)
  else if (touched === 'changed' || (touched === 'added' && (await areManyDue(store))))
    await bringUpToDate(store, dialect)
}

/** True when more people are due than may wait, or any text is. */
export const areManyDue = async (store: Store) => (await dueFrom(store, MOST_NEW)).length > 0

const dueFrom = prepared((store: Store, place: number) => ({
  compile: () =>
    sql`select 1 from (select 1 from search_due limit 1 offset ${place}) as people
      union all select 1 from (select 1 from search_text_due limit 1) as texts`.compile(store),
}))

/** Writes down the words of all who are due, some hundred at a time. To be run in a transaction that no other in this world runs beside. */
export async function bringUpToDate(store: Store, dialect: Dialect): Promise<void> {
  // PostgreSQL knows nothing yet of what this transaction wrote, and would look through everyone for each of the many.
  const isLarge = dialect === 'postgres' && (await isLargeWrite(store))
  if (isLarge) await sql`set local enable_nestloop = off`.execute(store)
  await bringAllUpToDate(store, dialect)
  await bringTextsUpToDate(store, dialect)
  if (!isLarge) return
  await sql`set local enable_nestloop = on`.execute(store)
  await gatherStatistics(store)
}

const MANY = 200
const isLargeWrite = async (store: Store) =>
  (await sql`select 1 from search_due limit 1 offset ${sql.lit(MANY)}`.execute(store)).rows.length > 0

/**
 * PostgreSQL does so by itself within a minute, and until then plans as if these tables were small: an export looks through all for each.
 * Only their owner may, which is who connects; where another does just that, it is left to them.
 */
async function gatherStatistics(store: Store): Promise<void> {
  const as = (role: string) => sql`select set_config('role', ${role}, true)`.execute(store)
  // Among them those to which the people’s keys lead: a connection checks each of thousands by the plan that it made when they were empty.
  const { rows } = await sql<{ name: string }>`select relname as name from pg_stat_xact_user_tables
    where schemaname = current_schema() and n_tup_ins + n_tup_upd + n_tup_del > ${sql.lit(MANY)}`.execute(
    store,
  )
  const names = new Set(['person', 'company', ...searchTables, ...rows.map(({ name }) => name)])
  await as('none')
  await sql`analyze (skip_locked) ${sql.join([...names].map((name) => sql.table(name)))}`.execute(store)
  await as('wellmet_app')
}

async function bringAllUpToDate(store: Store, dialect: Dialect): Promise<void> {
  for (;;) {
    const due = await sql<DueRow>`
      select d.n, d.person_id, p.name_folded as name, coalesce(c.name_folded, '') as company,
        ${titleAndNames},
        s.name as was_name, s.company as was_company, s.title as was_title
      from (
        select due.n, coalesce(due.person_id, its.id) as person_id
        from (select n, person_id, company_id from search_due order by n limit ${sql.lit(AT_ONCE)}) due
        left join person its on its.company_id = due.company_id) d
      left join person p on p.id = d.person_id left join company c on c.id = p.company_id
      left join search_person s on s.person_id = d.person_id`.execute(store)
    if (due.rows.length === 0) return
    await writeDown(due.rows, store, dialect)
    const numbers = [...new Set(due.rows.map(({ n }) => String(n)))]
    const done = listed(numbers, dialect)
    await sql`delete from search_due where n in (select cast(value as bigint) from ${done})`.execute(store)
    if (numbers.length < AT_ONCE) return
    await giveWay()
  }
}

/** Other ways in which the name is written lead to someone as the title does. */
const titleAndNames = sql`p.title || case when p.other_names = '' then '' else ' ' || p.other_names end as title`

const AT_ONCE = 1000

interface DueRow {
  n: number | string
  /** Null for a company at which no one is. */
  person_id: string | null
  name: string | null
  company: string
  title: string | null
  was_name: string | null
  was_company: string | null
  was_title: string | null
}

/** What the index holds of one person: texts folded. */
interface SearchedTexts extends Texts {
  id: string
}

/** One person's words and the name they are sorted by, as `[id, name, words]`. */
type Words = [id: string, name: string, words: string[]]

async function writeDown(due: readonly DueRow[], store: Store, dialect: Dialect): Promise<void> {
  // Someone may have changed more than once.
  const changes = [...new Map(due.map((one) => [one.person_id, changeOf(one)])).values()].flatMap(
    (change) => change ?? [],
  )
  const [gone, come] = [changes.flatMap(({ gone }) => gone), changes.flatMap(({ come }) => come)]
  if (gone.length > 0)
    await sql`delete from search_word where (word, name, person_id) in (${unrolled(gone, dialect)})`.execute(
      store,
    )
  if (come.length > 0) {
    await putOnList(distinct(come), store, dialect)
    await sql`insert into search_word (word, name, person_id) ${unrolled(come, dialect)}`.execute(store)
  }
  await keepPeople(changes, store, dialect)
  if (gone.length > 0) await takeOffList(distinct(gone), store, dialect)
}

const distinct = (words: readonly Words[]) => [...new Set(words.flatMap(([, , each]) => each))]

function changeOf(due: DueRow): Change | null {
  const { person_id: id, name, company, title, was_name, was_company, was_title } = due
  if (id === null) return null
  const is = name === null ? null : { id, name, company, title: fold(title ?? '') }
  const was =
    was_name === null ? null : { id, name: was_name, company: was_company ?? '', title: was_title ?? '' }
  if (JSON.stringify(is) === JSON.stringify(was)) return null
  const [now, then] = [is, was].map((texts) => (texts ? [...wordsOf(texts)] : [])) as [string[], string[]]
  const isSameName = is && was && cut(is.name) === cut(was.name)
  const come = isSameName ? without(now, then) : now
  const gone = isSameName ? without(then, now) : then
  return {
    is,
    was,
    come: is && come.length > 0 ? [[id, cut(is.name), come]] : [],
    gone: was && gone.length > 0 ? [[id, cut(was.name), gone]] : [],
  }
}

interface Change {
  is: SearchedTexts | null
  was: SearchedTexts | null
  come: Words[]
  gone: Words[]
}

const without = (words: readonly string[], those: readonly string[]) =>
  words.filter((word) => !those.includes(word))

async function keepPeople(changes: readonly Change[], store: Store, dialect: Dialect): Promise<void> {
  const [was, is] = [changes.flatMap(({ was }) => was ?? []), changes.flatMap(({ is }) => is ?? [])]
  if (was.length > 0) {
    const ids = listed(
      was.map(({ id }) => id),
      dialect,
    )
    await sql`delete from search_person where person_id in (select value from ${ids})`.execute(store)
  }
  if (is.length === 0) return
  const rows = elements(
    is.map(({ id, name, company, title }) => [id, name, company, title]),
    dialect,
  )
  await sql`insert into search_person (person_id, name, company, title)
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3 from ${rows}`.execute(store)
}

/** All that a search looks through. */
export interface Searchable {
  /** All words of this world, each between two line ends; some may stand there twice. */
  list: string
  /** Whom the index does not hold as they are now. */
  due: PersonDue[]
}

/** `texts` is null of one who is gone. */
interface PersonDue {
  id: string
  texts: Texts | null
  words: Set<string>
}

export async function searchable(store: Store): Promise<Searchable> {
  const due = (await peopleDue(store)).map(({ id, name, company, title }): PersonDue => {
    const texts = name === null ? null : { name, company: company ?? '', title: fold(title ?? '') }
    return { id, texts, words: texts ? wordsOf(texts) : new Set() }
  })
  const pages = await pagesOfList(store)
  // Joined at once, since it is read as it is laid together.
  const words = [...pages.map(({ words }) => words), ...due.flatMap((one) => [...one.words])]
  return { list: ['', ...words, ''].join('\n'), due }
}

const pagesOfList = prepared((store: Store) => ({
  compile: () => sql<{ words: string }>`select words from search_list`.compile(store),
}))
const peopleDue = prepared((store: Store) => ({
  compile: () =>
    sql<{ id: string; name: string | null; company: string | null; title: string | null }>`
      select d.id, p.name_folded as name, c.name_folded as company, ${titleAndNames}
      from (
        select distinct coalesce(due.person_id, its.id) as id
        from search_due due left join person its on its.company_id = due.company_id) d
      left join person p on p.id = d.id left join company c on c.id = p.company_id
      where d.id is not null`.compile(store),
}))

const unrolled = (words: readonly Words[], dialect: Dialect) =>
  dialect === 'sqlite'
    ? sql`select w.value, r.value ->> 1, r.value ->> 0 from ${elements(words, dialect)}, json_each(r.value, '$[2]') as w`
    : sql`select w.value, r.value ->> 1, r.value ->> 0 from ${elements(words, dialect)}, json_array_elements_text(r.value -> 2) as w`
