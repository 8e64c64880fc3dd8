/**
 * The index by which letters, notes and all else that is written are found: as that of people, triggers note in `search_text_due` whose
 * words have changed, and everything that is there already is due.
 */
import { type Kysely, sql } from 'kysely'
import type { Dialect, Step } from '../step.ts'

/** Table → its columns with words. */
export const textSources: Record<string, string[]> = {
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
}

export const searchTexts: Step = {
  name: '0026-search-texts',
  async up(db, dialect) {
    const made = dialect === 'postgres' ? postgresTables : sqliteTables
    for (const statement of made) await sql.raw(statement).execute(db)
    for (const [source, columns] of Object.entries(textSources)) {
      const triggers = dialect === 'postgres' ? postgresTriggers : sqliteTriggers
      for (const statement of triggers(source, columns)) await sql.raw(statement).execute(db)
      await allAreDue(source, columns, db, dialect)
    }
  },
}

export const saysAnything = (columns: string[], of = '') =>
  columns.map((column) => `${of}${column} <> ''`).join(' or ')

const allAreDue = (source: string, columns: string[], db: Kysely<unknown>, dialect: Dialect) =>
  sql
    .raw(
      dialect === 'postgres'
        ? `insert into search_text_due (account, source, id) select account, '${source}', id from ${source} where ${saysAnything(columns)}`
        : `insert into search_text_due (source, id) select '${source}', id from ${source} where ${saysAnything(columns)}`,
    )
    .execute(db)

const sqliteTables = [
  'create table search_text_due (n integer primary key, source text not null, id text not null) strict',
  'create table search_text (source text not null, n integer not null, id text not null, words text not null, primary key (source, id)) strict, without rowid',
  'create unique index search_text_by_number on search_text (source, n)',
  'create table search_text_word (word text not null, source text not null, block integer not null, numbers text not null, primary key (word, source, block)) strict, without rowid',
  'create table search_text_list (n integer primary key, size integer not null, words text not null) strict',
]

function sqliteTriggers(source: string, columns: string[]): string[] {
  const notes = (when: string, row: string) =>
    `create trigger search_text_${source}_${when} begin
       insert into search_text_due (source, id) values ('${source}', ${row}.id);
     end`
  return [
    notes(`made after insert on ${source} when ${saysAnything(columns, 'new.')}`, 'new'),
    notes(`changed after update of ${columns.join(', ')} on ${source}`, 'new'),
    notes(`gone after delete on ${source} when ${saysAnything(columns, 'old.')}`, 'old'),
  ]
}

const postgresTables = [
  accountTable(
    'search_text_due',
    'n bigint generated always as identity, "source" text collate "C" not null, "id" text collate "C" not null',
    'n',
  ),
  accountTable(
    'search_text',
    '"source" text collate "C" not null, "n" integer not null, "id" text collate "C" not null, "words" text collate "C" not null',
    'source, id',
  ),
  ['create unique index search_text_by_number on search_text (account, source, n)'],
  accountTable(
    'search_text_word',
    '"word" text collate "C" not null, "source" text collate "C" not null, "block" integer not null, "numbers" text collate "C" not null',
    'word, source, block',
  ),
  accountTable(
    'search_text_list',
    'n bigint generated always as identity, "size" integer not null, "words" text collate "C" not null',
    'n',
  ),
].flat()

/** A trigger looks at all rows of a statement at once. The operator's own statements change many accounts. */
function postgresTriggers(source: string, columns: string[]): string[] {
  const all = (of: string) => `(${columns.map((column) => `${of}.${column}`).join(', ')})`
  const from = (which: string, rest: string) => `select account, '${source}', id from ${which} where ${rest}`
  const notes = (when: string, on: string, tables: string, rows: string) => [
    `create function search_text_${source}_${when}() returns trigger language plpgsql as $$ begin
       insert into wellmet.search_text_due (account, source, id) ${rows};
       return null;
     end $$`,
    `create trigger search_text_${source}_${when} after ${on} on ${source}
       referencing ${tables} for each statement execute function search_text_${source}_${when}()`,
  ]
  return [
    ...notes('made', 'insert', 'new table as after_it', from('after_it', saysAnything(columns))),
    ...notes(
      'changed',
      'update',
      'old table as before_it new table as after_it',
      from(
        'before_it join after_it using (account, id)',
        `${all('before_it')} is distinct from ${all('after_it')}`,
      ),
    ),
    ...notes('gone', 'delete', 'old table as before_it', from('before_it', saysAnything(columns))),
  ]
}

export function accountTable(name: string, columns: string, key: string): string[] {
  const isOwn = `(account = current_setting('app.account'))`
  return [
    `create table "${name}" ("account" text collate "C" not null default current_setting('app.account'), ${columns}, primary key (account, ${key}))`,
    `alter table "${name}" enable row level security`,
    `alter table "${name}" force row level security`,
    `create policy "${name}_own" on "${name}" using ${isOwn} with check ${isOwn}`,
    `grant select, insert, update, delete on "${name}" to wellmet_app`,
  ]
}
