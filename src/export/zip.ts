/** Zip files, written off the main thread, and read with a bound: a small file can claim to be terabytes, or be them. */
import { type AsyncZippable, Unzip, UnzipInflate, zip } from 'fflate'

/** The files by name, in order; `at` is the time they bear. */
export function writeZip(files: Record<string, string>, at: Date): Promise<Uint8Array> {
  const packed: AsyncZippable = {}
  for (const [name, text] of Object.entries(files)) packed[name] = new TextEncoder().encode(text)
  return new Promise((resolve, reject) =>
    zip(packed, { mtime: at, level: 6, consume: true }, (error, bytes) =>
      error ? reject(error) : resolve(bytes),
    ),
  )
}

/** One file out of a zip, or null when it is no zip, has no such file, or the file is over `most` bytes. */
export function readFromZip(bytes: Uint8Array, wanted: string, most: number): Uint8Array | null {
  const parts: Uint8Array[] = []
  let [size, isWhole] = [0, false]
  const reading = new Unzip((file) => {
    if (file.name !== wanted || isWhole) return
    file.ondata = (error, part, isLast) => {
      size += part?.length ?? 0
      if (error ?? size > most) throw new TooMuch()
      parts.push(part)
      isWhole = isLast
    }
    file.start()
  })
  reading.register(UnzipInflate)
  try {
    // In pieces, so that what a piece swells to is known before the next one.
    for (let from = 0; from < bytes.length && !isWhole; from += PIECE)
      reading.push(bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length)
  } catch {
    return null // cut off, damaged, or too much
  }
  return isWhole ? Buffer.concat(parts) : null
}

// Deflate swells a thousandfold at most: 64 kB to 64 MB.
const PIECE = 64 * 1024

class TooMuch extends Error {}
