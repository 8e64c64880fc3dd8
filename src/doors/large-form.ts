/**
 * A form with a file that is too large to be held: it is written into the data folder as it comes in, a piece at a time, and is gone
 * when the verb has read it. Everything else of the form is as in any other.
 */
import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from 'hono'
import type { TypedFields } from '../here.ts'
import { StoreTrouble } from '../store/trouble.ts'
import type { Upload, Verb } from '../verb.ts'
import { cutOff, mostInForm, NotTaken, readPieces, statedLength, tooLarge } from './bodies.ts'
import { fileNameOf, nameOf, noFields, parserOf, put, tooMany, utf8 } from './form-body.ts'
import { freshFolder } from './fresh-folder.ts'
import { type House, type Who, worldOf } from './house.ts'

/** A body that is shorter is read like any other form, in memory. */
const largeFrom = 6 * 1024 * 1024
/** What may stand in the form beside the file. */
const mostBeside = 64 * 1024

/** Whether this is a form with a file for a verb that takes large ones. */
export const isLargeForm = (c: Context, verb: Verb): boolean =>
  verb.largeFile !== undefined &&
  statedLength(c) > largeFrom &&
  /^\s*multipart\/form-data\b/i.test(c.req.header('content-type') ?? '')

/** Worlds whose file is on its way in. Each takes room on the disk. */
const coming = new Set<string>()
const mostAtOnce = 4

/** Reads the form and hands it to `work`, with the file, which is taken away afterwards. */
export async function withLargeForm<T>(
  c: Context,
  house: House,
  who: Who,
  { most, tooLarge: sentence }: NonNullable<Verb['largeFile']>,
  work: (typed: TypedFields, upload: Upload) => Promise<T>,
): Promise<T> {
  const world = worldOf(who)
  if (statedLength(c) > most + mostBeside) throw new NotTaken(413, 'too-large', sentence)
  if (coming.has(world) || coming.size >= mostAtOnce) throw new StoreTrouble('busy')
  coming.add(world)
  const path = join(freshFolder(house.settings.dataFolder, 'incoming'), randomUUID())
  try {
    const { typed, hash } = await intoFile(c, path, most + mostBeside)
    return await work(typed, { path, hash })
  } finally {
    coming.delete(world)
    rmSync(path, { force: true })
  }
}

interface Field {
  name: string
  pieces: Buffer[]
}

interface Parts {
  fields: Field[]
  file: { name: string; fileName: string } | null
  /** Characters of all fields. */
  prose: number
  trouble?: Error
}

async function intoFile(
  c: Context,
  path: string,
  most: number,
): Promise<{ typed: TypedFields; hash: string }> {
  const parser = parserOf(c.req.header('content-type') ?? '')
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 })
  const hash = createHash('sha256')
  const parts: Parts = { fields: [], file: null, prose: 0 }
  const fail = (error: Error) => {
    parts.trouble ??= error
  }
  file.on('error', fail)
  const finished = new Promise<void>((done) => {
    parser.once('finish', done)
    parser.once('partsLimit', () => done(fail(tooMany(noFields()))))
    parser.on('error', () => done(fail(cutOff())))
  })
  parser.on('file', (name: string | undefined, stream, fileName: string | undefined) => {
    stream.on('error', () => fail(cutOff()))
    if (fileName !== undefined && !parts.file) {
      parts.file = { name: name ?? '', fileName }
      stream.on('data', (bytes: Buffer) => {
        hash.update(bytes)
        file.write(bytes)
      })
    } else {
      const field: Field = { name: name ?? '', pieces: [] }
      parts.fields.push(field)
      stream.on('data', (bytes: Buffer) => {
        parts.prose += bytes.length
        if (parts.prose > mostInForm) fail(tooLarge(mostInForm))
        else field.pieces.push(bytes)
      })
    }
  })
  try {
    await readPieces(c, most, async (chunk) => {
      parser.write(chunk)
      if (file.writableNeedDrain) await once(file, 'drain')
      if (parts.trouble) throw parts.trouble
    })
    parser.end()
    await finished
  } finally {
    if (!file.closed) await new Promise<void>((closed) => file.once('close', closed).end())
  }
  if (parts.trouble) throw parts.trouble
  const sum = hash.digest()
  return { typed: typedOf(parts, sum.toString('base64')), hash: sum.toString('hex') }
}

/** As of any other form; in the field of the file stands its hash. */
function typedOf({ fields, file }: Parts, hash: string): TypedFields {
  const typed = noFields()
  for (const { name, pieces } of fields) put(typed, nameOf(name, typed), utf8.decode(Buffer.concat(pieces)))
  if (!file) throw cutOff()
  const field = nameOf(file.name, typed)
  put(typed, field, hash)
  typed.fileName = [fileNameOf(file.fileName)]
  put(typed, '_files', field)
  return typed
}
