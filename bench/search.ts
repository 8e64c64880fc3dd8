/** A search beside the same list without one, at 10,000 and 100,000 people: of the verb, as every door calls it. */
import { perform } from '../src/doors/perform.ts'
import { listPeople } from '../src/people/list-people.ts'
import { inTurns, print } from './timing.ts'
import { openWorld } from './world.ts'

export async function searchesAgainstLists(): Promise<void> {
  const rows = []
  for (const people of [10_000, 100_000]) {
    const { house, who, close } = await openWorld(people)
    const ask = (takes: { find?: string }) => () => perform(house, who, listPeople, takes)
    const took = await inTurns({
      list: ask({}),
      part: ask({ find: 'kafor' }),
      error: ask({ find: 'mya chen' }),
      none: ask({ find: 'zyzzyva' }),
    })
    await close()
    const { list = 0, part = 0, error = 0, none = 0 } = took
    rows.push([people.toLocaleString('en'), list, part, error, none])
  }
  print(
    'Searching (CPU ms; aim 0.6 for a request at 10,000, 3 at 100,000)',
    ['people', 'the list', 'part of a name', 'with a typing error', 'no one'],
    rows,
  )
}
