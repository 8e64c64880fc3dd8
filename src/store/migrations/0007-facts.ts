import { sql } from 'kysely'
import type { Carries } from '../kept-rows.ts'
import { carryTrash, rename } from '../rename.ts'
import type { Step } from '../step.ts'

/** What was researched is a fact; what the rules of manners say is a finding. Both were called findings. */
const carries: Carries = {
  renames: { finding: { to: 'fact' } },
  row: (table, row) => (table === 'forgotten' && row.noun === 'finding' ? { ...row, noun: 'fact' } : row),
}

export const facts: Step = {
  name: '0007-facts',
  ...carries,
  async up(db, dialect) {
    await rename(db, dialect, carries.renames ?? {})
    await sql`update forgotten set noun = 'fact' where noun = 'finding'`.execute(db)
    await carryTrash(db, dialect, 'forgotten', carries)
  },
}
