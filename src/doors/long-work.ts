/**
 * Long work (files of 30,000 rows, whole accounts in and out) is done by worker threads with connections of their own, so that
 * no one else waits for it. A thread starts when there is something to do and ends when there has been nothing for a while.
 */
import { Worker } from 'node:worker_threads'
import { Refused } from '../outcome.ts'
import { StoreTrouble } from '../store/trouble.ts'
import { type House, type LongWork, type WorkRequest, worldOf } from './house.ts'
import type { WorkAnswer, WorkerSettings } from './long-work-thread.ts'
import { errorTold } from './told.ts'

/** As many as there may be at once, since each takes a core and much memory; others wait in line. */
const MOST_AT_ONCE = 2
const MOST_WAITING = 20
/** One person's work is done in turn, and a third press of theirs is no help. */
const MOST_OF_ONE = 3

export interface LongWorkLimits {
  /** Megabytes of objects that one thread may hold. */
  megabytes?: number
  /** Milliseconds after which a thread that has nothing to do ends. */
  idle?: number
  /** Milliseconds after which work is broken off. */
  longest?: number
}

interface Job {
  asked: WorkRequest
  world: string
  done: PromiseWithResolvers<unknown>
}

export function openLongWork(
  house: Pick<House, 'settings' | 'stores'>,
  { megabytes = 512, idle = 10_000, longest = 15 * 60_000 }: LongWorkLimits = {},
): LongWork {
  const waiting: Job[] = []
  const working = new Set<Job>()
  const idlers: Thread[] = []
  const threads = new Set<Thread>()
  const asked = new Int32Array(new SharedArrayBuffer(4))
  let isClosed = false

  const isOf = (world: string) => (job: Job) => job.world === world

  function begin(): void {
    while (working.size < MOST_AT_ONCE) {
      const next = waiting.findIndex((job) => ![...working].some(isOf(job.world)))
      const [job] = next < 0 ? [] : waiting.splice(next, 1)
      if (!job) return
      working.add(job)
      const work = house.stores.holding(job.world, () => inThread(job))
      work.then(job.done.resolve, job.done.reject).finally(() => {
        working.delete(job)
        begin()
      })
    }
  }

  async function inThread(job: Job): Promise<unknown> {
    const thread = idlers.pop() ?? newThread()
    thread.wake()
    const gave = await thread.work(job.asked, longest)
    if (thread.isAlive()) {
      idlers.push(thread)
      thread.rest(idle)
    }
    return gave
  }

  function newThread(): Thread {
    const thread = startThread({ settings: house.settings, asked }, megabytes, () => {
      threads.delete(thread)
      if (idlers.includes(thread)) idlers.splice(idlers.indexOf(thread), 1)
    })
    threads.add(thread)
    return thread
  }

  return {
    perform(asked) {
      const world = worldOf(asked.who)
      const own = waiting.filter(isOf(world)).length + [...working].filter(isOf(world)).length
      if (isClosed || waiting.length >= MOST_WAITING || own >= MOST_OF_ONE)
        return Promise.reject(new StoreTrouble('busy'))
      const job = { asked, world, done: Promise.withResolvers<unknown>() }
      waiting.push(job)
      begin()
      return job.done.promise
    },
    makeRoom: () => void Atomics.add(asked, 0, 1),
    async close() {
      isClosed = true
      for (const { done } of waiting.splice(0)) done.reject(new StoreTrouble('busy'))
      await Promise.all([...threads].map((thread) => thread.end()))
    },
  }
}

const tooMuchSays = 'This was too much at once, so it was stopped. Nothing was changed. Try smaller parts.'

type Thread = ReturnType<typeof startThread>

function startThread(workerData: WorkerSettings, megabytes: number, ended: () => void) {
  const worker = new Worker(workerFile(), {
    workerData,
    // Little for what is young: it is mostly rows that pass through, and would be kept until that is full.
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 8 },
  })
  let [isAlive, resting]: [boolean, NodeJS.Timeout | undefined] = [true, undefined]
  let job: PromiseWithResolvers<unknown> | undefined
  const gone = Promise.withResolvers<void>()
  const fail = (error: Error) => job?.reject(error)

  worker.on('message', (told: WorkAnswer) => {
    if ('error' in told) fail(errorTold(told.error))
    else job?.resolve(told.gave)
  })
  worker.on('error', (error: NodeJS.ErrnoException) => {
    fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Refused('too-much', tooMuchSays) : error)
  })
  worker.on('exit', () => {
    isAlive = false
    clearTimeout(resting)
    fail(new Error('A worker thread ended in the middle of its work.'))
    ended()
    gone.resolve()
  })
  // What is at rest keeps no process from ending.
  worker.unref()

  return {
    isAlive: () => isAlive,
    async work(asked: WorkRequest, longest: number): Promise<unknown> {
      job = Promise.withResolvers<unknown>()
      const late = setTimeout(() => {
        fail(new Refused('too-much', tooMuchSays))
        worker.terminate()
      }, longest)
      worker.ref()
      worker.postMessage(asked, handedOver(asked))
      try {
        return await job.promise
      } finally {
        job = undefined
        clearTimeout(late)
        worker.unref()
      }
    },
    rest(idle: number) {
      resting = setTimeout(() => worker.postMessage('end'), idle)
      resting.unref()
    },
    wake: () => clearTimeout(resting),
    async end() {
      // In the middle of its work its transaction is rolled back with its connection.
      if (job) await worker.terminate()
      else worker.postMessage('end')
      await gone.promise
    },
  }
}

/** A body goes over to the thread as it is, and is not copied. Of a small one the memory is shared with others, and it cannot. */
function handedOver({ sent }: WorkRequest): ArrayBuffer[] {
  const bytes = sent?.bytes
  return bytes && bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer as ArrayBuffer] : []
}

/** Beside this file as a source, one folder up or here once it is built. */
function workerFile(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./long-work.worker.ts', import.meta.url)
  const isChunk = new URL('.', import.meta.url).href.endsWith('/chunks/')
  return new URL(isChunk ? '../long-work.worker.js' : './long-work.worker.js', import.meta.url)
}
