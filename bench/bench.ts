/** `npm run bench`: what Wellmet costs, as ratios from one run. Name parts to run only those: `npm run bench -- pages letters`. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { importsAgainstInserts } from './imports.ts'
import { lettersRead } from './letters.ts'
import { othersWaiting } from './others.ts'
import { pagesAgainstBareParts, pagesWithMorePeople } from './pages.ts'
import { requestsAgainstPeers } from './requests.ts'
import { checkAnswers, startAndMemory } from './start.ts'

const parts: Record<string, () => Promise<unknown>> = {
  pages: pagesAgainstBareParts,
  sizes: pagesWithMorePeople,
  imports: importsAgainstInserts,
  others: othersWaiting,
  letters: lettersRead,
  typing: async () => typing(),
  check: checkAnswers,
  server: async () => requestsAgainstPeers(await startAndMemory()),
}

const wanted = process.argv.slice(2)
for (const [name, measure] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(name)) await measure()

/** It needs a server and a browser, so it is run from its source, as the tests are. */
function typing(): void {
  const script = fileURLToPath(new URL('../../bench/typing.ts', import.meta.url))
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' })
  if (status !== 0) throw new Error('The typing could not be measured.')
}
