import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { takeModelFacts } from '../letters/take-model-facts.ts'
import { addPastedFacts } from './add-pasted-facts.ts'
import { addPerson } from './add-person.ts'
import { discardPaste } from './discard-paste.ts'
import { listFacts } from './list-facts.ts'
import { pasteArticle } from './paste-article.ts'
import { showPaste } from './show-paste.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const text =
  'Maya Chen moved the money into tastings. Acme Tea bought two roasters. The tea trade grew by a tenth.'
const link = 'https://tea.example/spring'

async function withPaste(company = 'Acme Tea') {
  const robin = await house.newcomer()
  const { id: personId } = await robin.does(addPerson, { name: 'Maya Chen', company })
  const { id } = await robin.does(pasteArticle, { personId, text, link, foundOn: '2026-11-03' })
  return { robin, personId, id }
}

test('a pasted text is cut into facts, and the chosen ones get its link and date', async () => {
  const { robin, personId, id } = await withPaste()
  const { paste } = await robin.does(showPaste, { personId })
  expect(paste).toMatchObject({ id, link, foundOn: '2026-11-03' })
  expect(paste?.cuts.map(({ about }) => about)).toEqual(['person', 'company', 'industry'])
  const facts = (paste?.cuts ?? []).map(({ fact, about, makesMeAsk }, n) => ({
    fact,
    about,
    makesMeAsk,
    take: n < 2,
  }))
  expect(await robin.does(addPastedFacts, { id, facts })).toEqual({ count: 2 })
  const listed = (await robin.does(listFacts, { personId })).facts
  expect(listed.map(({ fact }) => fact).toSorted()).toEqual([
    'Acme Tea bought two roasters.',
    'Maya Chen moved the money into tastings.',
  ])
  expect(listed.every((one) => one.link === link && one.foundOn === '2026-11-03')).toBe(true)
  expect((await robin.does(showPaste, { personId })).paste).toBe(null)
})

test('what a model picked stands there to be chosen from, and what the text does not say is left out', async () => {
  const { robin, personId, id } = await withPaste()
  const said =
    'Here they are:\n1. Maya Chen moved the money into tastings.\n2. Acme Tea bought five roasters.\n'
  expect(await robin.does(takeModelFacts, { pasteId: id, said })).toEqual({
    id,
    facts: ['Maya Chen moved the money into tastings.'],
    leftOut: 2,
  })
  const { paste } = await robin.does(showPaste, { personId })
  expect(paste?.isByModel).toBe(true)
  expect(paste?.cuts).toMatchObject([{ about: 'person', makesMeAsk: 'What made you sure?' }])
  expect((await robin.does(listFacts, { personId })).facts).toEqual([])
  await expect(robin.does(takeModelFacts, { pasteId: id, said: 'Sure!' })).rejects.toThrow(
    'nothing that the text',
  )
  await robin.does(pasteArticle, { personId, text })
  expect((await robin.does(showPaste, { personId })).paste).toMatchObject({ isByModel: false })
})

test('where no company is known, its facts are about the industry', async () => {
  const { robin, personId, id } = await withPaste('')
  const fact = { about: 'company' as const, fact: 'Acme Tea bought two roasters.' }
  await robin.does(addPastedFacts, { id, facts: [fact] })
  expect((await robin.does(listFacts, { personId })).facts).toMatchObject([{ about: 'industry', personId }])
})

test('pasting again replaces the text, and discarding it can be undone', async () => {
  const { robin, personId } = await withPaste()
  const { id } = await robin.does(pasteArticle, { personId, text: 'Acme Tea is ten years old.' })
  expect((await robin.does(showPaste, { personId })).paste?.id).toBe(id)
  const { deletedId } = await robin.does(discardPaste, { id })
  expect((await robin.does(showPaste, { personId })).paste).toBe(null)
  await robin.does(restoreDeleted, { id: deletedId })
  expect((await robin.does(showPaste, { personId })).paste?.text).toBe('Acme Tea is ten years old.')
})

test('a date to come, an empty text and no choice are refused', async () => {
  const { robin, personId, id } = await withPaste()
  await expect(robin.does(pasteArticle, { personId, text, foundOn: '2099-01-01' })).rejects.toMatchObject({
    code: 'not-yet',
  })
  await expect(robin.does(pasteArticle, { personId, text: ' ' })).rejects.toMatchObject({
    fields: { text: 'Paste the text of an article or a profile.' },
  })
  const fact = { about: 'person' as const, fact: 'Maya came by tram.', take: false }
  await expect(robin.does(addPastedFacts, { id, facts: [fact] })).rejects.toMatchObject({
    code: 'none-chosen',
  })
})

test('another’s pasted text is not there', async () => {
  const { personId, id } = await withPaste()
  const tomasz = await house.newcomer('Tomasz Lis')
  const gone = { message: expect.stringMatching(/was not found/) }
  await expect(tomasz.does(showPaste, { personId })).rejects.toMatchObject(gone)
  await expect(tomasz.does(discardPaste, { id })).rejects.toMatchObject(gone)
  await expect(tomasz.does(addPastedFacts, { id, facts: [] })).rejects.toMatchObject(gone)
  await expect(tomasz.does(pasteArticle, { personId, text })).rejects.toMatchObject(gone)
})
