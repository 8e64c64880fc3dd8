/** Writes a zip as its files are read, so that no file, and no zip, is ever in memory as a whole. */
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

const encoder = new TextEncoder()

/** Node's own deflate works beside the thread that feeds it. Size and checksum are written into `entry` on the way. */
async function* deflated(
  text: AsyncIterable<string>,
  entry: ZipInputFile,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const deflating = createDeflateRaw({ level: 6 })
  const write = (bytes: Uint8Array) =>
    new Promise<void>((written, failed) =>
      deflating.write(bytes, (error) => (error ? failed(error) : written())),
    )
  // One block for all that is written: of new ones, 64 MB would lie about before the memory is looked through.
  const block = new Uint8Array(256 * 1024)
  const feed = async () => {
    for await (const piece of text)
      for (let from = 0; from < piece.length; ) {
        const { read, written } = encoder.encodeInto(piece.slice(from), block)
        from += read
        const bytes = block.subarray(0, written)
        entry.crc = crc32(bytes, entry.crc)
        entry.size += written
        await write(bytes)
      }
    deflating.end()
  }
  const fed = feed().catch((error) => void deflating.destroy(error))
  try {
    for await (const piece of deflating) yield piece
    await fed
  } finally {
    deflating.destroy()
  }
}
