/** What a worker thread does: performs verbs by name, each in a world that it opens itself. */
import { parentPort, workerData } from 'node:worker_threads'
import { closeHouse, openHouse } from '../open-house.ts'
import type { Settings } from '../settings.ts'
import { verbNamed } from '../verbs.ts'
import type { WorkRequest } from './house.ts'
import { readJson } from './json-body.ts'
import { performHere, performInto } from './perform.ts'
import { type ErrorAsTold, tellError } from './told.ts'

export type WorkAnswer = { gave: unknown } | { error: ErrorAsTold }

const house = await openHouse(workerData as Settings, process.env)

parentPort?.on('message', async (asked: WorkRequest | 'end') => {
  if (asked === 'end') {
    await closeHouse(house)
    parentPort?.close()
    return
  }
  parentPort?.postMessage(await told(asked))
})

async function told(asked: WorkRequest): Promise<WorkAnswer> {
  const { who, verb: name, typed: read, sent, press, upload, into } = asked
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
