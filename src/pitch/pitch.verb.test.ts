import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { addPerson } from '../people/add-person.ts'
import { removePitch } from './remove-pitch.ts'
import { showPitch } from './show-pitch.ts'
import { writePitch } from './write-pitch.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const taught = 'I taught history for nine years, and now I write about tea.'

async function withMaya() {
  const robin = await house.newcomer()
  const { id: personId } = await robin.does(addPerson, { name: 'Maya Chen', title: 'VP Marketing' })
  const { id: conversationId } = await robin.does(startConversation, { personId })
  return { robin, conversationId }
}

test('before the first word there is no pitch', async () => {
  const robin = await house.newcomer()
  expect(await robin.does(showPitch)).toEqual({
    pitch: null,
    words: 0,
    seconds: 0,
    length: 'empty',
    findings: [],
    dismissed: [],
    situation: { kind: 'pitch', text: '' },
    ruleChoices: { off: [], thresholds: {} },
    dismissals: [],
  })
})

test('one pitch serves everyone until a conversation has its own', async () => {
  const { robin, conversationId } = await withMaya()
  await robin.does(writePitch, { text: taught })
  expect(await robin.does(showPitch, { conversationId })).toMatchObject({
    pitch: { text: taught, isOwn: false },
    words: 12,
    seconds: 5,
    length: 'short',
  })
  await robin.does(writePitch, { conversationId, text: 'For Maya.' })
  expect((await robin.does(showPitch, { conversationId })).pitch).toMatchObject({
    text: 'For Maya.',
    isOwn: true,
  })
  expect((await robin.does(showPitch)).pitch?.text).toBe(taught)
})

test('writing again replaces it', async () => {
  const robin = await house.newcomer()
  const first = await robin.does(writePitch, { text: taught })
  const again = await robin.does(writePitch, { text: 'Shorter.' })
  expect(again.id).toBe(first.id)
  expect((await robin.does(showPitch)).pitch?.text).toBe('Shorter.')
})

test('an older tab does not overwrite a newer one, not even the first', async () => {
  const robin = await house.newcomer()
  const { updatedAt } = await robin.does(writePitch, { text: taught, seenAt: '' })
  await expect(robin.does(writePitch, { text: 'Older.', seenAt: '' })).rejects.toMatchObject({
    code: 'changed-elsewhere',
  })
  await robin.does(writePitch, { text: 'Newer.', seenAt: updatedAt })
  expect((await robin.does(showPitch)).pitch?.text).toBe('Newer.')
})

test('manners are read in it, and it may be kept all the same', async () => {
  const robin = await house.newcomer()
  await robin.does(writePitch, { text: 'I taught history, and I would be a strong addition to your team.' })
  const { findings } = await robin.does(showPitch)
  expect(findings).toMatchObject([{ rule: 'no-job-ask' }])
})

test('a conversation’s own is removed, and brought back', async () => {
  const { robin, conversationId } = await withMaya()
  await robin.does(writePitch, { text: taught })
  await robin.does(writePitch, { conversationId, text: 'For Maya.' })
  const { deletedId } = await robin.does(removePitch, { conversationId })
  expect((await robin.does(showPitch, { conversationId })).pitch).toMatchObject({
    text: taught,
    isOwn: false,
  })
  await robin.does(restoreDeleted, { id: deletedId })
  expect((await robin.does(showPitch, { conversationId })).pitch?.text).toBe('For Maya.')
})

test('the one for everyone is not removed through a conversation', async () => {
  const { robin, conversationId } = await withMaya()
  await robin.does(writePitch, { text: taught })
  await expect(robin.does(removePitch, { conversationId })).rejects.toMatchObject({
    code: 'none-of-its-own',
  })
})

test('an empty pitch is asked for again', async () => {
  const robin = await house.newcomer()
  await expect(robin.does(writePitch, { text: ' \n' })).rejects.toMatchObject({
    fields: { text: 'Write a few sentences about yourself.' },
  })
})

test('another’s conversation has no pitch here', async () => {
  const { conversationId } = await withMaya()
  const tomasz = await house.newcomer('Tomasz Lis')
  const notThere = { message: expect.stringMatching(/That conversation was not found/) }
  await expect(tomasz.does(writePitch, { conversationId, text: taught })).rejects.toMatchObject(notThere)
  await expect(tomasz.does(showPitch, { conversationId })).rejects.toMatchObject(notThere)
  await expect(tomasz.does(removePitch, { conversationId })).rejects.toMatchObject(notThere)
})
