import type { TableShape } from '../create-table.ts'

/** When someone works: a row without a person is about the keeper of the account. No row is the usual week of their country. */
export const tables: TableShape[] = [
  {
    name: 'week',
    columns: { person_id: 'text?', country: 'text', weekend: 'text', updated_at: 'text' },
    references: { person_id: ['person', 'cascade'] },
    indexes: { week_by_person: ['person_id'] },
  },
  {
    name: 'day_off',
    columns: { person_id: 'text?', from_on: 'text', to_on: 'text', note: 'text', created_at: 'text' },
    references: { person_id: ['person', 'cascade'] },
    indexes: { day_off_by_person: ['person_id'] },
  },
]
