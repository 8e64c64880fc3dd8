/** Safe copies of SQLite files. A copy of a live file loses what is still in its log, so SQLite makes the copy itself. */
import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'

/** Copies an open database into `folder`, named for what it is and when; gives the copy's path. */
export function backUpFile(sqlite: DatabaseSync, folder: string, name: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, `${name}-${new Date().toISOString().replace(/[:.]/g, '-')}.db`)
  sqlite.prepare('vacuum into ?').run(path)
  chmodSync(path, 0o600)
  return path
}
