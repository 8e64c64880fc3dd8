/** What a step is: one change of a database, from what it was before. */
import type { Kysely } from 'kysely'
import type { Carries } from './kept-rows.ts'

export type Dialect = 'sqlite' | 'postgres'

/**
 * One change of a database, and a name for it; and what the change means for rows that are kept as JSON, in exports and in the trash.
 * `docs/decisions/0011-steps.md` says what it may do, and what it must not.
 */
export interface Step extends Carries {
  name: string
  /** Any statements. On SQLite the file holds one account; on PostgreSQL the tables hold all of them, and all are seen. */
  up(db: Kysely<unknown>, dialect: Dialect): Promise<void>
}
