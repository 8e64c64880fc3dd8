/** Today after ten years: with 5,000 conversations beside 50. */
import { daysAfter } from '../src/account/profile.ts'
import { worldOf } from '../src/doors/house.ts'
import { perform } from '../src/doors/perform.ts'
import { makePeople } from '../src/people/new-person.ts'
import { newId } from '../src/store/id.ts'
import type { Store } from '../src/store/store.ts'
import { emptyRow } from '../src/store/tables.ts'
import { showToday } from '../src/today/show-today.ts'
import { atMost, inTurns, print } from './timing.ts'
import { get, openWorld } from './world.ts'

export async function todayWithMany(): Promise<void> {
  const counts = [50, 5000]
  const worlds = await Promise.all(counts.map(() => openWorld(0)))
  for (const [i, { house, who }] of worlds.entries())
    await house.stores.within(worldOf(who), 'writes', (store) => fill(store, counts[i] ?? 0))
  const rows = []
  for (const [name, ask] of [
    ['what is due', ({ house, who }) => perform(house, who, showToday, {})],
    ['the page', (world) => get(world, '/')],
  ] as [string, (world: (typeof worlds)[number]) => unknown][]) {
    const took = await inTurns(
      Object.fromEntries(worlds.map((world, i) => [String(counts[i]), () => ask(world)])),
    )
    const [few = 0, many = 0] = counts.map((count) => took[String(count)] ?? 0)
    rows.push([name, few, many, atMost(3, many / few)])
  }
  for (const world of worlds) await world.close()
  print('Today with many conversations (CPU ms)', ['', '50', '5,000', 'ratio'], rows)
}

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
