import { sql } from 'kysely'
import type { Carries } from '../kept-rows.ts'
import { carryTrash, rename } from '../rename.ts'
import type { Step } from '../step.ts'

/** What lies in the trash was called by these. */
const nouns: Record<string, string> = {
  contact: 'interaction',
  agreement: 'meeting',
  debrief: 'note of how it went',
  'days off': 'day off',
}

/** The words of the pages: trash, interaction, archive, turn off, option. */
const carries: Carries = {
  renames: {
    forgotten: { to: 'trash', columns: { forgotten_at: 'deleted_at' } },
    contact: { to: 'interaction', columns: { contacted_on: 'happened_on' } },
    conversation: { columns: { closed_at: 'archived_at' } },
    manner_off: { to: 'rule_off' },
    manner_setting: { to: 'rule_option' },
  },
  row: (table, row) => {
    const noun = String(row.noun)
    return table === 'trash' && Object.hasOwn(nouns, noun) ? { ...row, noun: nouns[noun] } : row
  },
}

export const words: Step = {
  name: '0008-words',
  ...carries,
  async up(db, dialect) {
    await rename(db, dialect, carries.renames ?? {})
    for (const [was, is] of Object.entries(nouns))
      await sql`update trash set noun = ${is} where noun = ${was}`.execute(db)
    await carryTrash(db, dialect, 'trash', carries)
  },
}
