import type { TableShape } from '../create-table.ts'

/** The presses and calls that came with a key, and what each gave: remembered for some days, and no part of an export. */
export const tables: TableShape[] = [
  {
    name: 'press',
    columns: { verb: 'text', said: 'text', made: 'text?', stands: 'int', at: 'text', gave: 'text?' },
    indexes: { press_by_time: ['at', 'id'], press_standing: ['stands'] },
  },
]
