/** `npm run siege`: prepares, then attacks a server of its own on this machine, and prints what held. */
import { join } from 'node:path'
import { run } from './child.mjs'
import { prepareOrExit, root } from './prepare.mjs'

const node = await prepareOrExit({ tools: true })
const siege = join(root, 'siege', 'siege.ts')
process.exit(await run(node, [siege, ...process.argv.slice(2)], { cwd: root, stdout: 'inherit' }))
