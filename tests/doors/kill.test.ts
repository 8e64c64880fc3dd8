import { expect, inject, test } from 'vitest'
import { killRounds } from '../kill/rounds.ts'
import { freshDatabase } from '../postgres.ts'

/** `WELLMET_ROUNDS=100 npm test -- doors` plays more of them. */
const rounds = Number(process.env.WELLMET_ROUNDS ?? 6)

test('killed in the middle of writing, it keeps what it acknowledged and nothing by halves', async () => {
  const tally = await killRounds(rounds)
  expect(tally).toMatchObject({ rounds, lost: [], half: [] })
}, 600_000)

test('the same holds on PostgreSQL', async () => {
  expect(inject('postgresUrl')).toBeTruthy()
  const database = await freshDatabase()
  try {
    expect(await killRounds(Math.ceil(rounds / 2), database.url)).toMatchObject({ lost: [], half: [] })
  } finally {
    await database.drop()
  }
}, 600_000)
