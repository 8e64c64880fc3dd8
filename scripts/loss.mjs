/** `npm run loss`: prepares, then types notes while network, server, tab, session and disk fail, and prints what is there afterwards. */
import { join } from 'node:path'
import { run } from './child.mjs'
import { prepareOrExit, root } from './prepare.mjs'

const node = await prepareOrExit({ tools: true })
const loss = join(root, 'tests', 'loss', 'loss.ts')
process.exit(await run(node, [loss, ...process.argv.slice(2)], { cwd: root, stdout: 'inherit' }))
