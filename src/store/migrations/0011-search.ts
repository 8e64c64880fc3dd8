import { type Kysely, sql } from 'kysely'
import type { Dialect, Step } from '../step.ts'

/**
 * The index by which people are found, and how it learns that someone has changed: whatever writes a person or a company's name,
 * a trigger notes the person or the company in `search_due`. Everyone who is there already is due. What `search_person` and the others hold is made
 * of the rows of people, and can be made again from them.
 */
export const search: Step = {
  name: '0011-search',
  async up(db, dialect) {
    for (const statement of statements[dialect]) await sql.raw(statement).execute(db)
    await everyoneIsDue(db, dialect)
  },
}

const everyoneIsDue = (db: Kysely<unknown>, dialect: Dialect) =>
  sql`insert into search_due ${sql.raw(dialect === 'postgres' ? '(account, person_id) select account,' : '(person_id) select')} id from person`.execute(
    db,
  )

const sqliteStatements = [
  'create table search_due (n integer primary key, person_id text, company_id text) strict',
  `create table search_person (person_id text primary key, name text not null, company text not null, title text not null) strict, without rowid`,
  `create table search_word (word text not null, name text not null, person_id text not null, primary key (word, name, person_id)) strict, without rowid`,
  'create table search_list (n integer primary key, size integer not null, words text not null) strict',
  `create trigger search_person_made after insert on person begin
     insert into search_due (person_id) values (new.id);
   end`,
  `create trigger search_person_changed after update of name_folded, title, company_id on person begin
     insert into search_due (person_id) values (new.id);
   end`,
  `create trigger search_person_gone after delete on person begin
     insert into search_due (person_id) values (old.id);
   end`,
  `create trigger search_company_changed after update of name_folded on company begin
     insert into search_due (company_id) values (new.id);
   end`,
]

/** On PostgreSQL a trigger looks at all rows of a statement at once. The operator's own statements change many accounts. */
const postgresStatements = [
  table(
    'search_due',
    'n bigint generated always as identity, "person_id" text collate "C", "company_id" text collate "C"',
    'n',
  ),
  table(
    'search_person',
    `"person_id" text collate "C" not null, "name" text collate "C" not null, "company" text collate "C" not null, "title" text collate "C" not null`,
    'person_id',
  ),
  table(
    'search_word',
    `"word" text collate "C" not null, "name" text collate "C" not null, "person_id" text collate "C" not null`,
    'word, name, person_id',
  ),
  table(
    'search_list',
    'n bigint generated always as identity, "size" integer not null, "words" text collate "C" not null',
    'n',
  ),
  noting('search_note_made', 'select account, id from after_it'),
  noting('search_note_gone', 'select account, id from before_it'),
  noting(
    'search_note_changed',
    `select account, id from before_it join after_it using (account, id)
     where (before_it.name_folded, before_it.title, before_it.company_id) is distinct from (after_it.name_folded, after_it.title, after_it.company_id)`,
  ),
  noting(
    'search_note_company',
    `select account, id from before_it join after_it using (account, id) where before_it.name_folded <> after_it.name_folded`,
    'company_id',
  ),
  `create trigger search_person_made after insert on person
     referencing new table as after_it for each statement execute function search_note_made()`,
  `create trigger search_person_changed after update on person
     referencing old table as before_it new table as after_it for each statement execute function search_note_changed()`,
  `create trigger search_person_gone after delete on person
     referencing old table as before_it for each statement execute function search_note_gone()`,
  `create trigger search_company_changed after update on company
     referencing old table as before_it new table as after_it for each statement execute function search_note_company()`,
].flat()

const statements = { sqlite: sqliteStatements, postgres: postgresStatements }

function table(name: string, columns: string, key: string): string[] {
  const isOwn = `(account = current_setting('app.account'))`
  return [
    `create table "${name}" ("account" text collate "C" not null default current_setting('app.account'), ${columns}, primary key (account, ${key}))`,
    `alter table "${name}" enable row level security`,
    `alter table "${name}" force row level security`,
    `create policy "${name}_own" on "${name}" using ${isOwn} with check ${isOwn}`,
    `grant select, insert, update, delete on "${name}" to wellmet_app`,
  ]
}

function noting(name: string, who: string, column = 'person_id'): string {
  return `create function ${name}() returns trigger language plpgsql as $$ begin
    insert into wellmet.search_due (account, ${column}) ${who};
    return null;
  end $$`
}
