/** LinkedIn's whole archive: contact with each person becomes their history, and no words of a message are kept. */
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { editProfile } from '../account/edit-profile.ts'
import { exportAccount } from '../export/export-account.ts'
import { importAccount } from '../export/import-account.ts'
import { findIntroductions } from '../letters/find-introductions.ts'
import { search } from '../search/search.ts'
import { addPerson } from './add-person.ts'
import { editInteraction } from './edit-interaction.ts'
import { listPeople } from './list-people.ts'
import { readImport } from './read-import.ts'
import { runImport } from './run-import.ts'
import { showImport } from './show-import.ts'
import { showPerson } from './show-person.ts'
import { undoImport } from './undo-import.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const connections = (...rows: string[]) =>
  ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...rows].join('\n')
const url = (slug: string) => `https://www.linkedin.com/in/${slug}`
const maya = `Maya,Chen,${url('maya-chen')},,Acme Tea,VP Marketing,22 Nov 2025`
const tomasz = `Tomasz,Lis,${url('tomasz-lis')},,Acme Tea,Buyer,01 Feb 2024`
const leila = `Leila,Haddad,${url('leila-h')},,Northlight,Analyst,01 Mar 2024`

/** Since March 2026 each field is quoted, the headings too. */
const quoted = (rows: string[][]) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')
const headings = [
  'CONVERSATION ID',
  'CONVERSATION TITLE',
  'FROM',
  'SENDER PROFILE URL',
  'TO',
  'RECIPIENT PROFILE URLS',
  'DATE',
  'SUBJECT',
  'CONTENT',
  'FOLDER',
  'ATTACHMENTS',
  'IS MESSAGE DRAFT',
]
type Written = { talk: string; from: string; to: string[]; at: string; folder?: string; draft?: string }
const names: Record<string, string> = {
  'robin-vale': 'Robin Vale',
  'maya-chen': 'Maya Chen',
  'tomasz-lis': 'Tomasz Lis, MBA',
  'leila-h': 'Leila Haddad',
  'a-stranger': 'A Stranger',
}
const message = ({ talk, from, to, at, folder = 'INBOX', draft = 'No' }: Written) => [
  talk,
  '',
  names[from] ?? '',
  from && url(from),
  to.map((one) => names[one] ?? '').join(', '),
  to.map(url).join(','),
  `${at} UTC`,
  '',
  'A secretword,\nwith a line break and "quotes"',
  folder,
  '',
  draft,
]
const messages = (...all: Written[]) => quoted([headings, ...all.map(message)])

const me = 'robin-vale'
const written: Written[] = [
  { talk: '1', from: 'maya-chen', to: [me], at: '2026-03-09 23:30:00' },
  { talk: '1', from: me, to: ['maya-chen'], at: '2026-03-05 09:00:00' },
  { talk: '1', from: 'maya-chen', to: [me], at: '2026-03-06 10:00:00' },
  { talk: '2', from: me, to: ['tomasz-lis'], at: '2026-01-02 08:00:00' },
  { talk: '3', from: me, to: ['maya-chen', 'leila-h'], at: '2025-01-01 08:00:00' },
  { talk: '4', from: me, to: ['leila-h'], at: '2025-02-01 08:00:00', draft: 'Yes' },
  { talk: '5', from: 'a-stranger', to: [me], at: '2026-02-02 08:00:00' },
  { talk: '6', from: '', to: [me], at: '2026-02-02 08:00:00' },
  { talk: '7', from: 'leila-h', to: [me], at: '2026-02-02 08:00:00', folder: 'SPAM' },
]
const invitations = [
  'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
  `Robin Vale,Leila Haddad,"2/29/24, 2:37 PM",Hello,OUTGOING,${url(me)},${url('leila-h')}`,
  `Maya Chen,Robin Vale,"11/20/25, 9:01 AM",,INCOMING,${url('maya-chen')},${url(me)}`,
].join('\n')

/** The same each time: a zip holds when it was made. */
const made = '2026-11-22'
const archive = (files: Record<string, string>) =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
      mtime: made,
    }),
  )
const whole = () =>
  archive({
    'Connections.csv': connections(maya, tomasz, leila),
    'messages.csv': messages(...written),
    'Invitations.csv': invitations,
    'Profile.csv': 'First Name,Last Name\nRobin,Vale',
  })

async function newcomer(): Promise<Newcomer> {
  const robin = await house.newcomer()
  await robin.does(editProfile, { zone: 'Europe/Amsterdam' })
  return robin
}

async function read(robin: Newcomer, zip: Buffer) {
  const { id } = await robin.does(readImport, { fileName: 'archive.zip', content: zip.toString('base64') })
  return { id, preview: await robin.does(showImport, { id }) }
}

async function historyOf(robin: Newcomer, name: string) {
  const { people } = await robin.does(listPeople, { find: name })
  const { interactions } = await robin.does(showPerson, { id: people[0]?.id ?? '' })
  return interactions.map(({ happenedOn, kind, by }) => `${happenedOn} ${kind} ${by}`)
}

const ofMaya = [
  '2026-03-10 last-message them',
  '2026-03-06 first-answer them',
  '2026-03-05 first-message me',
  '2025-11-20 invitation them',
]

describe('an archive', () => {
  let robin: Newcomer
  let id: string
  beforeAll(async () => {
    robin = await newcomer()
    const { id: read_, preview } = await read(robin, whole())
    id = read_
    expect(preview).toMatchObject({ newCount: 3, historyCount: 3 })
    expect(preview.warnings.join(' ')).toMatch(/ 3 people get first and last contact.* 1 person .* not among/)
    expect(await robin.does(runImport, { id })).toMatchObject({ newCount: 3, historyCount: 3 })
  })

  test('says who began, whether it was answered, and when it was last, by the seeker’s clock', async () => {
    expect(await historyOf(robin, 'Maya')).toEqual(ofMaya)
    expect(await historyOf(robin, 'Tomasz')).toEqual(['2026-01-02 first-message me'])
  })

  test('leaves out drafts, spam, advertising and talks of several', async () => {
    expect(await historyOf(robin, 'Leila')).toEqual(['2024-02-29 invitation me'])
  })

  test('keeps no words, and no letter', async () => {
    const { people } = await robin.does(listPeople, { find: 'Maya' })
    expect(people[0]?.lastContact).toBe('2026-03-10')
    const shown = await robin.does(showPerson, { id: people[0]?.id ?? '' })
    expect(shown.letters).toEqual([])
    expect(JSON.stringify(shown)).not.toContain('secretword')
    expect((await robin.does(search, { find: 'secretword' })).texts).toEqual([])
    const { content } = await robin.does(exportAccount, { withContent: true })
    const there = await house.newcomer()
    await there.does(importAccount, { content })
    expect(await historyOf(there, 'Maya')).toEqual(ofMaya)
  })

  test('counts as contact for introductions, an invitation alone does not', async () => {
    const target = await robin.does(addPerson, { name: 'Ben Okafor', company: 'Acme Tea' })
    const { ways } = await robin.does(findIntroductions, { personId: target.id })
    expect(ways.map(({ people, how }) => `${people[0]?.name} ${how}`)).toEqual([
      'Maya Chen exchanged',
      'Tomasz Lis wrote',
    ])
    const other = await robin.does(addPerson, { name: 'Ida Berg', company: 'Northlight' })
    const { ways: listed } = await robin.does(findIntroductions, { personId: other.id })
    expect(listed.map(({ how }) => how)).toEqual(['listed'])
  })

  test('a later one adds what is new, and nothing twice', async () => {
    const later = archive({
      'Connections.csv': connections(maya, tomasz, leila),
      'messages.csv': messages(...written, {
        talk: '1',
        from: me,
        to: ['maya-chen'],
        at: '2026-04-01 09:00:00',
      }),
      'Invitations.csv': invitations,
    })
    const next = await read(robin, later)
    expect(await robin.does(runImport, { id: next.id })).toMatchObject({ newCount: 0, historyCount: 1 })
    expect(await historyOf(robin, 'Maya')).toEqual(['2026-04-01 last-message me', ...ofMaya])
    await robin.does(undoImport, { id: next.id })
    expect(await historyOf(robin, 'Maya')).toEqual(ofMaya)
  })

  test('goes whole when the import is undone, but for what was edited', async () => {
    const { people } = await robin.does(listPeople, { find: 'Tomasz' })
    const { interactions } = await robin.does(showPerson, { id: people[0]?.id ?? '' })
    await robin.does(editInteraction, { id: interactions[0]?.id ?? '', note: 'About the harvest.' })
    const undone = await robin.does(undoImport, { id })
    expect(undone).toMatchObject({ removedPeople: 2, keptCount: 1, kept: [{ name: 'Tomasz Lis' }] })
    expect(await historyOf(robin, 'Tomasz')).toEqual(['2026-01-02 first-message me'])
  })
})

test('of known people it is added, and taken out again', async () => {
  const robin = await newcomer()
  const { id: known } = await robin.does(addPerson, { name: 'Maya Chen', linkedin: 'maya-chen' })
  const { id } = await read(robin, whole())
  await robin.does(runImport, { id })
  expect(await historyOf(robin, 'Maya')).toEqual(ofMaya)
  await robin.does(undoImport, { id })
  expect((await robin.does(showPerson, { id: known })).interactions).toEqual([])
})

test('archives of before mid-2023 name people, and no addresses of recipients', async () => {
  const robin = await house.newcomer()
  const old = [
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER',
    `1,,Maya Chen,${url('maya-chen')},Robin Vale,2022-05-01 10:00:00 UTC,,hello,INBOX`,
    `1,,Robin Vale,${url(me)},Maya Chen,2022-05-02 10:00:00 UTC,,hello,INBOX`,
  ].join('\n')
  const { id } = await read(
    robin,
    archive({
      'Basic/Connections.csv': connections(maya, tomasz),
      'Basic/Messages.csv': old,
      'Basic/Invitations.csv':
        'From,To,Sent At,Message,Direction\nRobin Vale,Tomasz Lis,"1/5/22, 1:00 PM",,OUTGOING',
      'Basic/Profile.csv': 'First Name,Last Name\nRobin,Vale',
    }),
  )
  await robin.does(runImport, { id })
  expect(await historyOf(robin, 'Maya')).toEqual([
    '2022-05-02 first-answer me',
    '2022-05-01 first-message them',
  ])
  expect(await historyOf(robin, 'Tomasz')).toEqual(['2022-01-05 invitation me'])
})

test('five thousand connections and twenty thousand messages', { timeout: 60_000 }, async () => {
  const robin = await house.newcomer()
  const people = Array.from(
    { length: 5000 },
    (_, n) => `Given${n},Family${n},${url(`p-${n}`)},,,,01 Feb 2024`,
  )
  const many = Array.from({ length: 20_000 }, (_, n) => ({
    talk: `${n % 4000}`,
    from: n % 3 === 0 ? me : `p-${n % 4000}`,
    to: n % 3 === 0 ? [`p-${n % 4000}`] : [me],
    at: `2026-0${1 + (n % 9)}-1${n % 9} 10:00:0${n % 10}`,
  }))
  const zip = archive({
    'Connections.csv': connections(...people),
    'messages.csv': messages(...many),
  })
  const { id, preview } = await read(robin, zip)
  expect(preview.historyCount).toBe(4000)
  expect(await robin.does(runImport, { id })).toMatchObject({ newCount: 5000, historyCount: 4000 })
  expect(await robin.does(undoImport, { id })).toMatchObject({ removedPeople: 5000, keptCount: 0 })
})
