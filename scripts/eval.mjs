/** `npm run eval -- FOLDER`: prepares, then scores the manners on labelled text. Only the scores reach its output. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { prepareOrExit, root } from './prepare.mjs'

const node = await prepareOrExit()
const child = spawn(node, [join(root, 'dist', 'server', 'eval.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
})
child.on('exit', (code) => process.exit(code ?? 1))
