import type { TableShape } from '../create-table.ts'

/** How a host likes to be asked, as they said on their page. */
export const tables: TableShape[] = [
  {
    name: 'host_term',
    columns: {
      person_id: 'text',
      a_month: 'int?',
      not_before_on: 'text?',
      only_in_writing: 'int',
      subjects: 'text',
      link: 'text',
      said_at: 'text',
    },
    references: { person_id: ['person', 'cascade'] },
    indexes: { host_term_by_person: ['person_id'] },
  },
]
