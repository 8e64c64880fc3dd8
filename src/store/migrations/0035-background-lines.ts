import type { TableShape } from '../create-table.ts'

/** The seeker's own positions, education and skills. */
export const tables: TableShape[] = [
  {
    name: 'background_line',
    columns: {
      kind: 'text',
      title: 'text',
      place: 'text',
      since: 'text?',
      until: 'text?',
      accepted_at: 'text',
    },
  },
]
