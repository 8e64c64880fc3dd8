import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { agreeConversation } from '../conversations/agree-conversation.ts'
import { changeAgreement } from '../conversations/change-agreement.ts'
import { recordMeeting } from '../conversations/record-meeting.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { addPerson } from '../people/add-person.ts'
import { draftLetter } from './draft-letter.ts'
import { listLetters } from './list-letters.ts'
import { recordSent } from './record-sent.ts'
import { showConfirmation } from './show-confirmation.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

async function talkWithMaya() {
  const robin = await house.newcomer()
  const maya = await robin.does(addPerson, { name: 'Maya Chen' })
  const { id } = await robin.does(startConversation, { personId: maya.id, about: 'tea', minutes: 20 })
  const shown = async () => (await robin.does(showConfirmation, { conversationId: id })).letter
  const draft = () => robin.does(draftLetter, { personId: maya.id, conversationId: id, occasion: 'confirm' })
  return { robin, id, shown, draft }
}
const tuesday = { channel: 'video' as const, date: '2035-07-03', time: '15:00', zone: 'Europe/Amsterdam' }

test('while no hour is set there is nothing to confirm, nor once they have met', async () => {
  const { robin, id, shown } = await talkWithMaya()
  expect(await shown()).toBeNull()
  await robin.does(agreeConversation, { id, channel: 'letter' })
  expect(await shown()).toBeNull()
  await robin.does(changeAgreement, { id, ...tuesday })
  expect(await shown()).toMatchObject({ id: null })
  await robin.does(recordMeeting, { id })
  expect(await shown()).toBeNull()
})

test('the words are shown before there is a letter, and none is made by that; then the draft, then what was sent', async () => {
  const { robin, id, shown, draft } = await talkWithMaya()
  await robin.does(agreeConversation, { id, ...tuesday })
  const words = await shown()
  expect(words).toMatchObject({
    id: null,
    sentOn: null,
    body: expect.stringContaining('Tuesday 3 July, 15:00'),
  })
  expect((await robin.does(listLetters, { conversationId: id })).letters).toEqual([])
  const drafted = await draft()
  expect(await shown()).toEqual({ ...words, id: drafted.id })
  await robin.does(recordSent, { id: drafted.id })
  expect(await shown()).toMatchObject({ id: drafted.id, sentOn: expect.any(String), isOlder: false })
})

test('a letter of before a change does not confirm it', async () => {
  const { robin, id, shown, draft } = await talkWithMaya()
  await robin.does(agreeConversation, { id, ...tuesday })
  const drafted = await draft()
  await robin.does(changeAgreement, { id, time: '16:30', movedBy: 'them' })
  expect(await shown()).toMatchObject({ id: drafted.id, isOlder: true })
  await robin.does(recordSent, { id: drafted.id })
  expect(await shown()).toMatchObject({ id: null, body: expect.stringContaining('The new time suits me') })
  const again = await draft()
  expect(await shown()).toMatchObject({ id: again.id, isOlder: false })
  await robin.does(recordSent, { id: again.id })
  expect(await shown()).toMatchObject({ id: again.id, sentOn: expect.any(String) })
})
