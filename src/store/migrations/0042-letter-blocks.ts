import type { TableShape } from '../create-table.ts'

/** A block of the pitch that a letter took, with its words as they were. */
export const tables: TableShape[] = [
  {
    name: 'letter_block',
    columns: { letter_id: 'text', pitch_id: 'text', text: 'text', used_at: 'text' },
    references: { letter_id: ['letter', 'cascade'], pitch_id: ['pitch', 'cascade'] },
    unique: { letter_block_once: ['letter_id', 'pitch_id'] },
    indexes: { letter_block_by_pitch: ['pitch_id'] },
  },
]
