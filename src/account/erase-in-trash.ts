/** Takes rows out of what was deleted and can still be restored, so that they do not come back. */
import { readJson } from '../store/read-json.ts'
import type { Store } from '../store/store.ts'

interface TrashedRow {
  table: string
  row: Record<string, string | number | null>
}

/** `isGone` says of each row that lies there whether it goes. What was deleted as such a row goes whole. */
export async function eraseInTrash(store: Store, isGone: (one: TrashedRow) => boolean): Promise<void> {
  for (const { id, rows } of await store.selectFrom('trash').select(['id', 'rows']).execute()) {
    const kept = readJson(rows) as { table: string; id: string; rows: TrashedRow[] } | null | undefined
    if (!kept || !Array.isArray(kept.rows)) continue
    const left = kept.rows.filter((one) => !isGone(one))
    if (left.length === kept.rows.length) continue
    const hasRoot = left.some(({ table, row }) => table === kept.table && row.id === kept.id)
    if (hasRoot)
      await store
        .updateTable('trash')
        .set({ rows: JSON.stringify({ ...kept, rows: left }) })
        .where('id', '=', id)
        .execute()
    else await store.deleteFrom('trash').where('id', '=', id).execute()
  }
}
