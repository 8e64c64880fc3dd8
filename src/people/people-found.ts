/**
 * Whom a search finds, and in what order: first those in whose name each word typed begins a word; then those in whose name each is a
 * part of one; then those in whose name, title or company it is; then those who are near, by their name alone, and by their name and
 * company. Among these by name.
 *
 * The list of words says which words of this world are meant. Their rows are read in the order of names, so that a page costs no more
 * where many are found; where too many words are meant to be of use, all people are looked at in order until the page is full.
 */
import { type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import type { Level } from '../etiquette/level.ts'
import type { pageBy } from '../store/pages.ts'
import { preparedForEach } from '../store/prepared.ts'
import { hasWords, plain } from '../store/search.ts'
import { type Searchable, searchable } from '../store/search-index.ts'
import {
  breakMarks,
  isOfName,
  LONGEST_WORD,
  type Texts,
  type WordsHolding,
  wordsNear,
  wordsTyped,
  wordsWith,
} from '../store/search-words.ts'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { listedLines } from './person-lines.ts'
import { hasConversation, type Status, statusOf } from './standing.ts'
import { hasOneOf } from './tags.ts'

export interface Narrowing {
  level?: Level | undefined
  companyId?: string | undefined
  status?: Status | undefined
  /** One tag, in each way it is written. */
  tags?: readonly string[] | undefined
  /** Words of the company, of the job title, and of the name of who referred the seeker to them. */
  company?: string | undefined
  role?: string | undefined
  via?: string | undefined
}

/** True where it leaves anyone out. */
export const isNarrowing = (narrowing: Narrowing): boolean => Object.values(narrowing).some(Boolean)

type Condition = RawBuilder<SqlBool>

/** A word that was typed, and the words of this world that are meant by it; null where they are too many. */
interface WordSought extends WordsHolding {
  typed: string
  near: string[]
}

/** Which words lead to the people of one rank, and what is true of them. */
interface Rank {
  leads(one: WordSought, all: readonly WordSought[]): string[] | null
  /** The same of a person, for a word whose own words do not lead there. */
  is(one: WordSought): Condition
  /** And of one whom the index does not hold yet. */
  holds(one: WordSought, texts: Texts, words: Set<string>): boolean
  isOfNoRankBefore(all: readonly WordSought[]): Condition[]
  isNear: boolean
}

/** Best first. The number stands in the key of a page. */
const ranks: readonly Rank[] = [
  {
    leads: ({ begin }) => begin,
    is: beginsInName,
    holds: ({ typed }, _, words) => [...words].some((word) => word.startsWith(typed) && isOfName(word)),
    isOfNoRankBefore: () => [],
    isNear: false,
  },
  {
    leads: ({ inNames }) => inNames,
    is: isInName,
    holds: ({ typed }, { name }) => name.includes(typed),
    isOfNoRankBefore: (all) => notAll(all, beginsInName, ({ begin }) => begin),
    isNear: false,
  },
  {
    leads: ({ inNames, elsewhere }, all) => (all.length === 1 ? elsewhere : joined(inNames, elsewhere)),
    is: stands,
    holds: ({ typed }, texts) => Object.values(texts).some((text) => text.includes(typed)),
    isOfNoRankBefore: (all) => notAll(all, isInName, ({ inNames }) => inNames),
    isNear: false,
  },
  {
    leads: ({ inNames, near }, all) => {
      const names = near.filter(isOfName)
      // Where there is no other word, whoever is found by this one as it was typed has been found already.
      return all.length === 1 ? names : joined(inNames, names)
    },
    is: isNearInName,
    holds: ({ typed, near }, { name }, words) =>
      name.includes(typed) || near.some((word) => words.has(word) && isOfName(word)),
    isOfNoRankBefore: (all) => notAll(all, stands, anywhere),
    isNear: true,
  },
  {
    leads: ({ inNames, elsewhere, near }, all) =>
      all.length === 1 ? near.filter((word) => !isOfName(word)) : joined(joined(inNames, elsewhere), near),
    is: (one) => either(stands(one), isNearInName(one), isNearInCompany(one)),
    holds: ({ typed, near }, texts, words) =>
      Object.values(texts).some((text) => text.includes(typed)) || near.some((word) => words.has(word)),
    isOfNoRankBefore: (all) => [
      ...notAll(all, stands, anywhere),
      ...notAll(all, isNearInName, ({ inNames, near }) => joined(inNames, near.filter(isOfName))),
    ],
    isNear: true,
  },
]

const joined = (some: string[] | null, more: string[] | null) =>
  some && more && [...new Set([...some, ...more])]
const anywhere = ({ inNames, elsewhere }: WordSought) => joined(inNames, elsewhere)

/** Not those who were found before, by words that lead to all of them; where one leads to no one, there were none. */
const notAll = (
  all: readonly WordSought[],
  condition: (one: WordSought) => Condition,
  led: (one: WordSought) => string[] | null,
): Condition[] => (all.some((one) => led(one)?.length === 0) ? [] : [sql`not (${every(all.map(condition))})`])

/** One more than a page of what `find` finds, with `key` to order and page by; null where nothing was typed. */
export async function peopleFound(
  store: Store,
  find: string,
  page: ReturnType<typeof pageBy>,
  narrowing: Narrowing,
) {
  const typed = wordsTyped(find)
  if (typed.length === 0) return null
  const { list, due } = await searchable(store)
  const sought: WordSought[] = typed.map((word) => ({
    typed: word,
    ...wordsWith(list, word, TOO_MANY_WORDS),
    near: [],
  }))
  const start = page.start && startOf(page.start)
  const order = [...ranks.keys()]
  const found: Awaited<ReturnType<typeof ofRank>> = []
  let isNearKnown = false
  for (const at of page.direction === 'desc' ? order.reverse() : order) {
    const rank = ranks[at] as Rank
    if (start && (page.direction === 'desc' ? at > start.rank : at < start.rank)) continue
    if (rank.isNear && !isNearKnown) {
      for (const one of sought) one.near = wordsNear(list, one.typed)
      isNearKnown = true
    }
    const leads = sought.map((one) => rank.leads(one, sought))
    if (leads.some((words) => words?.length === 0)) continue
    if (rank.isNear && sought.every((one) => one.near.length === 0)) continue
    const after = start?.rank === at ? pastStart(start, page.direction) : null
    const limit = page.limit - found.length
    const { direction } = page
    found.push(...(await ofRank(store, at, { sought, leads, due, after, narrowing, direction, limit })))
    if (found.length === page.limit) break
  }
  return found
}

/** More words than this are slower to look up than people are to look through. */
const TOO_MANY_WORDS = 400

interface Start {
  rank: number
  name: string
  id: string
}

const startOf = ({ id, value }: { id: string; value: string }): Start => ({
  id,
  rank: Number(/^\d/.exec(value)?.[0] ?? 0),
  name: value.slice(1),
})

const pastStart = ({ name, id }: Start, direction: 'asc' | 'desc') =>
  sql<SqlBool>`(a.name, a.person_id) ${sql.raw(direction === 'desc' ? '<' : '>')} (${name}, ${id})`

interface RankSearch {
  sought: readonly WordSought[]
  leads: readonly (string[] | null)[]
  due: Searchable['due']
  after: Condition | null
  narrowing: Narrowing
  direction: 'asc' | 'desc'
  limit: number
}

/** From this rank on what a person's company and title say is asked for. */
const LOOKED_UP = 2

async function ofRank(store: Store, at: number, asked: RankSearch) {
  const { sought, due, after, narrowing, direction, limit } = asked
  const isAll = !isNarrowing(narrowing)
  const among = sql<SqlBool>`exists ${narrowed(store.selectFrom('person').select('person.id'), narrowing).where('person.id', '=', sql<string>`a.person_id`)}`
  const those = [...(after ? [after] : []), ...(isAll ? [] : [among])]
  const way = sql.raw(direction)
  const inOrder = sql`order by name ${way}, person_id ${way} limit ${limit} + 0`
  const indexed = sql<NameFound>`(${await inIndex(store, at, asked, those)} ${inOrder})`
  const others = due.filter((one) => rankOf(one, sought) === at).map(({ id }) => id)
  const found =
    others.length === 0
      ? indexed
      : sql<NameFound>`(select name, person_id from ${indexed} i union all
          select a.name, a.person_id from ${asIndexed} a where ${every([isOneOf('a.person_id', others), ...those])} ${inOrder})`
  const { rows } =
    await sql<NameFound>`select name, person_id from ${found} found order by name ${way}, person_id ${way}`.execute(
      store,
    )
  return withLines(store, at, rows)
}

/** The lines of those found, in the same order: asked by themselves, since what finds them is put together each time. */
async function withLines(store: Store, at: number, found: readonly NameFound[]) {
  const rows = await linesWith(
    store,
    found.map(({ person_id }) => person_id),
  )
  const lines = new Map(rows.map((row) => [row.id, row]))
  return found.flatMap(({ name, person_id }) => {
    const row = lines.get(person_id)
    return row ? [{ ...row, key: `${at}${name}` }] : []
  })
}

const linesWith = preparedForEach((store: Store, ids) => listedLines(store).where('person.id', 'in', ids))

interface NameFound {
  name: string
  person_id: string
}

/** Those of one rank whom the index holds as they are. */
async function inIndex(
  store: Store,
  at: number,
  { sought, leads, due }: RankSearch,
  those: readonly Condition[],
) {
  const rank = ranks[at] as Rank
  const { by, few } = await bestLead(store, leads)
  const words = by === null ? null : leads[by]
  const idsDue = due.map(({ id }) => id)
  const conditions = [
    ...(words ? [isOneOf('a.word', words)] : []),
    ...(due.length > 0 ? [sql<SqlBool>`not (${isOneOf('a.person_id', idsDue)})`] : []),
    ...sought.flatMap((one, i) => {
      if (i === by) return []
      const its = leads[i]
      // To look each person up costs more than to look up those few once. Without the `or`, PostgreSQL may look them up for each.
      return at >= LOOKED_UP && its && few[i]
        ? [
            sql<SqlBool>`(a.person_id in (select person_id from search_word where ${isOneOf('word', its)}) or 1 = 0)`,
          ]
        : [rank.is(one)]
    }),
    ...rank.isOfNoRankBefore(sought),
    ...those,
  ]
  const source = words ? sql`search_word a` : sql`(select name_folded as name, id as person_id from person) a`
  const isOnce = !words || words.length === 1
  return sql`select ${sql.raw(isOnce ? '' : 'distinct')} a.name, a.person_id from ${source} where ${every(conditions)}`
}

/** People by the name that the index sorts them by. */
const asIndexed = sql`(select substr(name_folded, 1, ${sql.lit(LONGEST_WORD)}) as name, id as person_id from person)`

/** The rank of one whom the index does not hold yet; undefined for whoever is not meant. */
function rankOf(
  { texts, words }: Searchable['due'][number],
  sought: readonly WordSought[],
): number | undefined {
  if (!texts) return undefined
  const at = ranks.findIndex(({ holds }) => sought.every((one) => holds(one, texts, words)))
  return at < 0 ? undefined : at
}

/**
 * Which of the words typed leads to the fewest people, and which lead to few. None where it is best to look through all people in order:
 * many are found then, and the page is soon full. A single word is read in order anyway.
 */
async function bestLead(
  store: Store,
  leads: readonly (string[] | null)[],
): Promise<{ by: number | null; few: boolean[] }> {
  const usable = leads.flatMap((words, at) => (words ? [{ words, at }] : []))
  const [first] = usable
  if (!first) return { by: null, few: [] }
  if (leads.length === 1 && first.words.length === 1) return { by: first.at, few: [] }
  const most = leads.length === 1 ? 1000 : 2000
  const counts = usable.map(
    ({ words, at }) =>
      sql`select ${sql.lit(at)} as at, count(*) as people
        from (select 1 from search_word where ${isOneOf('word', words)} limit ${sql.lit(most + 1)}) as those`,
  )
  const { rows } = await sql<{ at: number; people: number }>`${sql.join(counts, sql` union all `)}`.execute(
    store,
  )
  const people = new Map(rows.map(({ at, people }) => [at, Number(people)]))
  const known = usable.map((one) => ({ ...one, people: people.get(one.at) ?? 0 }))
  const best = known.reduce((a, b) =>
    b.people < a.people || (b.people === a.people && b.words.length < a.words.length) ? b : a,
  )
  const few: boolean[] = []
  for (const { at, people } of known) few[at] = people <= most
  return { by: best.people > most && best.words.length > 1 ? null : best.at, few }
}

const LENGTHS = [1, 4, 16, 64, 160, 430, 900]

/** Filled up to a few lengths, so that the same statement serves again. */
function isOneOf(column: string, words: readonly string[]): Condition {
  const length = LENGTHS.find((many) => words.length <= many) ?? words.length
  const filled = Array.from({ length }, (_, i) => words[i] ?? words[0])
  return sql`${sql.raw(column)} in (${sql.join(filled)})`
}

const every = (conditions: readonly Condition[]): Condition =>
  conditions.length > 0 ? sql`${sql.join(conditions, sql` and `)}` : sql`1 = 1`
const either = (...conditions: Condition[]): Condition => sql`(${sql.join(conditions, sql` or `)})`

const holds = (text: string, part: string): Condition =>
  sql`${sql.raw(text)} like ${`%${plain(part)}%`} escape '\\'`

const ofPerson = (condition: Condition): Condition =>
  sql`exists (select 1 from search_person s where s.person_id = a.person_id and ${condition})`

/** A text with its words between spaces, and then once more each piece of a word. */
const inPieces = (text: string) =>
  `(' ' || ${text} || ' ' || ${breakMarks.reduce((rest, mark) => `replace(${rest}, '${mark === "'" ? "''" : mark}', ' ')`, text)} || ' ')`
const [namePieces, companyPieces] = [inPieces('a.name'), inPieces('s.company')]

function beginsInName({ typed }: WordSought): Condition {
  return sql`(${holds('a.name', typed)} and ${holds(namePieces, ` ${typed}`)})`
}
function isInName({ typed }: WordSought): Condition {
  return holds('a.name', typed)
}
function stands(one: WordSought): Condition {
  return either(isInName(one), ofPerson(either(holds('s.company', one.typed), holds('s.title', one.typed))))
}

/** Most texts hold none of the words, which is found out sooner than where their pieces end. */
function isNearInName(one: WordSought): Condition {
  const names = one.near.filter(isOfName)
  return either(
    isInName(one),
    ...names.map((word) => sql<SqlBool>`(${holds('a.name', word)} and ${holds(namePieces, ` ${word} `)})`),
  )
}
const isNearInCompany = (one: WordSought) =>
  ofPerson(
    either(
      sql`1 = 0`,
      ...one.near
        .filter((word) => !isOfName(word))
        .map(
          (word) =>
            sql<SqlBool>`(${holds('s.company', word.trim())} and ${holds(companyPieces, `${word} `)})`,
        ),
    ),
  )

/** Those of one level, of one company, of one status. A guess that rests on no title is shown nowhere, so no one is found by it. */
export function narrowed<O>(
  people: PersonQuery<O>,
  { level, companyId, status, tags, company, role, via }: Narrowing,
): PersonQuery<O> {
  let those = people
  if (company) those = those.where(worksAt(company))
  if (role) those = those.where(hasWords(role, { folded: [], written: ['person.title'] }))
  if (via) those = those.where(cameBy(via))
  if (tags) those = those.where(hasOneOf(tags))
  if (companyId) those = those.where('person.company_id', '=', companyId)
  if (level)
    those = those
      .where('person.level', '=', level)
      .where((is) => is.or([is('person.level_by', '=', 'me'), is('person.title', '<>', '')]))
  // Few have a conversation: only of those is the rest asked.
  if (status === 'none') those = those.where(sql<SqlBool>`not ${hasConversation}`)
  else if (status)
    those = those
      .where('person.id', 'in', (of) => of.selectFrom('conversation').select('conversation.person_id'))
      .where(sql<SqlBool>`${statusOf} = ${status}`)
  return those
}

const worksAt = (words: string) =>
  sql<SqlBool>`exists (select 1 from company theirs where theirs.id = person.company_id
    and ${hasWords(words, { folded: ['theirs.name_folded'], written: ['theirs.other_names'] })})`

/** Who referred the seeker to them, or is named where it is said how they know each other. */
const cameBy = (words: string) =>
  sql<SqlBool>`(exists (select 1 from referral r join person referrer on referrer.id = r.referrer_id
    where r.person_id = person.id and ${hasWords(words, { folded: ['referrer.name_folded'] })})
    or (person.how_we_know <> '' and ${hasWords(words, { folded: [], written: ['person.how_we_know'] })}))`

type PersonQuery<O> = SelectQueryBuilder<Tables, 'person', O>
