import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { editCompany } from '../companies/edit-company.ts'
import { listCompanies } from '../companies/list-companies.ts'
import { NotFound } from '../outcome.ts'
import { addPerson } from '../people/add-person.ts'
import { deletePerson } from '../people/delete-person.ts'
import { addInsight } from './add-insight.ts'
import { deleteContradiction } from './delete-contradiction.ts'
import { deleteCorroboration } from './delete-corroboration.ts'
import { deleteInsight } from './delete-insight.ts'
import { editInsight } from './edit-insight.ts'
import { listInsights } from './list-insights.ts'
import { recordContradiction } from './record-contradiction.ts'
import { recordCorroboration } from './record-corroboration.ts'
import { showBrief } from './show-brief.ts'
import { showInsight } from './show-insight.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

async function twoSayOtherwise() {
  const robin = await house.newcomer()
  const maya = await robin.does(addPerson, { name: 'Maya Chen', company: 'Acme Tea' })
  await robin.does(addPerson, { name: 'Tomasz Lis', company: 'Acme Tea' })
  const [acme] = (await robin.does(listCompanies, {})).companies
  const company = { companyId: acme?.id ?? '' }
  const told = async (person: string, text: string, mayQuote: 'no-name' | 'off-the-record' = 'no-name') =>
    (await robin.does(addInsight, { ...company, person, text, mayQuote })).id
  const season = await told('Maya Chen', 'A launch takes a season.')
  const year = await told('Tomasz Lis', 'A launch takes a year.')
  const careful = async () =>
    (await robin.does(showBrief, company)).careful.map(({ one, other }) =>
      [one.person?.name, other.person?.name].sort(),
    )
  return { robin, maya, told, season, year, careful, company }
}

test('what two people see otherwise is in the brief, and with both of the insights', async () => {
  const { robin, season, year, careful } = await twoSayOtherwise()
  expect(await careful()).toEqual([])
  const { id } = await robin.does(recordContradiction, { insightId: year, otherId: season })
  expect(await careful()).toEqual([['Maya Chen', 'Tomasz Lis']])
  const against = async (of: string) =>
    (await robin.does(showInsight, { id: of })).contradictions.map((one) => [one.id, one.insight.id])
  expect(await against(year)).toEqual([[id, season]])
  expect(await against(season)).toEqual([[id, year]])
  await expect(robin.does(recordContradiction, { insightId: season, otherId: year })).rejects.toMatchObject({
    code: 'noted-before',
  })
  const { deletedId } = await robin.does(deleteContradiction, { id })
  expect(await careful()).toEqual([])
  await robin.does(restoreDeleted, { id: deletedId })
  expect(await careful()).toEqual([['Maya Chen', 'Tomasz Lis']])
})

test('what is off the record is not in it, in no word', async () => {
  const { robin, told, year, careful, company } = await twoSayOtherwise()
  const secret = await told('Maya Chen', 'The launch is called off.', 'off-the-record')
  await robin.does(recordContradiction, { insightId: year, otherId: secret })
  expect(await careful()).toEqual([])
  expect(JSON.stringify(await robin.does(showBrief, company))).not.toContain('called off')
})

test('one person does not contradict themselves, and two companies are two things', async () => {
  const { robin, told, season, year, careful } = await twoSayOtherwise()
  const again = await told('Maya Chen', 'A launch takes a month.')
  const pairs = (insightId: string, otherId: string) =>
    robin.does(recordContradiction, { insightId, otherId })
  await expect(pairs(season, again)).rejects.toMatchObject({ code: 'one-voice' })
  await expect(pairs(season, season)).rejects.toMatchObject({ code: 'one-voice' })
  const { id: elsewhere } = await robin.does(addInsight, {
    text: 'It takes a day.',
    company: 'Harbor & Finch',
  })
  await expect(pairs(season, elsewhere)).rejects.toMatchObject({ code: 'other-company' })
  await pairs(season, year)
  // By now it is known to be hers as well.
  await robin.does(editInsight, { id: year, person: 'Maya Chen' })
  expect(await careful()).toEqual([])
})

test('it goes with either of the two, and comes back with it', async () => {
  const { robin, maya, season, year, careful } = await twoSayOtherwise()
  await robin.does(recordContradiction, { insightId: season, otherId: year })
  const { deletedId } = await robin.does(deleteInsight, { id: year })
  expect(await careful()).toEqual([])
  await robin.does(restoreDeleted, { id: deletedId })
  expect(await careful()).toHaveLength(1)
  const gone = await robin.does(deletePerson, { id: maya.id })
  expect(await careful()).toEqual([])
  await robin.does(restoreDeleted, { id: gone.deletedId })
  expect(await careful()).toHaveLength(1)
})

test('of another’s world neither can be named', async () => {
  const { robin, season, year } = await twoSayOtherwise()
  const other = await house.newcomer('Sofia Marín')
  await expect(other.does(recordContradiction, { insightId: season, otherId: year })).rejects.toThrow(
    NotFound,
  )
  const { id } = await robin.does(recordContradiction, { insightId: season, otherId: year })
  await expect(other.does(deleteContradiction, { id })).rejects.toThrow(NotFound)
})

test('the brief has the words that several people there used', async () => {
  const { robin, told, company } = await twoSayOtherwise()
  await told('Maya Chen', 'They answer the harvest letter.')
  await told('Tomasz Lis', 'The harvest letter goes out in May.')
  await told('Tomasz Lis', 'The blue kettle is sold.', 'off-the-record')
  await told('Maya Chen', 'The blue kettle was his.', 'off-the-record')
  // She works elsewhere: her words are not theirs.
  await robin.does(addPerson, { name: 'Ines Quill', company: 'Harbor & Finch' })
  await told('Ines Quill', 'They have a tasting room.')
  await told('Maya Chen', 'The tasting room sells.')
  expect((await robin.does(showBrief, company)).theirWords).toEqual([
    { words: 'harvest letter', people: 2 },
    { words: 'launch', people: 2 },
  ])
})

test('what two people say alike is told with both, and of one voice that it is one', async () => {
  const { robin, season, year, told } = await twoSayOtherwise()
  const people = async (id: string) => (await robin.does(showInsight, { id })).people.map(({ name }) => name)
  expect(await people(season)).toEqual(['Maya Chen'])
  const { id } = await robin.does(recordCorroboration, { insightId: year, otherId: season })
  expect((await people(season)).sort()).toEqual(['Maya Chen', 'Tomasz Lis'])
  await expect(robin.does(recordContradiction, { insightId: year, otherId: season })).rejects.toMatchObject({
    code: 'noted-otherwise',
  })
  // Who says the same as the one who says the same.
  await robin.does(addPerson, { name: 'Ines Quill', company: 'Acme Tea' })
  const quarter = await told('Ines Quill', 'A launch takes some months.')
  await robin.does(recordCorroboration, { insightId: quarter, otherId: year })
  expect((await people(season)).sort()).toEqual(['Ines Quill', 'Maya Chen', 'Tomasz Lis'])
  const heard = async (heard: 'corroborated' | 'contradicted' | 'one-voice') =>
    (await robin.does(listInsights, { heard })).insights.map(({ id, alike }) => [id, alike.length])
  expect((await heard('corroborated')).toSorted()).toEqual(
    [
      [season, 2],
      [year, 2],
      [quarter, 2],
    ].toSorted(),
  )
  expect([...(await heard('contradicted')), ...(await heard('one-voice'))]).toEqual([])
  const { deletedId } = await robin.does(deleteCorroboration, { id })
  expect(await people(season)).toEqual(['Maya Chen'])
  await robin.does(restoreDeleted, { id: deletedId })
  expect(await people(season)).toHaveLength(3)
})

test('off the record no one confirms anything in the brief', async () => {
  const { robin, season, told, company } = await twoSayOtherwise()
  const secret = await told('Tomasz Lis', 'It took them a season.', 'off-the-record')
  await robin.does(recordCorroboration, { insightId: season, otherId: secret })
  const brief = await robin.does(showBrief, company)
  const alike = brief.learned
    .flatMap(({ insights }) => insights)
    .map(({ text, alike }) => [text, alike.length])
  expect(alike).toContainEqual(['A launch takes a season.', 0])
  expect(JSON.stringify(brief)).not.toContain('took them')
})

test('what was said elsewhere about the role or the industry is in the brief, off the record aside', async () => {
  const { robin, company } = await twoSayOtherwise()
  const [acme, glass] = ['Acme Tea', 'Velder Glass']
  await robin.does(editCompany, { id: company.companyId, industry: 'Food' })
  await robin.does(addInsight, {
    company: 'Harbor & Finch',
    about: 'industry',
    text: 'Food is bought by scent.',
  })
  const { companies } = await robin.does(listCompanies, {})
  const harbor = companies.find(({ name }) => name === 'Harbor & Finch')
  await robin.does(editCompany, { id: harbor?.id ?? '', industry: 'food' })
  await robin.does(addInsight, { company: glass, about: 'industry', text: 'Glass is sold by weight.' })
  await robin.does(addInsight, { company: glass, about: 'role', text: 'A product manager writes every day.' })
  await robin.does(addInsight, { company: glass, text: 'The product works.' })
  await robin.does(addInsight, {
    ...{ company: glass, about: 'role', mayQuote: 'off-the-record' },
    text: 'Product managers here leave.',
  })
  const brief = await robin.does(showBrief, { ...company, role: 'Product manager' })
  const texts = brief.learned.flatMap(({ insights }) => insights).map(({ text }) => text)
  expect(texts.toSorted()).toEqual([
    'A launch takes a season.',
    'A launch takes a year.',
    'A product manager writes every day.',
    'Food is bought by scent.',
  ])
  expect([brief.company.name, brief.keptToMyself]).toEqual([acme, 0])
})
