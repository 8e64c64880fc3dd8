/** vdirsyncer, which copies a calendar from one place to another: what it makes of our files. It is no part of what the project sets up. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Vdirsyncer {
  /** Puts a file in the first place, in place of the one before, and copies it. */
  take(file: string): void
  /** The entries in the second place, each with the end of its lines as in our files. */
  entries(): string[]
  close(): void
}

/** Two empty places; null where vdirsyncer is not installed, which is said, and is no failure. */
export function openVdirsyncer(): Vdirsyncer | null {
  if (process.platform === 'win32' || spawnSync('vdirsyncer', ['--version']).error) {
    console.log('vdirsyncer is not installed here, so it has copied nothing: apt-get install vdirsyncer')
    return null
  }
  const folder = mkdtempSync(join(tmpdir(), 'wellmet-vdirsyncer-'))
  const [ours, copies] = [join(folder, 'ours.ics'), join(folder, 'copies')]
  mkdirSync(copies)
  writeFileSync(
    join(folder, 'config'),
    `[general]\nstatus_path = "${join(folder, 'status')}"\n[pair all]\na = "ours"\nb = "copies"\ncollections = null\n` +
      `[storage ours]\ntype = "singlefile"\npath = "${ours}"\nread_only = true\n` +
      `[storage copies]\ntype = "filesystem"\npath = "${copies}"\nfileext = ".ics"\n`,
  )
  const vdirsyncer = (...words: string[]) =>
    execFileSync('vdirsyncer', ['-c', join(folder, 'config'), ...words], { encoding: 'utf8', stdio: 'pipe' })
  return {
    take(file) {
      writeFileSync(ours, file)
      vdirsyncer('discover')
      vdirsyncer('sync')
    },
    entries: () =>
      readdirSync(copies).map((name) => readFileSync(join(copies, name), 'utf8').replace(/\r?\n/g, '\r\n')),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
