/** Each field of a person, all the way: typed, shown, edited, deleted and restored, and out and in again by every road. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { restoreDeleted } from '../../src/account/restore-deleted.ts'
import { exportAccount } from '../../src/export/export-account.ts'
import { importAccount } from '../../src/export/import-account.ts'
import { addPerson } from '../../src/people/add-person.ts'
import { deletePerson } from '../../src/people/delete-person.ts'
import { editPerson } from '../../src/people/edit-person.ts'
import { listPeople } from '../../src/people/list-people.ts'
import { mergePeople } from '../../src/people/merge-people.ts'
import { type FieldName, fieldNames, fieldOf } from '../../src/people/person-fields.ts'
import { readImport } from '../../src/people/read-import.ts'
import { runImport } from '../../src/people/run-import.ts'
import { showPerson } from '../../src/people/show-person.ts'
import { undoImport } from '../../src/people/undo-import.ts'
import { tables } from '../../src/store/tables.ts'
import type { Newcomer } from '../world.ts'
import { readFromZip } from '../zip.ts'
import { openServed, type Served, signIn } from './drivers.ts'

/** What is typed where not every text will do; and how it is read where it is put in other words. */
const typed: Partial<Record<FieldName, string>> = {
  otherEmails: 'maya@home.example',
  otherPhones: '+31 6 5550 0199',
  links: 'https://maya.example/talks',
  level: 'director',
  email: 'maya@acme.example',
  phone: '+31 6 5550 0188',
  linkedin: 'linkedin.com/in/maya-chen',
  connectedOn: '2025-11-22',
}
const inForm: Partial<Record<FieldName, string>> = { connectedOn: '22 Nov 2025' }
const onPage: Partial<Record<FieldName, string>> = {
  level: 'Director',
  linkedin: 'maya-chen',
  connectedOn: '22 Nov 2025',
}
const asCell: Partial<Record<FieldName, string>> = { linkedin: 'www.linkedin.com/in/maya-chen' }
const typedIn = (name: FieldName) => typed[name] ?? `the ${name} of Maya`
const all = Object.fromEntries(
  fieldNames.map((name) => [name, fieldOf(name).isSeveral ? [typedIn(name)] : typedIn(name)]),
)

/** In the form of someone new these are not asked for yet. */
const onlyEdited: FieldName[] = [
  ...(['givenName', 'familyName', 'connectedOn'] as const),
  ...(['otherEmails', 'otherPhones', 'links', 'otherNames'] as const),
]
/** How a person is called in letters is not repeated on their page. */
const notOnPage: FieldName[] = ['givenName', 'familyName']

/** Columns that no one types in: they are worked out, or say where the row came from. */
const workedOut = ['name_folded', 'level_by', 'email_folded', 'import_id', 'created_at', 'updated_at']

let served: Served
let robin: Newcomer
let id: string
let read: (path: string) => Promise<string>
beforeAll(async () => {
  served = await openServed()
  robin = await served.house.newcomer()
  id = (await robin.does(addPerson, { name: 'Maya Chen', ...all })).id
  const cookie = await signIn(served.base, robin.who.email, 'a quiet long password')
  read = async (path) => (await fetch(served.base + path, { headers: { cookie } })).text()
})
afterAll(() => served?.close())

const shown = async (who: Newcomer, of: string) => {
  const { person } = await who.does(showPerson, { id: of })
  const { id: _, company, createdAt: __, updatedAt: ___, levelBy: ____, ...fields } = person
  return { ...fields, company: company?.name ?? '' }
}

test('every column of a person is a field, or is worked out', () => {
  const { columns } = tables.find(({ name }) => name === 'person') ?? { columns: {} }
  const known = ['name', ...workedOut, ...fieldNames.map((name) => fieldOf(name).column)]
  expect(Object.keys(columns).sort()).toEqual(known.sort())
})

test('a field that was typed is shown as it was typed', async () => {
  expect(await shown(robin, id)).toEqual({ name: 'Maya Chen', ...all, linkedin: 'maya-chen' })
})

test('each can be emptied, and written again', async () => {
  const { person } = await robin.does(showPerson, { id })
  const empty = Object.fromEntries(fieldNames.map((name) => [name, fieldOf(name).isSeveral ? [] : '']))
  await robin.does(editPerson, { id, ...empty, level: 'guess', connectedOn: null })
  const left = Object.values(await shown(robin, id)).filter((value) => value?.length)
  expect(left.filter((value) => value !== 'experienced')).toEqual(['Maya Chen'])
  await robin.does(editPerson, { id, ...all })
  expect(await robin.does(showPerson, { id })).toMatchObject({
    person: { ...person, updatedAt: expect.any(String) },
  })
})

test('all of it goes over to someone of whom nothing is known, when the two are merged', async () => {
  const ada = await served.house.newcomer('Ada Quist')
  const { id: otherId } = await ada.does(addPerson, { name: 'Maya Chen', ...all })
  const { id: keptId } = await ada.does(addPerson, { name: 'Maya Chen' })
  const before = await shown(ada, otherId)
  await ada.does(mergePeople, { id: keptId, otherId })
  expect(await shown(ada, keptId)).toEqual(before)
})

test('all of it comes back from the trash', async () => {
  const before = await shown(robin, id)
  const { deletedId } = await robin.does(deletePerson, { id })
  await robin.does(restoreDeleted, { id: deletedId })
  expect(await shown(robin, id)).toEqual(before)
})

test('all of it goes out in an export, and comes in again elsewhere', async () => {
  const { content } = await robin.does(exportAccount, { withContent: true })
  const ada = await served.house.newcomer('Ada Quist')
  await ada.does(importAccount, { content })
  const { people } = await ada.does(listPeople)
  expect(await shown(ada, people[0]?.id ?? '')).toEqual(await shown(robin, id))
})

describe.each(['people.csv', 'people.vcf'])('%s', (fileName) => {
  const here = (name: FieldName) => fieldOf(name)[fileName === 'people.csv' ? 'csv' : 'card'] !== null
  const ofFile = (fields: object) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => here(name as FieldName)))
  const heldOf = async (who: Newcomer, of: string) => {
    const { name, ...fields } = await shown(who, of)
    return { name, ...ofFile(fields) }
  }
  let from: Newcomer
  let maya: string
  beforeAll(async () => {
    from = await served.house.newcomer()
    // A card's name is that of its parts.
    const called = { name: 'Maya Chen', givenName: 'Maya', familyName: 'Chen' }
    maya = (await from.does(addPerson, { ...all, ...called })).id
  })
  const imported = async (who: Newcomer) => {
    const { content } = await from.does(exportAccount, { withContent: true })
    const file = Buffer.from(readFromZip(Buffer.from(content, 'base64'), fileName) ?? [])
    const { id } = await who.does(readImport, { fileName, content: file.toString('base64') })
    await who.does(runImport, { id })
    return id
  }

  test('makes the person with all that it holds where they are new', async () => {
    const ada = await served.house.newcomer('Ada Quist')
    await imported(ada)
    const { people } = await ada.does(listPeople)
    expect(await heldOf(ada, people[0]?.id ?? '')).toEqual(await heldOf(from, maya))
  })

  test('fills in what is empty where they are known, and undoing empties it', async () => {
    const ada = await served.house.newcomer('Ada Quist')
    const known = await ada.does(addPerson, { name: 'Maya Chen', linkedin: 'maya-chen' })
    const before = await heldOf(ada, known.id)
    const importId = await imported(ada)
    const name = ofFile({ givenName: '', familyName: '' })
    expect(await heldOf(ada, known.id)).toEqual({ ...(await heldOf(from, maya)), ...name })
    await ada.does(undoImport, { id: importId })
    expect(await heldOf(ada, known.id)).toEqual(before)
  })
})

describe.each(fieldNames)('%s', (name) => {
  const { csv, card, label } = fieldOf(name)
  const control = (html: string) =>
    new RegExp(`<(?:input|textarea|select)[^>]* name="${name}"[^>]*>(?:[^<]|<option[^>]*>|</option>)*`).exec(
      html,
    )?.[0] ?? ''

  test('has a control in the form', async () => {
    const [edit, add] = [await read(`/people/${id}/edit`), await read('/people/new')]
    expect(edit).toContain(label)
    expect(control(edit)).toContain(inForm[name] ?? typedIn(name))
    expect(control(add) === '').toBe(onlyEdited.includes(name))
  })

  test('is on the page of the person', async () => {
    const [, main = ''] = (await read(`/people/${id}`)).split('<main')
    expect(main.includes(onPage[name] ?? typedIn(name))).toBe(!notOnPage.includes(name))
  })

  test('is in people.csv and on the address card, or said not to be', async () => {
    const { content } = await robin.does(exportAccount, { withContent: true })
    const file = (path: string) =>
      Buffer.from(readFromZip(Buffer.from(content, 'base64'), path) ?? []).toString()
    const [header = '', row = ''] = file('people.csv').split('\r\n')
    const value = asCell[name] ?? typedIn(name)
    expect(header.split(',').includes(csv ?? label)).toBe(csv !== null)
    expect(row.includes(value)).toBe(csv !== null)
    expect(file('people.vcf').replaceAll('\r\n ', '').includes(value)).toBe(card !== null)
  })
})
