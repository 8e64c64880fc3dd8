/** What was found in letters, notes and other texts, as a search shows it: whose it is, when it was, and the words around. */
import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { fold } from '../store/fold.ts'
import { idsOfTexts, type TextSource, type TextsFound } from '../store/search-texts.ts'
import type { Store } from '../store/store.ts'

/** What a person calls a kind of text, and in which tables its texts stand. */
export const textKinds = {
  companies: ['company'],
  notes: ['interaction', 'person', 'debrief', 'meeting_note', 'promise'],
  letters: ['letter'],
  facts: ['fact'],
  questions: ['question'],
  insights: ['insight'],
} as const satisfies Record<string, readonly TextSource[]>
export type TextKind = keyof typeof textKinds

const Named = z.object({ id: z.string(), name: z.string() })

export const FoundText = z.object({
  id: z.string(),
  of: z
    .enum([
      'company',
      'interaction',
      'person',
      'debrief',
      'meeting-note',
      'promise',
      'letter',
      'fact',
      'question',
      'insight',
    ])
    .describe('What the id is of; of a note on a person, the person.'),
  title: z.string().describe('The name of a company, the subject of a letter; else empty.'),
  text: z.string().describe('The words around what was found.'),
  on: z.string().nullable().describe('The date it is from, where it has one; null for a draft.'),
  direction: z.enum(['in', 'out']).nullable().describe('Of a letter.'),
  person: Named.nullable(),
  company: Named.nullable(),
  conversationId: z.string().nullable(),
})
export type FoundText = z.output<typeof FoundText>

interface Row {
  id: string
  title: string
  text: string
  day: string | null
  direction: 'in' | 'out' | null
  person_id: string | null
  person_name: string | null
  company_id: string | null
  company_name: string | null
  conversation_id: string | null
}

/** Those of one kind, the newest first, companies whose name has the words before the others; `most` of them. */
export async function textsOfKind(
  store: Store,
  kind: TextKind,
  found: TextsFound,
  most: number,
): Promise<FoundText[]> {
  const all: FoundText[] = []
  for (const source of textKinds[kind]) {
    // Companies are few, and whose name it is comes first.
    const numbers =
      found.numbers.get(source)?.slice(0, kind === 'companies' ? Math.max(most, 100) : most) ?? []
    const ids = await idsOfTexts(store, numbers)
    if (ids.length === 0) continue
    const { rows } = await rowsOf[source](ids).execute(store)
    for (const row of rows) all.push(asFound(row, source, found.words))
  }
  return (kind === 'companies' ? byName(all, found.words) : all.toSorted(newestFirst)).slice(0, most)
}

const newestFirst = (a: FoundText, b: FoundText) => {
  const [mine, theirs] = [a.on ?? '9', b.on ?? '9']
  return mine === theirs ? (a.id < b.id ? 1 : -1) : mine < theirs ? 1 : -1
}

function byName(companies: FoundText[], words: readonly string[]): FoundText[] {
  const hasName = ({ title }: FoundText) => wordsIn(title).some((one) => beginsWithAny(one, words))
  const rank = new Map(companies.map((one) => [one, hasName(one) ? 0 : 1]))
  return companies.toSorted(
    (a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || (fold(a.title) < fold(b.title) ? -1 : 1),
  )
}

const beginsWithAny = (folded: string, words: readonly string[]) =>
  words.some((one) => folded === one || (one.length > 1 && folded.startsWith(one)))

const wordsIn = (text: string) => fold(text).split(/[^\p{L}\p{N}\p{M}]+/u)

const asFound = (row: Row, source: TextSource, words: readonly string[]): FoundText => ({
  id: row.id,
  of: source === 'meeting_note' ? 'meeting-note' : source,
  title: row.title,
  text: wordsAround(row.text, words),
  on: row.day,
  direction: row.direction,
  person: named(row.person_id, row.person_name),
  company: named(row.company_id, row.company_name),
  conversationId: row.conversation_id,
})

const named = (id: string | null, name: string | null) => (id && name !== null ? { id, name } : null)

/** A line of a text around the first of these words: at most `most` letters of it, from the beginning where the whole fits. */
export function wordsAround(text: string, words: readonly string[], most = 160): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= most) return line
  const at = firstOf(line, words)
  const from = at < LEAD ? 0 : line.indexOf(' ', at - LEAD) + 1 || at - LEAD
  const start = from > at ? at : from
  const rest = line.slice(start, start + most)
  const end = start + most >= line.length ? rest : rest.slice(0, Math.max(rest.lastIndexOf(' '), most - 40))
  return `${start > 0 ? '…' : ''}${end.toWellFormed()}${start + end.length < line.length ? '…' : ''}`
}

/** So many letters before it at most: on a phone few fit. */
const LEAD = 24

/** Where the first of them begins; folding keeps no places, so that each word of the line is looked at by itself. */
function firstOf(line: string, words: readonly string[]): number {
  for (const { 0: word, index } of line.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = fold(word)
    if (beginsWithAny(folded, words)) return index
    const hit = words.find((one) => one.length < 3 && folded.includes(one))
    if (hit !== undefined) return index + Math.max(word.indexOf(hit), 0)
  }
  return 0
}

/** Of each table the rows with these ids, all in one shape. */
const rowsOf: Record<TextSource, (ids: string[]) => RawBuilder<Row>> = {
  company: (ids) => sql<Row>`select c.id, c.name as title,
      trim(c.industry || ' ' || replace(c.other_names, ${'\n'}, ', ') || ' ' || c.note) as text,
      null as day, ${nothing('direction')}, ${nothing('person_id')}, ${nothing('person_name')},
      c.id as company_id, c.name as company_name, ${nothing('conversation_id')}
    from company c where c.id in (${sql.join(ids)})`,
  person: (ids) => sql<Row>`select p.id, '' as title, trim(p.how_we_know || ' ' || p.note) as text,
      substr(p.updated_at, 1, 10) as day, ${nothing('direction')}, ${ofPerson}, ${nothing('conversation_id')}
    from person p ${theirCompany} where p.id in (${sql.join(ids)})`,
  interaction: (ids) => sql<Row>`select t.id, '' as title, t.note as text, t.happened_on as day,
      ${nothing('direction')}, ${ofPerson}, ${nothing('conversation_id')}
    from interaction t join person p on p.id = t.person_id ${theirCompany} where t.id in (${sql.join(ids)})`,
  debrief: (ids) => sql<Row>`select t.id, '' as title,
      trim(t.they_said || ' ' || t.surprised || ' ' || t.i_will || ' ' || t.note) as text,
      substr(t.held_at, 1, 10) as day, ${nothing('direction')}, ${ofPerson}, v.id as conversation_id
    from debrief t ${theirConversation} where t.id in (${sql.join(ids)})`,
  meeting_note: (ids) => sql<Row>`select t.id, '' as title, t.text, substr(t.created_at, 1, 10) as day,
      ${nothing('direction')}, ${ofPerson}, v.id as conversation_id
    from meeting_note t ${theirConversation} where t.id in (${sql.join(ids)})`,
  promise: (ids) => sql<Row>`select t.id, '' as title, t.text, substr(t.created_at, 1, 10) as day,
      ${nothing('direction')}, ${ofPerson}, v.id as conversation_id
    from promise t ${theirConversation} where t.id in (${sql.join(ids)})`,
  letter: (ids) => sql<Row>`select t.id, t.subject as title, t.body as text, t.sent_on as day,
      t.direction, ${ofPerson}, t.conversation_id
    from letter t join person p on p.id = t.person_id ${theirCompany} where t.id in (${sql.join(ids)})`,
  fact: (ids) => sql<Row>`select t.id, '' as title, trim(t.fact || ' ' || t.makes_me_ask) as text,
      t.found_on as day, ${nothing('direction')}, ${ofPerson}, ${nothing('conversation_id')}
    from fact t ${either} where t.id in (${sql.join(ids)})`,
  question: (ids) => sql<Row>`select t.id, '' as title, trim(t.text || ' ' || t.note) as text,
      substr(t.created_at, 1, 10) as day, ${nothing('direction')}, ${ofPerson}, v.id as conversation_id
    from question t ${theirConversation} where t.id in (${sql.join(ids)})`,
  insight: (ids) => sql<Row>`select t.id, '' as title, t.text, t.learned_on as day,
      ${nothing('direction')}, ${ofPerson}, t.conversation_id
    from insight t ${either} where t.id in (${sql.join(ids)})`,
}

const nothing = (column: string) => sql`cast(null as text) as ${sql.ref(column)}`
const ofPerson = sql`p.id as person_id, p.name as person_name, c.id as company_id, c.name as company_name`
const theirCompany = sql`left join company c on c.id = p.company_id`
const theirConversation = sql`join conversation v on v.id = t.conversation_id
  join person p on p.id = v.person_id left join company c on c.id = p.company_id`
const either = sql`left join person p on p.id = t.person_id left join company c on c.id = t.company_id`
