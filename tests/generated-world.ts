/** Worlds made up by fast-check from the list of tables alone: every column of every table filled, every link to a row there is. */
import fc from 'fast-check'
import type { Value, World, WorldRow } from '../src/export/archive.ts'
import { limitOf } from '../src/export/column-limits.ts'
import { meaningOf, wordsOf } from '../src/store/column.ts'
import type { TableShape } from '../src/store/create-table.ts'
import { ownTables } from '../src/store/tables.ts'

/** A link is drawn as a number, and is a row's id once the rows are known. */
type Drawn = Record<string, unknown>

/** What columns hold that take no free text: an address, a field's name, a file's hash. */
const narrow = [
  'maya@acme.example',
  'bo@acme.example',
  'title',
  'linkedin',
  'a1'.repeat(32),
  'b2'.repeat(32),
  '2019-03',
  '{"leftOut":[3],"decided":[[5,"apart"]]}',
  '[["where","company"],["who","name"]]',
]

/** The first three rows of each table have no empty column but for what cannot be there at once; one more may. */
export const generatedWorld: fc.Arbitrary<World> = fc
  .record(
    Object.fromEntries(
      ownTables.map((table) => [
        table.name,
        fc
          .tuple(
            fc.array(row(table, false), full(table)),
            fc.array(row(table, true), { maxLength: table.name === 'profile' ? 0 : 1 }),
          )
          .map(([full, others]) => [...full, ...others]),
      ]),
    ),
  )
  .map(assembled)

function full({ name }: TableShape): fc.ArrayConstraints {
  const count = name === 'profile' ? 1 : 3
  return { minLength: count, maxLength: count }
}

function row(table: TableShape, mayBeEmpty: boolean): fc.Arbitrary<Drawn> {
  const columns = Object.entries(table.columns).map(([column, kind]) => {
    const value: fc.Arbitrary<unknown> = drawn(table, column)
    return [column, kind.endsWith('?') && mayBeEmpty ? fc.option(value) : value]
  })
  return fc.record(Object.fromEntries(columns))
}

function drawn(table: TableShape, column: string): fc.Arbitrary<unknown> {
  const moment = fc.date({
    min: new Date('1970-01-01'),
    max: new Date('2026-11-20'),
    noInvalidDate: true,
  })
  const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !text.includes('\0'))
  const fits = (value: unknown) => limitOf(table.name, column)?.safeParse(value).success ?? false
  return {
    id: () => fc.nat(),
    number: () => fc.constantFrom(...[0, 1, 2, 15, 30, 480, 1000, 5000].filter(fits)),
    word: () => fc.constantFrom(...(wordsOf(table.name, column) ?? [])),
    json: () => fc.constant('{}'),
    instant: () => moment.map((date) => date.toISOString()),
    date: () => moment.map((date) => date.toISOString().slice(0, 10)),
    zone: () => fc.constantFrom('UTC', 'Europe/Amsterdam', 'America/New_York', 'Asia/Kolkata'),
    link: () => fc.webUrl(),
    text: () => (fits('Tea') ? text.filter(fits) : fc.constantFrom(...narrow.filter(fits))),
  }[meaningOf(table, column)]()
}

function assembled(all: Record<string, Drawn[]>): World {
  let count = 0
  const id = () => `01890000-0000-7000-8000-${(++count).toString(16).padStart(12, '0')}`
  const ids = Object.fromEntries(ownTables.map(({ name }) => [name, (all[name] ?? []).map(id)]))
  const linked = ({ name, references = {} }: TableShape, drawn: Drawn, own: string): WorldRow => {
    const links = Object.entries(references).map(([column, [to]]) => {
      const there = ids[to] ?? []
      const at = drawn[column]
      return [column, typeof at === 'number' ? (there[at % there.length] ?? null) : null]
    })
    return { id: own, ...drawn, ...Object.fromEntries(links), ...json(name, ids, id) } as WorldRow
  }
  const world: World = {}
  for (const table of ownTables) {
    const rows = (all[table.name] ?? []).map((drawn, i) => {
      const row = linked(table, drawn, ids[table.name]?.[i] ?? '')
      return { ...row, ...sound[table.name]?.(row, i, ids, world) } as WorldRow
    })
    world[table.name] = Object.values(table.unique ?? {}).reduce(onceEach, rows)
  }
  return world
}

type Ids = Record<string, string[]>

/** Another person than this one. */
const other = (person: Value | undefined, ids: Ids) => ids.person?.find((id) => id !== person) ?? null

/** Table → what must be so for a verb to have written the row. */
const sound: Record<
  string,
  (row: WorldRow, i: number, ids: Ids, world: World) => Record<string, Value | undefined>
> = {
  import: ({ imported_at, undone_at }, i) =>
    i % 2 === 0
      ? { pending: null, imported_at: imported_at ?? undone_at }
      : { imported_at: null, undone_at: null },
  referral: ({ person_id }, _, ids) => ({ referrer_id: other(person_id, ids) }),
  fact: ({ person_id, company_id }, i, ids) =>
    [
      { about: 'person', person_id: person_id ?? ids.person?.[0], company_id: null },
      { about: 'company', person_id: null, company_id: company_id ?? ids.company?.[0] },
    ][i % 2] ?? {},
  conversation: (_, i, ids) => ({
    person_id: ids.person?.[i % 3],
    sent_by_id: ids.person?.[(i + 1) % 3],
    instead_of_id: i === 0 ? null : ids.conversation?.[i - 1],
  }),
  answer: ({ conversation_id }, i, ids, world) =>
    [
      { kind: 'later', ask_again_on: '2026-12-01', substitute_id: null },
      { kind: 'substitute', ask_again_on: null, substitute_id: other(hostOf(conversation_id, world), ids) },
    ][i % 2] ?? {},
  agreement: ({ starts_at }) => ({ channel: starts_at === null ? 'letter' : 'phone' }),
  helper: ({ conversation_id }, _, ids, world) => ({ person_id: other(hostOf(conversation_id, world), ids) }),
  meeting_note: ({ question_id, conversation_id }, i, ids, world) => ({
    conversation_id: world.question?.find(({ id }) => id === question_id)?.conversation_id ?? conversation_id,
    beside_id: i === 0 ? null : ids.meeting_note?.[i - 1],
  }),
  letter: ({ sent_on, direction }) => ({ direction: sent_on === null ? 'out' : direction }),
  insight: ({ question_id, conversation_id }, _, __, world) => ({
    conversation_id: world.question?.find(({ id }) => id === question_id)?.conversation_id ?? conversation_id,
  }),
  dismissal: ({ letter_id, question_id, pitch_id }, i, ids) => ({
    letter_id: i % 3 === 0 ? (letter_id ?? ids.letter?.[0]) : null,
    question_id: i % 3 === 1 ? (question_id ?? ids.question?.[0]) : null,
    pitch_id: i % 3 === 2 ? (pitch_id ?? ids.pitch?.[0]) : null,
  }),
}

const hostOf = (conversation: Value | undefined, world: World) =>
  world.conversation?.find(({ id }) => id === conversation)?.person_id

/** What stands inside JSON: a forgotten letter to a person who is still there, a preview that met someone known. */
function json(table: string, ids: Record<string, string[]>, id: () => string): Record<string, Value> {
  const [person = '', fact = '', question = ''] = [ids.person?.[0], ids.fact?.[0], ids.question?.[0]]
  if (table === 'import') {
    const maya = {
      line: 2,
      name: 'Maya Chen',
      nameFolded: 'chen maya',
      givenName: 'Maya',
      familyName: 'Chen',
    }
    const work = { title: '', level: 'experienced', company: 'Acme Tea', companyFolded: 'acme tea' }
    const found = { email: null, emailFolded: null, linkedin: 'maya', connectedOn: '2025-11-22' }
    const people = [{ ...maya, ...work, ...found, isNameDamaged: false }]
    const maybe = [{ line: 2, name: 'Maya Chen', personId: person }]
    return {
      pending: JSON.stringify({ step: 'preview', people, warnings: [], maybe, maybeCount: 1 }),
      skipped: JSON.stringify([{ line: 7, why: 'no name' }]),
    }
  }
  const at = '2026-11-23T10:00:00Z'
  const gone = id()
  if (table === 'merge') {
    const after = { name: 'Maya Chen' }
    return {
      kept: person,
      gone,
      rows: JSON.stringify({
        gone: { id: gone, name: 'M. Chen' },
        moved: [{ table: 'fact', column: 'person_id', ids: [fact] }],
        removed: [],
        changed: [{ table: 'person', id: person, before: { name: 'Maya' }, after }],
        made: [],
      }),
    }
  }
  if (table !== 'trash') return {}
  const contact = {
    id: gone,
    person_id: person,
    channel: 'phone',
    happened_on: '2026-11-20',
    note: 'a call',
  }
  return {
    rows: JSON.stringify({
      table: 'interaction',
      id: gone,
      rows: [{ table: 'interaction', row: { ...contact, created_at: at, updated_at: at } }],
      detached: [{ table: 'insight', column: 'question_id', id: fact, was: question }],
    }),
  }
}

function onceEach(rows: WorldRow[], columns: string[]): WorldRow[] {
  const seen = new Set<string>()
  return rows.filter((row) => {
    const key = columns.map((column) => row[column]).join('/')
    return !seen.has(key) && seen.add(key)
  })
}
