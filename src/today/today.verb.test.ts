import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { editProfile } from '../account/edit-profile.ts'
import { daysAfter } from '../account/profile.ts'
import { showProfile } from '../account/show-profile.ts'
import { acceptSubstitute } from '../conversations/accept-substitute.ts'
import { addHelper } from '../conversations/add-helper.ts'
import { recordMeeting } from '../conversations/record-meeting.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { writeDebrief } from '../conversations/write-debrief.ts'
import { addInsight } from '../insights/add-insight.ts'
import { draftLetter } from '../letters/draft-letter.ts'
import { recordLetter } from '../letters/record-letter.ts'
import { recordReceived } from '../letters/record-received.ts'
import { showLetter } from '../letters/show-letter.ts'
import { NotFound } from '../outcome.ts'
import { addPerson } from '../people/add-person.ts'
import { listPeople } from '../people/list-people.ts'
import { recordReferral } from '../people/record-referral.ts'
import { markLineDone } from './mark-line-done.ts'
import { showToday } from './show-today.ts'
import { snoozeLine } from './snooze-line.ts'
import { undoLineMark } from './undo-line-mark.ts'

const today = new Date().toISOString().slice(0, 10)

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const startWithMaya = async () => {
  const robin = await house.newcomer()
  const { id: personId } = await robin.does(addPerson, { name: 'Maya Chen', company: 'Acme Tea' })
  const { id } = await robin.does(startConversation, { personId })
  return { robin, personId, id }
}

test('a letter started to the person who offered a colleague is not held against me', async () => {
  const { robin, personId, id } = await startWithMaya()
  await robin.does(draftLetter, { personId, conversationId: id, kind: 'request' })
  expect((await robin.does(showToday)).drafts).toMatchObject([{ name: 'Maya Chen' }])
  await robin.does(acceptSubstitute, { id, name: 'Tomasz Lis' })
  expect((await robin.does(showToday)).drafts).toEqual([])
})

test('what was noted is to be kept once everyone is thanked, until one thing of it is', async () => {
  const { robin, personId, id } = await startWithMaya()
  await robin.does(recordMeeting, { id })
  await robin.does(writeDebrief, { id, theySaid: 'Taste first, then talk.' })
  await robin.does(recordLetter, { personId, conversationId: id, kind: 'thanks' })
  const now = async () => (await robin.does(showToday)).now.map(({ at }) => at)
  expect(await now()).toEqual(['insights'])
  await robin.does(addInsight, { conversationId: id, text: 'Taste first, then talk.' })
  expect(await now()).toEqual([])
})

test('Today begins with Welcome until there is someone, or it is skipped', async () => {
  const begins = async (of: Awaited<ReturnType<TestHouse['newcomer']>>) =>
    (await of.does(showToday)).beginsWithWelcome
  const robin = await house.newcomer()
  expect(await begins(robin)).toBe(true)
  await robin.does(editProfile, { background: 'I taught biology.' })
  expect(await begins(robin)).toBe(true)
  await robin.does(editProfile, { welcome: 'off' })
  expect(await begins(robin)).toBe(false)
  expect(await robin.does(showToday)).toMatchObject({ isNew: true, choosing: null })
  await robin.does(editProfile, { signOff: 'Warmly' })
  expect(await robin.does(showProfile)).toMatchObject({ welcome: 'off' })
  const bo = await house.newcomer()
  await bo.does(addPerson, { name: 'Maya Chen' })
  expect(await begins(bo)).toBe(false)
})

test('until the first conversation it helps to choose: where most people are known, most first', async () => {
  const robin = await house.newcomer()
  for (const [name, company] of [
    ['Maya Chen', 'Acme Tea'],
    ['Adaeze Okafor', 'Northlight Energy'],
    ['Tomasz Lis', 'Acme Tea'],
    ['Bo', ''],
  ] as const)
    await robin.does(addPerson, { name, company })
  const { choosing, isNew } = await robin.does(showToday)
  expect(isNew).toBe(false)
  expect(choosing?.companies).toMatchObject([{ name: 'Acme Tea', peopleCount: 2 }])
  const { people } = await robin.does(listPeople, { find: 'Bo' })
  await robin.does(startConversation, { personId: people[0]?.id ?? '' })
  expect((await robin.does(showToday)).choosing).toBeNull()
})

test('keeping in touch is with a person: one line, however often you met', async () => {
  const { robin, personId, id } = await startWithMaya()
  const longAgo = daysAfter(today, -60)
  const second = await robin.does(startConversation, { personId })
  for (const conversationId of [id, second.id]) {
    await robin.does(recordMeeting, { id: conversationId, date: longAgo })
    await robin.does(recordLetter, { personId, conversationId, kind: 'thanks', sentOn: longAgo })
  }
  const lines = async () =>
    (await robin.does(showToday)).now.map(({ conversationId, at }) => [conversationId, at])
  expect(await lines()).toEqual([[second.id, 'thank']])
  const third = await robin.does(startConversation, { personId })
  expect(await lines()).toEqual([[third.id, 'prepare']])
})

test('a name that someone gave is there until it is written to', async () => {
  const { robin, id, personId } = await startWithMaya()
  const names = async () =>
    (await robin.does(showToday)).now
      .filter(({ what }) => what === 'name')
      .map(({ name, why }) => `${name}: ${why}`)
  const kenji = await robin.does(recordReferral, { person: 'Kenji Ito', referrerId: personId })
  expect(await names()).toEqual([])
  await robin.does(recordMeeting, { id })
  expect(await names()).toEqual(['Kenji Ito: Maya Chen suggested them. Write within a week.'])
  const told = { referrer: 'Jonas Weber', person: 'Rosa Lind', saidOn: daysAfter(today, -10) }
  await robin.does(recordReferral, told)
  await robin.does(recordReferral, { ...told, person: 'Bo', saidOn: daysAfter(today, -30) })
  expect((await names())[0]).toMatch(/^Rosa Lind: Jonas Weber suggested them 1[01] days ago/)
  await robin.does(startConversation, { personId: kenji.personId })
  expect(await names()).toHaveLength(1)
})

test('the draft of a nudge is withdrawn when they answer', async () => {
  const { robin, personId, id } = await startWithMaya()
  const at = { personId, conversationId: id }
  await robin.does(recordLetter, { ...at, kind: 'request', sentOn: daysAfter(today, -30) })
  const nudge = await robin.does(draftLetter, { ...at, kind: 'nudge' })
  expect((await robin.does(showLetter, { id: nudge.id })).isWithdrawn).toBe(false)
  await robin.does(recordReceived, { ...at, body: 'Gladly!' })
  const { drafts, now } = await robin.does(showToday)
  expect([drafts, now.map(({ letterId }) => letterId)]).toEqual([[], [null]])
  expect((await robin.does(showLetter, { id: nudge.id })).isWithdrawn).toBe(true)
})

test('a line that is put off comes back on its day, and one that is done is written down; both are undone', async () => {
  const { robin, personId, id } = await startWithMaya()
  await robin.does(recordLetter, {
    personId,
    conversationId: id,
    kind: 'request',
    sentOn: daysAfter(today, -30),
  })
  const shown = async () => (await robin.does(showToday)).now.map(({ what }) => what)
  expect(await shown()).toEqual(['nudge-due-ask'])
  const line = { personId, conversationId: id, what: 'nudge-due-ask' }
  const put = await robin.does(snoozeLine, line)
  expect(put.until).toBe(daysAfter(today, 1))
  expect(await shown()).toEqual([])
  expect((await robin.does(showToday)).snoozed).toMatchObject([
    { name: 'Maya Chen', label: 'Send one nudge' },
  ])
  await robin.does(undoLineMark, { id: put.id })
  expect(await shown()).toEqual(['nudge-due-ask'])

  const { id: draftId } = await robin.does(draftLetter, { personId, conversationId: id, kind: 'nudge' })
  const done = await robin.does(markLineDone, line)
  expect(done.logged).toBe('letter')
  expect((await robin.does(showLetter, { id: draftId })).sentOn).toBe(today)
  expect((await robin.does(showToday)).waiting).toMatchObject([{ what: 'asked' }])
  await expect(robin.does(markLineDone, line)).rejects.toThrow('not on Today any more')
  await robin.does(undoLineMark, { id: done.id })
  expect((await robin.does(showLetter, { id: draftId })).sentOn).toBeNull()
  expect(await shown()).toEqual(['nudge-due-ask'])
})

test('what leaves no trace asks again after a week, and a word to keep in touch is logged', async () => {
  const { robin, personId, id } = await startWithMaya()
  const research = { personId, conversationId: id, what: 'idea-prepare' }
  expect((await robin.does(markLineDone, research)).logged).toBeNull()
  expect((await robin.does(showToday)).now).toEqual([])
  const longAgo = daysAfter(today, -60)
  await robin.does(recordMeeting, { id, date: longAgo })
  await robin.does(recordLetter, { personId, conversationId: id, kind: 'thanks', sentOn: longAgo })
  const [touch] = (await robin.does(showToday)).now
  expect(touch).toMatchObject({ what: 'touch', personId })
  const done = await robin.does(markLineDone, {
    personId,
    conversationId: touch?.conversationId ?? null,
    what: 'touch',
  })
  expect(done.logged).toBe('interaction')
  expect((await robin.does(showToday)).now).toEqual([])
  await robin.does(undoLineMark, { id: done.id })
  expect((await robin.does(showToday)).now).toMatchObject([{ what: 'touch' }])
})

test('everyone who is owed thanks has a line, and each person has one', async () => {
  const { robin, personId, id } = await startWithMaya()
  await robin.does(recordReferral, { person: 'Maya Chen', referrer: 'Jonas Weber' })
  await robin.does(addHelper, { conversationId: id, name: 'Sofia Marín', role: 'assistant' })
  await robin.does(recordMeeting, { id })
  await robin.does(writeDebrief, { id, theySaid: 'Taste first, then talk.' })
  await robin.does(startConversation, { personId })
  const { now } = await robin.does(showToday)
  expect(now.map(({ name, label, more }) => [name, label, more])).toEqual([
    ['Maya Chen', 'Send the thank-you', 1],
    ['Sofia Marín', 'Send the thank-you', 0],
    ['Jonas Weber', 'Tell them how it went', 0],
  ])
})

test('a line of someone who is not known is not found', async () => {
  const { id } = await startWithMaya()
  const other = await house.newcomer()
  const { id: personId } = await other.does(addPerson, { name: 'Bo' })
  const line = { personId, conversationId: id, what: 'idea-prepare' }
  await expect(other.does(markLineDone, line)).rejects.toThrow(NotFound)
  await expect(other.does(snoozeLine, { ...line, personId: id })).rejects.toThrow(NotFound)
})
