/** The steps that have made a person's world what it is today. */
import type { Kysely } from 'kysely'
import { createTables, type TableShape } from './create-table.ts'
import type { Carries } from './kept-rows.ts'
import { tables as first } from './migrations/0001-first.ts'
import { tables as manners } from './migrations/0002-manners.ts'
import { tables as presses } from './migrations/0003-presses.ts'
import { tables as meetingEntry } from './migrations/0005-meeting-entry.ts'
import { tables as daysOff } from './migrations/0006-days-off.ts'
import { facts } from './migrations/0007-facts.ts'
import { words } from './migrations/0008-words.ts'

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

const creates = (name: string, made: readonly TableShape[]): Step => ({
  name,
  up: (db, dialect) => createTables(made, db, dialect),
})

/** In their order: how many of them a world has seen is its version. A landed step never changes; the next one follows it. */
export const steps: readonly Step[] = [
  creates('0001-first', first),
  creates('0002-manners', manners),
  creates('0003-presses', presses),
  creates('0005-meeting-entry', meetingEntry),
  creates('0006-days-off', daysOff),
  facts,
  words,
]
