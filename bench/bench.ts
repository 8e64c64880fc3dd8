/**
 * `npm run bench`: what Wellmet costs, beside aims and beside others in one run. Name parts to run only those:
 * `npm run bench -- pages letters`. `everything --people 10000` searches in that many. `load --against COMMIT` drives an earlier commit in the same run, and `--seconds` makes it shorter.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { doublesFound } from './doubles.ts'
import { importsAgainstInserts } from './imports.ts'
import { lettersRead } from './letters.ts'
import { underLoad } from './load.ts'
import { memoryTaken } from './memory.ts'
import { othersWaiting } from './others.ts'
import { pagesAgainstBareParts, pagesWithMorePeople } from './pages.ts'
import { requestsBesideBare } from './requests.ts'
import { searchesAgainstLists, searchesOfEverything } from './search.ts'
import { root } from './server.ts'
import { checkAnswers, startAndMemory } from './start.ts'
import { missedAims } from './timing.ts'
import { todayWithMany } from './today.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: 'string' },
    seconds: { type: 'string', default: '60' },
    people: { type: 'string', default: '10000,100000' },
  },
})

const parts: Record<string, () => Promise<unknown>> = {
  requests: requestsBesideBare,
  pages: pagesAgainstBareParts,
  sizes: pagesWithMorePeople,
  today: todayWithMany,
  imports: importsAgainstInserts,
  search: searchesAgainstLists,
  everything: () => searchesOfEverything(values.people.split(',').map(Number)),
  doubles: async () => doublesFound(),
  others: othersWaiting,
  load: () => underLoad({ seconds: Number(values.seconds), against: values.against }),
  memory: memoryTaken,
  letters: lettersRead,
  typing: async () => inBrowser('typing'),
  note: async () => inBrowser('first-note'),
  check: checkAnswers,
  start: startAndMemory,
}

const unknown = positionals.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0 || !(Number(values.seconds) > 0)) {
  console.error(
    `Usage: npm run bench -- [PART…] [--against COMMIT] [--seconds NUMBER] [--people NUMBERS]\nParts: ${Object.keys(parts).join(', ')}`,
  )
  process.exit(1)
}
for (const [name, measure] of Object.entries(parts))
  if (positionals.length === 0 || positionals.includes(name)) await measure()
if (missedAims() > 0) console.log(`\nFigures that miss their aims: ${missedAims()}. Each is marked with “!”.`)

/** What needs a server and a browser is run from its source, as the tests are. */
function inBrowser(name: 'typing' | 'first-note'): void {
  const { status } = spawnSync(process.execPath, [join(root, `bench/${name}.ts`)], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`bench/${name}.ts could not be measured.`)
}
