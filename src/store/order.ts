/**
 * Lists are in the order of ids, which sort by when they were made. A process that starts after the clock was set back would make ids
 * that sort before those of yesterday: so it looks at the latest of a world before it first writes there.
 */
import { sql } from 'kysely'
import { idsFollow } from './id.ts'
import type { Store, Stores } from './store.ts'
import { tables } from './tables.ts'

/** The same stores, in which each new row comes after all that are there. */
export function inOrder(stores: Stores): Stores {
  const known = new Set<string>()
  return {
    ...stores,
    async within(account, does, work) {
      if (does === 'writes' && !known.has(account)) {
        await stores.within(account, 'reads', followLatest)
        known.add(account)
      }
      return stores.within(account, does, work)
    },
  }
}

async function followLatest(store: Store): Promise<void> {
  const latest = tables.map(({ name }) => sql`select max(id) as id from ${sql.table(name)}`)
  const { rows } = await sql<{ id: string | null }>`${sql.join(latest, sql` union all `)}`.execute(store)
  for (const { id } of rows) if (id) idsFollow(id)
}
