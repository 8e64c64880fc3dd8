import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { agreeConversation } from '../conversations/agree-conversation.ts'
import { editConversation } from '../conversations/edit-conversation.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { addFact } from '../people/add-fact.ts'
import { addPerson } from '../people/add-person.ts'
import { recordReferral } from '../people/record-referral.ts'
import { writePitch } from '../pitch/write-pitch.ts'
import { addQuestion } from './add-question.ts'
import { listQuestions } from './list-questions.ts'
import { showPreparation } from './show-preparation.ts'
import { showReadiness } from './show-readiness.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

async function withMaya() {
  const robin = await house.newcomer()
  const { id: personId } = await robin.does(addPerson, {
    name: 'Maya Chen',
    title: 'VP Marketing',
    company: 'Acme Tea',
  })
  const { id: conversationId } = await robin.does(startConversation, { personId })
  return { robin, conversationId, personId }
}

test('readiness grows with each thing that is done, and is full at the end', async () => {
  const { robin, conversationId, personId } = await withMaya()
  const value = async () => (await robin.does(showReadiness, { conversationId })).value
  expect(await value()).toBe(1)
  await robin.does(editConversation, { id: conversationId, whyThem: 'She came from teaching too.' })
  expect(await value()).toBe(2)
  const link = 'https://tea.example/news'
  await robin.does(addFact, { personId, about: 'person', fact: 'She taught.', link })
  expect(await value()).toBe(3)
  await robin.does(addFact, { personId, about: 'company', fact: 'They moved.', link })
  expect(await value()).toBe(4)
  await robin.does(addQuestion, { conversationId, fromBank: 'leading-people', isMust: true })
  expect(await value()).toBe(6)
  for (const fromBank of ['turning-point', 'silent-skill', 'not-asked'])
    await robin.does(addQuestion, { conversationId, fromBank })
  expect(await value()).toBe(7)
  await robin.does(writePitch, { text: 'tea '.repeat(100) })
  expect(await robin.does(showReadiness, { conversationId })).toMatchObject({ value: 8, max: 8 })
  await robin.does(recordReferral, { personId, referrer: 'Jonas Weber' })
  const { value: now, max, parts } = await robin.does(showReadiness, { conversationId })
  expect([now, max]).toEqual([8, 9])
  expect(parts.at(-1)).toMatchObject({ key: 'referral', done: false, href: `/people/${personId}` })
  expect(parts.at(-1)?.says).toContain('Jonas Weber')
})

test('the preparation has everything for the sheet', async () => {
  const { robin, conversationId, personId } = await withMaya()
  await robin.does(recordReferral, { personId, referrer: 'Jonas Weber', mayUseName: 'yes' })
  await robin.does(addFact, { personId, about: 'company', fact: 'They moved.' })
  await robin.does(writePitch, { conversationId, text: 'I taught.' })
  await robin.does(addQuestion, { conversationId, text: 'What moved you?' })
  expect(await robin.does(showPreparation, { conversationId })).toMatchObject({
    person: { name: 'Maya Chen', level: 'vice-president', levelBy: 'guess', company: { name: 'Acme Tea' } },
    agreement: null,
    facts: [{ about: 'company', fact: 'They moved.' }],
    referrers: [{ name: 'Jonas Weber', mayUseName: 'yes' }],
    pitch: { text: 'I taught.', isOwn: true },
    questions: [{ text: 'What moved you?' }],
  })
})

test('by letter no clock runs', async () => {
  const { robin, conversationId } = await withMaya()
  await robin.does(agreeConversation, { id: conversationId, channel: 'letter' })
  for (const minutes of [30, 31])
    await robin.does(addQuestion, { conversationId, text: `${minutes}?`, minutes })
  expect(await robin.does(listQuestions, { conversationId })).toMatchObject({ minutes: null })
  const { parts } = await robin.does(showReadiness, { conversationId })
  expect(parts.find(({ key }) => key === 'fits')).toMatchObject({ done: true })
})

test('another’s preparation is not there', async () => {
  const { conversationId } = await withMaya()
  const tomasz = await house.newcomer('Tomasz Lis')
  const gone = { message: expect.stringMatching(/That conversation was not found/) }
  await expect(tomasz.does(showPreparation, { conversationId })).rejects.toMatchObject(gone)
  await expect(tomasz.does(showReadiness, { conversationId })).rejects.toMatchObject(gone)
})
