/** Gives memory back when no one waits. Node by itself looks through all of it only when it needs more. */
import type { Server } from 'node:http'

/** Milliseconds without a request, and after the start. */
const idleFor = 10_000
const settled = 300

/** Needs `--expose-gc`, with which the starter starts us; without it nothing is done. */
export function tidyWhenIdle(server: Server): void {
  const { gc } = globalThis
  if (!gc) return
  const tidy = () => gc({ type: 'major', execution: 'sync', flavor: 'last-resort' })
  setTimeout(tidy, settled).unref()
  const idle = setTimeout(tidy, idleFor).unref()
  server.on('request', () => idle.refresh())
}
