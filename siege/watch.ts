/** Whether others are still served while something goes on. */
import type { Place } from './place.ts'

/** Asks for `/healthz` ten times a second while `work` runs; gives what it gave, and the longest that an answer took (ms). */
export async function watched<T>(
  place: Place,
  work: () => Promise<T>,
): Promise<{ gave: T; longest: number }> {
  let isOver = false
  let longest = 0
  const watching = (async () => {
    while (!isOver) {
      const began = performance.now()
      // A line that was idle for long may be closed by now: the second try has a new one.
      const ask = () => fetch(`${place.base}/healthz`)
      const answer = await ask().catch(() => ask().catch(() => null))
      await answer?.text()
      longest = Math.max(longest, answer?.ok ? performance.now() - began : Number.POSITIVE_INFINITY)
      await new Promise((next) => setTimeout(next, 100))
    }
  })()
  let gave: T
  try {
    gave = await work()
  } finally {
    isOver = true
    await watching
  }
  return { gave, longest }
}

/** The share `part` (0.99) of the sorted times, in ms. */
export function share(times: number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

/** Asks for a page again and again while `work` runs; gives how long each answer took (ms). */
export async function paced<T>(
  ask: () => Promise<Response>,
  work: () => Promise<T>,
): Promise<{ gave: T; times: number[] }> {
  const times: number[] = []
  let isOver = false
  const asking = (async () => {
    while (!isOver) {
      const began = performance.now()
      const answer = await ask()
      await answer.text()
      times.push(answer.ok ? performance.now() - began : Number.POSITIVE_INFINITY)
      await new Promise((next) => setTimeout(next, 10))
    }
  })()
  try {
    return { gave: await work(), times }
  } finally {
    isOver = true
    await asking
  }
}
