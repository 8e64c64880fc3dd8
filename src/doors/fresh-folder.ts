import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

const aDay = 86_400_000

/** Where files stand that are on their way in or out. What a process left behind that died is taken away. */
export function freshFolder(dataFolder: string, name: 'incoming' | 'outgoing'): string {
  const folder = join(dataFolder, name)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const name of readdirSync(folder)) {
    const made = statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (made < Date.now() - aDay) rmSync(join(folder, name), { force: true })
  }
  return folder
}
