/** Runs a command and ends it, with all that it started, when we are told to end. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { endTree } from './tree.mjs'

const leash = fileURLToPath(new URL('leash.mjs', import.meta.url))
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
const running = new Set()
let ending

/**
 * Gives the exit code. What it prints goes to the screen as an error would, so that the output of a command stays
 * its own; `stdout: 'inherit'` shows it as ours, and `output`, an open file, takes all of it.
 */
export function run(command, words, { cwd, env = process.env, output, stdout = output ?? 2 } = {}) {
  const child = spawn(process.execPath, [leash, command, ...words], {
    cwd,
    env,
    // A group of its own, so that all of it can be told to end. Windows has no groups; there it is found by its parents.
    detached: process.platform !== 'win32',
    stdio: ['ignore', stdout, output ?? 2, 'ipc'],
  })
  if (running.size === 0) for (const signal of signals) process.on(signal, end)
  running.add(child)
  return new Promise((resolve) => {
    child.once('close', (code) => {
      running.delete(child)
      if (ending) {
        endTree(child.pid) // what it started and did not wait for
        return finish()
      }
      // Without children the signals are the caller's again, or end us as they end anyone.
      if (running.size === 0) for (const signal of signals) process.off(signal, end)
      resolve(code ?? 1)
    })
  })
}

/** The first signal asks the children to end; 5 s later, or at the next signal, they are ended. */
function end(signal) {
  if (ending === undefined) {
    ending = { code: signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 129, at: performance.now() }
    for (const child of running) endTree(child.pid, signal)
    setTimeout(() => endNow(), 5000).unref()
    finish()
    // npm and the terminal may both pass one Ctrl-C on: only a later signal is a second one.
  } else if (performance.now() - ending.at > 500) endNow()
}

function endNow() {
  for (const child of running) endTree(child.pid)
}

function finish() {
  if (running.size === 0) process.exit(ending.code)
}
