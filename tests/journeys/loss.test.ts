/** Notes of a meeting outlive what breaks around them; `npm run loss` plays fifty rounds of the same. */
import { expect, test } from 'vitest'
import { lossRounds } from '../loss/rounds.ts'

test('every character that was typed is there, once', async () => {
  const rounds = await lossRounds(3, () => {})
  expect(rounds.map(({ lost, doubled }) => ({ lost, doubled }))).toEqual(
    rounds.map(() => ({ lost: [], doubled: [] })),
  )
  for (const { characters } of rounds) expect(characters).toBeGreaterThanOrEqual(2000)
})
