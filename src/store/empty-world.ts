/**
 * A new account's file begins as a copy of an empty world. To make its tables step by step takes some 60 ms, in which everyone else who is
 * served here would wait; the copy takes 1, and what waits for the disk holds up no one.
 */
import { randomUUID } from 'node:crypto'
import { link, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { migrateSqlite } from './migrate.ts'
import { openSqlite } from './sqlite.ts'
import type { Step } from './step.ts'

export interface EmptyWorld {
  /** Does ahead what the first new file would wait for. */
  prepare(): Promise<void>
  /** Makes the file at `path`, whole or not at all. Where another process was first, its file is left as it is. */
  begin(path: string): Promise<void>
}

/** An empty world that has seen all these steps. It is made in `folder`, and nothing of it stays there. */
export function emptyWorld(folder: string, known: readonly Step[]): EmptyWorld {
  let made: Promise<Buffer> | null = null

  async function make(): Promise<Buffer> {
    const path = join(folder, `empty.${randomUUID()}`)
    try {
      const sqlite = openSqlite(path)
      try {
        await migrateSqlite(sqlite, known)
      } finally {
        sqlite.close()
      }
      return await readFile(path)
    } finally {
      for (const end of ['', '-wal', '-shm']) await rm(path + end, { force: true })
    }
  }

  const bytes = () => {
    made ??= make()
    // What kept it from being made may be over the next time.
    made.catch(() => {
      made = null
    })
    return made
  }

  return {
    prepare: async () => void (await bytes()),
    async begin(path) {
      const copy = `${path}.${randomUUID()}`
      try {
        const file = await open(copy, 'wx', 0o600)
        try {
          await file.writeFile(await bytes())
          // Before anything is said to be kept in it.
          await file.sync()
        } finally {
          await file.close()
        }
        await link(copy, path)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      } finally {
        await rm(copy, { force: true })
      }
    },
  }
}
