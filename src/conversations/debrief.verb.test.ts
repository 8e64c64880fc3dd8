import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { addPerson } from '../people/add-person.ts'
import { showPerson } from '../people/show-person.ts'
import { recordMeeting } from './record-meeting.ts'
import { showConversation } from './show-conversation.ts'
import { startConversation } from './start-conversation.ts'
import { writeDebrief } from './write-debrief.ts'
import { writeNote } from './write-note.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const startWithMaya = async () => {
  const robin = await house.newcomer()
  const maya = await robin.does(addPerson, { name: 'Maya Chen', title: 'VP Marketing', company: 'Acme Tea' })
  const { id } = await robin.does(startConversation, { personId: maya.id })
  return { robin, maya, id, show: () => robin.does(showConversation, { id }) }
}

const metMaya = async () => {
  const all = await startWithMaya()
  await all.robin.does(recordMeeting, { id: all.id })
  return all
}

test('what was marked in the room is there once they have met', async () => {
  const { robin, id, show } = await startWithMaya()
  const noted = (text: string, marks: ('quote' | 'advice' | 'promised' | 'off-the-record')[]) =>
    robin.does(writeNote, { conversationId: id, text, marks })
  await noted('A complaint is a brief that nobody paid for', ['quote'])
  await noted('The tins go in spring', ['quote', 'off-the-record'])
  await noted('You should call ten customers', ['advice'])
  await noted('I send the lesson plan', ['promised'])
  await robin.does(recordMeeting, { id })
  expect(await show()).toMatchObject({
    debrief: {
      theySaid: '“A complaint is a brief that nobody paid for.”',
      iWill: 'I will call ten customers.',
    },
    promises: [{ whose: 'mine', text: 'Send the lesson plan', dueOn: null }],
  })
})

test('one save keeps all of the sheet', async () => {
  const { robin, maya, id, show } = await metMaya()
  const sheet = {
    id,
    went: 'fair' as const,
    theySaid: 'Start with one sentence.',
    iWill: 'I will write it.',
    surprised: 'How few people decide.',
    promises: [{ text: 'I send the article' }, { text: 'Maya looks for the letter' }, { text: '' }],
    helpers: [{ who: 'Sofia Marín, assistant, found the hour' }, { who: '' }, { who: 'Maya Chen' }],
    named: [{ who: 'Tomasz Lis, brand director at Acme Tea; I may use her name' }, { who: '' }],
  }
  await robin.does(writeDebrief, sheet)
  // The answer was lost, and it is sent again.
  await robin.does(writeDebrief, sheet)
  expect(await show()).toMatchObject({
    debrief: { went: 'fair', theySaid: sheet.theySaid, surprised: sheet.surprised },
    promises: [
      { whose: 'mine', text: 'Send the article' },
      { whose: 'theirs', text: 'Looks for the letter' },
    ],
    helpers: [{ name: 'Sofia Marín', role: 'assistant', did: 'found the hour' }],
  })
  const { sentTo } = await robin.does(showPerson, { id: maya.id })
  expect(sentTo).toMatchObject([
    {
      person: { name: 'Tomasz Lis', title: 'brand director', company: { name: 'Acme Tea' } },
      mayUseName: 'yes',
    },
  ])
  expect(sentTo).toHaveLength(1)
})

test('a line is changed where it stands, and a line alone is no change of the words', async () => {
  const { robin, id, show } = await metMaya()
  await robin.does(writeDebrief, { id, promises: [{ text: 'I send it' }], helpers: [{ who: 'Kenji' }] })
  const { promises, helpers, debrief } = await show()
  const { updatedAt } = await robin.does(writeDebrief, {
    id,
    promises: [{ id: promises[0]?.id, whose: 'theirs', text: 'Sends the letter', dueOn: '2026-12-11' }],
    helpers: [{ id: helpers[0]?.id, did: 'showed me a tin' }],
  })
  expect(updatedAt).toBe(debrief?.updatedAt)
  const after = await show()
  expect(after.promises).toMatchObject([{ whose: 'theirs', text: 'Sends the letter', dueOn: '2026-12-11' }])
  expect(after.helpers).toMatchObject([{ name: 'Kenji', did: 'showed me a tin' }])
})

test('a line of another conversation is not found', async () => {
  const { robin, id, show } = await metMaya()
  await robin.does(writeDebrief, { id, promises: [{ text: 'I send it' }], helpers: [{ who: 'Kenji' }] })
  const { promises, helpers } = await show()
  const bo = await robin.does(addPerson, { name: 'Bo' })
  const other = await robin.does(startConversation, { personId: bo.id })
  await robin.does(recordMeeting, other)
  const into = (parts: object) => robin.does(writeDebrief, { id: other.id, ...parts })
  await expect(into({ promises: [{ id: promises[0]?.id, text: 'x' }] })).rejects.toThrow()
  await expect(into({ helpers: [{ id: helpers[0]?.id, did: 'x' }] })).rejects.toThrow()
})
