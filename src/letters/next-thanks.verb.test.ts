import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { addHelper } from '../conversations/add-helper.ts'
import { recordMeeting } from '../conversations/record-meeting.ts'
import { showConversation } from '../conversations/show-conversation.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { addPerson } from '../people/add-person.ts'
import { recordReferral } from '../people/record-referral.ts'
import { draftLetter } from './draft-letter.ts'
import { recordSent } from './record-sent.ts'
import { showLetter } from './show-letter.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

async function metMaya() {
  const robin = await house.newcomer()
  const maya = await robin.does(addPerson, { name: 'Maya Chen', company: 'Acme Tea' })
  await robin.does(recordReferral, { personId: maya.id, referrer: 'Jonas Weber' })
  const { id } = await robin.does(startConversation, { personId: maya.id })
  await robin.does(recordMeeting, { id, date: '2026-01-06', time: '15:00' })
  await robin.does(addHelper, {
    conversationId: id,
    name: 'Sofia Marín',
    role: 'assistant',
    did: 'You found a time.',
  })
  const thank = (personId: string) =>
    robin.does(draftLetter, { personId, conversationId: id, kind: 'thanks' })
  return { robin, maya, id, thank }
}

test('after one thank-you the next is drafted, each once, until everyone is thanked', async () => {
  const { robin, maya, id, thank } = await metMaya()
  const first = await thank(maya.id)
  const { openId: second } = await robin.does(recordSent, { id: first.id, opensNext: true })
  const toSofia = await robin.does(showLetter, { id: second })
  expect(toSofia).toMatchObject({ kind: 'thanks', person: { name: 'Sofia Marín' }, sentOn: null })
  expect(toSofia.body).toContain('You found a time.')
  const { openId: third } = await robin.does(recordSent, { id: second, opensNext: true })
  expect(await robin.does(showLetter, { id: third })).toMatchObject({
    kind: 'referrer-thanks',
    person: { name: 'Jonas Weber' },
  })
  const { openId } = await robin.does(recordSent, { id: third, opensNext: true })
  expect(openId).toBe(third)
  expect((await robin.does(showConversation, { id })).letters).toHaveLength(3)
})

test('a draft that is there is the one that opens, and without asking none is made', async () => {
  const { robin, maya, id, thank } = await metMaya()
  const first = await thank(maya.id)
  const { helpers } = await robin.does(showConversation, { id })
  const there = await thank(helpers[0]?.personId ?? '')
  expect((await robin.does(recordSent, { id: first.id, opensNext: true })).openId).toBe(there.id)
  expect((await robin.does(recordSent, { id: there.id })).openId).toBe(there.id)
  expect((await robin.does(showConversation, { id })).letters).toHaveLength(2)
})

test('who was met is thanked within a day, and the introducer hears within three', async () => {
  const { robin, id } = await metMaya()
  const { thanks } = await robin.does(showConversation, { id })
  const heldAt = Date.parse((await robin.does(showConversation, { id })).debrief?.heldAt ?? '')
  const hours = (dueAt: string) => (Date.parse(dueAt) - heldAt) / 3_600_000
  expect(thanks.map(({ role, dueAt }) => [role, hours(dueAt)])).toEqual([
    ['host', 24],
    ['assistant', 24],
    ['referrer', 72],
  ])
})

test('a thank-you may go on a card', async () => {
  const { robin, maya, id } = await metMaya()
  const made = await robin.does(draftLetter, {
    personId: maya.id,
    conversationId: id,
    kind: 'thanks',
    channel: 'card',
  })
  expect(await robin.does(showLetter, made)).toMatchObject({ channel: 'card', subject: '' })
})
