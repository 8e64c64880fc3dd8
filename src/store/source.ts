/** Bytes that are read where they are wanted: in memory, or in a file of which no more is held. */
import { open } from 'node:fs/promises'

export interface Source {
  size: number
  /** Fewer where it ends before. */
  read(from: number, to: number): Promise<Buffer>
}

export const held = (bytes: Buffer): Source => ({
  size: bytes.length,
  read: async (from, to) => bytes.subarray(from, to),
})

/** Opens a file for as long as `work` takes. */
export async function withFile<T>(path: string, work: (file: Source) => Promise<T>): Promise<T> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const read = async (from: number, to: number) => {
      const wanted = Math.max(0, Math.min(to, size) - from)
      const { buffer, bytesRead } = await file.read(Buffer.alloc(wanted), 0, wanted, from)
      return buffer.subarray(0, bytesRead)
    }
    return await work({ size, read })
  } finally {
    await file.close()
  }
}
