/** Today after ten years: with 5,000 conversations it takes less than three times as long as with 50. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { daysAfter } from '../account/profile.ts'
import { makePeople } from '../people/new-person.ts'
import { newId } from '../store/id.ts'
import type { Store } from '../store/store.ts'
import { emptyRow } from '../store/tables.ts'
import { showToday } from './show-today.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const today = new Date().toISOString().slice(0, 10)
const AT_ONCE = 200

/** So many people, each talked with once: one a day back from today, at one of five stages. */
async function fill(store: Store, count: number): Promise<void> {
  for (let from = 0; from < count; from += AT_ONCE) {
    const nths = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => from + i)
    const people = await makePeople(
      store,
      nths.map((n) => ({ name: `Host ${n}` })),
      `${today}T08:00:00.000Z`,
    )
    const begun = people.map((person, i) => {
      const nth = nths[i] ?? 0
      const on = daysAfter(today, -nth)
      const at = `${on}T09:00:00.000Z`
      const row = { ...emptyRow('conversation'), id: newId(), person_id: person.id, minutes: 20 }
      return { stage: nth % 5, on, row: { ...row, created_at: at, updated_at: at } }
    })
    await store
      .insertInto('conversation')
      .values(begun.map(({ row }) => row))
      .execute()
    const letters = begun
      .filter(({ stage }) => stage > 0)
      .flatMap(({ row, on, stage }) => {
        const letter = {
          ...emptyRow('letter'),
          ...{ person_id: row.person_id, conversation_id: row.id, sent_on: on, channel: 'email' as const },
          ...{ direction: 'out' as const, created_at: row.created_at, updated_at: row.created_at },
        }
        const thanks = { ...letter, id: newId(), kind: 'thanks' as const }
        return [{ ...letter, id: newId(), kind: 'request' as const }, ...(stage > 2 ? [thanks] : [])]
      })
    await store.insertInto('letter').values(letters).execute()
    const held = begun.filter(({ stage }) => stage > 1)
    await store
      .insertInto('debrief')
      .values(
        held.map(({ row }) => ({
          ...{ ...emptyRow('debrief'), id: newId(), conversation_id: row.id, held_at: row.created_at },
          ...{ they_said: 'Taste first.', went: 'well' as const },
          ...{ created_at: row.created_at, updated_at: row.created_at },
        })),
      )
      .execute()
  }
}

test('Today with 5,000 conversations takes less than three times as long as with 50', {
  timeout: 120_000,
}, async () => {
  const [few, many] = [await house.newcomer(), await house.newcomer()]
  for (const [robin, count] of [
    [few, 50],
    [many, 5000],
  ] as const)
    await house.house.stores.within(robin.who.account, 'writes', (store) => fill(store, count))
  const times = { few: [] as number[], many: [] as number[] }
  const timed = async (which: 'few' | 'many') => {
    const start = performance.now()
    await (which === 'few' ? few : many).does(showToday, {})
    times[which].push(performance.now() - start)
  }
  // In turns, so that whatever else the machine does falls on both; the first ones warm up.
  for (let round = 0; round < 12; round++) for (const which of ['few', 'many'] as const) await timed(which)
  const typical = (all: number[]) => all.slice(2).toSorted((a, b) => a - b)[2] ?? 0
  expect((await many.does(showToday, {})).olderCount).toBeGreaterThan(4000)
  expect(typical(times.many) / typical(times.few), JSON.stringify(times)).toBeLessThan(3)
})
