/** What only the operator does, on the command line of the machine itself: no account has to be signed in. */
import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type pg from 'pg'
import { exportAccount } from '../export/export-account.ts'
import { importAccount } from '../export/import-account.ts'
import { setTerms } from '../hosts/set-terms.ts'
import { Invalid } from '../outcome.ts'
import { readEmail } from '../people/email.ts'
import { byAddress, byCompany, byNameAt } from '../people/known-by.ts'
import type { Settings } from '../settings.ts'
import { backUpDatabase, backUpFolder, stamp } from '../store/backup.ts'
import { openPool } from '../store/postgres.ts'
import { restore } from '../store/restore.ts'
import { nameAsNew, partOf } from '../store/whole-file.ts'
import { many, plural, sayList } from '../ui/say.ts'
import type { Verb } from '../verb.ts'
import { type Exit, type Output, outcome, readFlags, whoActs } from './cli.ts'
import { kebab } from './cli-help.ts'
import type { House } from './house.ts'
import { perform, performInto } from './perform.ts'
import { readTakes } from './read-takes.ts'
import { fromText } from './typed.ts'

type Command = (house: House, words: string[], said: Output) => Promise<Exit>
/** A command that works on the place as it lies, without opening (and so without updating) what is in it. */
type BareCommand = (settings: Settings, words: string[], said: Output) => Promise<Exit>

export const operatorHelp = `accounts                        List the accounts here.
reset-password --account EMAIL  Give an account a new password, shown once; ends its sessions and access tokens.
export --account EMAIL [FILE]   Export an account into a zip.
import --account EMAIL FILE     Bring such a zip into an account that is still empty.
reports [--drop ID]             List what hosts reported of pages for them, or take one off the list.
close-page ID                   Close the page of a report: it shows nothing any more.
never --email EMAIL             Have no one here start anything with this person. --name NAME --company COMPANY
                                go with the email or stand in its place; --drop takes it back.
terms --email EMAIL             Say how this person likes to be asked, or with --company COMPANY everyone there:
                                --a-month 0, 1, 2, 4 or 8, --not-before DATE, --only-in-writing, --subjects TEXT,
                                --link URL; --drop takes it back.
stop-pages --account EMAIL      Take from an account the right to make such pages; allow-pages gives it back.
backup [FOLDER]                 Back up everything, beside a running server if need be.
restore FOLDER                  Restore a backup into an empty place.`

export const operator: Record<string, Command> = {
  async accounts(house, _words, said) {
    for (const { email, name, isOwner } of await house.accounts.listAccounts())
      said.out(`${email}\t${name}${isOwner ? '\towner' : ''}`)
    return 0
  },

  'reset-password': guarded(async (house, words, said) => {
    const { account } = readFlags(words)
    if (!account)
      throw new Invalid({ account: 'Say whose: wellmet reset-password --account robin@example.org' })
    const who = await whoActs(house, account.at(-1))
    const password = randomBytes(12).toString('base64url')
    const { tokensEnded } = await house.accounts.setPassword(who.email, password)
    said.out(`New password for ${who.email}: ${password}\nSign in with it, then choose your own in Settings.`)
    said.out(`Every browser is signed out. ${ended(tokensEnded)}`)
    return 0
  }),

  export: guarded(async (house, words, said) => {
    const { path, flags } = split(words)
    const who = await whoActs(house, flags.account?.at(-1))
    const part = resolve(`.wellmet-export.part-${process.pid}`)
    const near = path ? partOf(resolve(path)) : part
    try {
      const { fileName } = await performInto(house, who, exportAccount, {}, near)
      const file = resolve(path ?? fileName)
      // An earlier export is not written over.
      nameAsNew(near, file)
      said.out(`Exported ${who.email} to ${file}`)
    } finally {
      rmSync(near, { force: true })
    }
    return 0
  }),

  reports: guarded(async (house, words, said) => {
    const { drop } = readFlags(words)
    if (drop) {
      await house.accounts.dropReport(drop.at(-1) ?? '')
      said.out('Taken off the list. Its page stays as it is.')
      return 0
    }
    for (const { id, email, words, madeAt, isClosed } of await house.accounts.listReports())
      said.out([id, madeAt, email, isClosed ? 'closed' : 'open', onOneLine(words)].join('\t'))
    return 0
  }),

  'close-page': guarded(async (house, words, said) => {
    const { path } = split(words)
    if (!path) throw new Error('Say which report: wellmet close-page ID. “wellmet reports” lists them.')
    const { email } = await house.accounts.closeReported(path)
    said.out(`The page of ${email} is closed. Its host can still erase what came through it.`)
    return 0
  }),

  never: guarded(async (house, words, said) => {
    const { drop, email, name, company } = known(words, ['email', 'name', 'company', 'drop'])
    const ofName = name && company ? byNameAt(name, company) : null
    const of = [...(email ? [byAddress(emailTyped(email))] : []), ...(ofName ? [ofName] : [])]
    if (of.length === 0 || Boolean(name) !== Boolean(company))
      throw new Invalid({
        email:
          'Say who: --email maya@acme.test, or --name "Maya Chen" --company "Acme Tea". A name alone could be anyone’s.',
      })
    if (drop) {
      const count = await house.accounts.contactAgain(of)
      said.out(count > 0 ? 'Taken back: people here can ask them again.' : 'There was nothing to take back.')
      return 0
    }
    await house.accounts.leaveAloneByAll(of)
    said.out('No one here can start a conversation with them. What is under way goes on.')
    return 0
  }),

  terms: guarded(async (house, words, said) => {
    const { drop, email, company, ...terms } = known(words, [
      ...['email', 'company', 'drop'],
      ...Object.keys(setTerms.takes.shape),
    ])
    if (Boolean(email) === Boolean(company))
      throw new Invalid({ email: 'Say whose: --email maya@acme.test, or --company "Acme Tea".' })
    const of = email ? byAddress(emailTyped(email)) : byCompany(company ?? '')
    if (drop) {
      const wereThere = await house.accounts.dropTermsOf(of)
      said.out(wereThere ? 'Taken back.' : 'There was nothing to take back.')
      return 0
    }
    if (Object.keys(terms).length === 0)
      throw new Invalid({ 'a-month': 'Say how they like to be asked, for example --a-month 2.' })
    const verb = setTerms as unknown as Verb<typeof setTerms.takes>
    const fields = Object.fromEntries(Object.entries(terms).map(([name, value]) => [name, [value ?? '']]))
    const { aMonth, notBefore, onlyInWriting, subjects, link } = readTakes(verb, fromText(verb, fields))
    await house.accounts.setTermsOf(of, {
      aMonth: aMonth === 'any' ? null : Number(aMonth),
      notBefore: notBefore ?? null,
      isOnlyInWriting: onlyInWriting,
      subjects,
      link,
    })
    said.out('Everyone here reads it before they write to them.')
    return 0
  }),

  'stop-pages': guarded(async (house, words, said) => {
    const who = await named(house, words, 'stop-pages')
    await house.accounts.stopPages(who.account)
    said.out(`${who.email} can make no more pages for hosts. Those that are open stay open.`)
    return 0
  }),

  'allow-pages': guarded(async (house, words, said) => {
    const who = await named(house, words, 'allow-pages')
    await house.accounts.allowPages(who.account)
    said.out(`${who.email} can make pages for hosts again.`)
    return 0
  }),

  import: guarded(async (house, words, said) => {
    const { path, flags } = split(words)
    if (!path) throw new Error('Say which file: wellmet import --account robin@example.org wellmet.zip')
    const who = await whoActs(house, flags.account?.at(-1))
    const content = readFileSync(path).toString('base64')
    const { people, conversations, letters } = await perform(house, who, importAccount, { content })
    said.out(`${who.email} now has ${people} people, ${conversations} conversations, ${letters} letters.`)
    return 0
  }),
}

export const bareOperator: Record<string, BareCommand> = {
  backup: guarded(async ({ dataFolder, databaseUrl }, words, said) => {
    const into = resolve(split(words).path ?? join(dataFolder, 'backups', `all-${stamp()}`))
    const { accounts, missing = {} } = await (databaseUrl
      ? withPool(databaseUrl, (pool) => backUpDatabase(pool, dataFolder, into))
      : backUpFolder(dataFolder, into))
    said.out(`${many(accounts, 'account is', 'accounts are')} backed up in ${into}`)
    for (const [name, why] of Object.entries(missing))
      said.err(`Not backed up: ${name}. ${why} Restore it from an earlier backup.`)
    return Object.keys(missing).length > 0 ? 1 : 0
  }),

  restore: guarded(async (settings, words, said) => {
    const { path } = split(words)
    if (!path) throw new Error('Say which backup: wellmet restore FOLDER')
    const { accounts, madeAt, files, missing = {} } = await restore(resolve(path), settings)
    if (!files)
      said.out(
        'This backup was made by an earlier Wellmet and has no checksums. Its files were checked as far as SQLite can.',
      )
    for (const name of Object.keys(missing))
      said.err(`Not in this backup, because it was damaged then: ${name}`)
    said.out(`Restored the backup of ${madeAt}, accounts: ${accounts}. Now run npm start.`)
    return 0
  }),
}

/** The last value of each flag; one that is not among `names` is refused. */
function known(words: string[], names: string[]): Record<string, string | undefined> {
  const flags = readFlags(words, (flag) => flag === 'drop' || flag === 'onlyInWriting')
  const wrong = Object.keys(flags).filter((flag) => !names.includes(flag))
  if (wrong.length > 0)
    throw new Invalid(
      Object.fromEntries(
        wrong.map((flag) => [
          flag,
          `There is no such flag here. There are: ${sayList(names.map((name) => `--${kebab(name)}`))}.`,
        ]),
      ),
    )
  return Object.fromEntries(Object.entries(flags).map(([name, values]) => [name, values.at(-1)]))
}

function emailTyped(typed: string): string {
  const email = readEmail(typed)
  if (!email)
    throw new Invalid({ email: `“${typed}” is not an email address. Use one, for example maya@acme.test.` })
  return email
}

async function named(house: House, words: string[], command: string) {
  const { account } = readFlags(words)
  if (!account) throw new Invalid({ account: `Say whose: wellmet ${command} --account robin@example.org` })
  return whoActs(house, account.at(-1))
}

/** What someone typed on a page moves no cursor and begins no line of its own in a terminal. */
const onOneLine = (words: string) => words.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()

function ended(tokens: number): string {
  if (tokens === 0) return 'There was no access token to end.'
  return plural(tokens, { one: '# access token has ended.', other: '# access tokens have ended.' })
}

/** `--account robin@example.org FILE`, in either order. */
function split(words: string[]): { path: string | undefined; flags: Record<string, string[]> } {
  const at = words.findIndex((word, i) => !word.startsWith('--') && !/^--[^=]+$/.test(words[i - 1] ?? ''))
  return {
    path: words[at],
    flags: readFlags(words.filter((_, i) => i !== at)),
  }
}

async function withPool<T>(connectionString: string, work: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const pool = await openPool(connectionString, 'wellmet')
  try {
    return await work(pool)
  } finally {
    await pool.end()
  }
}

function guarded<On>(work: (on: On, words: string[], said: Output) => Promise<Exit>) {
  return (on: On, words: string[], said: Output): Promise<Exit> =>
    work(on, words, said).catch((error) => outcome(error, said))
}
