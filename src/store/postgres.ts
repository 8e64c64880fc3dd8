/** How PostgreSQL is reached: a pool whose connections look in one schema of ours first. */
import type { Pool } from 'pg'

/** `schema` is `wellmet`, the people's worlds, or `wellmet_commons`. Loaded only now: at home nobody needs it. */
export async function openPool(databaseUrl: string, schema: string): Promise<Pool> {
  const { default: pg } = await import('pg')
  // An address that has options of its own would otherwise hide ours.
  const url = new URL(databaseUrl)
  const options = [url.searchParams.get('options'), `-c search_path=${schema}`].filter(Boolean).join(' ')
  url.searchParams.delete('options')
  const pool = new pg.Pool({ connectionString: url.href, options, max: 10 })
  pool.on('error', () => {}) // an idle connection that dies is replaced at the next use
  return pool
}
