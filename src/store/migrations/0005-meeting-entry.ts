import type { TableShape } from '../create-table.ts'

/** What calendars hold of a meeting: an identity for life, and a count of its files that never falls, whatever is undone. */
export const tables: TableShape[] = [
  {
    name: 'meeting_entry',
    columns: {
      conversation_id: 'text',
      uid: 'text',
      sequence: 'int',
      channel: 'text?',
      starts_at: 'text?',
      minutes: 'int?',
      called_off_at: 'text?',
    },
    references: { conversation_id: ['conversation', 'cascade'] },
    unique: { meeting_entry_once: ['conversation_id'] },
  },
]
