/** A step that gives a table one more column. Landed steps rest on it: it never changes. */
import { sql } from 'kysely'
import type { ColumnKind } from './create-table.ts'
import type { KeptRow } from './kept-rows.ts'
import { carryTrash } from './rename.ts'
import type { Step } from './step.ts'

/**
 * The column is empty in all rows there are: no text, the number 0, or null where that may be. So it is in rows that are kept as JSON,
 * in the trash and in exports.
 */
export function addsColumn(name: string, table: string, column: string, kind: ColumnKind): Step {
  const empty = kind.endsWith('?') ? null : kind === 'int' ? 0 : ''
  const row = (of: string, kept: KeptRow): KeptRow =>
    of === table && !Object.hasOwn(kept, column) ? { ...kept, [column]: empty } : kept
  return {
    name,
    row,
    async up(db, dialect) {
      const type = kind.startsWith('int') ? 'integer' : dialect === 'postgres' ? 'text collate "C"' : 'text'
      const added = sql`alter table ${sql.id(table)} add column ${sql.id(column)} ${sql.raw(type)}`
      await (empty === null ? added : sql`${added} not null default ${sql.lit(empty)}`).execute(db)
      // SQLite cannot take it away again, and needs not: a table there is written by no one else.
      if (empty !== null && dialect === 'postgres')
        await sql`alter table ${sql.id(table)} alter column ${sql.id(column)} drop default`.execute(db)
      await carryTrash(db, dialect, 'trash', { row })
    },
  }
}
