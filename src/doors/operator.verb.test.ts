/** Real folders and real databases, through the operator's commands. Runs on both: the suite says which. */

import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase } from '../../tests/postgres.ts'
import { createToken } from '../account/create-token.ts'
import { editProfile } from '../account/edit-profile.ts'
import { listTokens } from '../account/list-tokens.ts'
import { showProfile } from '../account/show-profile.ts'
import { closeHouse, openHouse } from '../open-house.ts'
import { addPerson } from '../people/add-person.ts'
import { deletePerson } from '../people/delete-person.ts'
import { listPeople } from '../people/list-people.ts'
import type { Settings } from '../settings.ts'
import { backUpBeforeSteps } from '../store/backup.ts'
import { openCommons } from '../store/commons.ts'
import { steps } from '../store/commons-steps.ts'
import { lockDataFolder } from '../store/lock.ts'
import { migratePostgres } from '../store/migrate.ts'
import { openPool } from '../store/postgres.ts'
import { steps as storeSteps } from '../store/steps.ts'
import { troubleOf } from '../store/trouble.ts'
import type { Verb } from '../verb.ts'
import type { House } from './house.ts'
import { bareOperator, operator } from './operator.ts'
import { perform } from './perform.ts'

const onPostgres = process.env.WELLMET_TEST_STORE === 'postgres'
const cleanUp: (() => unknown)[] = []
let home: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'wellmet-backup-'))
  cleanUp.push(() => rmSync(home, { recursive: true, force: true }))
})
afterEach(async () => {
  for (const work of cleanUp.splice(0).reverse()) await work()
})

/** An empty place: a folder, and on PostgreSQL a database. */
async function place(name: string): Promise<Settings> {
  const settings = { port: 0, host: '127.0.0.1', dataFolder: join(home, name), signups: 'open' as const }
  if (!onPostgres) return settings
  const { url, drop } = await freshDatabase()
  cleanUp.push(drop)
  return { ...settings, databaseUrl: url }
}

async function inside<T>(settings: Settings, work: (house: House) => Promise<T>): Promise<T> {
  const house = await openHouse(settings, {})
  try {
    return await work(house)
  } finally {
    await closeHouse(house)
  }
}

const password = 'a quiet long password'
const robin = { email: 'robin@example.org', name: 'Robin Vale' }
const ada = { email: 'ada@example.org', name: 'Ada Quist' }

/** Two accounts, one of them in the sample data. */
async function fill(settings: Settings) {
  await inside(settings, async (house) => {
    for (const one of [robin, ada]) {
      const { account } = await house.accounts.signUp({ ...one, password }, {})
      const who = { account, ...one }
      await perform(house, who, editProfile, { background: `I am ${one.name}.`, zone: 'Asia/Kolkata' })
      await perform(house, who, addPerson, { name: 'Maya Chen' })
      const { id } = await perform(house, who, addPerson, { name: '王小明' })
      await perform(house, who, deletePerson, { id })
      await perform(house, who, createToken, { name: 'agent', expiresOn: inAMonth() })
      await perform(house, { ...who, isSample: true }, addPerson, { name: 'Bo' })
    }
    const found = await house.accounts.findByEmail(ada.email)
    await house.accounts.beginSampleVisit(found?.account ?? '')
  })
}

const inAMonth = () => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)

/** All that can be seen of a place. */
function look(settings: Settings) {
  return inside(settings, async (house) => {
    const all = []
    for (const one of await house.accounts.listAccounts()) {
      const ask = (verb: Verb, isSample = false) => perform(house, { ...one, isSample }, verb, {})
      all.push([one, await ask(showProfile as Verb), await ask(listPeople as Verb)])
      all.push([await ask(listTokens as Verb), await ask(listPeople as Verb, true)])
    }
    return all
  })
}

async function run(command: keyof typeof bareOperator, settings: Settings, ...words: string[]) {
  const lines: string[] = []
  const said = { out: (text: string) => lines.push(text), err: (text: string) => lines.push(text) }
  const exit = await bareOperator[command]?.(settings, words, said)
  return { exit, says: lines.join('\n') }
}

test('what is backed up comes back as it was, sign-in and sample and all', async () => {
  const [there, here] = [await place('there'), await place('here')]
  await fill(there)
  const before = await look(there)
  const backUp = join(home, 'back-up')
  expect(await run('backup', there, backUp)).toMatchObject({ exit: 0 })
  await inside(there, async (house) => house.accounts.setPassword(robin.email, 'changed after the backup'))

  expect(await run('restore', here, backUp)).toMatchObject({ exit: 0 })
  expect(await look(here)).toEqual(before)
  await inside(here, async (house) => {
    const session = await house.accounts.signIn({ email: robin.email, password }, {})
    expect(await house.accounts.sessionOf(session.token)).toMatchObject({
      email: robin.email,
      isSample: false,
    })
    const adas = await house.accounts.signIn({ email: ada.email, password }, {})
    expect(await house.accounts.sessionOf(adas.token)).toMatchObject({ isSample: true })
  })
})

test('a place that is filled is not written over', async () => {
  const there = await place('there')
  await fill(there)
  const backUp = join(home, 'back-up')
  await run('backup', there, backUp)
  const before = await look(there)
  expect(await run('restore', there, backUp)).toMatchObject({
    exit: 1,
    says: expect.stringContaining('There are already accounts in'),
  })
  expect(await look(there)).toEqual(before)
})

test('a place that was only started may be restored into', async () => {
  const [there, here] = [await place('there'), await place('here')]
  await fill(there)
  await inside(here, async () => {})
  await run('backup', there, join(home, 'back-up'))
  expect(await run('restore', here, join(home, 'back-up'))).toMatchObject({ exit: 0 })
  expect(await look(here)).toEqual(await look(there))
})

if (!onPostgres)
  test('what an earlier file left is not written into the one that comes back', async () => {
    const there = await place('there')
    await fill(there)
    await run('backup', there, join(home, 'back-up'))
    const before = await look(there)
    // Its log is there, the file itself is lost: as after a crash, and a disk that was cleaned up by hand.
    const accounts = join(there.dataFolder, 'accounts')
    const house = await openHouse(there, {})
    for (const one of await house.accounts.listAccounts())
      await perform(house, one, addPerson, { name: 'Later' })
    const logs = readdirSync(accounts).filter((name) => name.endsWith('.db-wal'))
    expect(logs.length).toBeGreaterThan(0)
    for (const name of logs) cpSync(join(accounts, name), join(home, name))
    await closeHouse(house)
    rmSync(there.dataFolder, { recursive: true })
    mkdirSync(accounts, { recursive: true })
    for (const name of logs) cpSync(join(home, name), join(accounts, name))
    writeFileSync(join(there.dataFolder, 'commons.db'), 'no database at all'.repeat(100))
    expect(await run('restore', there, join(home, 'back-up'))).toMatchObject({
      exit: 1,
      says: expect.stringContaining('Move it away first'),
    })
    rmSync(join(there.dataFolder, 'commons.db'))
    expect(await run('restore', there, join(home, 'back-up'))).toMatchObject({ exit: 0 })
    expect(await look(there)).toEqual(before)
  })

test('a backup is for its owner alone, and does not replace another', async () => {
  const there = await place('there')
  await fill(there)
  expect(await run('backup', there)).toMatchObject({ exit: 0, says: expect.stringContaining('2 accounts') })
  const [name = ''] = readdirSync(join(there.dataFolder, 'backups'))
  const backUp = join(there.dataFolder, 'backups', name)
  expect(statSync(backUp).mode & 0o777).toBe(0o700)
  for (const file of readdirSync(backUp, { recursive: true, withFileTypes: true }))
    if (file.isFile()) expect(statSync(join(file.parentPath, file.name)).mode & 0o777, file.name).toBe(0o600)
  expect(await run('backup', there, backUp)).toMatchObject({ exit: 1 })
})

test('nothing there, or no backup, is said in a sentence', async () => {
  const there = await place('there')
  expect(await run('backup', there)).toMatchObject({
    exit: 1,
    says: expect.stringContaining('no account here yet'),
  })
  expect(await run('restore', there, home)).toMatchObject({
    exit: 1,
    says: expect.stringContaining('holds no backup'),
  })
  expect(await run('restore', there)).toMatchObject({ exit: 1 })
})

test('a newer backup, or one of the other kind, is refused', async () => {
  const [there, here] = [await place('there'), await place('here')]
  await fill(there)
  const backUp = join(home, 'back-up')
  await run('backup', there, backUp)
  const made = {
    wellmet: 'back-up',
    kind: onPostgres ? 'postgres' : 'sqlite',
    steps: { commons: 99, store: 1 },
  }
  writeFileSync(join(backUp, 'backup.json'), JSON.stringify(made))
  expect((await run('restore', here, backUp)).says).toContain('newer Wellmet')
  writeFileSync(
    join(backUp, 'backup.json'),
    JSON.stringify({ ...made, kind: onPostgres ? 'sqlite' : 'postgres' }),
  )
  expect((await run('restore', here, backUp)).says).toContain('DATABASE_URL')
})

if (!onPostgres)
  test('while a server has the folder, nothing is restored into it', async () => {
    const [there, here] = [await place('there'), await place('here')]
    await fill(there)
    await run('backup', there, join(home, 'back-up'))
    const unlock = lockDataFolder(here.dataFolder)
    cleanUp.push(unlock)
    expect((await run('restore', here, join(home, 'back-up'))).says).toContain('Another Wellmet')
    expect(existsSync(join(here.dataFolder, 'commons.db'))).toBe(false)
  })

const damages: Record<string, (file: string) => void> = {
  missing: (file) => rmSync(file),
  emptied: (file) => writeFileSync(file, ''),
  zeroed: (file) => writeFileSync(file, Buffer.alloc(statSync(file).size)),
  cut: (file) => truncateSync(file, Math.floor(statSync(file).size / 2)),
  longer: (file) => writeFileSync(file, 'x', { flag: 'a' }),
  'changed in one byte': (file) => {
    const bytes = readFileSync(file)
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    writeFileSync(file, bytes)
  },
}
const filesIn = (folder: string) =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))

describe('a backup of which a file is not as it was is refused by that file’s name', () => {
  test('and nothing of it is taken', async () => {
    const [there, here] = [await place('there'), await place('here')]
    await fill(there)
    const whole = join(home, 'back-up')
    await run('backup', there, whole)
    const names = filesIn(whole).filter((name) => name !== 'backup.json')
    expect(names).toHaveLength(onPostgres ? 2 : 6)
    for (const name of names)
      for (const [how, damage] of Object.entries(damages)) {
        const broken = join(home, 'broken')
        cpSync(whole, broken, { recursive: true })
        damage(join(broken, name))
        const { exit, says } = await run('restore', here, broken)
        expect(exit, `${name} ${how}`).toBe(1)
        expect(says, `${name} ${how}`).toContain(name)
        expect(existsSync(here.dataFolder), `${name} ${how}`).toBe(false)
        rmSync(broken, { recursive: true })
      }
    truncateSync(join(whole, 'backup.json'), 30)
    expect(await run('restore', here, whole)).toMatchObject({
      exit: 1,
      says: expect.stringContaining('backup.json'),
    })
  })

  test('so is one whose backup.json says what cannot be', async () => {
    const [there, here] = [await place('there'), await place('here')]
    await fill(there)
    const whole = join(home, 'back-up')
    await run('backup', there, whole)
    const path = join(whole, 'backup.json')
    const said = readFileSync(path, 'utf8')
    const [file = ''] = Object.keys(JSON.parse(said).files).filter((name) =>
      /^(accounts|rows)[^~]*$/.test(name),
    )
    type Said = ReturnType<typeof JSON.parse>
    const changes: Record<string, (made: Said) => void> = {
      'no steps': (made) => delete made.steps,
      'steps that are words': (made) => (made.steps = { commons: 'x', store: 'y' }),
      'no kind': (made) => delete made.kind,
      'no time': (made) => delete made.madeAt,
      'a time that moves the cursor': (made) => (made.madeAt = '\u001b[2J'),
      'a number of accounts that is a word': (made) => (made.accounts = '2'),
      'more accounts': (made) => (made.accounts = 3),
      'a list of files': (made) => (made.files = Object.keys(made.files)),
      'nothing of a file': (made) => (made.files[file] = null),
      'a file too few': (made) => delete made.files[file],
      'a file and an account too few': (made) => {
        delete made.files[file]
        made.accounts = 1
      },
      'a file of elsewhere': (made) => (made.files['accounts/../../x.db'] = made.files[file]),
      'a file of elsewhere that is missing': (made) => (made.missing = { '../x\u001b[2J': 'gone' }),
    }
    for (const [how, change] of Object.entries(changes)) {
      const made = JSON.parse(said)
      change(made)
      writeFileSync(path, JSON.stringify(made))
      const { exit, says } = await run('restore', here, whole)
      expect([exit, says], how).toEqual([1, expect.stringMatching(/is damaged: .* Nothing was restored/)])
      expect(filesIn(here.dataFolder), how).toEqual([])
    }
    writeFileSync(path, said)
    expect(await run('restore', here, whole)).toMatchObject({ exit: 0 })
  })

  test('one of an earlier Wellmet, without checksums, comes back and says so', async () => {
    const [there, here] = [await place('there'), await place('here')]
    await fill(there)
    const older = join(home, 'back-up')
    await run('backup', there, older)
    const { files, ...made } = JSON.parse(readFileSync(join(older, 'backup.json'), 'utf8'))
    writeFileSync(join(older, 'backup.json'), JSON.stringify(made))
    const broken = join(home, 'broken')
    for (const how of ['missing', 'emptied', 'zeroed', 'cut']) {
      cpSync(older, broken, { recursive: true })
      const [name = ''] = Object.keys(files).filter(
        (name) => /accounts|rows/.test(name) && !name.includes('~'),
      )
      damages[how]?.(join(broken, name))
      expect(await run('restore', here, broken), how).toMatchObject({ exit: 1 })
      rmSync(broken, { recursive: true })
    }
    // Each file is sound, and is not what its name says.
    cpSync(older, broken, { recursive: true })
    if (onPostgres) writeFileSync(join(broken, 'rows.ndjson'), '["","user\\" select 1; --",{}]\n')
    else
      cpSync(
        join(broken, Object.keys(files).find((name) => /^accounts/.test(name)) ?? ''),
        join(broken, 'commons.db'),
      )
    expect(await run('restore', here, broken)).toMatchObject({
      exit: 1,
      says: expect.stringMatching(/(rows\.ndjson|commons\.db) of this backup is damaged/),
    })
    const { exit, says } = await run('restore', here, older)
    expect([exit, says]).toEqual([0, expect.stringContaining('no checksums')])
    expect(await look(here)).toEqual(await look(there))
  })
})

if (!onPostgres)
  describe('where a file is lost', () => {
    const lose = (settings: Settings, name: string) => {
      for (const end of ['', '-wal', '-shm']) rmSync(join(settings.dataFolder, name + end), { force: true })
    }
    const accounts = (settings: Settings) =>
      readdirSync(join(settings.dataFolder, 'accounts')).filter((name) => /^[^~]+\.db$/.test(name))

    test.each(['missing', 'emptied', 'zeroed'])(
      'one account that is %s stops no backup of the others',
      async (how) => {
        const [there, here] = [await place('there'), await place('here')]
        await fill(there)
        const [lost = '', kept = ''] = accounts(there)
        if (how === 'missing') lose(there, `accounts/${lost}`)
        else damages[how]?.(join(there.dataFolder, 'accounts', lost))
        const backUp = join(home, 'back-up')
        const { exit, says } = await run('backup', there, backUp)
        expect([exit, says]).toEqual([1, expect.stringContaining(`Not backed up: accounts/${lost}`)])
        const { missing, files } = JSON.parse(readFileSync(join(backUp, 'backup.json'), 'utf8'))
        expect(Object.keys(missing)).toEqual([`accounts/${lost}`])
        expect(Object.keys(files)).toContain(`accounts/${kept}`)
        expect(await run('restore', here, backUp)).toMatchObject({
          exit: 0,
          says: expect.stringContaining(lost),
        })
        expect(accounts(here)).toEqual([kept])
      },
    )

    test('an account is not begun again, and the others go on', async () => {
      const there = await place('there')
      await fill(there)
      lose(there, `accounts/${accounts(there)[0]}`)
      await inside(there, async (house) => {
        const found = []
        for (const who of await house.accounts.listAccounts())
          found.push(await perform(house, who, listPeople, {}).catch((error) => troubleOf(error)?.kind))
        expect(found).toHaveLength(2)
        expect(found).toContain('missing-account')
        expect(found.filter((one) => typeof one === 'object')).toHaveLength(1)
      })
      expect(accounts(there)).toHaveLength(1)
    })

    test('an account of before this was kept is protected from the next start on', async () => {
      const there = await place('there')
      await fill(there)
      await inside(there, async ({ commons }) => commons.db.deleteFrom('world_made').execute())
      await inside(there, async () => {})
      const [lost = ''] = accounts(there)
      lose(there, `accounts/${lost}`)
      await inside(there, async (house) => {
        const within = house.stores.within(lost.slice(0, -3), 'reads', async () => {})
        await expect(within).rejects.toMatchObject({ kind: 'missing-account' })
        await house.stores.erase(lost.slice(0, -3))
        await house.stores.within(lost.slice(0, -3), 'reads', async () => {})
      })
    })

    test('the commons are not begun again', async () => {
      const there = await place('there')
      await fill(there)
      lose(there, 'commons.db')
      await expect(openHouse(there, {})).rejects.toThrow(/commons\.db is missing .* 2 accounts/)
      expect(existsSync(join(there.dataFolder, 'commons.db'))).toBe(false)
      new DatabaseSync(join(there.dataFolder, 'commons.db')).exec('create table other (id text)')
      await expect(openHouse(there, {})).rejects.toThrow(/commons\.db has nothing in it .* 2 accounts/)
      lose(there, 'commons.db')
      expect(await run('backup', there, join(home, 'rest'))).toMatchObject({
        exit: 1,
        says: expect.stringContaining('commons.db'),
      })
    })
  })

test('before new tables a filled place is backed up, and comes back from that', async () => {
  const [there, here] = [await place('there'), await place('here')]
  await fill(there)
  const before = await look(there)
  const later = { name: 'commons/later', up: async () => {} }
  await (await openCommons(there, [...steps, later])).close()
  const [made = ''] = readdirSync(join(there.dataFolder, 'backups'))
  if (onPostgres) {
    expect(await run('restore', here, join(there.dataFolder, 'backups', made))).toMatchObject({ exit: 0 })
    expect(await look(here)).toEqual(before)
  } else expect(made).toMatch(/^commons-.*\.db$/)
})

if (onPostgres)
  test('before a step over the rows of accounts the whole database is backed up', async () => {
    const there = await place('there')
    await fill(there)
    const pool = await openPool(there.databaseUrl ?? '', 'wellmet')
    const folder = join(home, 'data')
    const more = { name: '0002-more', up: async () => {} }
    const known = [...storeSteps, more]
    await migratePostgres(pool, { schema: 'wellmet', known, backUp: () => backUpBeforeSteps(pool, folder) })
    await migratePostgres(pool, { schema: 'wellmet', known, backUp: () => backUpBeforeSteps(pool, folder) })
    await pool.end()
    expect(readdirSync(join(folder, 'backups'))).toEqual([expect.stringMatching(/^before-update-/)])
  })

test('an account is exported as a zip and imported elsewhere', async () => {
  const [there, here] = [await place('there'), await place('here')]
  await fill(there)
  const file = join(home, 'robin.zip')
  const said = { out: () => {}, err: () => {} }
  const words = ['--account', robin.email, file]
  await inside(there, async (house) => expect(await operator.export?.(house, words, said)).toBe(0))
  await inside(here, async (house) => {
    await house.accounts.signUp({ ...robin, password }, {})
    expect(await operator.import?.(house, words, said)).toBe(0)
    expect(await operator.import?.(house, words, said)).toBe(4)
  })
  const names = (all: unknown) => JSON.stringify(all).includes('Maya Chen')
  expect(names(await look(here))).toBe(true)
})

test('a password that is reset signs out everywhere, ends the tokens, and says so', async () => {
  const there = await place('reset')
  await inside(there, async (house) => {
    const { account, session } = await house.accounts.signUp({ ...robin, password }, {})
    const { shown } = await house.accounts.createToken(account, {
      name: 'agent',
      scopes: 'read',
      zone: 'UTC',
      expiresOn: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
    })
    const out: string[] = []
    const said = { out: (text: string) => out.push(text), err: (text: string) => out.push(text) }
    const reset = (email: string) => operator['reset-password']?.(house, ['--account', email], said)
    expect(await reset(' ROBIN@example.org ')).toBe(0)
    expect(out.join('\n')).toContain('1 access token has ended.')
    expect(await house.accounts.sessionOf(session.token)).toBeNull()
    expect(await house.accounts.tokenOf(shown)).toBeNull()
    const given = /New password for robin@example\.org: (\S+)/.exec(out.join('\n'))?.[1] ?? ''
    await house.accounts.signIn({ email: robin.email, password: given }, {})
    for (const odd of ['rob\0in@example.org', 'rob\u200bin@example.org', ''])
      expect(await reset(odd), JSON.stringify(odd)).toBe(2)
  })
})
