/** `npm run bench`: prepares, then measures. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './child.mjs'
import { prepareOrExit, root } from './prepare.mjs'

const node = await prepareOrExit({ tools: true })
const bench = join(root, 'dist/server/bench.js')
if (!existsSync(bench)) {
  console.error('There is no bench/bench.ts to run.')
  process.exit(1)
}
process.exit(
  await run(node, ['--expose-gc', bench, ...process.argv.slice(2)], { cwd: root, stdout: 'inherit' }),
)
