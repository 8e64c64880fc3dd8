/**
 * A letter is found by the name of the one it is to or from: its triggers look at that as well, and at anyone who is renamed.
 * On PostgreSQL the list of words says in which blocks of texts each stands, so that only these are looked through.
 */
import { sql } from 'kysely'
import type { Step } from '../step.ts'

export const searchNames: Step = {
  name: '0044-search-names',
  async up(db, dialect) {
    for (const statement of dialect === 'postgres' ? postgres : sqlite) await sql.raw(statement).execute(db)
  },
}

const said = `coalesce(old.subject, '') || ' ' || coalesce(old.body, '')`

/**
 * No trigger names another table than its own, as SQLite would not let that be made again. Who is renamed is due as \`name\`, and stands for their
 * letters; \`beside\` is the name by which a letter was written down, whose words go with it.
 */
const sqlite = [
  "alter table search_text add column beside text not null default ''",
  ...['made', 'changed', 'gone'].map((when) => `drop trigger search_text_letter_${when}`),
  `create trigger search_text_letter_made after insert on letter begin
     insert into search_text_due (source, id) values ('letter', new.id);
   end`,
  `create trigger search_text_letter_changed after update of subject, body, person_id on letter begin
     insert into search_text_due (source, id, was) values ('letter', new.id, ${said});
   end`,
  `create trigger search_text_letter_gone after delete on letter begin
     insert into search_text_due (source, id, was) values ('letter', old.id, ${said});
   end`,
  `create trigger search_text_letter_named after update of name on person when old.name <> new.name begin
     insert into search_text_due (source, id) values ('name', new.id);
   end`,
  `insert into search_text_due (source, id) select 'letter', id from letter`,
]

function noting(when: string, rows: string): string {
  return `create or replace function search_text_letter_${when}() returns trigger language plpgsql as $$ begin
    insert into wellmet.search_text_due (account, source, id) ${rows};
    return null;
  end $$`
}

const postgres = [
  noting('made', `select account, 'letter', id from after_it`),
  noting(
    'changed',
    `select account, 'letter', id from before_it join after_it using (account, id)
       where (before_it.subject, before_it.body, before_it.person_id)
         is distinct from (after_it.subject, after_it.body, after_it.person_id)`,
  ),
  noting('gone', `select account, 'letter', id from before_it`),
  noting(
    'named',
    `select l.account, 'letter', l.id from before_it join after_it using (account, id)
       join wellmet.letter l on l.account = after_it.account and l.person_id = after_it.id
       where before_it.name <> after_it.name`,
  ),
  `create trigger search_text_letter_named after update on person
     referencing old table as before_it new table as after_it
     for each statement execute function search_text_letter_named()`,
  'alter table search_text_list add column blocks integer[]',
  'delete from search_text_list',
  `insert into search_text_due (account, source, id) select account, source, id from search_text`,
  `insert into search_text_due (account, source, id) select account, 'letter', id from letter`,
]
