import type { TableShape } from '../create-table.ts'

/** What one gave the other, where nothing else that is kept tells of it. */
export const tables: TableShape[] = [
  {
    name: 'favor',
    columns: {
      person_id: 'text',
      whose: 'text',
      kind: 'text',
      text: 'text',
      given_on: 'text',
      created_at: 'text',
    },
    references: { person_id: ['person', 'cascade'] },
    indexes: { favor_by_person: ['person_id', 'given_on'] },
  },
]
