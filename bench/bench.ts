/** `npm run bench`: what Wellmet costs, as ratios from one run. Name parts to run only those: `npm run bench -- pages letters`. */
import { importsAgainstInserts } from './imports.ts'
import { lettersRead } from './letters.ts'
import { pagesAgainstBareParts, pagesWithMorePeople } from './pages.ts'
import { requestsAgainstPeers } from './requests.ts'
import { checkAnswers, startAndMemory } from './start.ts'

const parts: Record<string, () => Promise<unknown>> = {
  pages: pagesAgainstBareParts,
  sizes: pagesWithMorePeople,
  imports: importsAgainstInserts,
  letters: lettersRead,
  check: checkAnswers,
  server: async () => requestsAgainstPeers(await startAndMemory()),
}

const wanted = process.argv.slice(2)
for (const [name, measure] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(name)) await measure()
