/**
 * Reads a zip that comes from outside: a small file can claim to be terabytes, or be them. What it holds is told by its directory
 * alone, which must fit the bytes there are; and a file is unpacked in pieces, with a bound, each as it is asked for.
 */
import { pipeline, Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { held, type Source } from './source.ts'

/** What is wrong with the zip, for the sentence that refuses it. */
export class BadZip extends Error {
  kind: 'no-zip' | 'damaged' | 'too-large'
  constructor(kind: BadZip['kind'], what: string) {
    super(what)
    this.kind = kind
  }
}

interface Entry {
  name: string
  /** 0 as it is, 8 deflated. */
  method: number
  crc: number
  size: number
  /** Where its packed bytes stand. */
  from: number
  to: number
}

/** Ours has six files, and LinkedIn's some fifty; programs that pack one again add some of their own. */
const mostEntries = 500
/** Beyond the first megabytes nothing that people write is packed smaller than this. */
const mostSwell = 500
const swellCountsFrom = 64 * 1024 * 1024

/** A directory of 500 files with long names is a tenth of it. */
const longestDirectory = 4 * 1024 * 1024

/** The one file of this name, in pieces; `most` bytes at most. Throws `BadZip`, for some faults only while it is read. */
export async function* unpacked(zip: Buffer | Source, wanted: string, most: number): AsyncGenerator<Buffer> {
  const source = sourceOf(zip)
  const [entry, another] = (await entriesOf(source)).filter(({ name }) => name === wanted)
  if (!entry) throw new BadZip('no-zip', `it holds no ${wanted}`)
  if (another) throw new BadZip('damaged', `it holds ${wanted} twice`)
  if (entry.size > most) throw new BadZip('too-large', 'it says so itself')
  let [size, crc] = [0, 0]
  for await (const piece of inflated(source, entry)) {
    size += piece.length
    if (size > entry.size) throw new BadZip('damaged', `${wanted} is longer than the zip says`)
    if (size > swellCountsFrom && size > mostSwell * (entry.to - entry.from))
      throw new BadZip('too-large', 'it swells more than anything that people write')
    crc = crc32(piece, crc)
    yield piece
  }
  if (size !== entry.size || crc !== entry.crc)
    throw new BadZip('damaged', `${wanted} is not what the zip says it is`)
}

/** The names of the files in it, as its directory has them. Throws `BadZip`. */
export const namesIn = async (zip: Buffer | Source): Promise<string[]> =>
  (await entriesOf(sourceOf(zip))).map(({ name }) => name)

const sourceOf = (zip: Buffer | Source): Source => (Buffer.isBuffer(zip) ? held(zip) : zip)

/** The one file of this name, whole; `most` bytes at most. Throws `BadZip`. */
export async function unpackedWhole(zip: Buffer | Source, wanted: string, most: number): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of unpacked(zip, wanted, most)) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function* inflated(source: Source, { method, from, to }: Entry): AsyncGenerator<Buffer> {
  if (method === 0) {
    yield* packedOf(source, from, to)
    return
  }
  const inflating = createInflateRaw()
  // What goes wrong is told by the last of the two, which is read below.
  pipeline(Readable.from(packedOf(source, from, to)), inflating, () => {})
  try {
    for await (const piece of inflating) yield piece
  } catch {
    throw new BadZip('damaged', 'it cannot be unpacked')
  }
}

const atOnce = 256 * 1024

async function* packedOf(source: Source, from: number, to: number): AsyncGenerator<Buffer> {
  for (let at = from; at < to; at += atOnce) yield await source.read(at, Math.min(to, at + atOnce))
}

/** What the directory at the end names, each checked against the bytes: none overlap, none lie outside. */
async function entriesOf(zip: Source): Promise<Entry[]> {
  const { at: end, record } = await endOf(zip)
  const [count, length, start] = [record.readUInt16LE(10), record.readUInt32LE(12), record.readUInt32LE(16)]
  if (count > mostEntries) throw new BadZip('too-large', `it holds ${count} files`)
  if (start + length > end) throw new BadZip('damaged', 'its list of files is cut off')
  const list = await zip.read(start, Math.min(end, start + longestDirectory))
  const entries: Entry[] = []
  for (let at = 0, i = 0; i < count; i++) {
    if (at + 46 > list.length || list.readUInt32LE(at) !== 0x02014b50)
      throw new BadZip('damaged', 'its list of files is cut off')
    const [nameLength, more, comment] = [28, 30, 32].map((offset) => list.readUInt16LE(at + offset)) as Triple
    const next = at + 46 + nameLength + more + comment
    if (next > list.length) throw new BadZip('damaged', 'its list of files is cut off')
    const name = list.toString('utf8', at + 46, at + 46 + nameLength)
    entries.push(await entryAt(zip, list.subarray(at, next), name, start))
    at = next
  }
  const inOrder = entries.toSorted((a, b) => a.from - b.from)
  if (inOrder.some(({ to }, i) => to > (inOrder[i + 1]?.from ?? start)))
    throw new BadZip('damaged', 'its files overlap')
  return entries
}

type Triple = [number, number, number]

async function entryAt(zip: Source, told: Buffer, name: string, directory: number): Promise<Entry> {
  const [flags, method] = [told.readUInt16LE(8), told.readUInt16LE(10)]
  const [crc, packed, size] = [16, 20, 24].map((offset) => told.readUInt32LE(offset)) as Triple
  const local = told.readUInt32LE(42)
  const head = local + 30 > directory ? null : await zip.read(local, local + 30)
  if (head?.readUInt32LE(0) !== 0x04034b50)
    throw new BadZip('damaged', `there is no ${name} where it should be`)
  const from = local + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
  if (from + packed > directory) throw new BadZip('damaged', `${name} is cut off`)
  if (flags & 1 || (method !== 0 && method !== 8) || (method === 0 && packed !== size))
    throw new BadZip('damaged', `${name} is packed in a way that Wellmet does not read`)
  return { name, method, crc, size, from, to: from + packed }
}

/** The record that ends every zip, and where it stands; after it may come a comment of 64 kB at most. */
async function endOf(zip: Source): Promise<{ at: number; record: Buffer }> {
  const from = Math.max(0, zip.size - 22 - 0xffff)
  const tail = await zip.read(from, zip.size)
  for (let at = tail.length - 22; at >= 0; at--)
    if (tail.readUInt32LE(at) === 0x06054b50) return { at: from + at, record: tail.subarray(at) }
  const begin = await zip.read(0, 4)
  const isZip = begin.length > 3 && begin.readUInt32LE(0) === 0x04034b50
  throw isZip ? new BadZip('damaged', 'its end is missing') : new BadZip('no-zip', 'it is no zip')
}
