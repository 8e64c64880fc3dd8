/** Long work on PostgreSQL leaves the database to others for as long as it had it itself, while they ask for anything. */
import { afterAll, expect, test } from 'vitest'
import { openTestHouse } from '../../tests/world.ts'
import { giveWayTo, openPool } from './postgres.ts'

const house = await openTestHouse()
afterAll(() => house.close())

test('after a statement in which others asked, as long again is left to them', async () => {
  const { databaseUrl } = house.house.settings
  // A file of SQLite is read by whoever has it open, and no one else’s waits for it.
  if (!databaseUrl) return expect(house.house.stores.kind).toBe('sqlite')
  const asked = new Int32Array(1)
  giveWayTo(asked)
  const pool = await openPool(databaseUrl, 'wellmet')
  const client = await pool.connect()
  try {
    const took = async (whileAsked: () => void) => {
      const began = performance.now()
      const answer = client.query('select pg_sleep(0.06)')
      whileAsked()
      await answer
      return performance.now() - began
    }
    expect(await took(() => asked.fill(1))).toBeGreaterThan(118)
    await expect(client.query('select no_such_column')).rejects.toThrow('no_such_column')
  } finally {
    client.release()
    await pool.end()
  }
})
