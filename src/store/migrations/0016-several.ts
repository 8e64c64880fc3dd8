import { sql } from 'kysely'
import { createTables } from '../create-table.ts'
import type { KeptRow } from '../kept-rows.ts'
import { carryTrash } from '../rename.ts'
import type { Step } from '../step.ts'

/** What a person has several of, each on a line of its own, and where they are. */
const columns = ['other_emails', 'other_phones', 'links', 'place', 'other_names'] as const

const row = (table: string, kept: KeptRow): KeptRow =>
  table === 'person'
    ? { ...kept, ...Object.fromEntries(columns.map((column) => [column, kept[column] ?? ''])) }
    : kept

/** Several addresses, numbers, links and names of a person, and the positions that they had. The search index follows the names. */
export const several: Step = {
  name: '0016-several',
  row,
  async up(db, dialect) {
    for (const column of columns) {
      const type = sql.raw(dialect === 'postgres' ? 'text collate "C"' : 'text')
      await sql`alter table person add column ${sql.id(column)} ${type} not null default ''`.execute(db)
      if (dialect === 'postgres')
        await sql`alter table person alter column ${sql.id(column)} drop default`.execute(db)
    }
    await createTables(
      [
        {
          name: 'position',
          columns: {
            person_id: 'text',
            company_id: 'text?',
            title: 'text',
            since: 'text?',
            until: 'text?',
            created_at: 'text',
            updated_at: 'text',
          },
          references: { person_id: ['person', 'cascade'], company_id: ['company', 'set null'] },
          indexes: { position_by_person: ['person_id'], position_by_company: ['company_id'] },
        },
      ],
      db,
      dialect,
    )
    for (const statement of dialect === 'postgres' ? [postgresNoting] : sqliteNoting)
      await sql.raw(statement).execute(db)
    await carryTrash(db, dialect, 'trash', { row })
  },
}

const sqliteNoting = [
  'drop trigger search_person_changed',
  `create trigger search_person_changed after update of name_folded, title, company_id, other_names on person begin
     insert into search_due (person_id) values (new.id);
   end`,
]

const postgresNoting = `create or replace function search_note_changed() returns trigger language plpgsql as $$ begin
    insert into wellmet.search_due (account, person_id) select account, id from before_it join after_it using (account, id)
     where (before_it.name_folded, before_it.title, before_it.company_id, before_it.other_names)
       is distinct from (after_it.name_folded, after_it.title, after_it.company_id, after_it.other_names);
    return null;
  end $$`
