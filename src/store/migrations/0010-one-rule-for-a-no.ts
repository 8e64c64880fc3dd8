import { sql } from 'kysely'
import type { Carries } from '../kept-rows.ts'
import { carryTrash } from '../rename.ts'
import type { Step } from '../step.ts'

const was = 'welcome-a-substitute'
const is = 'easy-to-say-no'

/** To offer a colleague is one way to make a no easy: one rule sees to both. Who turned off either has turned it off. */
const carries: Carries = {
  row: (table, row) =>
    (table === 'rule_off' || table === 'dismissal') && row.rule === was ? { ...row, rule: is } : row,
}

export const oneRuleForANo: Step = {
  name: '0010-one-rule-for-a-no',
  ...carries,
  async up(db, dialect) {
    // On PostgreSQL the rows of all accounts are seen.
    const same = sql.raw(dialect === 'postgres' ? 'and other.account = rule_off.account' : '')
    await sql`delete from rule_off where rule = ${was}
      and exists (select 1 from rule_off as other where other.rule = ${is} ${same})`.execute(db)
    await sql`update rule_off set rule = ${is} where rule = ${was}`.execute(db)
    await sql`update dismissal set rule = ${is} where rule = ${was}`.execute(db)
    await carryTrash(db, dialect, 'trash', carries)
  },
}
