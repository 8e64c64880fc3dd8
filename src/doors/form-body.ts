/**
 * Reads a form as browsers send it, in a time that grows with its length alone: the runtime's own way takes minutes over
 * 4 MB of “a&a&a”. With what, and why: `docs/decisions/0005-forms-read-by-busboy.md`.
 */
import { setImmediate as breath } from 'node:timers/promises'
import { Busboy, type BusboyInstance } from '@fastify/busboy'
import type { Context } from 'hono'
import type { TypedFields } from '../here.ts'
import { apart, isOverfull, isTogether } from './apart.ts'
import {
  cutOff,
  hasBody,
  mostInForm,
  mostSignedOut,
  mostWithFile,
  NotTaken,
  readBytes,
  tooLarge,
} from './bodies.ts'

const mostFields = 1000
const longestName = 200
const longestFileName = 300

/** A form's fields. A file is its bytes in base64, and its name under `fileName`; `_files` says which fields are files. It comes only as multipart/form-data. */
export async function readForm(c: Context, who: { isSignedIn: boolean }): Promise<TypedFields> {
  const typed = await read(c, who)
  c.set(READ, typed)
  return typed
}

/** What `readForm` has read of this request: a body comes once. */
export const formRead = (c: Context): TypedFields | undefined => c.get(READ)
const READ = 'form'

async function read(c: Context, who: { isSignedIn: boolean }): Promise<TypedFields> {
  const header = c.req.header('content-type') ?? ''
  // A button without a field, pressed by a script.
  if (header === '' && !hasBody(c)) return noFields()
  const type = header.split(';', 1)[0]?.trim().toLowerCase()
  if (type === 'application/x-www-form-urlencoded')
    return readFields(await readBytes(c, who.isSignedIn ? mostInForm : mostSignedOut))
  if (type !== 'multipart/form-data')
    throw new NotTaken(415, 'no-form', 'This is not a form as browsers send it, so it could not be read.')
  return readParts(await readBytes(c, who.isSignedIn ? mostWithFile : mostSignedOut), header)
}

async function readFields(body: Buffer): Promise<TypedFields> {
  const entries: [string, string][] = []
  const parser = new Busboy({
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    limits: { fields: mostFields + 1, fieldNameSize: longestName, fieldSize: mostInForm },
  })
  let count = 0
  let isStrange = false
  parser.on('field', (name, value, isNameCut) => {
    if (isNameCut) isStrange = true
    else if (++count <= mostFields) entries.push([name, value])
  })
  await feed(parser, body)
  if (isOverfull(entries)) throw tooMany(asTyped(entries))
  const typed = isTogether(entries) ? apart(entries) : asTyped(entries)
  if (count > mostFields) throw tooMany(typed)
  if (isStrange) throw strangeName(typed)
  return typed
}

function asTyped(entries: [string, string][]): TypedFields {
  const typed = noFields()
  for (const [name, value] of entries) put(typed, name, value)
  return typed
}

interface Part {
  name: string | undefined
  fileName: string | undefined
  pieces: Buffer[]
}

async function readParts(body: Buffer, header: string): Promise<TypedFields> {
  const found: Part[] = []
  const parser = parserOf(header)
  parser.on('file', (name: string | undefined, stream, fileName: string | undefined) => {
    const part: Part = { name, fileName, pieces: [] }
    found.push(part)
    // A part that was cut off is told by the parser as well.
    stream.on('data', (bytes: Buffer) => part.pieces.push(bytes)).on('error', () => {})
  })
  const hasMore = await feed(parser, body)

  const typed = noFields()
  let prose = 0
  for (const { name, fileName, pieces } of found) {
    const bytes = Buffer.concat(pieces)
    const field = nameOf(name, typed)
    if (fileName === undefined) {
      prose += bytes.length
      put(typed, field, utf8.decode(bytes))
      continue
    }
    put(typed, field, bytes.toString('base64'))
    typed.fileName = [fileNameOf(fileName)]
    put(typed, '_files', field)
  }
  if (hasMore) throw tooMany(typed)
  if (prose > mostInForm) throw tooLarge(mostInForm)
  return typed
}

/** Every part is handed on as a stream, a field too, so that its text is read here, as UTF-8 and nothing else. */
export function parserOf(header: string): BusboyInstance {
  // RFC 2046 lets a boundary have 70 characters.
  if (header.length > 200) throw cutOff()
  const limits = { parts: mostFields, headerPairs: 20, headerSize: 8 * 1024 }
  try {
    return new Busboy({
      headers: { 'content-type': header },
      limits,
      preservePath: true,
      isPartAFile: () => true,
    })
  } catch {
    throw cutOff() // no boundary is told
  }
}

/** Slice by slice, so that others are answered in between. True when there are more parts than are read. */
async function feed(parser: BusboyInstance, body: Buffer): Promise<boolean> {
  let hasMore = false
  let isBroken = false
  const end = new Promise<void>((done) => {
    parser.once('finish', done)
    parser.once('partsLimit', () => {
      hasMore = true
      done()
    })
    parser.on('error', () => {
      isBroken = true
      done()
    })
  })
  for (let from = 0; from < body.length && !hasMore && !isBroken; from += slice) {
    parser.write(body.subarray(from, from + slice))
    await breath()
  }
  parser.end()
  await end
  if (isBroken) throw cutOff()
  return hasMore
}

const slice = 64 * 1024
export const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** Without what every object inherits, since the names come from outside. */
export const noFields = (): TypedFields => Object.create(null)

export function put(typed: TypedFields, name: string, value: string): void {
  typed[name] ??= []
  typed[name].push(value)
}

/** The name of a part as it was written; throws where it is none of ours. */
export function nameOf(name: string | undefined, typed: TypedFields): string {
  if (!name || name.length > longestName) throw strangeName(typed)
  return written(name)
}

/** The name of the file as it was written. */
export function fileNameOf(fileName: string): string {
  if (fileName.length > longestFileName)
    throw new NotTaken(422, 'invalid', 'The file name is too long. Give it a shorter one.')
  return written(fileName)
}

// Browsers write these three so in a part's head, and leave every other character as it is.
const written = (name: string) => name.replace(/%0D|%0A|%22/gi, decodeURIComponent)

export const tooMany = (typed: TypedFields) =>
  new NotTaken(
    413,
    'too-large',
    `This form has over ${mostFields} fields, which is more than can be read.`,
    typed,
  )
const strangeName = (typed: TypedFields) =>
  new NotTaken(422, 'invalid', 'This form has a field whose name is not one of ours.', typed)
