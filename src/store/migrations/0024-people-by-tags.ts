/** The few who have a tag are found without reading everyone. */
import { sql } from 'kysely'
import type { Step } from '../step.ts'

export const peopleByTags: Step = {
  name: '0024-people-by-tags',
  async up(db, dialect) {
    const columns = dialect === 'postgres' ? 'account, tags' : 'tags'
    await sql.raw(`create index person_by_tags on person (${columns})`).execute(db)
  },
}
