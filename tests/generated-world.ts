/** Worlds made up by fast-check from the list of tables alone: every column of every table filled, every link to a row there is. */
import fc from 'fast-check'
import type { Row, Value, World } from '../src/export/archive.ts'
import { meaningOf, wordsOf } from '../src/store/column.ts'
import { ownTables, type TableShape } from '../src/store/migrate.ts'

/** A link is drawn as a number, and is a row's id once the rows are known. */
type Drawn = Record<string, unknown>

/** The first row of each table has no empty column; up to two more may. */
export const generatedWorld: fc.Arbitrary<World> = fc
  .record(
    Object.fromEntries(
      ownTables.map((table) => [
        table.name,
        fc
          .tuple(
            row(table, false),
            fc.array(row(table, true), { maxLength: table.name === 'profile' ? 0 : 2 }),
          )
          .map(([full, others]) => [full, ...others]),
      ]),
    ),
  )
  .map(assembled)

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
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  })
  const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !text.includes('\0'))
  return {
    id: () => fc.nat(),
    number: () => fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    word: () => fc.constantFrom(...(wordsOf(table.name, column) ?? [])),
    json: () => fc.constant('{}'),
    instant: () => moment.map((date) => date.toISOString()),
    date: () => moment.map((date) => date.toISOString().slice(0, 10)),
    zone: () => fc.constantFrom('UTC', 'Europe/Amsterdam', 'America/New_York', 'Asia/Kolkata'),
    link: () => fc.webUrl(),
    text: () => text,
  }[meaningOf(table, column)]()
}

function assembled(all: Record<string, Drawn[]>): World {
  let count = 0
  const id = () => `01890000-0000-7000-8000-${(++count).toString(16).padStart(12, '0')}`
  const ids = Object.fromEntries(ownTables.map(({ name }) => [name, (all[name] ?? []).map(id)]))
  const linked = ({ name, references = {} }: TableShape, drawn: Drawn, own: string): Row => {
    const links = Object.entries(references).map(([column, [to]]) => {
      const there = ids[to] ?? []
      const at = drawn[column]
      return [column, typeof at === 'number' ? (there[at % there.length] ?? null) : null]
    })
    return { id: own, ...drawn, ...Object.fromEntries(links), ...json(name, ids, id) } as Row
  }
  return Object.fromEntries(
    ownTables.map((table) => {
      const rows = (all[table.name] ?? []).map((drawn, i) => linked(table, drawn, ids[table.name]?.[i] ?? ''))
      return [table.name, Object.values(table.unique ?? {}).reduce(onceEach, rows)]
    }),
  )
}

/** What stands inside JSON: a forgotten letter to a person who is still there, a preview that met somebody known. */
function json(table: string, ids: Record<string, string[]>, id: () => string): Record<string, Value> {
  const [person = '', finding = '', question = ''] = [ids.person?.[0], ids.finding?.[0], ids.question?.[0]]
  if (table === 'import')
    return {
      pending: JSON.stringify({ step: 'preview', people: [{ name: 'Maya' }], maybe: [{ personId: person }] }),
      skipped: JSON.stringify([{ line: 7, why: 'no name' }]),
    }
  if (table !== 'forgotten') return {}
  const at = '2026-11-23T10:00:00Z'
  const gone = id()
  const contact = {
    id: gone,
    person_id: person,
    channel: 'phone',
    contacted_on: '2026-11-20',
    note: 'a call',
  }
  return {
    rows: JSON.stringify({
      table: 'contact',
      id: gone,
      rows: [{ table: 'contact', row: { ...contact, created_at: at, updated_at: at } }],
      detached: [{ table: 'insight', column: 'question_id', id: finding, was: question }],
    }),
  }
}

function onceEach(rows: Row[], columns: string[]): Row[] {
  const seen = new Set<string>()
  return rows.filter((row) => {
    const key = columns.map((column) => row[column]).join('/')
    return !seen.has(key) && seen.add(key)
  })
}
