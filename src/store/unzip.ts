/**
 * Reads a zip that comes from outside: a small file can claim to be terabytes, or be them. What it holds is told by its directory
 * alone, which must fit the bytes there are; and a file is unpacked in pieces, with a bound, each as it is asked for.
 */
import { crc32, createInflateRaw } from 'node:zlib'

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

/** The one file of this name, in pieces; `most` bytes at most. Throws `BadZip`, for some faults only while it is read. */
export async function* unpacked(zip: Buffer, wanted: string, most: number): AsyncGenerator<Buffer> {
  const [entry, another] = entriesOf(zip).filter(({ name }) => name === wanted)
  if (!entry) throw new BadZip('no-zip', `it holds no ${wanted}`)
  if (another) throw new BadZip('damaged', `it holds ${wanted} twice`)
  if (entry.size > most) throw new BadZip('too-large', 'it says so itself')
  let [size, crc] = [0, 0]
  for await (const piece of inflated(zip.subarray(entry.from, entry.to), entry.method)) {
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
export const namesIn = (zip: Buffer): string[] => entriesOf(zip).map(({ name }) => name)

/** The one file of this name, whole; `most` bytes at most. Throws `BadZip`. */
export async function unpackedWhole(zip: Buffer, wanted: string, most: number): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of unpacked(zip, wanted, most)) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function* inflated(packed: Buffer, method: number): AsyncGenerator<Buffer> {
  if (method === 0) {
    yield packed
    return
  }
  const inflating = createInflateRaw()
  inflating.end(packed)
  try {
    for await (const piece of inflating) yield piece
  } catch {
    throw new BadZip('damaged', 'it cannot be unpacked')
  }
}

/** What the directory at the end names, each checked against the bytes: none overlap, none lie outside. */
function entriesOf(zip: Buffer): Entry[] {
  const end = endOf(zip)
  const [count, length, start] = [
    zip.readUInt16LE(end + 10),
    zip.readUInt32LE(end + 12),
    zip.readUInt32LE(end + 16),
  ]
  if (count > mostEntries) throw new BadZip('too-large', `it holds ${count} files`)
  if (start + length > end) throw new BadZip('damaged', 'its list of files is cut off')
  const entries: Entry[] = []
  for (let at = start, i = 0; i < count; i++) {
    if (at + 46 > end || zip.readUInt32LE(at) !== 0x02014b50)
      throw new BadZip('damaged', 'its list of files is cut off')
    const [nameLength, more, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as Three
    const next = at + 46 + nameLength + more + comment
    if (next > end) throw new BadZip('damaged', 'its list of files is cut off')
    entries.push(entryAt(zip, at, zip.toString('utf8', at + 46, at + 46 + nameLength), start))
    at = next
  }
  const inOrder = entries.toSorted((a, b) => a.from - b.from)
  if (inOrder.some(({ to }, i) => to > (inOrder[i + 1]?.from ?? start)))
    throw new BadZip('damaged', 'its files overlap')
  return entries
}

type Three = [number, number, number]

function entryAt(zip: Buffer, at: number, name: string, directory: number): Entry {
  const [flags, method] = [zip.readUInt16LE(at + 8), zip.readUInt16LE(at + 10)]
  const [crc, packed, size] = [16, 20, 24].map((offset) => zip.readUInt32LE(at + offset)) as Three
  const local = zip.readUInt32LE(at + 42)
  if (local + 30 > directory || zip.readUInt32LE(local) !== 0x04034b50)
    throw new BadZip('damaged', `there is no ${name} where it should be`)
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  if (from + packed > directory) throw new BadZip('damaged', `${name} is cut off`)
  if (flags & 1 || (method !== 0 && method !== 8) || (method === 0 && packed !== size))
    throw new BadZip('damaged', `${name} is packed in a way that Wellmet does not read`)
  return { name, method, crc, size, from, to: from + packed }
}

/** Where the record stands that ends every zip; after it may come a comment of 64 kB at most. */
function endOf(zip: Buffer): number {
  for (let at = zip.length - 22; at >= 0 && at >= zip.length - 22 - 0xffff; at--)
    if (zip.readUInt32LE(at) === 0x06054b50) return at
  const isZip = zip.length > 3 && zip.readUInt32LE(0) === 0x04034b50
  throw isZip ? new BadZip('damaged', 'its end is missing') : new BadZip('no-zip', 'it is no zip')
}
