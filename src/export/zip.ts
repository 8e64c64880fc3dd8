/** Writes a zip as its files are read, so that no file, and no zip, is ever in memory as a whole. */
import { once } from 'node:events'
import { crc32, createDeflateRaw } from 'node:zlib'
import { Zip, type ZipInputFile } from 'fflate'

export interface FileToZip {
  name: string
  text: AsyncIterable<string>
}

/** The zip in pieces; `at` is the time that its files bear. */
export async function* zipped(files: Iterable<FileToZip>, at: Date): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    ready.push(bytes)
  })
  for (const { name, text } of files) {
    const entry: ZipInputFile = { filename: name, size: 0, crc: 0, compression: 8, mtime: at }
    zip.add(entry)
    for await (const piece of deflated(text, entry)) {
      entry.ondata?.(null, piece, false)
      yield* ready.splice(0)
    }
    entry.ondata?.(null, new Uint8Array(0), true)
  }
  zip.end()
  yield* ready.splice(0)
}

/** Node's own deflate works beside the thread that feeds it. Size and checksum are written into `entry` on the way. */
async function* deflated(
  text: AsyncIterable<string>,
  entry: ZipInputFile,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const deflating = createDeflateRaw({ level: 6 })
  const stopped = new AbortController()
  const feed = async () => {
    for await (const piece of text) {
      const bytes = Buffer.from(piece)
      entry.crc = crc32(bytes, entry.crc)
      entry.size += bytes.length
      if (!deflating.write(bytes)) await once(deflating, 'drain', { signal: stopped.signal })
    }
    deflating.end()
  }
  const fed = feed().catch((error) => void deflating.destroy(error))
  try {
    for await (const piece of deflating) yield piece
    await fed
  } finally {
    stopped.abort()
    deflating.destroy()
  }
}
