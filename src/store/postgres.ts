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
  // A connection that dies, idle or between two statements, fails the next statement on it; unheard, it would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
