/** Runs the server until one of us is told to end, and starts it again when it dies by itself. */
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { flags, surroundings } from './node.mjs'

const shortestPause = 1000
const longestPause = 60_000
/** A server that ran so long is well: the next pause is the shortest again. */
const wellAfter = 60_000

/** `node` runs `main`, a path, in the folder `cwd`; the process ends with it. */
export function supervise(node, main, { cwd } = {}) {
  let server
  let pause = shortestPause
  // Until it has been reached, what is wrong is a setting or a port, and trying again would not help.
  let cameUp = false
  let isEnding = false

  const begin = () => {
    const began = performance.now()
    server = spawn(node, [...flags, main], {
      cwd,
      env: { ...surroundings, ...process.env },
      // A group of its own, so that a Ctrl-C reaches the server once, from here. On Windows that would be a second window.
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    })
    server.on('message', (told) => {
      if (told === 'listening') cameUp = true
    })
    server.on('error', (problem) => {
      console.error(`Wellmet could not be started: ${problem.message}`)
      process.exit(1)
    })
    // When its channel is read to the end as well: it may have said a moment before that it is up.
    server.on('close', (code, signal) => {
      const wasTold = code === 0 || ['SIGINT', 'SIGTERM', 'SIGHUP'].includes(signal)
      if (isEnding || wasTold || !cameUp) process.exit(code ?? 128 + constants.signals[signal])
      if (performance.now() - began >= wellAfter) pause = shortestPause
      const why = signal ? `was ended by ${signal}` : `ended with ${code}`
      console.error(`Wellmet ${why}. It starts again in ${pause / 1000} s.`)
      setTimeout(begin, pause)
      pause = Math.min(2 * pause, longestPause)
    })
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      if (isEnding) return
      isEnding = true
      if (server.exitCode !== null || server.signalCode !== null) process.exit(0)
      // The end of the channel is the word to close, as when we are killed: on Windows a signal would end the server at once.
      if (server.connected) server.disconnect()
      // It has been asked; what it acknowledged is on disk, so a hung one may be ended.
      setTimeout(() => server.kill('SIGKILL'), 10_000).unref()
    })
  begin()
}
