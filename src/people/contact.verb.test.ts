import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { addPerson } from './add-person.ts'
import { editPerson } from './edit-person.ts'
import { readContact } from './read-contact.ts'
import { showPerson } from './show-person.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const text =
  'Best regards,\n\nMaya Chen\nHead of Brand\nAcme Tea\nM: +44 7700 900123 | F: +44 20 7946 0001\nmaya.chen@acmetea.example'

test('a signature is read into the fields of a person, who is added as it stands', async () => {
  const robin = await house.newcomer()
  const { fields, filled, leftOut, did } = await robin.does(readContact, { text })
  expect(fields).toMatchObject({
    name: 'Maya Chen',
    title: 'Head of Brand',
    company: 'Acme Tea',
    email: 'maya.chen@acmetea.example',
    phone: '+44 7700 900123',
    note: 'Fax: +44 20 7946 0001',
    level: 'guess',
    tags: [],
  })
  expect(filled).toEqual(['name', 'email', 'phone', 'title', 'company', 'note'])
  expect(leftOut).toBe('Best regards,')
  expect(did).toBe('Filled in: Name, Email, Phone, Job title, Company, Notes. Check each field, then save.')
  const { id } = await robin.does(addPerson, fields)
  expect((await robin.does(showPerson, { id })).person).toMatchObject({
    name: 'Maya Chen',
    company: { name: 'Acme Tea' },
    phone: '+44 7700 900123',
  })
})

test('what is typed stays, and what differs goes where there is room for it', async () => {
  const robin = await house.newcomer()
  const { fields } = await robin.does(readContact, {
    text,
    name: 'Maya Chen-Lang',
    title: 'VP Brand',
    email: 'maya@home.example',
    phone: '07700 900123',
    note: 'Likes oolong.',
  })
  expect(fields).toMatchObject({
    name: 'Maya Chen-Lang',
    otherNames: ['Maya Chen'],
    title: 'VP Brand',
    company: 'Acme Tea',
    email: 'maya@home.example',
    otherEmails: ['maya.chen@acmetea.example'],
    note: 'Likes oolong.\nJob title: Head of Brand\nFax: +44 20 7946 0001',
  })
})

test('of someone who is there already, what is saved stays', async () => {
  const robin = await house.newcomer()
  const { id } = await robin.does(addPerson, {
    name: 'Maya Chen',
    company: 'Kestrel',
    tags: ['alumni'],
    email: 'maya.chen@acmetea.example',
  })
  const { fields } = await robin.does(readContact, { text, id })
  expect(fields).toMatchObject({
    company: 'Kestrel',
    tags: ['alumni'],
    title: 'Head of Brand',
    otherEmails: [],
    note: 'Company: Acme Tea\nFax: +44 20 7946 0001',
  })
  await robin.does(editPerson, { id, ...fields })
  const again = await robin.does(readContact, { text, id })
  expect(again.filled).toEqual([])
  expect(again.did).toBe('Nothing in this text is new.')
})

test('a text that tells of no one is refused', async () => {
  const robin = await house.newcomer()
  await expect(robin.does(readContact, { text: 'See you on Monday.' })).rejects.toMatchObject({
    code: 'nothing-read',
  })
})
