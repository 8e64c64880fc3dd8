/** How much a world holds. Exact, and so not asked at every write. */
import { sql } from 'kysely'
import { prepared } from './prepared.ts'
import type { Store, Stores } from './store.ts'
import { ownTables } from './tables.ts'
import { perRow, type Usage } from './tally.ts'

/** Rows of what is a person's own; bytes of the pages in use on SQLite, and of the values as they are stored on PostgreSQL. */
export async function usageOf(store: Store, kind: Stores['kind']): Promise<Usage> {
  const { rows } = await sql.raw<Usage>(question[kind]).execute(store)
  const { rows: count = 0, bytes = 0 } = rows[0] ?? {}
  return { rows: Number(count), bytes: kind === 'sqlite' ? (await fileOf(store)).bytes : Number(bytes) }
}

/**
 * Of a SQLite file, asked of its head, so at next to no cost. `version` is another when another connection has written, or when
 * the file was opened again.
 */
export async function fileOf(store: Store): Promise<FileUse> {
  return (await asked(store))[0] ?? { bytes: 0, version: '' }
}

interface FileUse {
  bytes: number
  version: string
}

const asked = prepared((store: Store) => ({
  compile: () =>
    sql<FileUse>`
      select (page_count - freelist_count) * page_size as bytes, opening() || '.' || data_version as version
      from pragma_page_count, pragma_freelist_count, pragma_page_size, pragma_data_version`.compile(store),
}))

const question = {
  sqlite: `select ${ownTables.map(({ name }) => `(select count(*) from "${name}")`).join(' + ')} as rows`,
  postgres: `select sum(rows)::bigint as rows, sum(bytes)::bigint as bytes from (${ownTables
    .map(({ name, columns }) => {
      const sizes = Object.keys(columns).map((column) => `coalesce(pg_column_size("${column}"), 0)`)
      return `select count(*) as rows, coalesce(sum(${[perRow, 'pg_column_size(id)', ...sizes].join(' + ')}), 0) as bytes from "${name}"`
    })
    .join(' union all ')}) as part`,
}
