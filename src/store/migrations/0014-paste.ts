import type { TableShape } from '../create-table.ts'

/** An article or a profile that was pasted for a person, until its facts are chosen. */
export const tables: TableShape[] = [
  {
    name: 'paste',
    columns: {
      person_id: 'text',
      text: 'text',
      link: 'text?',
      found_on: 'text',
      created_at: 'text',
      updated_at: 'text',
    },
    references: { person_id: ['person', 'cascade'] },
    indexes: { paste_by_person: ['person_id'] },
  },
]
