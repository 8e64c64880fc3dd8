import type { TableShape } from '../create-table.ts'

/** Two insights of different people that say the same, as the seeker sees it. */
export const tables: TableShape[] = [
  {
    name: 'corroboration',
    columns: { insight_id: 'text', other_id: 'text', created_at: 'text' },
    references: { insight_id: ['insight', 'cascade'], other_id: ['insight', 'cascade'] },
    unique: { corroboration_once: ['insight_id', 'other_id'] },
    indexes: { corroboration_by_other: ['other_id'] },
  },
]
