import { nothingHangsOn } from '../store/hanging.ts'
import type { Store } from '../store/store.ts'

/** Deletes the companies that an import made, but for those that were changed since or that any other row hangs on; says how many. */
export async function removeImportedCompanies(store: Store, importId: string): Promise<number> {
  const { numDeletedRows } = await store
    .deleteFrom('company')
    .where('import_id', '=', importId)
    .whereRef('updated_at', '=', 'created_at')
    .where((the) => the.and(nothingHangsOn('company')))
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
