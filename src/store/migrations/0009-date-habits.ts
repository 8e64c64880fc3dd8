import { sql } from 'kysely'
import type { Step } from '../step.ts'

/** How the seeker writes and reads dates and times: by 24 hours or 12, the day or the month first. Null where they have not said. */
export const dateHabits: Step = {
  name: '0009-date-habits',
  async up(db, dialect) {
    const text = dialect === 'postgres' ? sql`text collate "C"` : sql`text`
    await sql`alter table profile add column clock ${text}`.execute(db)
    await sql`alter table profile add column date_order ${text}`.execute(db)
  },
}
