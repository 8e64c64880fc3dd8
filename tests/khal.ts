/** khal, a calendar program: what it makes of our files. It is no part of what the project sets up. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Khal {
  /** Takes a file in. */
  take(file: string): void
  /** What stands there from this day on, for as many days: a line for each entry. */
  list(from: string, days: number): string[]
  close(): void
}

/**
 * An empty calendar that is read by the clock of this zone; null where khal is not installed, which is said, and is no failure: `npm test`
 * counts what is skipped as one.
 */
export function openKhal(zone: string): Khal | null {
  if (process.platform === 'win32' || spawnSync('khal', ['--version']).error) {
    console.log('khal is not installed here, so it has read nothing: apt-get install khal')
    return null
  }
  const folder = mkdtempSync(join(tmpdir(), 'wellmet-khal-'))
  const events = join(folder, 'events')
  mkdirSync(events)
  writeFileSync(
    join(folder, 'config'),
    `[calendars]\n[[all]]\npath = ${events}\n[locale]\nlocal_timezone = ${zone}\ndefault_timezone = ${zone}\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n[sqlite]\npath = ${join(folder, 'khal.db')}\n`,
  )
  const khal = (...words: string[]) =>
    execFileSync('khal', ['-c', join(folder, 'config'), ...words], { encoding: 'utf8' })
  return {
    take(file) {
      const path = join(folder, 'taken.ics')
      writeFileSync(path, file)
      khal('import', '--batch', path)
    },
    list: (from, days) =>
      khal('list', '--day-format', '', '--format', '{start-time} {title} {status}', from, `${days}d`)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
