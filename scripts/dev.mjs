/**
 * `npm run dev`: builds and restarts at every change; the page shows it when loaded again. With `-- --busy`, “Try it with sample data”
 * opens the busy world.
 */
import { spawn } from 'node:child_process'
import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'
import { flags } from './node.mjs'
import { CannotPrepare, prepare, prepareOrExit, root } from './prepare.mjs'

const node = await prepareOrExit({ build: false })
if (process.argv.includes('--busy')) process.env.SAMPLE = 'busy'
let server
let due
let work = restart()

for (const folder of ['src', 'seeds'].filter((name) => existsSync(join(root, name))))
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(due)
    due = setTimeout(() => {
      work = work.then(restart)
    }, 100)
  })

async function restart() {
  try {
    await prepare()
  } catch (problem) {
    if (!(problem instanceof CannotPrepare)) throw problem
    return console.error(`${problem.message} Waiting for a change…`)
  }
  await stop()
  server = spawn(node, [...flags, 'dist/server/main.js'], {
    cwd: root,
    // As in supervise.mjs: a Ctrl-C reaches it once, from here.
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
}

function stop() {
  if (!server || server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise((resolve) => server.once('exit', resolve))
  if (server.connected) server.disconnect()
  return ended
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, async () => {
    await stop()
    process.exit(0)
  })
