/**
 * Files that one relies on later: written under another name first, and down on the disk before they get their own, so that what broke
 * off halfway is never taken for the whole.
 */
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'

/** What is still being written. */
export const partOf = (path: string) => `${path}.part-${process.pid}`

/** Writes a file whole or not at all, for its owner alone. With `isNew`, one that is there already is left, and that is an error. */
export function writeWhole(path: string, content: string | Uint8Array, { isNew = false } = {}): void {
  const part = partOf(path)
  try {
    writeFileSync(part, content, { mode: 0o600, flush: true })
    if (isNew) nameAsNew(part, path)
    else nameWhole(part, path)
  } finally {
    rmSync(part, { force: true })
  }
}

/** A copy of a file, as `part` of what is to be whole: `nameWhole` gives it its name. */
export function copyPart(from: string, part: string): void {
  copyFileSync(from, part)
  chmodSync(part, 0o600)
  fsyncFile(part)
}

/** Gives what was written, and is on the disk, its name. */
export function nameWhole(part: string, path: string): void {
  renameSync(part, path)
  fsyncFolder(dirname(path))
}

/** The same where there must be no such file yet: a rename would take its place. */
export function nameAsNew(part: string, path: string): void {
  try {
    linkSync(part, path)
  } catch (error) {
    // Some file systems have no links.
    if (existsSync(path) || !(error instanceof Error && 'code' in error && error.code === 'EPERM'))
      throw error
    renameSync(part, path)
  }
  rmSync(part, { force: true })
  fsyncFolder(dirname(path))
}

/** Writes down on the disk what a folder holds. */
export function fsyncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } catch {
    // Not every system lets a folder be written down by itself.
  } finally {
    closeSync(handle)
  }
}

/** Writes down on the disk what was written into a file by other hands, such as SQLite's. */
export function fsyncFile(path: string): void {
  const handle = openSync(path, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
