/** csvkit, programs for tables: what they make of our lists. They are no part of what the project sets up. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Csvkit {
  /** What is wrong with the list, in the words of csvclean. */
  faults(file: string): string
  /** The rows as csvjson gives them: each cell by its heading, as text. */
  rows(file: string): { [heading: string]: string }[]
  close(): void
}

/** Null where csvkit is not installed, which is said, and is no failure. */
export function openCsvkit(): Csvkit | null {
  if (process.platform === 'win32' || spawnSync('csvjson', ['--version']).error) {
    console.log('csvkit is not installed here, so it has read nothing: apt-get install csvkit')
    return null
  }
  const folder = mkdtempSync(join(tmpdir(), 'wellmet-csvkit-'))
  const path = join(folder, 'list.csv')
  const run = (program: string, words: string[], file: string) => {
    writeFileSync(path, file)
    return execFileSync(program, [...words, path], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    })
  }
  return {
    // Told to change nothing, it only says what it finds.
    faults: (file) => run('csvclean', ['--dry-run'], file).trim(),
    // Cells are taken as text: told nothing, it makes numbers of some and leaves out others.
    rows: (file) => JSON.parse(run('csvjson', ['--no-inference', '--blanks'], file)),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
