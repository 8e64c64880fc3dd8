import type { TableShape } from '../create-table.ts'

/** How often to be in touch, by person or by tag; and who has died. */
export const tables: TableShape[] = [
  {
    name: 'rhythm',
    columns: {
      person_id: 'text?',
      tag: 'text',
      weeks: 'int?',
      paused_until_on: 'text?',
      set_at: 'text',
    },
    references: { person_id: ['person', 'cascade'] },
    indexes: { rhythm_by_person: ['person_id'], rhythm_by_tag: ['tag'] },
  },
  {
    name: 'death',
    columns: { person_id: 'text', told_at: 'text' },
    references: { person_id: ['person', 'cascade'] },
    unique: { death_once: ['person_id'] },
  },
]
