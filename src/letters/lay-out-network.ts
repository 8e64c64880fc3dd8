/**
 * Networks are laid out by a worker thread, off the way of any request, and what it gave is kept under what it was made of: the same
 * network is laid out once, and after any change of it another time. The thread starts when there is something to do and ends when there
 * has been nothing for a while.
 */
import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { Layout, Plan } from './network-layout.ts'

/** Milliseconds that a page waits for a picture; after that it says to come back. */
export const WAIT = 1500
/** Kept at most so many people's places, the longest unused forgotten first: 16 bytes each, and some. */
const MOST_PLACES = 60_000
const MOST_WAITING = 20
const IDLE = 10_000
/** After so long, what a thread does is broken off. */
const LONGEST = 60_000

const kept = new Map<string, Layout>()
const waiting = new Map<string, { plan: Plan; done: PromiseWithResolvers<Layout | null> }>()
let thread: Worker | null = null
let timer: NodeJS.Timeout | undefined

/** Where each stands; null where that takes longer than `wait`, and then it is there a little later. */
export async function laidOut(plan: Plan, wait = WAIT): Promise<Layout | null> {
  const key = createHash('sha256').update(JSON.stringify(plan)).digest('base64url')
  const there = kept.get(key)
  if (there) {
    keep(key, there)
    return there
  }
  const asked = waiting.get(key)
  if (!asked && waiting.size >= MOST_WAITING) return null
  const done = asked?.done ?? Promise.withResolvers<Layout | null>()
  if (!asked) {
    waiting.set(key, { plan, done })
    if (waiting.size === 1) begin()
  }
  const late = Promise.withResolvers<null>()
  const clock = setTimeout(() => late.resolve(null), wait)
  try {
    return await Promise.race([done.promise, late.promise])
  } finally {
    clearTimeout(clock)
  }
}

function keep(key: string, layout: Layout): void {
  kept.delete(key)
  kept.set(key, layout)
  let places = [...kept.values()].reduce((sum, one) => sum + weightOf(one), 0)
  for (const [oldest, one] of kept) {
    if (places <= MOST_PLACES) return
    kept.delete(oldest)
    places -= weightOf(one)
  }
}

/** A picture of few weighs more than their places. */
const weightOf = ({ at }: Layout) => at.length + 20

/** The first in line is worked on. */
function begin(): void {
  clearTimeout(timer)
  const [next] = waiting
  if (!next) {
    timer = setTimeout(end, IDLE, null)
    timer.unref()
    return
  }
  const worker = thread ?? start()
  timer = setTimeout(end, LONGEST, null)
  timer.unref()
  worker.postMessage(next[1].plan)
}

function over(layout: Layout | Error | null): void {
  const [first] = waiting
  if (!first) return
  const [key, { done }] = first
  waiting.delete(key)
  if (layout instanceof Error) done.reject(layout)
  else {
    if (layout) keep(key, layout)
    done.resolve(layout)
  }
  begin()
}

function start(): Worker {
  const worker = new Worker(workerFile(), {
    resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 8 },
  })
  thread = worker
  const isOurs = () => thread === worker
  worker.on('message', (layout: Layout) => isOurs() && over(layout))
  worker.on('error', (error: NodeJS.ErrnoException) => {
    if (isOurs()) end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? null : error)
  })
  worker.on('exit', () => isOurs() && end(null))
  // What is at rest keeps no process from ending.
  worker.unref()
  return worker
}

/** What is still worked on gets no picture, or the error that it ended with, and the next in line a thread of its own. */
function end(without: Error | null): void {
  const worker = thread
  thread = null
  void worker?.terminate()
  over(without)
}

/** Beside this file as a source, one folder up or here once it is built. */
function workerFile(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./network-layout.worker.ts', import.meta.url)
  const isChunk = new URL('.', import.meta.url).href.endsWith('/chunks/')
  return new URL(isChunk ? '../network-layout.worker.js' : './network-layout.worker.js', import.meta.url)
}
