/** LinkedIn's archive of oneself: proposed line by line, kept only where it was accepted. */
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { deleteBackgroundLine } from '../account/delete-background-line.ts'
import { editProfile } from '../account/edit-profile.ts'
import { listBackground } from '../account/list-background.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { showProfile } from '../account/show-profile.ts'
import { exportAccount } from '../export/export-account.ts'
import { importAccount } from '../export/import-account.ts'
import { findIntroductions } from '../letters/find-introductions.ts'
import { addBackgroundLine } from './add-background-line.ts'
import { addPerson } from './add-person.ts'
import { addPosition } from './add-position.ts'
import { readImport } from './read-import.ts'
import { runImport } from './run-import.ts'
import { showImport } from './show-import.ts'
import { undoImport } from './undo-import.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const files = {
  'Connections.csv':
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nMaya,Chen,,,Acme Tea,Buyer,22 Nov 2025',
  'Positions.csv': [
    'Company Name,Title,Description,Location,Started On,Finished On',
    '"Harbor & Finch, Inc.",Buyer,"Bought tea,\nmostly",Utrecht,Jan 2016,Mar 2019',
    'Polder Bikes,Planner,,,Apr 2019,',
    'Old Mill,Clerk,,,Jan 2016,Feb 2011',
  ].join('\n'),
  'Education.csv':
    'School Name,Start Date,End Date,Notes,Degree Name,Activities\nCity University,2010,2014,,BSc Economics,Rowing',
  'Skills.csv': 'Name\nPlanning\nNegotiation\nplanning',
  'Profile.csv':
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary\nRobin,Vale,,,,Planner,"I plan bus routes. I am turning to rail."',
}
/** The same each time: a zip holds when it was made. */
const made = '2026-11-22'
const archive = (some: Record<string, string> = files) =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(some).map(([name, text]) => [name, strToU8(text)])), {
      mtime: made,
    }),
  ).toString('base64')

async function read(robin: Newcomer, content = archive()) {
  const { id, backgroundCount } = await robin.does(readImport, { fileName: 'archive.zip', content })
  const shown = await robin.does(showImport, { id })
  const numberOf = (title: string) => shown.background.find((one) => one.title === title)?.number ?? 0
  return { id, backgroundCount, shown, numberOf }
}
const said = ({ title, place }: { title: string; place: string }) => [title, place].filter(Boolean).join(', ')
const linesOf = async (robin: Newcomer) => (await robin.does(listBackground, {})).lines

test('each is proposed, and what is not accepted is not kept', async () => {
  const robin = await house.newcomer()
  const { id, backgroundCount, shown, numberOf } = await read(robin)
  expect(backgroundCount).toBe(7)
  expect(shown.background.map((one) => `${one.kind}: ${said(one)}`)).toEqual([
    'summary: I plan bus routes. I am turning to rail.',
    'position: Buyer, Harbor & Finch, Inc.',
    'position: Planner, Polder Bikes',
    'position: Clerk, Old Mill',
    'education: BSc Economics, City University',
    'skill: Planning',
    'skill: Negotiation',
  ])
  expect(shown.background[1]).toMatchObject({ fromOn: '2016-01', toOn: '2019-03' })
  expect(shown.background[3]).toMatchObject({ fromOn: '2016-01', toOn: null })
  expect(shown.warnings.join(' ')).not.toContain('Left out')
  expect(await linesOf(robin)).toEqual([])
  const accepted = { background: [numberOf('Planner'), numberOf('Planning')] }
  expect(await robin.does(runImport, { id, ...accepted })).toMatchObject({ newCount: 1, backgroundCount: 2 })
  expect((await linesOf(robin)).map(said).sort()).toEqual(['Planner, Polder Bikes', 'Planning'])
  expect((await robin.does(showProfile, {})).background).toBe('')
})

test('the same archive again proposes only what is not there, and then nothing', async () => {
  const robin = await house.newcomer()
  const first = await read(robin)
  await robin.does(runImport, { id: first.id, background: [1, 2, 3, 4] })
  const again = await read(robin)
  expect(again.shown.newCount).toBe(0)
  expect(again.shown.background.map(said)).toEqual([
    'BSc Economics, City University',
    'Planning',
    'Negotiation',
  ])
  expect(await robin.does(runImport, { id: again.id, background: [1, 2, 3] })).toMatchObject({
    backgroundCount: 3,
  })
  await expect(read(robin)).rejects.toMatchObject({ code: 'imported-already' })
  expect(await linesOf(robin)).toHaveLength(6)
})

test('two previews of one archive do not add a line twice', async () => {
  const robin = await house.newcomer()
  const whole = await read(robin)
  const { 'Connections.csv': _, ...rest } = files
  const alone = await read(robin, archive(rest))
  expect(alone.shown).toMatchObject({ step: 'preview', newCount: 0, knownCount: 0 })
  await robin.does(runImport, { id: whole.id, background: [2, 3] })
  expect(await robin.does(runImport, { id: alone.id, background: [2, 3] })).toMatchObject({
    backgroundCount: 0,
  })
  expect(await linesOf(robin)).toHaveLength(2)
})

test('a summary becomes the background text where there is none, and never takes the place of one', async () => {
  const robin = await house.newcomer()
  const { id } = await read(robin)
  await robin.does(runImport, { id, background: [1] })
  const profile = await robin.does(showProfile, {})
  expect(profile.background).toBe('I plan bus routes. I am turning to rail.')
  expect(profile.updatedAt).not.toBe('')
  const other = await house.newcomer()
  const waiting = await read(other)
  await other.does(editProfile, { background: 'I write of myself.', zone: 'Europe/Amsterdam' })
  expect(await other.does(runImport, { id: waiting.id, background: [1] })).toMatchObject({
    backgroundCount: 0,
  })
  expect(
    (
      await read(other, archive({ 'Profile.csv': files['Profile.csv'], 'Skills.csv': files['Skills.csv'] }))
    ).shown.background.map(said),
  ).toEqual(['Planning', 'Negotiation'])
  expect(await other.does(showProfile, {})).toMatchObject({
    background: 'I write of myself.',
    zone: 'Europe/Amsterdam',
  })
})

test('what was accepted stays when the import is undone, can be deleted and restored, and goes along in an export', async () => {
  const robin = await house.newcomer()
  const { id, numberOf } = await read(robin)
  await robin.does(runImport, { id, background: [numberOf('Buyer'), numberOf('Negotiation')] })
  await robin.does(undoImport, { id })
  const [buyer] = await linesOf(robin)
  expect(buyer).toMatchObject({ title: 'Buyer', place: 'Harbor & Finch, Inc.', fromOn: '2016-01' })
  const { deletedId } = await robin.does(deleteBackgroundLine, { id: buyer?.id ?? '' })
  expect(await linesOf(robin)).toHaveLength(1)
  await robin.does(restoreDeleted, { id: deletedId })
  const { content } = await robin.does(exportAccount, { withContent: true })
  const there = await house.newcomer()
  await there.does(importAccount, { content })
  expect((await linesOf(there)).map(said).sort()).toEqual(['Buyer, Harbor & Finch, Inc.', 'Negotiation'])
})

test('common ground is where place and time agree, and nowhere else', async () => {
  const robin = await house.newcomer()
  const { id, numberOf } = await read(robin)
  await robin.does(runImport, {
    id,
    background: ['Buyer', 'Planner', 'BSc Economics'].map(numberOf),
  })
  const add = async (name: string, company: string, fromOn?: string, toOn?: string) => {
    const { id } = await robin.does(addPerson, { name, ...(fromOn ? {} : { company }) })
    if (fromOn) await robin.does(addPosition, { personId: id, company, title: 'Buyer', fromOn, toOn })
    return id
  }
  const groundWith = async (personId: string) =>
    (await robin.does(findIntroductions, { personId })).commonGround?.says ?? null
  const tomasz = await add('Tomasz Lis', 'Harbor & Finch', '2018', '2021')
  expect(await groundWith(tomasz)).toBe('You and Tomasz Lis were at Harbor & Finch at the same time.')
  expect(await groundWith(await add('Ida Berg', 'Harbor & Finch', '2020', '2021'))).toBeNull()
  expect(await groundWith(await add('Leila Haddad', 'Harbor & Finch'))).toBeNull()
  expect(await groundWith(await add('Lotte Brandsma', 'Polder Bikes'))).toBe(
    'You and Lotte Brandsma were at Polder Bikes at the same time.',
  )
  expect(await groundWith(await add('Daan Vermeer', 'City University', '2013', '2020'))).toContain(
    'City University',
  )
  expect(await groundWith(await add('Noor Kok', 'Planning', '2018', '2021'))).toBeNull()

  const target = await add('Harriet Bloom', 'Harbor & Finch', '2018', '2022')
  const { ways } = await robin.does(findIntroductions, { personId: target })
  expect(ways[0]).toMatchObject({
    people: [{ name: 'Tomasz Lis' }, { name: 'Harriet Bloom' }],
    how: 'were-together',
  })
  expect(ways[0]?.because[0]?.says).toBe('You and Tomasz Lis were at Harbor & Finch at the same time.')
})

test('a line typed by hand counts like one from an archive: once, in months as one writes them, and it can be undone', async () => {
  const robin = await house.newcomer()
  const { id: personId } = await robin.does(addPerson, { name: 'Ines Marín' })
  await robin.does(addPosition, { personId, company: 'Lyceum West', fromOn: '2019', toOn: '2021' })
  const ground = async () => (await robin.does(findIntroductions, { personId })).commonGround?.says ?? null
  const teacher = { kind: 'position', title: 'Teacher', place: 'Lyceum West', fromOn: 'March 2020' } as const
  const { id } = await robin.does(addBackgroundLine, teacher)
  expect(await ground()).toBe('You and Ines Marín were at Lyceum West at the same time.')
  expect(await robin.does(listBackground, {})).toMatchObject({
    lines: [{ id, kind: 'position', title: 'Teacher', place: 'Lyceum West', fromOn: '2020-03', toOn: null }],
  })
  const again = robin.does(addBackgroundLine, { ...teacher, place: 'LYCEUM west' })
  await expect(again).rejects.toMatchObject({ code: 'there-already' })
  const { deletedId } = await robin.does(deleteBackgroundLine, { id })
  expect(await ground()).toBeNull()
  await robin.does(restoreDeleted, { id: deletedId })
  expect(await ground()).not.toBeNull()
})

test('a list of lines that cannot be read is none, and the people are still imported', async () => {
  const robin = await house.newcomer()
  const { shown } = await read(
    robin,
    archive({ ...files, 'Positions.csv': 'Nothing,Here\n1,2', 'Skills.csv': '' }),
  )
  expect(shown.newCount).toBe(1)
  expect(shown.background.map(({ kind }) => kind)).toEqual(['summary', 'education'])
})
