/** Importing LinkedIn's file against inserting the same rows bare. */
import { DatabaseSync } from 'node:sqlite'
import { perform } from '../src/doors/perform.ts'
import { readImport } from '../src/people/read-import.ts'
import { runImport } from '../src/people/run-import.ts'
import { newId } from '../src/store/id.ts'
import { atMost, cpu, median, print } from './timing.ts'
import { openWorld } from './world.ts'

export async function importsAgainstInserts(): Promise<void> {
  const rows = []
  for (const count of [3_000, 30_000]) {
    const [ours, bare]: [number[], number[]] = [[], []]
    for (let turn = 0; turn < 3; turn++) {
      ours.push(await importing(count, turn))
      bare.push(await inserting(count))
    }
    rows.push([
      count.toLocaleString('en'),
      median(ours),
      median(bare),
      atMost(4, median(ours) / median(bare)),
    ])
  }
  print('Importing against inserting bare (CPU ms)', ['rows', 'import', 'inserts', 'ratio'], rows)
}

/** CPU ms to read a file of `count` people, lay it out, and bring it in. */
async function importing(count: number, turn = 0): Promise<number> {
  const world = await openWorld(1)
  const content = Buffer.from(connectionsCsv(count, turn)).toString('base64')
  const spent = await cpu(async () => {
    const { id } = await perform(world.house, world.who, readImport, {
      fileName: 'Connections.csv',
      content,
    })
    await perform(world.house, world.who, runImport, { id })
  })
  await world.close()
  return spent
}

/** The same people into the same tables and indexes, by prepared statements in one transaction and nothing else. */
async function inserting(count: number): Promise<number> {
  const world = await openWorld(1)
  const path = `${world.dataFolder}/accounts/${world.who.account}.db`
  await world.house.stores.close()
  const db = new DatabaseSync(path)
  db.exec('pragma journal_mode = wal; pragma synchronous = full')
  const at = '2026-11-23T10:00:00Z'
  const spent = await cpu(() => {
    db.exec('begin immediate')
    const company = db.prepare(
      "insert into company (id, name, name_folded, industry, note, created_at, updated_at) values (?, ?, ?, '', '', ?, ?)",
    )
    const person = db.prepare(
      `insert into person (id, name, name_folded, given_name, family_name, title, level, level_by, company_id, phone, linkedin,
        how_we_know, note, connected_on, created_at, updated_at) values (?, ?, ?, ?, ?, ?, 'experienced', 'guess', ?, '', ?, '', '', ?, ?, ?)`,
    )
    const companies = Array.from({ length: companiesFor(count) }, (_, i) => {
      const id = newId()
      company.run(id, `Acme Tea ${i}`, `acme tea ${i}`, at, at)
      return id
    })
    for (let i = 0; i < count; i++)
      person.run(
        newId(),
        `Maya Chen ${i}`,
        `maya chen ${i}`,
        'Maya',
        `Chen ${i}`,
        'Product Manager',
        companies[i % companies.length] ?? null,
        `maya-${i}`,
        '2026-11-22',
        at,
        at,
      )
    db.exec('commit')
  })
  db.close()
  await world.close()
  return spent
}

const companiesFor = (count: number) => Math.ceil(count / 10)

/** A file as LinkedIn writes it, with its three lines of notes. */
export function connectionsCsv(count: number, turn = 0): string {
  const head = 'Notes:\n"Some of the email addresses are missing, as your connections chose."\n\n'
  const columns = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
  const rows = Array.from(
    { length: count },
    (_, i) =>
      `Maya,Chen ${i},https://www.linkedin.com/in/maya-${turn}-${i},,Acme Tea ${i % companiesFor(count)},Product Manager,22 Nov 2026`,
  )
  return head + columns + rows.join('\n')
}
