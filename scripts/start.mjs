/** `npm start`: prepares, then runs the server until one of us is told to end. */
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { prepareOrExit, root } from './prepare.mjs'

const node = await prepareOrExit({ say: console.log })

// A group of its own, so that a Ctrl-C reaches the server once, from here. When we are killed, the channel closes and
// the server with it.
const server = spawn(node, ['--enable-source-maps', 'dist/server/main.js'], {
  cwd: root,
  detached: true,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
})

let isEnding = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    if (isEnding) return
    isEnding = true
    server.kill(signal)
    // It has been asked; what it acknowledged is on disk, so a hung one may be ended.
    setTimeout(() => server.kill('SIGKILL'), 10_000).unref()
  })

server.on('error', (problem) => {
  console.error(`Wellmet could not be started: ${problem.message}`)
  process.exit(1)
})
server.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
