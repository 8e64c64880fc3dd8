/** khard, an address book: what it makes of our cards. It is no part of what the project sets up. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One thing that it knows of someone: an address, a number, a place. */
export type Known = [name: string, value: string]

export interface Khard {
  /** Takes in the cards of a file, in place of those before. */
  take(file: string): void
  /** Everyone, with the name as it is shown and the id of the card. */
  people(): Known[]
  emails(): Known[]
  phones(): Known[]
  /** All that it says of the one with this id. */
  show(id: string): string
  close(): void
}

/** An empty address book; null where khard is not installed, which is said, and is no failure. */
export function openKhard(): Khard | null {
  if (process.platform === 'win32' || spawnSync('khard', ['--version']).error) {
    console.log('khard is not installed here, so it has read nothing: apt-get install khard')
    return null
  }
  const folder = mkdtempSync(join(tmpdir(), 'wellmet-khard-'))
  const cards = join(folder, 'cards')
  const config = join(folder, 'khard.conf')
  writeFileSync(
    config,
    `[addressbooks]\n[[all]]\npath = ${cards}\n[contact table]\ndisplay = formatted_name\n`,
  )
  const khard = (...words: string[]) =>
    execFileSync('khard', ['-c', config, ...words], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    })
  // What stands in each row: the value, the name, and of what kind the value is.
  const list = (...words: string[]) =>
    khard(...words)
      .split('\n')
      .filter((row) => row.includes('\t'))
      .map((row): Known => {
        const [value = '', name = ''] = row.split('\t')
        return [name, value]
      })
  return {
    take(file) {
      rmSync(cards, { recursive: true, force: true })
      mkdirSync(cards)
      // It keeps each card in a file of its own.
      for (const [n, card] of file.split(/(?<=^END:VCARD\r\n)/m).entries())
        writeFileSync(join(cards, `${n}.vcf`), card)
    },
    people: () => list('list', '--parsable', '--fields', 'uid,name'),
    emails: () => list('email', '--parsable'),
    phones: () => list('phone', '--parsable'),
    show: (id) => khard('show', `uid:${id}`),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
