/** The meeting's files as a calendar meets them, one after the other, whatever was undone in between. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { bringBack } from '../account/bring-back.ts'
import { exportAccount } from '../export/export-account.ts'
import { importAccount } from '../export/import-account.ts'
import { addPerson } from '../people/add-person.ts'
import { agreeConversation } from './agree-conversation.ts'
import { changeAgreement } from './change-agreement.ts'
import { forgetConversation } from './forget-conversation.ts'
import { listConversations } from './list-conversations.ts'
import { showConversation } from './show-conversation.ts'
import { startConversation } from './start-conversation.ts'
import { undoAgreement } from './undo-agreement.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const tuesday = { channel: 'video' as const, date: '2027-07-06', time: '15:00', zone: 'Europe/Amsterdam' }

async function withMaya() {
  const robin = await house.newcomer()
  const maya = await robin.does(addPerson, { name: 'Maya Chen' })
  const { id } = await robin.does(startConversation, { personId: maya.id })
  const files: number[] = []
  /** The number of the file that is there to take now; it must be higher than every one before. */
  const take = async () => {
    const { calendar } = await robin.does(showConversation, { id })
    for (const before of files) expect(calendar.sequence).toBeGreaterThan(before)
    files.push(calendar.sequence)
    return calendar
  }
  return { robin, id, take }
}

test('agreed, changed, called off, agreed again: each file is newer than all before', async () => {
  const { robin, id, take } = await withMaya()
  await robin.does(agreeConversation, { id, ...tuesday })
  const { uid } = await take()
  await robin.does(changeAgreement, { id, time: '16:00' })
  await take()
  await robin.does(undoAgreement, { id })
  expect(await take()).toMatchObject({
    uid,
    calledOff: { startsAt: '2027-07-06T14:00:00Z', channel: 'video' },
  })
  await robin.does(agreeConversation, { id, ...tuesday, date: '2027-07-13' })
  expect(await take()).toMatchObject({ uid, calledOff: null })
  await robin.does(undoAgreement, { id })
  await take()
})

test('an agreement brought back, also an old one after a newer was called off', async () => {
  const { robin, id, take } = await withMaya()
  await robin.does(agreeConversation, { id, ...tuesday })
  await robin.does(changeAgreement, { id, time: '16:00' })
  await take()
  const first = await robin.does(undoAgreement, { id })
  await take()
  await robin.does(agreeConversation, { id, ...tuesday })
  await take()
  const second = await robin.does(undoAgreement, { id })
  await take()
  await robin.does(bringBack, { id: first.forgottenId })
  await take()
  await robin.does(changeAgreement, { id, place: 'Quay 4' })
  await take()
  await robin.does(undoAgreement, { id })
  await take()
  await robin.does(bringBack, { id: second.forgottenId })
  await take()
})

test('a change to “by letter” takes the hour out of the calendar, and one back is newer again', async () => {
  const { robin, id, take } = await withMaya()
  await robin.does(agreeConversation, { id, ...tuesday })
  await take()
  await robin.does(changeAgreement, { id, channel: 'letter' })
  expect((await take()).calledOff).toMatchObject({ startsAt: '2027-07-06T13:00:00Z' })
  await robin.does(changeAgreement, { id, ...tuesday })
  expect((await take()).calledOff).toBeNull()
})

test('a conversation forgotten and brought back goes on counting', async () => {
  const { robin, id, take } = await withMaya()
  await robin.does(agreeConversation, { id, ...tuesday })
  await robin.does(undoAgreement, { id })
  await take()
  const { forgottenId } = await robin.does(forgetConversation, { id })
  await robin.does(bringBack, { id: forgottenId })
  await robin.does(agreeConversation, { id, ...tuesday })
  await take()
})

test('on another Wellmet it is the same entry, and goes on counting', async () => {
  const { robin, id, take } = await withMaya()
  await robin.does(agreeConversation, { id, ...tuesday })
  await robin.does(changeAgreement, { id, time: '16:00' })
  await robin.does(undoAgreement, { id })
  const before = await take()
  const { content } = await robin.does(exportAccount, { withContent: true })
  const again = await house.newcomer()
  await again.does(importAccount, { content })
  const [group] = (await again.does(listConversations, {})).groups
  const moved = group?.conversations[0]?.id ?? ''
  expect((await again.does(showConversation, { id: moved })).calendar).toEqual(before)
})
