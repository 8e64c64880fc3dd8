/** The meeting's files as a calendar meets them, one after the other, whatever was undone in between. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { listDeleted } from '../account/list-deleted.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { exportAccount } from '../export/export-account.ts'
import { importAccount } from '../export/import-account.ts'
import { NotFound, Refused } from '../outcome.ts'
import { addPerson } from '../people/add-person.ts'
import { agreeConversation } from './agree-conversation.ts'
import { archiveConversation } from './archive-conversation.ts'
import { changeAgreement } from './change-agreement.ts'
import { deleteConversation } from './delete-conversation.ts'
import { listConversations } from './list-conversations.ts'
import { recordAnswer } from './record-answer.ts'
import { recordMeeting } from './record-meeting.ts'
import { showConversation } from './show-conversation.ts'
import { startConversation } from './start-conversation.ts'
import { undoAgreement } from './undo-agreement.ts'
import { undoMeeting } from './undo-meeting.ts'

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
  await robin.does(restoreDeleted, { id: first.deletedId })
  await take()
  await robin.does(changeAgreement, { id, place: 'Quay 4' })
  await take()
  await robin.does(undoAgreement, { id })
  await take()
  await robin.does(restoreDeleted, { id: second.deletedId })
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
  const { deletedId } = await robin.does(deleteConversation, { id })
  await robin.does(restoreDeleted, { id: deletedId })
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

/** What may be done to a meeting, in any order; each may be refused. */
const steps = {
  agree: (robin: Newcomer, id: string) => robin.does(agreeConversation, { id, ...tuesday }),
  elsewhere: (robin: Newcomer, id: string) =>
    robin.does(agreeConversation, { id, ...tuesday, zone: 'Pacific/Apia', channel: 'phone' }),
  later: (robin: Newcomer, id: string) => robin.does(changeAgreement, { id, time: '17:30' }),
  earlier: (robin: Newcomer, id: string) => robin.does(changeAgreement, { id, time: '09:00', minutes: 45 }),
  byLetter: (robin: Newcomer, id: string) => robin.does(changeAgreement, { id, channel: 'letter' }),
  byVideo: (robin: Newcomer, id: string) => robin.does(changeAgreement, { id, ...tuesday }),
  callOff: (robin: Newcomer, id: string) => robin.does(undoAgreement, { id }),
  answered: (robin: Newcomer, id: string) => robin.does(recordAnswer, { id, kind: 'later' }),
  archive: (robin: Newcomer, id: string) => robin.does(archiveConversation, { id }),
  forget: (robin: Newcomer, id: string) => robin.does(deleteConversation, { id }),
  held: (robin: Newcomer, id: string) => robin.does(recordMeeting, { id, date: '2026-01-05' }),
  notHeld: (robin: Newcomer, id: string) => robin.does(undoMeeting, { id }),
  async restoreDeleted(robin: Newcomer) {
    const { deleted } = await robin.does(listDeleted)
    for (const { id } of deleted.slice(0, 1)) await robin.does(restoreDeleted, { id })
  },
  async bringOldest(robin: Newcomer) {
    const { deleted } = await robin.does(listDeleted)
    for (const { id } of deleted.slice(-1)) await robin.does(restoreDeleted, { id })
  },
}

test('in whatever order, a file that differs from the last is newer than all before, of one identity', async () => {
  const walk = fc.array(fc.constantFrom(...Object.values(steps)), { minLength: 24, maxLength: 24 })
  for (const way of fc.sample(walk, { numRuns: 8, seed: 11 })) {
    const { robin, id } = await withMaya()
    let [last, highest] = ['', -1]
    const uids = new Set<string>()
    for (const step of way) {
      await step(robin, id).catch((error: unknown) => {
        if (!(error instanceof Refused || error instanceof NotFound)) throw error
      })
      const shown = await robin.does(showConversation, { id }).catch(() => null)
      const { agreement, calendar } = shown ?? {}
      const was = agreement?.startsAt ? { ...agreement, at: null } : calendar?.calledOff
      if (!was || !calendar) continue
      const { channel, startsAt, minutes } = was
      const file = JSON.stringify([channel, startsAt, minutes, calendar.calledOff === null])
      if (file !== last) expect(calendar.sequence).toBeGreaterThan(highest)
      expect(calendar.sequence).toBeGreaterThanOrEqual(highest)
      ;[last, highest] = [file, calendar.sequence]
      uids.add(calendar.uid)
    }
    expect(uids.size).toBeLessThanOrEqual(1)
  }
})
