/**
 * What a verb gives as a file, however large. It is written into the data folder first and sent from there: the moment that it shows is
 * over before a slow line has taken it, and what goes wrong is said before the first byte has gone.
 */
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { StoreTrouble } from '../store/trouble.ts'
import type { Verb } from '../verb.ts'
import { freshFolder } from './fresh-folder.ts'
import { type House, type Who, worldOf } from './house.ts'
import { performInto } from './perform.ts'

/** The file to be sent to a browser, or to a program; `method` is the request's. */
export async function fileOf(
  house: House,
  who: Who,
  verb: Verb,
  { typed = {}, method = 'GET', type }: { typed?: unknown; method?: string; type: string },
): Promise<Response> {
  const mine = sending.get(worldOf(who)) ?? 0
  if (mine >= mostAtOnce) throw new StoreTrouble('busy')
  const path = join(freshFolder(house.settings.dataFolder, 'outgoing'), randomUUID())
  try {
    const { fileName } = await performInto(house, who, verb, typed, path)
    const file = await open(path)
    const { size } = await file.stat()
    if (method === 'HEAD') await file.close()
    const body = method === 'HEAD' ? null : watched(file, worldOf(who))
    return new Response(body, {
      headers: {
        'content-type': type,
        'content-length': `${size}`,
        'content-disposition': `attachment; filename="${fileName}"`,
        'cache-control': 'no-store',
      },
    })
  } finally {
    // What is open can still be read, and goes with the last who reads it.
    rmSync(path, { force: true })
  }
}

/** World → how many of its files are on their way. Each takes room on the disk until it has arrived. */
const sending = new Map<string, number>()
const mostAtOnce = 3
/** Milliseconds after which a file of which nothing more is taken is let go. */
const longestPause = 120_000

/** The file as a stream of bytes, which reads into the memory of the one who takes them. */
function watched(file: FileHandle, world: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  sending.set(world, (sending.get(world) ?? 0) + 1)
  let [pulls, seen] = [0, -1]
  let watch: NodeJS.Timeout | undefined
  const over = async () => {
    clearInterval(watch)
    const others = (sending.get(world) ?? 1) - 1
    if (others > 0) sending.set(world, others)
    else sending.delete(world)
    await file.close()
  }
  return new ReadableStream({
    type: 'bytes',
    autoAllocateChunkSize: 64 * 1024,
    start(controller) {
      watch = setInterval(() => {
        if (pulls === seen) over().then(() => controller.error(new Error('No one takes this file.')))
        seen = pulls
      }, longestPause)
      watch.unref()
    },
    async pull(controller) {
      const asked = controller.byobRequest
      if (!asked?.view) throw new Error('A file is read into the memory that is handed over.')
      pulls++
      const { bytesRead } = await file.read(asked.view as Uint8Array, 0, asked.view.byteLength)
      if (bytesRead === 0) {
        await over()
        controller.close()
      }
      asked.respond(bytesRead)
    },
    cancel: over,
  })
}
