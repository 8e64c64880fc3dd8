/** Runs a command and ends it, with all that it started, when we are told to end. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const leash = fileURLToPath(new URL('leash.mjs', import.meta.url))
const running = new Set()
let ending

/**
 * Gives the exit code. What it prints goes to the screen as an error would, so that the output of a command stays
 * its own; `stdout: 'inherit'` shows it as ours.
 */
export function run(command, words, { cwd, env = process.env, stdout = 2, onOutput } = {}) {
  const child = spawn(process.execPath, [leash, command, ...words], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', onOutput ? 'pipe' : stdout, 2, 'ipc'],
  })
  running.add(child)
  listen()
  if (onOutput) child.stdout.on('data', onOutput)
  return new Promise((resolve) => {
    child.once('close', (code) => {
      running.delete(child)
      if (ending) finish()
      else resolve(code ?? 1)
    })
  })
}

/** One listener for all: the first signal asks the children to end, 5 s later (or at the next) they are ended. */
let isListening = false
function listen() {
  if (isListening) return
  isListening = true
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal))
}

function end(signal) {
  if (ending === undefined) {
    ending = { code: signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 129, at: Date.now() }
    for (const child of running) signalGroup(child, signal)
    setTimeout(() => endNow(), 5000).unref()
    finish()
    // npm and the terminal may both pass one Ctrl-C on: only a later signal is a second one.
  } else if (Date.now() - ending.at > 500) endNow()
}

function endNow() {
  for (const child of running) signalGroup(child, 'SIGKILL')
}

function finish() {
  if (running.size === 0) process.exit(ending.code)
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal)
  } catch {}
}
