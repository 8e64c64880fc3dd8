/** How the row of a position comes to be: every position there is was made here. */
import { newId } from '../store/id.ts'
import type { Store } from '../store/store.ts'
import type { PositionTable } from './table.ts'

/** Whose it is, and what is known of it. */
export type NewPosition = Pick<PositionTable, 'person_id' | 'title' | 'company_id'> &
  Partial<Pick<PositionTable, 'since' | 'until'>>

/** Adds them and gives their ids, in the same order. `at` is an ISO instant. */
export async function makePositions(
  store: Store,
  known: readonly NewPosition[],
  at: string,
): Promise<string[]> {
  const rows = known.map((one) => ({
    since: null,
    until: null,
    ...one,
    id: newId(),
    created_at: at,
    updated_at: at,
  }))
  if (rows.length > 0) await store.insertInto('position').values(rows).execute()
  return rows.map(({ id }) => id)
}
