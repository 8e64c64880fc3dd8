import { addsColumn } from '../add-column.ts'
import { createTables } from '../create-table.ts'
import type { Step } from '../step.ts'

const names = addsColumn('0017-merges', 'company', 'other_names', 'text')

/** Merges of people and companies, and pairs that were said to be two; the other names of a company. */
export const merges: Step = {
  ...names,
  async up(db, dialect) {
    await names.up(db, dialect)
    await createTables(
      [
        {
          name: 'merge',
          columns: {
            of: 'text',
            kept: 'text',
            gone: 'text',
            gone_name: 'text',
            rows: 'text',
            merged_at: 'text',
          },
          indexes: { merge_by_gone: ['gone'], merge_by_kept: ['kept'] },
        },
        {
          name: 'apart',
          columns: { of: 'text', one: 'text', other: 'text', said_at: 'text' },
          unique: { apart_once: ['one', 'other'] },
        },
      ],
      db,
      dialect,
    )
  },
}
