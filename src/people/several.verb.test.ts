/** Several addresses, numbers, links and names of one person, and the positions that they had. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { addPerson } from './add-person.ts'
import { addPosition } from './add-position.ts'
import { editPerson } from './edit-person.ts'
import { listPeople } from './list-people.ts'
import { cardOf } from './person-card.ts'
import { readImport } from './read-import.ts'
import { runImport } from './run-import.ts'
import { showPerson } from './show-person.ts'
import { undoImport } from './undo-import.ts'
import { writeVCards } from './vcard.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const names = async (robin: Newcomer, find: string) =>
  (await robin.does(listPeople, { find })).people.map(({ name }) => name)

async function bringIn(robin: Newcomer, csv: string) {
  const { id } = await robin.does(readImport, {
    fileName: 'people.csv',
    content: Buffer.from(csv).toString('base64'),
  })
  return robin.does(runImport, { id })
}

test('lines of a form and lists of a program are the same, and doubles among them one', async () => {
  const robin = await house.newcomer()
  const typed = { otherEmails: ['maya@home.example\n\nmaya@home.example\nm.chen@acme.example '] }
  const { id } = await robin.does(addPerson, { name: 'Maya Chen', ...typed })
  expect((await robin.does(showPerson, { id })).person.otherEmails).toEqual([
    'maya@home.example',
    'm.chen@acme.example',
  ])
  await expect(robin.does(editPerson, { id, otherEmails: ['no address'] })).rejects.toThrow()
  await expect(robin.does(editPerson, { id, links: ['javascript:alert(1)'] })).rejects.toThrow()
})

describe('a search finds someone', () => {
  let robin: Newcomer
  beforeAll(async () => {
    robin = await house.newcomer()
    await robin.does(addPerson, {
      name: 'Maya Chen',
      email: 'maya@acme.example',
      otherEmails: ['m.chen@home.example'],
      phone: '079 123 45 67',
      otherPhones: ['+49 (0)30 901820'],
      place: 'Zürich, Switzerland',
      otherNames: ['陳美雅', 'May Chan'],
    })
    await robin.does(addPerson, { name: 'Jonas Weber', phone: '+41 44 668 18 00' })
  })
  test.each([
    'maya@acme.example',
    'M.CHEN@home',
    '+41 79 123 45 67',
    '079 1234567',
    '1234567',
    '030 901820',
    '陳美雅',
    'chan',
  ])('by %s', async (find) => expect(await names(robin, find)).toEqual(['Maya Chen']))
  test('who changed names, by the new one and not the old', async () => {
    const [maya] = (await robin.does(listPeople, { find: 'maya' })).people
    await robin.does(editPerson, { id: maya?.id ?? '', otherNames: ['Maja Tschen'] })
    expect([await names(robin, 'tschen'), await names(robin, '陳美雅')]).toEqual([['Maya Chen'], []])
  })
})

test('someone known by a further address is not added again', async () => {
  const robin = await house.newcomer()
  const known = { email: 'maya@acme.example', otherEmails: ['maya@home.example'] }
  await robin.does(addPerson, { name: 'Maya Chen', ...known })
  await expect(
    robin.does(addPerson, { name: 'Maya Chen', email: 'MAYA@home.example' }),
  ).rejects.toMatchObject({
    code: 'known-already',
  })
  const { newCount, knownCount } = await bringIn(robin, 'Name,Email\nMaya Chen,maya@home.example\n')
  expect([newCount, knownCount]).toEqual([0, 1])
})

test('an import adds what is lacking beside what is there, and takes away just that', async () => {
  const robin = await house.newcomer()
  const has = { email: 'maya@acme.example', phone: '079 123 45 67', place: 'Zürich, Switzerland' }
  const { id } = await robin.does(addPerson, { name: 'Maya Chen', ...has })
  const csv =
    'Name,Email,Email 2,Phone,Mobile,Website\nMaya Chen,maya@acme.example,maya@home.example,+41 79 123 45 67,+41 78 000 11 22,maya.example\n'
  const done = await bringIn(robin, csv)
  const { person } = await robin.does(showPerson, { id })
  expect(person).toMatchObject({
    ...has,
    otherEmails: ['maya@home.example'],
    otherPhones: ['+41 78 000 11 22'],
    links: ['https://maya.example/'],
    note: '',
  })
  await robin.does(editPerson, { id, otherEmails: [...person.otherEmails, 'm@third.example'] })
  await robin.does(undoImport, { id: done.id })
  expect((await robin.does(showPerson, { id })).person).toMatchObject({
    ...has,
    otherEmails: ['m@third.example'],
    otherPhones: [],
    links: [],
  })
})

test('positions stand with the latest first, whatever is known of their time', async () => {
  const robin = await house.newcomer()
  const { id: personId } = await robin.does(addPerson, { name: 'Maya Chen' })
  for (const one of [
    { title: 'Clerk', fromOn: '2009', toOn: 'March 2012' },
    { title: 'Adviser', company: 'Orchard Bank', fromOn: '06/2020' },
    { title: 'Buyer', company: 'Acme Tea', fromOn: '2012-04-01', toOn: '2019' },
    { title: 'Trainee' },
  ])
    await robin.does(addPosition, { personId, ...one })
  const { positions } = await robin.does(showPerson, { id: personId })
  expect(positions.map(({ title, company, fromOn, toOn }) => [title, company?.name, fromOn, toOn])).toEqual([
    ['Adviser', 'Orchard Bank', '2020-06', null],
    ['Buyer', 'Acme Tea', '2012-04-01', '2019'],
    ['Clerk', undefined, '2009', '2012-03'],
    ['Trainee', undefined, null, null],
  ])
  await expect(robin.does(addPosition, { personId, title: 'x', fromOn: 'some day' })).rejects.toThrow()
})

test('their own card adds nothing to someone, whatever signs are in what they have', async () => {
  const robin = await house.newcomer()
  const { id } = await robin.does(addPerson, {
    name: 'Maya Chen',
    email: 'maya@acme.example',
    phone: '+31 6 1234 5678,1',
    otherPhones: ['+31 20 123 4567;2'],
    links: ['https://acme.example/a,b;c?d=1,2'],
    otherNames: ['Chen, Maya; once'],
    tags: ['tea, green; x', 'alumni'],
    place: 'Utrecht; C:\\',
  })
  const { person } = await robin.does(showPerson, { id })
  const card = writeVCards([cardOf({ ...person, company: '' })])
  expect(await bringIn(robin, card)).toMatchObject({ newCount: 0, knownCount: 1 })
  const { updatedAt: _, ...after } = (await robin.does(showPerson, { id })).person
  expect(person).toMatchObject(after)
})
