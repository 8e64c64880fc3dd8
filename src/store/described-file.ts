/** What a backup says of each of its files, and whether a file is still that. A refusal names the file. */
import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

export interface DescribedFile {
  bytes: number
  sha256: string
  /** Table → how many rows. */
  rows?: Record<string, number>
}

export async function describe(path: string, rows?: Record<string, number>): Promise<DescribedFile> {
  return { bytes: statSync(path).size, sha256: await hashOf(path), ...(rows && { rows }) }
}

/** Throws an Error for the operator when the file is missing, or is no longer what was described. */
export async function refuseChanged(folder: string, name: string, was: DescribedFile): Promise<void> {
  const path = join(folder, name)
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) throw bad(name, 'it is missing')
  if (found.size !== was.bytes) throw bad(name, `it has ${found.size} bytes, and had ${was.bytes}`)
  if ((await hashOf(path)) !== was.sha256) throw bad(name, 'it is not as it was written (SHA-256)')
  if (!name.endsWith('.db')) return
  const rows = soundRows(folder, name)
  for (const [table, count] of Object.entries(was.rows ?? {}))
    if (rows[table] !== count)
      throw bad(name, `its table ${table} has ${rows[table] ?? 'no'} rows, and had ${count}`)
}

/** The same for a file that was not described: as far as SQLite can tell. */
export function soundRows(folder: string, name: string): Record<string, number> {
  try {
    return quickCheck(folder, name)
  } catch (error) {
    throw bad(name, error instanceof Error ? error.message : String(error))
  }
}

/** Asks SQLite whether the file is sound; gives how many rows each table has. Throws an Error that says why not. */
export function quickCheck(folder: string, name: string): Record<string, number> {
  let sqlite: DatabaseSync | undefined
  try {
    if (statSync(join(folder, name)).size === 0) throw new Error('it is empty')
    sqlite = new DatabaseSync(join(folder, name), { readOnly: true })
    const [first] = sqlite.prepare('pragma quick_check(1)').all() as { quick_check: string }[]
    if (first?.quick_check !== 'ok') throw new Error(first?.quick_check ?? 'it cannot be checked')
    return rowsOf(sqlite)
  } finally {
    sqlite?.close()
  }
}

export function rowsOf(sqlite: DatabaseSync): Record<string, number> {
  const tables = sqlite
    .prepare(`select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name`)
    .all() as { name: string }[]
  return Object.fromEntries(
    tables.map(({ name }) => [
      name,
      Number(sqlite.prepare(`select count(*) as n from "${name.replaceAll('"', '""')}"`).get()?.n),
    ]),
  )
}

export const bad = (name: string, why: string) =>
  new Error(
    `${name} of this backup is damaged: ${why}. Nothing was restored. Use another backup, or another copy of this one.`,
  )

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece)
  return hash.digest('hex')
}
