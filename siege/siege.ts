/**
 * `npm run siege`: attacks a server of its own, on 127.0.0.1 alone, on both databases, and prints what held. Some minutes.
 * `npm run siege -- sqlite` or `-- postgres` tries one; further words choose attacks whose names contain them.
 */
import { startPostgres } from '../tests/postgres-server.ts'
import { Fell, Skipped } from './attack.ts'
import { bodies } from './bodies.ts'
import { doorways } from './doorways.ts'
import { entries } from './entries.ts'
import { guests } from './guests.ts'
import { keepsakes } from './keepsakes.ts'
import { keepsakesByHand } from './keepsakes-by-hand.ts'
import { lines } from './lines.ts'
import { long } from './long.ts'
import { machine } from './machine.ts'
import { outages } from './outages.ts'
import { pages } from './pages.ts'
import { openPlace } from './place.ts'
import { presses } from './presses.ts'

const all = [
  ...bodies,
  ...lines,
  ...long,
  ...entries,
  ...doorways,
  ...guests,
  ...presses,
  ...keepsakes,
  ...keepsakesByHand,
  ...machine,
  ...pages,
  ...outages,
]
const kinds = ['sqlite', 'postgres'] as const
const words = process.argv.slice(2)
const chosenKinds = kinds.filter((kind) => words.includes(kind))
const parts = words.filter((word) => !kinds.some((kind) => kind === word))
const chosen = all.filter(({ name }) => parts.every((part) => name.includes(part)))

const counts = { held: 0, fell: 0, skipped: 0 }
for (const kind of chosenKinds.length > 0 ? chosenKinds : kinds) {
  console.log(`\nOn ${kind}\n`)
  const database = kind === 'postgres' ? await startPostgres() : null
  const place = await openPlace(database?.url)
  try {
    for (const { name, tries } of chosen) {
      const began = performance.now()
      const outcome = await tries(place).then(
        (seen) => ({ how: 'held' as const, says: seen }),
        (error) => ({
          how: error instanceof Skipped ? ('skipped' as const) : ('fell' as const),
          says: (error instanceof Fell || error instanceof Skipped
            ? error.message
            : String(error?.stack)
          ).slice(0, 1000),
        }),
      )
      counts[outcome.how]++
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      console.log(`${outcome.how.padEnd(8)}${name} (${seconds} s)\n        ${outcome.says}`)
      await place.repair()
    }
  } finally {
    await place.close()
    await database?.stop()
  }
}
console.log(`\n${counts.held} held, ${counts.fell} fell, ${counts.skipped} skipped`)
process.exitCode = counts.fell > 0 ? 1 : 0
