/** Gives memory back when no one waits. Node by itself looks through all of it only when it needs more. */
import type { Server } from 'node:http'
import { getHeapStatistics } from 'node:v8'

/** Milliseconds without a request, and after the start. */
const idleFor = 1500
const settled = 300

/** Needs `--expose-gc`, with which the starter starts us; without it nothing is done. */
export function tidyWhenIdle(server: Server): void {
  if (!globalThis.gc) return
  let tidying: ReturnType<typeof tidyingAsItGrows> | undefined
  setTimeout(() => {
    tidying = tidyingAsItGrows()
  }, settled).unref()
  const idle = setTimeout(() => tidying?.ifGrown(), idleFor).unref()
  server.on('request', () => idle.refresh())
}

/** Looks through all of this thread's memory, which takes some 40 ms. */
const tidy = (): void => globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })

/** By how many bytes a thread grows before all is looked through again; of much, which takes longer, by an eighth. */
const growth = 8 * 1024 * 1024

/**
 * Gives back what a thread takes, at once and then each time that it has grown; it is asked where the work pauses. The first `free` bytes
 * that it takes more than at first are left to Node.
 */
export function tidyingAsItGrows() {
  const held = () => getHeapStatistics().total_heap_size
  tidy()
  const first = held()
  let least = first
  return {
    ifGrown(free = 0): void {
      if (held() <= Math.max(first + free, least + Math.max(growth, least / 8))) return
      tidy()
      least = held()
    },
  }
}
