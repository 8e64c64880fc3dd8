import type { TableShape } from '../create-table.ts'

/** What an interaction was, where an import told of it. */
export const tables: TableShape[] = [
  {
    name: 'imported_contact',
    columns: { interaction_id: 'text', import_id: 'text?', kind: 'text', said_by: 'text' },
    references: { interaction_id: ['interaction', 'cascade'], import_id: ['import', 'set null'] },
    unique: { imported_contact_once: ['interaction_id'] },
    indexes: { imported_contact_by_import: ['import_id'] },
  },
]
