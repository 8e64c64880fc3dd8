/** Tags: typed, listed, narrowed by, brought in and taken out, and kept by a merge. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { NotFound } from '../outcome.ts'
import { addPerson } from './add-person.ts'
import { editPerson } from './edit-person.ts'
import { listPeople } from './list-people.ts'
import { logInteraction } from './log-interaction.ts'
import { mergePeople } from './merge-people.ts'
import { readImport } from './read-import.ts'
import { runImport } from './run-import.ts'
import { setRhythm } from './set-rhythm.ts'
import { showPerson } from './show-person.ts'
import { showTag } from './show-tag.ts'
import { addressOfTag } from './tags.ts'
import { undoImport } from './undo-import.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

test('people are listed by a tag, whatever signs it holds, and every tag is known', async () => {
  const robin = await house.newcomer()
  await robin.does(addPerson, { name: 'Maya Chen', tags: ['alumni', '50%_off\\'] })
  await robin.does(addPerson, { name: 'Jonas Weber', tags: ['alumni 2019'] })
  await robin.does(addPerson, { name: 'Bo' })
  const named = async (tag: string, find = '') =>
    (await robin.does(listPeople, { tag, find })).people.map(({ name }) => name)
  expect(await named('Alumni')).toEqual(['Maya Chen'])
  expect(await named('50%_off\\')).toEqual(['Maya Chen'])
  expect(await named('50xyoff\\')).toEqual([])
  expect(await named('alumni', 'maya')).toEqual(['Maya Chen'])
  expect(await named('alumni', 'jonas')).toEqual([])
  const all = await robin.does(listPeople, { withCounts: true })
  expect(all.tags).toEqual(['50%_off\\', 'alumni', 'alumni 2019'])
  expect((await robin.does(listPeople, { tag: 'alumni', withCounts: true })).counts?.none).toBe(1)
})

test('a tag is one however it is written: with or without capitals and accents, in any alphabet', async () => {
  const robin = await house.newcomer()
  await robin.does(addPerson, { name: 'Maya Chen', tags: ['École'] })
  await robin.does(addPerson, { name: 'Jonas Weber', tags: ['tea', 'ecole'] })
  await robin.does(addPerson, { name: 'Asuman Ok', tags: ['İstanbul'] })
  await robin.does(addPerson, { name: 'Аглая Ок', tags: ['ЧАЙ'] })
  const named = async (tag: string) =>
    (await robin.does(listPeople, { tag })).people.map(({ name }) => name).toSorted()
  for (const tag of ['École', 'école', 'ÉCOLE', 'ecole'])
    expect(await named(tag)).toEqual(['Jonas Weber', 'Maya Chen'])
  for (const tag of ['İstanbul', 'istanbul', 'ISTANBUL', 'ıstanbul'])
    expect(await named(tag)).toEqual(['Asuman Ok'])
  expect(await named('чай')).toEqual(['Аглая Ок'])
  expect((await robin.does(listPeople, { find: 'tag:ÉCOLE' })).people).toHaveLength(2)
  expect(await robin.does(showTag, { tag: 'ÉCOLE' })).toMatchObject({ count: 2 })
})

test('a tag that is typed twice is kept once, as it is written first', async () => {
  const robin = await house.newcomer()
  const { id } = await robin.does(addPerson, { name: 'Maya Chen', tags: ['école', 'tea', 'ÉCOLE', 'Tea'] })
  const tags = async () => (await robin.does(showPerson, { id })).person.tags
  expect(await tags()).toEqual(['école', 'tea'])
  await robin.does(editPerson, { id, tags: ['Ecole', 'école'] })
  expect(await tags()).toEqual(['Ecole'])
  await robin.does(editPerson, { id, tags: [] })
  expect(await tags()).toEqual([])
})

test.each([
  ['R&D / UX', '/tags/R%26D%20%2F%20UX'],
  ['.', '/people?tag=.'],
  ['..', '/people?tag=..'],
  ['...', '/tags/...'],
])('the tag “%s” is at %s', (tag, address) => {
  expect(addressOfTag(tag)).toBe(address)
  expect(new URL(address, 'http://here').href).toBe(`http://here${address}`)
})

test('a tag is shown with its rhythm and its people, each with when a word is due', async () => {
  const robin = await house.newcomer()
  const add = (name: string, tags: string[]) => robin.does(addPerson, { name, tags })
  const maya = await add('Maya Chen', ['Alumni'])
  const jonas = await add('Jonas Weber', ['Alumni', 'Tea'])
  await add('Bo', [])
  await robin.does(logInteraction, { personId: maya.id, channel: 'phone', happenedOn: '2026-01-05' })
  await robin.does(logInteraction, { personId: jonas.id, channel: 'phone', happenedOn: '2026-01-05' })
  await robin.does(setRhythm, { tag: 'alumni', weeks: 26 })
  await robin.does(setRhythm, { tag: 'Alumni', weeks: 8 })
  await robin.does(setRhythm, { personId: jonas.id, weeks: 4 })
  const shown = await robin.does(showTag, { tag: 'ALUMNI' })
  expect(shown).toMatchObject({ tag: 'Alumni', count: 2, weeks: 8, pausedUntil: null })
  expect(shown.people.map(({ name, dueOn, hasOwnRhythm }) => [name, dueOn, hasOwnRhythm])).toEqual([
    ['Jonas Weber', '2026-02-02', true],
    ['Maya Chen', '2026-03-02', false],
  ])
  expect((await robin.does(showTag, { tag: 'Tea' })).weeks).toBeNull()
  await expect(robin.does(showTag, { tag: 'coffee' })).rejects.toThrow(NotFound)
})

test('an import adds the tags that are lacking, and undoing it takes away just those', async () => {
  const robin = await house.newcomer()
  const profile = 'https://www.linkedin.com/in/maya-chen'
  const { id } = await robin.does(addPerson, { name: 'Maya Chen', linkedin: profile, tags: ['Alumni'] })
  const csv = `Name,LinkedIn,Tags\nMaya Chen,${profile},"alumni, tea"\nJonas Weber,,mentor; tea\n`
  const content = Buffer.from(csv).toString('base64')
  const file = await robin.does(readImport, { fileName: 'people.csv', content })
  await robin.does(runImport, { id: file.id })
  const tagsOf = async (of: string) => (await robin.does(showPerson, { id: of })).person.tags
  expect(await tagsOf(id)).toEqual(['Alumni', 'tea'])
  const { people } = await robin.does(listPeople, { find: 'jonas' })
  expect(people[0]?.tags).toEqual(['mentor', 'tea'])
  await robin.does(editPerson, { id, tags: ['Alumni', 'tea', 'met twice'] })
  await robin.does(undoImport, { id: file.id })
  expect(await tagsOf(id)).toEqual(['Alumni', 'met twice'])
})

test('who is merged has the tags of both, each once', async () => {
  const robin = await house.newcomer()
  const kept = await robin.does(addPerson, { name: 'Maya Chen', tags: ['alumni'] })
  const other = await robin.does(addPerson, { name: 'Maya C.', tags: ['Alumni', 'tea'] })
  await robin.does(mergePeople, { id: kept.id, otherId: other.id })
  expect((await robin.does(showPerson, { id: kept.id })).person.tags).toEqual(['alumni', 'tea'])
})
