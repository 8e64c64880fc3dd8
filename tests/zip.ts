/** Zips for tests: made at once, and looked into. */
import { strToU8, unzipSync, zipSync } from 'fflate'

export const writeZip = async (files: Record<string, string>, at: Date): Promise<Uint8Array> =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: at,
  })

/** One file of a zip; null when there is no such file. */
export const readFromZip = (zip: Uint8Array, name: string): Uint8Array | null =>
  unzipSync(zip, { filter: (file) => file.name === name })[name] ?? null
