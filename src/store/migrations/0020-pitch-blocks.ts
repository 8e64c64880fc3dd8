import { sql } from 'kysely'
import { createTables, type TableShape } from '../create-table.ts'
import type { Carries } from '../kept-rows.ts'
import { carryTrash } from '../rename.ts'
import type { Step } from '../step.ts'

const first = 'background'

/** What was one text is the first block of several: it says what it said, and is followed by nothing yet. */
const carries: Carries = {
  row: (table, row) =>
    table === 'pitch' && !Object.hasOwn(row, 'part') ? { ...row, part: first, audience: '' } : row,
}

const chosen: TableShape = {
  name: 'pitch_audience',
  columns: { conversation_id: 'text', audience: 'text', chosen_at: 'text' },
  references: { conversation_id: ['conversation', 'cascade'] },
  unique: { pitch_audience_once: ['conversation_id'] },
}

export const pitchBlocks: Step = {
  name: '0020-pitch-blocks',
  ...carries,
  async up(db, dialect) {
    const type = sql.raw(dialect === 'postgres' ? 'text collate "C"' : 'text')
    for (const [column, value] of [
      ['part', first],
      ['audience', ''],
    ] as const) {
      await sql`alter table pitch add column ${sql.id(column)} ${type} not null default ${sql.lit(value)}`.execute(
        db,
      )
      if (dialect === 'postgres')
        await sql`alter table pitch alter column ${sql.id(column)} drop default`.execute(db)
    }
    await createTables([chosen], db, dialect)
    await carryTrash(db, dialect, 'trash', carries)
  },
}
