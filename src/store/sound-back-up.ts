/** Whether a backup is whole: what `backup.json` says of it is read and held against the files, before one of them is taken. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { accountFiles, accountsMade, type BackUp } from './backup.ts'
import { bad, refuseChanged, soundRows } from './described-file.ts'

const count = z.int().min(0)
const Described = z.object({
  bytes: count,
  sha256: z.string(),
  rows: z.record(z.string(), count).optional(),
})

/** What is asked first, since a newer Wellmet may write the rest in another way. */
const Head = z.object({
  wellmet: z.literal('back-up'),
  kind: z.enum(['sqlite', 'postgres']),
  steps: z.object({ commons: count, store: count }),
})
const Whole = Head.extend({
  madeAt: z.iso.datetime(),
  accounts: count,
  files: z.record(z.string(), Described).optional(),
  missing: z.record(z.string(), z.string()).optional(),
})

/** What is told of a backup before anything else of it is known. */
export function readHead(from: string): z.output<typeof Head> {
  const said = readSaid(from)
  if ((said as Partial<BackUp> | null)?.wellmet !== 'back-up') throw noBackUp(from)
  return parsed(Head, said)
}

function readSaid(from: string): unknown {
  const path = join(from, 'backup.json')
  if (!existsSync(path)) throw noBackUp(from)
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw bad('backup.json', 'it is cut off')
  }
}

const noBackUp = (from: string) =>
  new Error(`${from} holds no backup. Name the folder that “wellmet backup” made.`)

function parsed<T>(shape: z.ZodType<T>, said: unknown): T {
  const found = shape.safeParse(said)
  if (found.success) return found.data
  throw bad('backup.json', `“${found.error.issues[0]?.path.join('.')}” is not as it was written`)
}

/** Checks every file; gives what was made and the names of its files, the one that lets people in last. */
export async function wholeBackUp(from: string): Promise<{ made: BackUp; names: string[] }> {
  const made = parsed(Whole, readSaid(from)) as BackUp
  const { missing = {} } = made
  const files = made.files && Object.entries(made.files)
  const names = files ? files.map(([name]) => name) : olderFiles(from, made)
  const isOurs =
    made.kind === 'sqlite' ? /^(commons\.db|secret|accounts\/[\w~-]{1,80}\.db)$/ : /^(rows\.ndjson|secret)$/
  for (const name of [...names, ...Object.keys(missing)])
    if (!isOurs.test(name)) throw bad('backup.json', `it names ${name}, which is not a file of a backup`)
  const main = made.kind === 'sqlite' ? 'commons.db' : 'rows.ndjson'
  if (missing[main] !== undefined) throw bad(main, missing[main])
  if (!names.includes(main)) throw bad(main, 'it is missing')
  for (const [name, was] of files ?? []) await refuseChanged(from, name, was)
  if (made.kind === 'sqlite') refuseIncomplete(from, made, names)
  return { made, names: [...names.filter((name) => name !== main), main] }
}

/** Each file may be sound and still be none of those there should be. */
function refuseIncomplete(from: string, { accounts, files, missing = {} }: BackUp, names: readonly string[]) {
  const own = names.filter((name) => name.startsWith('accounts') && !name.includes('~'))
  if (files ? own.length !== accounts : own.length < accounts)
    throw bad('accounts', `it holds ${own.length} files, and should hold ${accounts}`)
  for (const file of accountsMade(join(from, 'commons.db'))) {
    const name = join('accounts', file)
    if (!names.includes(name) && missing[name] === undefined) throw bad(name, 'it is missing')
  }
}

/** A backup that says nothing of its files: all that can be asked is whether each is sound, and is what its name says. */
function olderFiles(from: string, { kind }: BackUp): string[] {
  const names = ['secret', 'rows.ndjson', 'commons.db'].filter((name) => existsSync(join(from, name)))
  for (const name of names) if (statSync(join(from, name)).size === 0) throw bad(name, 'it is empty')
  if (kind === 'postgres') return names
  const accounts = accountFiles(from).map((name) => join('accounts', name))
  for (const name of [...accounts, 'commons.db'])
    if (existsSync(join(from, name)) && !(keptIn(name) in soundRows(from, name)))
      throw bad(name, `it has no table “${keptIn(name)}”`)
  return [...accounts, ...names]
}

/** A table that each such file has had from the first. */
const keptIn = (name: string) => (name === 'commons.db' ? 'user' : 'person')
