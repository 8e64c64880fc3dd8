/**
 * A search beside the same list without one, and a search of all kinds together, on both databases, at 10,000 and 100,000 people: of
 * the verbs, as every door calls them.
 */

import pg from 'pg'
import { perform } from '../src/doors/perform.ts'
import { listPeople } from '../src/people/list-people.ts'
import { search } from '../src/search/search.ts'
import { startPostgres } from '../tests/postgres-server.ts'
import { atMost, inTurns, median, print, within } from './timing.ts'
import { openWorld, type World } from './world.ts'

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

/** What is typed, and why it is dear. The words of the notes are made by `noteOf`, so that some are rare and one is in each. */
const typed = {
  'part of a name': 'kafor',
  'first name': 'maya',
  'two letters': 'ch',
  'rare word': 'w9311',
  'in one of five': 'harvest',
  'in every note': 'tea',
  'two words': 'tea harvest',
  'typing error': 'harvst',
  'error in a name': 'mya chen',
  'not there': 'zyzzyva',
}

const aims: Record<number, number> = { 10000: 10, 100000: 30 }

/** Wall time, as one types it into the one box: people, companies, notes and all else, on both databases. */
export async function searchesOfEverything(sizes: readonly number[]): Promise<void> {
  const postgres = await startPostgres().catch((error: Error) => {
    console.log(`\nWithout PostgreSQL: ${error.message}`)
    return null
  })
  try {
    for (const people of sizes)
      for (const databaseUrl of [undefined, ...(postgres ? [postgres.url] : [])]) {
        const world = await openWorld(people, { databaseUrl, noteOf })
        if (databaseUrl) await vacuum(databaseUrl)
        await printSearches(world, people, databaseUrl ? 'PostgreSQL' : 'SQLite')
        await world.close()
      }
  } finally {
    await postgres?.stop()
  }
}

/** What PostgreSQL does by itself within minutes, when so many rows have come. */
async function vacuum(databaseUrl: string): Promise<void> {
  const client = new pg.Client(databaseUrl)
  await client.connect()
  await client.query('vacuum analyze')
  await client.end()
}

async function printSearches({ house, who }: World, people: number, database: string) {
  const rows = []
  for (const [name, find] of Object.entries(typed)) {
    const ask = () => perform(house, who, search, { find })
    for (let i = 0; i < 5; i++) await ask()
    const took: number[] = []
    for (let i = 0; i < 41; i++) {
      const before = performance.now()
      await ask()
      took.push(performance.now() - before)
    }
    const sorted = took.toSorted((a, b) => a - b)
    rows.push([
      name,
      find,
      within(sorted, 0.1),
      atMost(aims[people] ?? 0, median(took)),
      within(sorted, 0.95),
    ])
  }
  print(
    `Searching everything on ${database}: ${people.toLocaleString('en')} people, ${(2 * people).toLocaleString('en')} notes (wall ms)`,
    ['', 'typed', '10 of 100 within', 'median', '95 of 100 within'],
    rows,
  )
}

const common = 'and then we spoke about shelves in which week everything changed for them at last'.split(' ')

/** A note of 45 words from a vocabulary of 12,000, some of them in many notes; each says tea, one in five harvest. */
export function noteOf(n: number): string {
  let seed = (n * 2_654_435_761) % 4_294_967_296
  const next = () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return seed / 4_294_967_296
  }
  const words = Array.from({ length: 43 }, (_, i) =>
    i % 3 === 0 ? common[Math.floor(next() * common.length)] : `w${Math.floor(next() ** 3 * 12_000)}`,
  )
  return ['tea', ...(n % 5 === 0 ? ['harvest'] : []), ...words].join(' ')
}
