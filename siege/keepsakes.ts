/** What people take away and restore: backups, exports, files for a spreadsheet or an address book. */
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { type Attack, holds, Skipped } from './attack.ts'
import { call, does, type Place, see } from './place.ts'

/** A backup of a place with something in it. */
async function backedUp(place: Place): Promise<string> {
  const who = await place.someone()
  await does(place, who, 'add-person', { name: 'Maya Chen' })
  const folder = join(place.dataFolder, '..', `back-up-${Date.now()}`)
  const { status, says } = await place.wellmet('backup', folder)
  holds(status === 0, `backing up ended with ${status}: ${says}`)
  return folder
}

/** All files of a backup but its own description, by their paths. */
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && one.name !== 'backup.json')
    .map((one) => join(one.parentPath, one.name))

const damages: [string, (file: string) => void][] = [
  ['cut', (file) => truncateSync(file, Math.floor(statSync(file).size / 2))],
  ['zeroed', (file) => writeFileSync(file, Buffer.alloc(statSync(file).size))],
  ['emptied', (file) => writeFileSync(file, '')],
  ['missing', (file) => rmSync(file)],
  [
    'changed in one byte',
    (file) => {
      const bytes = readFileSync(file)
      const at = Math.floor(bytes.length / 2)
      bytes[at] = (bytes[at] ?? 0) ^ 0xff
      writeFileSync(file, bytes)
    },
  ],
]

export const keepsakes: Attack[] = [
  {
    name: 'a backup with a damaged file is refused by the file’s name, and nothing of it is taken',
    async tries(place) {
      const from = await place.another({ SIGNUPS_PER_HOUR: 'off' })
      const whole = await backedUp(from)
      const into = await place.another({})
      await into.stop()
      const wrong = []
      let tried = 0
      for (const original of filesOf(whole))
        for (const [how, damage] of damages) {
          const broken = `${whole}-broken`
          cpSync(whole, broken, { recursive: true })
          const name = original.slice(whole.length + 1)
          damage(join(broken, name))
          const before = into.kind === 'sqlite' ? filesIn(into.dataFolder) : ''
          const { status, says } = await into.wellmet('restore', broken)
          tried++
          if (status === 0) wrong.push(`${name} ${how}: taken`)
          else if (!says.includes(name.split('/').at(-1) ?? name))
            wrong.push(`${name} ${how}: not named: ${says.slice(0, 100)}`)
          if (into.kind === 'sqlite' && filesIn(into.dataFolder) !== before)
            wrong.push(`${name} ${how}: half taken`)
          rmSync(broken, { recursive: true })
        }
      holds(wrong.length === 0, wrong.join('; '))
      const { status, says } = await into.wellmet('restore', whole)
      holds(status === 0, `the whole one was refused: ${says}`)
      return `${tried} damages refused by name, the whole one taken`
    },
  },
  {
    name: 'one damaged account does not stop the backup of the others',
    async tries(place) {
      if (place.kind === 'postgres') throw new Skipped('A database has no files of accounts.')
      const other = await place.another({ SIGNUPS_PER_HOUR: 'off' })
      for (const name of ['Ann', 'Bob', 'Cy'])
        await does(other, await other.someone(name), 'add-person', { name: 'Maya Chen' })
      await other.stop()
      const accounts = join(other.dataFolder, 'accounts')
      const [first = ''] = readdirSync(accounts).filter((name) => name.endsWith('.db'))
      for (const end of ['-wal', '-shm']) rmSync(join(accounts, first + end), { force: true })
      writeFileSync(join(accounts, first), Buffer.alloc(8192))
      const folder = join(other.dataFolder, '..', 'back-up-of-the-rest')
      const { status, says } = await other.wellmet('backup', folder)
      holds(status !== 0, 'it ended as if all were well')
      holds(says.includes(first.replace('.db', '')), `the damaged one is not named: ${says}`)
      const saved = existsSync(folder)
        ? readdirSync(join(folder, 'accounts')).filter((name) => name.endsWith('.db'))
        : []
      holds(saved.length === 2, `${saved.length} of 2 others were saved`)
      return 'two saved, one named, and an exit status that says so'
    },
  },
  {
    name: 'a commons that is missing beside accounts is not begun again',
    async tries(place) {
      if (place.kind === 'postgres') throw new Skipped('A database has no files that could be missing.')
      const other = await place.another({})
      await does(other, await other.someone(), 'add-person', { name: 'Maya Chen' })
      await other.stop()
      for (const end of ['', '-wal', '-shm'])
        rmSync(join(other.dataFolder, `commons.db${end}`), { force: true })
      const refused = await other.start().then(
        () => null,
        (error: Error) => error.message,
      )
      holds(refused !== null, 'the server began as if no one had been here')
      holds(/commons/.test(refused), refused)
      holds(!existsSync(join(other.dataFolder, 'commons.db')), 'an empty one was made')
      return refused.slice(-160)
    },
  },
  {
    name: 'an account whose file is missing is told so, and not handed an empty one',
    async tries(place) {
      if (place.kind === 'postgres') throw new Skipped('A database has no files that could be missing.')
      const other = await place.another({ SIGNUPS_PER_HOUR: 'off' })
      const [ann, bob] = [await other.someone('Ann'), await other.someone('Bob')]
      for (const who of [ann, bob]) await does(other, who, 'add-person', { name: 'Maya Chen' })
      const before = readdirSync(join(other.dataFolder, 'accounts'))
      await other.stop()
      const gone = before.filter((name) => name.endsWith('.db')).sort()[0] ?? ''
      for (const end of ['', '-wal', '-shm'])
        rmSync(join(other.dataFolder, 'accounts', gone + end), { force: true })
      await other.start()
      const [hers, his] = [await see(other, ann, '/people'), await see(other, bob, '/people')]
      const words = await hers.text()
      holds(his.ok, `the other account was answered with ${his.status}`)
      holds(hers.status === 503, `the page was answered with ${hers.status}`)
      holds(!existsSync(join(other.dataFolder, 'accounts', gone)), 'an empty file was made')
      holds(/missing|damaged/i.test(words), 'the page does not say what is wrong')
      return 'said on the page; the others go on'
    },
  },
  {
    name: 'no cell of an export runs in a spreadsheet, and a phone number stays one',
    async tries(place) {
      const who = await place.someone()
      const cells = [
        '=1+1',
        '+1+1',
        '-1+1',
        '@sum(1)',
        ' =1+1',
        '\n=1+1',
        '\t=1+1',
        'a\n=1+1',
        '\u00a0=1+1',
        '\u200b=1+1',
        '＝1+1',
        '\r=1+1',
      ]
      for (const [n, note] of cells.entries())
        await does(place, who, 'add-person', { name: `Person ${n}`, note, title: note })
      await does(place, who, 'add-person', { name: 'Bo', phone: '+31 6 1234 5678' })
      const zip = unzipSync(
        new Uint8Array(await (await see(place, who, '/settings/export.zip')).arrayBuffer()),
      )
      const files = Object.keys(zip).filter((name) => name.endsWith('.csv'))
      const alive = []
      for (const name of files) {
        const text = strFromU8(zip[name] ?? new Uint8Array())
        for (const line of text.split(/[\r\n]+|,/))
          if (
            /^"?[\s\u00a0\u200b\ufeff]*[=@＝＠]/u.test(line) ||
            /^"?[\s\u00a0\u200b\ufeff]*[+-]1\+1/u.test(line)
          )
            alive.push(`${name}: ${line}`)
      }
      holds(alive.length === 0, alive.slice(0, 5).join(' | '))
      const people = strFromU8(zip[files.find((name) => /people/.test(name)) ?? ''] ?? new Uint8Array())
      holds(people.includes('+31 6 1234 5678') && !people.includes("'+31"), 'the phone number was changed')
      return `${cells.length} formulas disarmed in ${files.length} files`
    },
  },
  {
    name: 'an export brought in twice, or changed by hand, is taken whole or not at all',
    async tries(place) {
      const who = await place.someone()
      const person = await does<{ id: string }>(place, who, 'add-person', { name: 'Maya Chen' })
      await does(place, who, 'start-conversation', { personId: person.id, minutes: 20 })
      const zip = new Uint8Array(await (await see(place, who, '/settings/export.zip')).arrayBuffer())
      const { zipSync, strToU8 } = await import('fflate')
      const whole = JSON.parse(strFromU8(unzipSync(zip)['wellmet.json'] ?? new Uint8Array()))
      const changes: [string, (tables: Record<string, Record<string, unknown>[]>) => void][] = [
        ['−5 minutes', (tables) => void Object.assign(tables.conversation?.[0] ?? {}, { minutes: -5 })],
        [
          'a name of 5 MB',
          (tables) => void Object.assign(tables.person?.[0] ?? {}, { name: 'x'.repeat(5_000_000) }),
        ],
        [
          'a day that is none',
          (tables) => void Object.assign(tables.person?.[0] ?? {}, { connected_on: '2026-13-45' }),
        ],
        ['an unknown table', (tables) => void Object.assign(tables, { user: [{ id: 'x' }] })],
        [
          'a link to nowhere',
          (tables) =>
            void Object.assign(tables.conversation?.[0] ?? {}, {
              person_id: '01a2229b-0000-7000-8000-000000000000',
            }),
        ],
        ['an unknown column', (tables) => void Object.assign(tables.person?.[0] ?? {}, { account: 'x' })],
      ]
      for (const [what, change] of changes) {
        const bad = structuredClone(whole)
        change(bad.tables)
        const into = await place.someone()
        const content = Buffer.from(zipSync({ 'wellmet.json': strToU8(JSON.stringify(bad)) })).toString(
          'base64',
        )
        const answer = await call(place, into, 'import-account', { content })
        const says = await answer.text()
        holds(
          [409, 413, 422].includes(answer.status),
          `${what} was answered with ${answer.status}: ${says.slice(0, 150)}`,
        )
        const { people } = await does<{ people: unknown[] }>(place, into, 'list-people', {})
        holds(people.length === 0, `${what}: ${people.length} people came in all the same`)
      }
      const into = await place.someone()
      const good = await call(place, into, 'import-account', { content: Buffer.from(zip).toString('base64') })
      holds(good.ok, `the whole one was answered with ${good.status}: ${(await good.text()).slice(0, 150)}`)
      return `${changes.length} changed ones refused, the whole one taken`
    },
  },
]

const filesIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile() && /\.db$|^secret$/.test(one.name))
        .map((one) => `${one.name} ${statSync(join(one.parentPath, one.name)).size}`)
        .sort()
        .join('\n')
    : ''
