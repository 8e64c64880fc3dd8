import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Door } from '../../src/verb.ts'
import { verbs } from '../../src/verbs.ts'
import type { Newcomer } from '../world.ts'
import { type Driver, driver, type Outcome, openServed, type Served } from './drivers.ts'
import { type Gave, type Line, script } from './script.ts'

const doors: Door[] = ['web', 'http', 'mcp', 'cli']

/** What only a damaged database, very much of something or a host brings about. The tests named here meet it. */
const elsewhere = [
  'restore-deleted damaged', // spoiled.test.ts
  'restore-several damaged', // trash.verb.test.ts
  'undo-answer said-themselves', // hosts.verb.test.ts
  'export-account too-large', // export.verb.test.ts
  'import-account too-large', // export.verb.test.ts
  'import-account too-many-rows', // export.verb.test.ts
]

test('the script uses every verb and meets every refusal', () => {
  const used = new Set(script.filter((line) => !line.refused).map((line) => line.verb.name))
  const unused = verbs.map((verb) => verb.name).filter((name) => !used.has(name))
  expect(unused, 'give each of these a line “does(…)” in a file of tests/doors/script').toEqual([])
  const met = new Set(
    script.filter((line) => line.refused).map((line) => `${line.verb.name} ${line.refused}`),
  )
  const all = verbs.flatMap((verb) => Object.keys(verb.refuses).map((code) => `${verb.name} ${code}`))
  const unmet = all.filter((refusal) => !met.has(refusal) && !elsewhere.includes(refusal))
  expect(unmet, 'give each of these a line “refuses(…)” in a file of tests/doors/script').toEqual([])
})

test('a verb is closed only with a reason', () => {
  for (const verb of verbs)
    for (const why of Object.values(verb.closed)) expect(why.length, verb.name).toBeGreaterThan(20)
})

/** One person and the door they come by. */
interface Player {
  person: Newcomer
  way: Driver
  gave: Gave
}

describe.each(['sqlite', 'postgres'])('on %s', (store) => {
  let served: Served
  beforeAll(async () => {
    served = await openServed(store)
  })
  afterAll(() => served?.close())

  test('same input, same answer, same refusal at every door', async () => {
    const players: Player[] = []
    for (const door of doors) {
      const person = await served.house.newcomer()
      const way = await driver(door, served.base, served.house.house, person)
      players.push({ person, way, gave: {} })
    }
    for (const [number, line] of script.entries()) {
      const outcomes = new Map<Door, Outcome>()
      await Promise.all(
        players.map(async (player) => {
          const outcome = await play(line, player)
          if (outcome) outcomes.set(player.way.door, outcome)
        }),
      )
      const at = `line ${number}: ${line.verb.name}${line.refused ? ` (${line.refused})` : ''}`
      same(outcomes, line.refused ? line.verb.refuses[line.refused] : undefined, at)
    }
    await Promise.all(players.map(({ way }) => way.close()))
  }, 300_000)
})

/** What the door says; a verb that is closed there is done beside it, so that later lines find what it made. */
async function play(line: Line, { person, way, gave }: Player): Promise<Outcome | null> {
  const takes = line.takes(gave)
  const isOpen = !line.isFiller && !line.verb.closed[way.door]
  const outcome = isOpen
    ? await way.does(line.verb.name, takes)
    : await person.does(line.verb, takes).then(
        (done) => ({ done: done as Record<string, unknown> }),
        () => null,
      )
  if (line.as && outcome && 'done' in outcome) gave[line.as] = outcome.done
  return isOpen ? outcome : null
}

/** All doors gave the same but for ids and moments; a refusal has the sentence that the verb declares. */
function same(outcomes: Map<Door, Outcome>, sentence: string | undefined, at: string): void {
  const [first] = outcomes.values()
  for (const [door, outcome] of outcomes) {
    if (sentence === undefined) {
      expect(outcome, `${at} at ${door}`).toHaveProperty('done')
      expect(plain(outcome), `${at} at ${door}`).toEqual(plain(first as Outcome))
    } else {
      expect(outcome, `${at} at ${door}`).toMatchObject({ refused: 'refused', status: 409 })
      // A detail such as a date stands where the declared sentence has a blank.
      for (const part of sentence.split(/\{\w+\}/))
        expect('sentence' in outcome && outcome.sentence, `${at} at ${door}`).toContain(part.trim())
    }
  }
}

/** An outcome without what is each person's own. */
const plain = (outcome: Outcome): unknown =>
  JSON.parse(masked(JSON.stringify('done' in outcome ? opened(outcome.done) : outcome)))

/** Ids, moments, the person's email and the tokens made for them differ from person to person. */
const masked = (text: string) =>
  text
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, 'MOMENT')
    // What is due is counted in minutes.
    .replace(/"sequence":\d{7}/g, '"sequence":"MOMENT"')
    .replace(/robin\.vale\.\d+@example\.org/g, 'EMAIL')
    .replace(/wm_[\w-]+/g, 'TOKEN')
    .replace(/"secret":"[\w-]{22}"/g, '"secret":"SECRET"')

/** A zip is what its files say; their lines in any order, since rows of one millisecond have none. */
function opened(done: Record<string, unknown>): unknown {
  if (!String(done.fileName).endsWith('.zip') || !done.content) return done
  const files = Object.entries(unzipSync(Buffer.from(String(done.content), 'base64')))
  // A row a line; which row of a table comes last, without a comma, is chance.
  const lines = (bytes: Uint8Array) => masked(strFromU8(bytes)).replace(/,$/gm, '').split('\n').sort()
  return { ...done, content: Object.fromEntries(files.map(([name, bytes]) => [name, lines(bytes)])) }
}
