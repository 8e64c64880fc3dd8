/** Exports and back-ups that someone has changed by hand, and a place whose files are not what they were. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type Attack, holds, Skipped } from './attack.ts'
import { call, does, see } from './place.ts'

type Row = Record<string, unknown>
type Described = { files: Record<string, Record<string, unknown>>; accounts: number } & Record<
  string,
  unknown
>

export const keepsakesByHand: Attack[] = [
  {
    name: 'an import is held to what the verbs hold: length, minutes, order and who sent whom',
    async tries(place) {
      const who = await place.someone()
      const ids = []
      for (const name of ['Maya Chen', 'Jonas Weber'])
        ids.push((await does<{ id: string }>(place, who, 'add-person', { name })).id)
      const [maya = '', jonas = ''] = ids
      const talk = await does<{ id: string }>(place, who, 'start-conversation', {
        personId: maya,
        minutes: 20,
      })
      await does(place, who, 'record-letter', {
        personId: maya,
        conversationId: talk.id,
        kind: 'request',
        body: 'Dear Maya, may I ask you for twenty minutes?',
      })
      await does(place, who, 'record-referral', { personId: maya, referrerId: jonas, mayUseName: 'yes' })
      const zip = unzipSync(
        new Uint8Array(await (await see(place, who, '/settings/export.zip')).arrayBuffer()),
      )
      const whole = JSON.parse(strFromU8(zip['wellmet.json'] ?? new Uint8Array()))
      const referral = (whole.tables.referral as Row[])[0] ?? {}
      const changes: [string, (tables: Record<string, Row[]>) => void][] = [
        [
          'a letter of 5 MB',
          ({ letter }) => void Object.assign(letter?.[0] ?? {}, { body: 'x'.repeat(5_000_000) }),
        ],
        [
          'a note of 5 MB',
          ({ person }) => void Object.assign(person?.[0] ?? {}, { note: 'x'.repeat(5_000_000) }),
        ],
        ['−5 minutes', ({ conversation }) => void Object.assign(conversation?.[0] ?? {}, { minutes: -5 })],
        [
          'ten million minutes',
          ({ conversation }) => void Object.assign(conversation?.[0] ?? {}, { minutes: 1e7 }),
        ],
        [
          'someone who sent me to themselves',
          ({ referral: all }) => void Object.assign(all?.[0] ?? {}, { referrer_id: referral.person_id }),
        ],
        ['one id twice', ({ person }) => void person?.push({ ...person[0] })],
        ['a NUL in a name', ({ person }) => void Object.assign(person?.[0] ?? {}, { name: 'Ma\u0000ya' })],
        ['a number for a name', ({ person }) => void Object.assign(person?.[0] ?? {}, { name: 7 })],
        ['half a character', ({ person }) => void Object.assign(person?.[0] ?? {}, { name: '\ud800' })],
      ]
      const seen = []
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
        seen.push(what)
      }
      return `${seen.length} refused, and nothing of them taken`
    },
  },
  {
    name: 'a backup.json that was changed by hand is refused, and nothing is taken',
    async tries(place) {
      const from = await place.another({ SIGNUPS_PER_HOUR: 'off' })
      for (const name of ['Ann', 'Bob'])
        await does(from, await from.someone(name), 'add-person', { name: 'Maya Chen' })
      const whole = join(from.dataFolder, '..', 'back-up-by-hand')
      const made = await from.wellmet('backup', whole)
      holds(made.status === 0, made.says)
      const into = await place.another({})
      await into.stop()
      const changes: [string, (described: Described, folder: string) => void][] = [
        [
          'another hash',
          ({ files }) =>
            change(Object.values(files)[0], (text) => text.replace(/^./, (one) => (one === '0' ? '1' : '0'))),
        ],
        ['a file left out', ({ files }) => void delete files[Object.keys(files).sort().at(0) ?? '']],
        [
          'a file that is not there',
          ({ files }) => void Object.assign(files, { 'accounts/none.db': Object.values(files)[0] }),
        ],
        [
          'a file elsewhere',
          ({ files }) => void Object.assign(files, { '../../etc/passwd': Object.values(files)[0] }),
        ],
        ['another count', (described) => void Object.assign(described, { accounts: 7 })],
        ['no kind', (described) => void delete described.kind],
        [
          'a later version',
          (described) => void Object.assign(described, { steps: { commons: 9999, store: 9999 } }),
        ],
      ]
      for (const [what, by] of changes) {
        const folder = `${whole}-changed`
        cpSync(whole, folder, { recursive: true })
        const described = JSON.parse(readFileSync(join(folder, 'backup.json'), 'utf8')) as Described
        by(described, folder)
        writeFileSync(join(folder, 'backup.json'), JSON.stringify(described))
        const { status, says } = await into.wellmet('restore', folder)
        holds(status !== 0, `${what} was taken: ${says.slice(0, 200)}`)
        holds(!/at \S+ \(|TypeError/.test(says), `${what} broke: ${says.slice(0, 200)}`)
        rmSync(folder, { recursive: true })
      }
      for (const [what, text] of [
        ['no JSON', '{'],
        ['a list', '[]'],
        ['nothing', ''],
      ]) {
        const folder = `${whole}-changed`
        cpSync(whole, folder, { recursive: true })
        writeFileSync(join(folder, 'backup.json'), text ?? '')
        const { status, says } = await into.wellmet('restore', folder)
        holds(status !== 0, `${what} was taken: ${says.slice(0, 200)}`)
        rmSync(folder, { recursive: true })
      }
      const good = await into.wellmet('restore', whole)
      holds(good.status === 0, `the whole one was refused: ${good.says}`)
      return `${changes.length + 3} changed ones refused, the whole one taken`
    },
  },
  {
    name: 'a commons that is empty beside full accounts is not begun again',
    async tries(place) {
      if (place.kind === 'postgres') throw new Skipped('A database has no files that could be emptied.')
      const seen = []
      for (const bytes of [0, 8192]) {
        const other = await place.another({})
        await does(other, await other.someone(), 'add-person', { name: 'Maya Chen' })
        await other.stop()
        const commons = join(other.dataFolder, 'commons.db')
        for (const end of ['-wal', '-shm']) rmSync(commons + end, { force: true })
        writeFileSync(commons, Buffer.alloc(bytes))
        const refused = await other.start().then(
          () => null,
          (error: Error) => error.message,
        )
        holds(refused !== null, `with ${bytes} bytes of zeros it began as if no one had been here`)
        holds(/commons/.test(refused), refused)
        holds(!existsSync(commons) || statSync(commons).size === bytes, 'it was written over')
        const accounts = readdirSync(join(other.dataFolder, 'accounts')).filter((name) =>
          name.endsWith('.db'),
        )
        holds(accounts.length === 1, 'the account is gone')
        seen.push(`${bytes} bytes`)
      }
      return `${seen.join(' and ')} refused by name, and left as they were`
    },
  },
]

/** Changes the hash in what is said of a file, whatever that field is called. */
function change(described: Record<string, unknown> | undefined, by: (text: string) => string): void {
  for (const [name, value] of Object.entries(described ?? {}))
    if (typeof value === 'string' && described) described[name] = by(value)
}
