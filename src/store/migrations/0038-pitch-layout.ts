import type { TableShape } from '../create-table.ts'

/** How the seeker calls a block of the pitch, and where it stands among the others. */
export const tables: TableShape[] = [
  {
    name: 'pitch_block',
    columns: { part: 'text', name: 'text', place: 'int?', changed_at: 'text' },
    unique: { pitch_block_once: ['part'] },
  },
]
