import type { TableShape } from '../create-table.ts'

/** A list of people as it was narrowed and sorted, under a name. */
export const tables: TableShape[] = [
  {
    name: 'people_view',
    columns: {
      name: 'text',
      find: 'text',
      level: 'text?',
      status: 'text?',
      tag: 'text',
      company_id: 'text?',
      sort: 'text',
      saved_at: 'text',
    },
    references: { company_id: ['company', 'cascade'] },
    unique: { people_view_once: ['name'] },
    indexes: { people_view_by_company: ['company_id'] },
  },
]
