import type { TableShape } from '../create-table.ts'

/** When the keeper of the account can meet, and how often. */
export const tables: TableShape[] = [
  {
    name: 'meeting_hours',
    columns: {
      opens: 'int',
      closes: 'int',
      pause: 'int',
      most_a_day: 'int',
      not_before_on: 'text?',
      set_at: 'text',
    },
  },
]
