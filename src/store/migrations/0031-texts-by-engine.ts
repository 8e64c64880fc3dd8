/**
 * The index of texts is kept by what each database has for it, full-text search on SQLite and text vectors on PostgreSQL, and no longer
 * by a row for each word. Every text is due. On SQLite the triggers say as well what a text was before.
 */
import { sql } from 'kysely'
import type { Step } from '../step.ts'
import { accountTable, saysAnything, textSources } from './0026-search-texts.ts'

export const textsByEngine: Step = {
  name: '0031-texts-by-engine',
  async up(db, dialect) {
    const isPostgres = dialect === 'postgres'
    const due = isPostgres ? 'account, source, id' : 'source, id'
    const statements = [
      `insert into search_text_due (${due}) select ${due} from search_text`,
      ...['search_text', 'search_text_word', 'search_text_list'].map((name) => `drop table ${name}`),
      ...(isPostgres ? postgresTables : [...sqliteTables, ...sqliteTriggers()]),
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

/** Words are folded before they come here, and hold no sign that is neither letter nor digit: “ascii” parts them by their spaces. */
const sqliteTables = [
  'create table search_text (n integer primary key, source text not null, id text not null) strict',
  'create unique index search_text_by_id on search_text (source, id)',
  `create virtual table search_text_word using fts5(words, content='', contentless_delete=1, detail=none, tokenize='ascii')`,
  'create table search_text_list (term text primary key) strict, without rowid',
  'alter table search_text_due add column was text',
]

function sqliteTriggers(): string[] {
  return Object.entries(textSources).flatMap(([source, columns]) => {
    const was = columns.map((column) => `coalesce(old.${column}, '')`).join(` || ' ' || `)
    const notes = (when: string, row: string) =>
      `create trigger search_text_${source}_${when} begin
         insert into search_text_due (source, id, was) values ('${source}', ${row}.id, ${was});
       end`
    return [
      ...['changed', 'gone'].map((when) => `drop trigger search_text_${source}_${when}`),
      notes(`changed after update of ${columns.join(', ')} on ${source}`, 'new'),
      notes(`gone after delete on ${source} when ${saysAnything(columns, 'old.')}`, 'old'),
    ]
  })
}

const postgresTables = [
  ...accountTable(
    'search_text',
    'n bigint not null, "source" text collate "C" not null, "id" text collate "C" not null',
    'n',
  ),
  'create unique index search_text_by_id on search_text (account, source, id)',
  ...accountTable('search_text_word', 'n bigint not null, "words" tsvector not null', 'n'),
  ...accountTable('search_text_list', '"term" text collate "C" not null', 'term'),
]
