/** What a worker thread does: performs verbs by name, each in a world that it opens itself. */
import { parentPort, workerData } from 'node:worker_threads'
import { closeHouse, openHouse } from '../open-house.ts'
import type { Settings } from '../settings.ts'
import { inEachPause } from '../store/give-way.ts'
import { giveWayTo } from '../store/postgres.ts'
import { verbNamed } from '../verbs.ts'
import type { WorkRequest } from './house.ts'
import { readJson } from './json-body.ts'
import { tidyingAsItGrows } from './memory.ts'
import { performHere, performInto } from './perform.ts'
import { type ErrorAsTold, tellError } from './told.ts'

/** What a thread is started with. */
export interface WorkerSettings {
  settings: Settings
  /** Counts up with each request that comes in. */
  asked: Int32Array
}

export type WorkAnswer = { gave: unknown } | { error: ErrorAsTold }

const little = 20 * 1024 * 1024
/** Milliseconds without work. */
const restsAfter = 1000

const { settings, asked } = workerData as WorkerSettings
giveWayTo(asked)
const house = await openHouse(settings, process.env)
// What starting took is given back, and what work takes: of much at each pause, of little once nothing was done for a while.
const tidying = tidyingAsItGrows()
inEachPause(() => tidying.ifGrown(little))
const resting = setTimeout(() => tidying.ifGrown(), restsAfter).unref()

parentPort?.on('message', async (work: WorkRequest | 'end') => {
  if (work === 'end') {
    await closeHouse(house)
    parentPort?.close()
    return
  }
  parentPort?.postMessage(await told(work))
  resting.refresh()
})

async function told(work: WorkRequest): Promise<WorkAnswer> {
  const { who, verb: name, typed: read, sent, press, upload, into } = work
  try {
    const verb = verbNamed(name)
    if (!verb) throw new Error(`There is no verb ${name}.`)
    const typed = sent ? readJson(sent).value : read
    if (into) return { gave: await performInto(house, who, verb, typed, into) }
    return { gave: await performHere(house, who, verb, typed, press, upload) }
  } catch (error) {
    return { error: tellError(error) }
  } finally {
    // Another thread may delete this world, and make it again, before the next work in it.
    if (house.stores.kind === 'sqlite') await house.stores.close()
  }
}
