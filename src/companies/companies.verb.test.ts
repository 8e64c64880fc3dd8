import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { levels } from '../etiquette/level.ts'
import { addPerson } from '../people/add-person.ts'
import { showCoverage } from '../people/show-coverage.ts'
import { showPerson } from '../people/show-person.ts'
import { addCompany } from './add-company.ts'
import { deleteCompany } from './delete-company.ts'
import { editCompany } from './edit-company.ts'
import { listCompanies } from './list-companies.ts'
import { mergeCompanies } from './merge-companies.ts'
import { showCompany } from './show-company.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const acme = { name: 'Acme Tea', careersLink: 'https://acme.example/jobs', industry: 'Tea' }

describe('a company', () => {
  test('is shown with its people and its own way in', async () => {
    const robin = await house.newcomer()
    const { id } = await robin.does(addCompany, acme)
    await robin.does(addPerson, { name: 'Maya Chen', company: 'acme tea' })
    expect(await robin.does(showCompany, { id })).toMatchObject({
      company: { ...acme, website: null },
      people: [{ name: 'Maya Chen' }],
      hasMorePeople: false,
      insightCount: 0,
    })
  })

  test('of one name there is only one', async () => {
    const robin = await house.newcomer()
    await robin.does(addCompany, acme)
    await expect(robin.does(addCompany, { name: 'ACME TEA' })).rejects.toMatchObject({
      code: 'known-already',
    })
    const { id } = await robin.does(addCompany, { name: 'Northlight Energy' })
    await expect(robin.does(editCompany, { id, name: 'Acme tea' })).rejects.toMatchObject({
      code: 'name-taken',
    })
  })

  test('is changed where something is said, and nowhere else', async () => {
    const robin = await house.newcomer()
    const { id } = await robin.does(addCompany, acme)
    await robin.does(editCompany, { id, name: 'ACME Tea', careersLink: '' })
    const { company } = await robin.does(showCompany, { id })
    expect(company).toMatchObject({ name: 'ACME Tea', careersLink: null, industry: 'Tea' })
    const stale = robin.does(editCompany, { id, note: 'x', seenAt: 'earlier' })
    await expect(stale).rejects.toMatchObject({ code: 'changed-elsewhere' })
  })

  test('is a target once one says how much one would like to work there, and why', async () => {
    const robin = await house.newcomer()
    const { id } = await robin.does(addCompany, { ...acme, motivation: 4, whyThere: 'They train their own.' })
    await robin.does(addCompany, { name: 'Brightwater' })
    const best = await robin.does(addCompany, { name: 'Zonnehof', motivation: 5 })
    const { companies, hasTargets } = await robin.does(listCompanies, { sort: 'motivation' })
    expect(companies.map(({ name, motivation }) => [name, motivation])).toEqual([
      ['Zonnehof', 5],
      ['Acme Tea', 4],
      ['Brightwater', null],
    ])
    expect(hasTargets).toBe(true)
    const first = await robin.does(listCompanies, { sort: 'motivation', targets: true, limit: 1 })
    expect(first.companies.map(({ name }) => name)).toEqual(['Zonnehof'])
    const rest = await robin.does(listCompanies, {
      sort: 'motivation',
      targets: true,
      after: String(first.next),
    })
    expect(rest.companies.map(({ name }) => name)).toEqual(['Acme Tea'])
    expect((await robin.does(showCompany, { id })).company).toMatchObject({
      motivation: 4,
      whyThere: 'They train their own.',
    })
    await robin.does(editCompany, { id, note: 'Visited.' })
    expect((await robin.does(showCompany, { id })).company.motivation).toBe(4)
    await robin.does(editCompany, { id, motivation: null })
    expect((await robin.does(showCompany, { id })).company.motivation).toBe(null)
    await robin.does(mergeCompanies, { id, otherId: best.id })
    expect((await robin.does(showCompany, { id })).company.motivation).toBe(5)
  })

  test('is deleted without its people, and comes back to them', async () => {
    const robin = await house.newcomer()
    const { id } = await robin.does(addCompany, acme)
    const { id: maya } = await robin.does(addPerson, { name: 'Maya Chen', company: 'Acme Tea' })
    const { deletedId } = await robin.does(deleteCompany, { id })
    expect((await robin.does(showPerson, { id: maya })).person.company).toBeNull()
    await expect(robin.does(showCompany, { id })).rejects.toThrow('That company was not found')
    await robin.does(restoreDeleted, { id: deletedId })
    expect((await robin.does(showPerson, { id: maya })).person.company).toMatchObject({ id })
  })

  test('is found by a part of its name, and listed a page at a time', async () => {
    const robin = await house.newcomer()
    for (let n = 10; n < 70; n++) await robin.does(addCompany, { name: `Harbor & Finch ${n}` })
    await robin.does(addCompany, acme)
    expect((await robin.does(listCompanies, { find: 'acm' })).companies).toMatchObject([{ name: 'Acme Tea' }])
    const first = await robin.does(listCompanies)
    const rest = await robin.does(listCompanies, { after: first.next ?? '' })
    expect([first.companies.length, rest.companies.length]).toEqual([50, 11])
    expect((await robin.does(listCompanies, { before: rest.previous ?? '' })).companies).toEqual(
      first.companies,
    )
    expect((await robin.does(listCompanies, { at: 'last' })).next).toBeNull()
  })
})

test('whom one knows at a company, by level and area, with where one stands and who is missing', async () => {
  const robin = await house.newcomer()
  const { id: companyId } = await robin.does(addCompany, acme)
  const people = ['VP Marketing', 'Marketing Manager', 'Marketing Intern', 'Data Analyst', 'Beekeeper']
  for (const title of people)
    await robin.does(addPerson, { name: `A ${title}`, title, company: 'Acme Tea', level: 'guess' })
  await robin.does(addPerson, { name: 'Elsewhere', title: 'CFO', company: 'Kestrel' })
  const { areas, rows, gap } = await robin.does(showCoverage, { companyId })
  expect([areas, gap]).toEqual([['Marketing', 'Data', 'Other'], 'Data'])
  const at = (level: string) => rows.find((row) => row.level === level)?.cells
  expect(rows.map(({ level }) => level)).toEqual(levels.toReversed())
  expect(at('vice-president')).toEqual([['none'], [], []])
  expect(at('student')).toEqual([['none'], [], []])
  expect(at('executive')).toEqual([[], [], []])
  expect(rows.flatMap(({ cells }) => cells.flat())).toHaveLength(people.length)
})
