/** Finds one row of this world by its id, or answers that there is none. */
import { NotFound } from '../outcome.ts'
import type { Store } from './store.ts'
import { nounOf, type Tables } from './tables.ts'

/** The row, or `NotFound`, in the word that a person has for it. Every id that a verb takes goes through here before it is used. */
export async function find<T extends keyof Tables & string>(store: Store, table: T, id: string) {
  // Kysely cannot follow a generic table name; each table has `id`, and the row is that table's.
  const rows = store as unknown as { selectFrom(table: string): FindRow }
  const row = await rows.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound(nounOf(table))
  return row as RowOf<T>
}

import type { Selectable } from 'kysely'

type RowOf<T extends keyof Tables> = Selectable<Tables[T]>

interface FindRow {
  selectAll(): { where(column: string, is: '=', id: string): { executeTakeFirst(): Promise<unknown> } }
}
