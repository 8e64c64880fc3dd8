/** Reads a world some rows at a time, in the order in which they were made, so that it may be larger than the memory there is. */
import type { Kysely } from 'kysely'
import { jsonColumns } from '../store/column.ts'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'

/** Half a megabyte, where each is as long as it may be; those that hold JSON may be as long as what was deleted, or as a file. */
const few = 25

/** All rows of a table, a few at a time. Asked again it begins again. */
export async function* someOf<T extends keyof Tables & string>(
  store: Store,
  table: T,
): AsyncGenerator<Tables[T][]> {
  const any = store as unknown as Kysely<Record<string, { id: string }>>
  const most = jsonColumns[table] ? 1 : few
  for (let after = ''; ; ) {
    const some = await any
      .selectFrom(table as string)
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(most)
      .execute()
    if (some.length > 0) yield some as unknown as Tables[T][]
    after = some.at(-1)?.id ?? ''
    if (some.length < most) return
  }
}

/** One column by id, of all rows: names, to stand where ids do. */
export async function namesOf(store: Store, table: 'company' | 'person'): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (let after = ''; ; ) {
    const some = await store
      .selectFrom(table)
      .select(['id', 'name'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(2000)
      .execute()
    for (const { id, name } of some) names.set(id, name)
    after = some.at(-1)?.id ?? ''
    if (some.length < 2000) return names
  }
}
