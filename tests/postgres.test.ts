import pg from 'pg'
import { expect, test } from 'vitest'
import { freshDatabase } from './postgres.ts'

test('a test database is empty, 15 or newer, and gone again', async () => {
  const database = await freshDatabase()
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const { rows } = await client.query("select current_setting('server_version_num')::int as version")
  expect(rows[0].version).toBeGreaterThanOrEqual(150000)
  const tables = await client.query("select 1 from pg_tables where schemaname = 'public'")
  expect(tables.rows).toEqual([])
  await client.end()
  await database.drop()
  const late = new pg.Client({ connectionString: database.url })
  await expect(late.connect()).rejects.toThrow(/does not exist/)
})
