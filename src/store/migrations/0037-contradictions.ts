import type { TableShape } from '../create-table.ts'

/** Two insights of different people that cannot both hold, as the seeker sees it. */
export const tables: TableShape[] = [
  {
    name: 'contradiction',
    columns: { insight_id: 'text', other_id: 'text', created_at: 'text' },
    references: { insight_id: ['insight', 'cascade'], other_id: ['insight', 'cascade'] },
    unique: { contradiction_once: ['insight_id', 'other_id'] },
    indexes: { contradiction_by_other: ['other_id'] },
  },
]
