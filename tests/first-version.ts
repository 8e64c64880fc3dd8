/**
 * The first version as it was left: a filled data folder, or a filled database, of two accounts. The statements and rows lie in
 * `first-version/` as that version wrote them, so that no change of the code changes them.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import type { Value, World, WorldRow } from '../src/export/archive.ts'

const file = (name: string) => readFileSync(new URL(`first-version/${name}`, import.meta.url))

export const accounts = ['account-one', 'account-two'] as const
export const commons: World = JSON.parse(file('commons.json').toString())
/** How many steps the worlds had seen. */
export const stepsThen = 5
/** The zip that it gave of its sample, with something in its trash. */
export const exportThen = file('export.zip').toString('base64')

/** The two accounts have rows with the same ids and other words, so that a step that mixes them up is seen. */
export function worldThen(account: string): World {
  const text = file('world.json').toString()
  return JSON.parse(account === accounts[0] ? text : text.replaceAll('Acme Tea opens', 'Acme Tea closes'))
}

/** Table → the columns that it has got since then, as they are in rows of then. */
const since: Record<string, Record<string, Value>> = {
  profile: { clock: null, date_order: null, single_keys: null, welcome: null },
  letter: { occasion: '', to_forward: '', note_apart: 0 },
  company: { other_names: '', motivation: 0, why_there: '' },
  agreement: { moved_from_at: null, moved_by: null },
  import: { choices: '', columns_chosen: '' },
  debrief: { surprised: '', names_declined_on: null },
  insight: { about: '' },
  pitch: { part: 'background', audience: '' },
  person: { other_emails: '', other_phones: '', links: '', place: '', other_names: '', tags: '' },
}

/** What the steps since then make of these rows, in words of its own: the test holds the steps against it. */
export function asToday(world: World): World {
  const { finding = [], forgotten = [], contact = [], manner_off = [], manner_setting = [], ...rest } = world
  const { conversation = [] } = rest
  const renamed: World = {
    ...rest,
    // Tables that came since.
    meeting_note: [],
    position: [],
    merge: [],
    apart: [],
    host_page: [],
    host_time: [],
    host_answer: [],
    host_draft: [],
    pitch_audience: [],
    line_mark: [],
    rhythm: [],
    death: [],
    meeting_hours: [],
    host_term: [],
    imported_contact: [],
    people_view: [],
    application: [],
    favor: [],
    background_line: [],
    contradiction: [],
    corroboration: [],
    pitch_block: [],
    letter_block: [],
    conversation: conversation.map(({ closed_at, ...row }) => ({ ...row, archived_at: closed_at ?? null })),
    fact: finding,
    interaction: contact.map(({ contacted_on, ...row }) => ({ ...row, happened_on: contacted_on ?? null })),
    rule_off: manner_off,
    rule_option: manner_setting,
    // Tables that have come since.
    paste: [],
    trash: forgotten.map(({ noun, forgotten_at, rows, ...row }) => ({
      ...row,
      noun: { finding: 'fact', contact: 'interaction' }[String(noun)] ?? noun ?? '',
      deleted_at: forgotten_at ?? null,
      rows: grown(
        String(rows)
          .replaceAll('"table":"finding"', '"table":"fact"')
          .replaceAll('"table":"contact"', '"table":"interaction"')
          .replaceAll('"contacted_on":', '"happened_on":')
          .replaceAll('"closed_at":', '"archived_at":'),
      ),
    })),
  }
  return Object.fromEntries(
    Object.entries(renamed).map(([table, rows]) => [table, rows.map((row) => ({ ...row, ...since[table] }))]),
  )
}

/** What lies in the trash, with the columns that its rows have got since. */
function grown(trash: string): string {
  const kept = JSON.parse(trash)
  const rows = kept.rows.map(({ table, row }: { table: string; row: WorldRow }) => ({
    table,
    row: { ...row, ...since[table] },
  }))
  return JSON.stringify({ ...kept, rows })
}

/** Fills a data folder as it was on SQLite. */
export function fillFolder(dataFolder: string): void {
  mkdirSync(join(dataFolder, 'accounts'), { recursive: true })
  fillFile(join(dataFolder, 'commons.db'), 'commons-sqlite.sql', commons)
  for (const account of accounts)
    fillFile(join(dataFolder, 'accounts', `${account}.db`), 'world-sqlite.sql', worldThen(account))
}

function fillFile(path: string, statements: string, world: World): void {
  const sqlite = new DatabaseSync(path)
  sqlite.exec(file(statements).toString())
  sqlite.exec('begin')
  for (const [table, row] of eachRow(world)) {
    const places = Object.keys(row).map(() => '?')
    sqlite.prepare(`insert into ${named(table, row)} values (${places})`).run(...Object.values(row))
  }
  sqlite.exec('commit')
  sqlite.close()
}

/** The same on PostgreSQL, in an empty database. */
export async function fillDatabase(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const insert = (schema: string, table: string, row: WorldRow) =>
    client.query(
      `insert into ${schema}.${named(table, row)} values (${Object.keys(row).map((_, i) => `$${i + 1}`)})`,
      Object.values(row),
    )
  await client.query(file('postgres.sql').toString())
  for (const [table, row] of eachRow(commons))
    await insert(
      'wellmet_commons',
      table,
      'emailVerified' in row ? { ...row, emailVerified: false as never } : row,
    )
  for (const account of accounts) {
    await client.query('begin')
    for (const [table, row] of eachRow(worldThen(account)))
      await insert('wellmet', table, { ...row, account })
    await client.query('commit')
  }
  await client.end()
}

const eachRow = (world: World): [table: string, row: WorldRow][] =>
  Object.entries(world).flatMap(([table, rows]) => rows.map((row): [string, WorldRow] => [table, row]))

const named = (table: string, row: WorldRow) =>
  `"${table}" (${Object.keys(row)
    .map((column) => `"${column}"`)
    .join(', ')})`
