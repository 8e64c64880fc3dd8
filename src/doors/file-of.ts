/**
 * What a verb gives as a file, however large. It is written into the data folder first and sent from there: the moment that it shows is
 * over before a slow line has taken it, and what goes wrong is said before the first byte has gone.
 */
import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Verb } from '../verb.ts'
import { type House, performInto, type Who } from './perform.ts'

/** The file to be sent to a browser, or to a program; `method` is the request's. */
export async function fileOf(
  house: House,
  who: Who,
  verb: Verb,
  { typed = {}, method = 'GET', type }: { typed?: unknown; method?: string; type: string },
): Promise<Response> {
  const path = join(freshFolder(house.settings.dataFolder), randomUUID())
  try {
    const { fileName } = await performInto(house, who, verb, typed, path)
    const file = await open(path)
    const { size } = await file.stat()
    if (method === 'HEAD') await file.close()
    const body = method === 'HEAD' ? null : Readable.toWeb(file.createReadStream())
    return new Response(body as ReadableStream | null, {
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

const aDay = 86_400_000

/** Where such files are written. What a process left behind that died is taken away. */
function freshFolder(dataFolder: string): string {
  const folder = join(dataFolder, 'outgoing')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const name of readdirSync(folder)) {
    const made = statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (made < Date.now() - aDay) rmSync(join(folder, name), { force: true })
  }
  return folder
}
