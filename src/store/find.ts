/** Finds one row of this world by its id, or answers that there is none. */
import type { Selectable } from 'kysely'
import { NotFound } from '../outcome.ts'
import { askedOnce, learn } from './one-moment.ts'
import { prepared } from './prepared.ts'
import type { Store } from './store.ts'
import { nounOf, type Tables } from './tables.ts'

/** The row, or `NotFound`, in the word that a person has for it. Every id that a verb takes goes through here before it is used. */
export async function find<T extends keyof Tables & string>(store: Store, table: T, id: string) {
  const byId = finders.get(table) ?? finder(table)
  finders.set(table, byId)
  const [row] = await askedOnce(store, keyOf(table, id), () => byId(store, id))
  if (!row) throw new NotFound(nounOf(table))
  return row as RowOf<T>
}

/** A whole row of the table that another query read: who looks for it in the same moment is spared the asking. */
export function found<T extends keyof Tables & string>(
  store: Store,
  table: T,
  row: RowOf<T> & { id: string },
): void {
  learn(store, keyOf(table, row.id), [row])
}

const keyOf = (table: string, id: string) => `${table} ${id}`

type RowOf<T extends keyof Tables> = Selectable<Tables[T]>

const finders = new Map<string, ReturnType<typeof finder>>()

// Kysely cannot follow a generic table name; each table has `id`, and the row is that table's.
const finder = (table: string) =>
  prepared((store: Store, id: string) =>
    store
      .selectFrom(table as 'person')
      .selectAll()
      .where('id', '=', id),
  )
