/**
 * One server to a data folder: two would each believe that its files are its own. The lock is SQLite's, so the system
 * frees it when its holder dies, however it dies. The command line does not take it and works beside a server.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Takes the folder for this process, or refuses with a sentence that names the process which has it. */
export function lockDataFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = new DatabaseSync(join(folder, 'server.lock'), { timeout: 0 })
  // Beside the lock, as no one else can read what is locked.
  const pid = join(folder, 'server.pid')
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive')
  } catch (error) {
    lock.close()
    if (!(error instanceof Error) || !error.message.includes('locked')) throw error
    throw new Error(
      `Another Wellmet${holder(pid)} is already serving the data in ${folder}. ` +
        'Stop it first, or set WELLMET_DATA to another folder.',
    )
  }
  writeFileSync(pid, `${process.pid}\n`, { mode: 0o600 })
  return () => {
    if (!lock.isOpen) return
    rmSync(pid, { force: true })
    lock.close()
  }
}

function holder(pid: string): string {
  try {
    return ` (process ${readFileSync(pid, 'utf8').trim()})`
  } catch {
    return '' // it has the lock, and has not yet said who it is
  }
}
