import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { listNotes } from '../insights/list-notes.ts'
import { addPerson } from '../people/add-person.ts'
import { addQuestion } from '../questions/add-question.ts'
import { listQuestions } from '../questions/list-questions.ts'
import { deleteNote } from './delete-note.ts'
import { showMeeting } from './show-meeting.ts'
import { startConversation } from './start-conversation.ts'
import { writeNote } from './write-note.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

async function atMayas() {
  const robin = await house.newcomer()
  const maya = await robin.does(addPerson, { name: 'Maya Chen', company: 'Acme Tea' })
  const { id: conversationId } = await robin.does(startConversation, { personId: maya.id })
  const { id: questionId } = await robin.does(addQuestion, { conversationId, text: 'What surprised you?' })
  const lines = async () => (await robin.does(showMeeting, { conversationId })).notes.map(({ text }) => text)
  return { robin, conversationId, questionId, lines }
}

test('a note under a question marks it as asked', async () => {
  const { robin, conversationId, questionId } = await atMayas()
  await robin.does(writeNote, {
    conversationId,
    questionId,
    text: 'How much is listening.',
    marks: ['quote'],
  })
  expect((await robin.does(listQuestions, { conversationId })).questions[0]?.askedAt).toBeTruthy()
  const { notes } = await robin.does(showMeeting, { conversationId })
  expect(notes).toMatchObject([{ point: 'question', questionId, marks: ['quote'], besideId: null }])
})

test('sent twice, it is there once', async () => {
  const { robin, conversationId, lines } = await atMayas()
  const note = { conversationId, id: randomUUID(), text: 'Reads every answer, Friday mornings.' }
  await robin.does(writeNote, note)
  await robin.does(writeNote, note)
  expect(await lines()).toEqual([note.text])
})

test('typed on after its beginning was sent and the answer was lost, it is there once', async () => {
  const { robin, conversationId, lines } = await atMayas()
  const id = randomUUID()
  await robin.does(writeNote, { conversationId, id, text: 'Reads naïve complaints' })
  await robin.does(writeNote, { conversationId, id, text: 'Reads naïve complaints, every Friday' })
  expect(await lines()).toEqual(['Reads naïve complaints, every Friday'])
  // What was there and is not in it stays beside it.
  await robin.does(writeNote, { conversationId, id, text: 'Reads complaints' })
  expect(await lines()).toHaveLength(2)
})

test('changed by one, then sent again as it was first: the change stays, and so do the words', async () => {
  const { robin, conversationId, lines } = await atMayas()
  const first = { conversationId, id: randomUUID(), text: 'Reads answers' }
  await robin.does(writeNote, first)
  await robin.does(writeNote, { ...first, text: 'Reads answers on Fridays', seenText: 'Reads answers' })
  expect(await lines()).toEqual(['Reads answers on Fridays'])
})

test('changed in two places, both are kept, once each, however often they are sent', async () => {
  const { robin, conversationId } = await atMayas()
  const id = randomUUID()
  await robin.does(writeNote, { conversationId, id, text: 'Tins in spring' })
  const onPhone = { conversationId, id, text: 'Tins in spring, for supermarkets', seenText: 'Tins in spring' }
  const onLaptop = { conversationId, id, text: 'Tins in spring: secret', seenText: 'Tins in spring' }
  for (const sent of [onPhone, onLaptop, onPhone, onLaptop]) await robin.does(writeNote, { ...sent })
  const { notes } = await robin.does(showMeeting, { conversationId })
  expect(notes.map(({ text, besideId }) => [text, besideId])).toEqual([
    [onPhone.text, null],
    [onLaptop.text, id],
  ])
})

test('marks of two devices are put together', async () => {
  const { robin, conversationId } = await atMayas()
  const note = { conversationId, id: randomUUID(), text: 'Call ten customers' }
  await robin.does(writeNote, note)
  await robin.does(writeNote, { ...note, marks: ['advice'], seenMarks: [] })
  const { marks } = await robin.does(writeNote, { ...note, marks: ['quote'], seenMarks: [] })
  expect(marks).toEqual(['quote', 'advice'])
})

test('the order is the server’s, whatever a device takes for the time', async () => {
  const { robin, conversationId, lines } = await atMayas()
  await robin.does(writeNote, { conversationId, text: 'first', writtenAt: '2099-01-01T10:00:00Z' })
  await robin.does(writeNote, { conversationId, text: 'second', writtenAt: '2000-01-01T10:00:00Z' })
  expect(await lines()).toEqual(['first', 'second'])
})

test('deleted and restored; deleted, typed again elsewhere and restored loses nothing', async () => {
  const { robin, conversationId, lines } = await atMayas()
  const note = { conversationId, id: randomUUID(), text: 'A line too many' }
  await robin.does(writeNote, note)
  const { deletedId } = await robin.does(deleteNote, { id: note.id })
  expect(await lines()).toEqual([])
  await robin.does(writeNote, note)
  await expect(robin.does(restoreDeleted, { id: deletedId })).rejects.toMatchObject({ code: 'place-taken' })
  expect(await lines()).toEqual([note.text])
})

test('what is off the record is not offered as an insight', async () => {
  const { robin, conversationId, questionId } = await atMayas()
  await robin.does(writeNote, { conversationId, questionId, text: 'Open' })
  await robin.does(writeNote, { conversationId, questionId, text: 'Secret', marks: ['off-the-record'] })
  expect((await robin.does(listNotes, { conversationId })).questions[0]?.note).toBe('Open')
})

test('a note of another conversation, or under another’s question, is refused', async () => {
  const { robin, conversationId, questionId } = await atMayas()
  const bo = await robin.does(addPerson, { name: 'Bo Lindqvist' })
  const other = await robin.does(startConversation, { personId: bo.id })
  const { id } = await robin.does(writeNote, { conversationId, text: 'Here' })
  await expect(robin.does(writeNote, { conversationId: other.id, id, text: 'There' })).rejects.toThrow()
  await expect(
    robin.does(writeNote, { conversationId: other.id, questionId, text: 'There' }),
  ).rejects.toThrow()
})
