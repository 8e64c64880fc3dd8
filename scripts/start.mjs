/** `npm start`: prepares, then runs the server. */
import { join } from 'node:path'
import { prepareOrExit, root } from './prepare.mjs'
import { supervise } from './supervise.mjs'

supervise(await prepareOrExit({ say: console.log }), join(root, 'dist', 'server', 'main.js'), { cwd: root })
