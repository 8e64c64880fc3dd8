import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { editProfile } from '../account/edit-profile.ts'
import { daysAfter } from '../account/profile.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { acceptSubstitute } from '../conversations/accept-substitute.ts'
import { addPromise } from '../conversations/add-promise.ts'
import { keepPromise } from '../conversations/keep-promise.ts'
import { recordMeeting } from '../conversations/record-meeting.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { addInsight } from '../insights/add-insight.ts'
import { recordLetter } from '../letters/record-letter.ts'
import { addPerson } from '../people/add-person.ts'
import { mergePeople } from '../people/merge-people.ts'
import { recordReferral } from '../people/record-referral.ts'
import { deleteFavor } from './delete-favor.ts'
import { recordFavor } from './record-favor.ts'
import { showFavors } from './show-favors.ts'
import { showToday } from './show-today.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const today = new Date().toISOString().slice(0, 10)
const longAgo = daysAfter(today, -60)

/** Maya gave an hour, an advice and a name, and was thanked. */
async function metMaya() {
  const robin = await house.newcomer()
  const { id: personId } = await robin.does(addPerson, { name: 'Maya Chen', company: 'Acme Tea' })
  const tomasz = await robin.does(addPerson, { name: 'Tomasz Lis' })
  await robin.does(recordReferral, { personId: tomasz.id, referrerId: personId, saidOn: longAgo })
  const { id: conversationId } = await robin.does(startConversation, { personId })
  await robin.does(recordMeeting, { id: conversationId, date: longAgo })
  await robin.does(addInsight, { text: 'Call ten customers.', kind: 'advice', conversationId })
  await robin.does(recordLetter, { personId, conversationId, kind: 'thanks', sentOn: longAgo })
  return { robin, personId, conversationId }
}

test('what they gave and what was given back is told by what is kept already', async () => {
  const { robin, personId, conversationId } = await metMaya()
  const promise = await robin.does(addPromise, { conversationId, whose: 'mine', text: 'Send the slides' })
  const before = await robin.does(showFavors, { personId })
  expect(before.gave.map(({ kind }) => kind).toSorted()).toEqual(['advice', 'name', 'time'])
  expect(before.givenBack.map(({ kind }) => kind)).toEqual(['thanks'])
  expect(before.forThem).toEqual({ occasion: null, says: 'You promised: “Send the slides”.', conversationId })
  await robin.does(keepPromise, { id: promise.id })
  const after = await robin.does(showFavors, { personId, limit: 1 })
  expect(after.givenBack).toMatchObject([{ kind: 'help', text: 'Send the slides', source: 'promise' }])
  expect(after).toMatchObject({ gaveCount: 3, givenBackCount: 2 })
  expect(after.forThem).toEqual({
    ...{ occasion: 'advice-taken', conversationId },
    says: 'Tell them what came of this: “Call ten customers”.',
  })
})

test('a line of one’s own is beside them, deleted and restored, and goes along when people are merged', async () => {
  const { robin, personId } = await metMaya()
  const other = await robin.does(addPerson, { name: 'Maya Chen-Vermeer' })
  await expect(
    robin.does(recordFavor, {
      ...{ personId, whose: 'mine', kind: 'help', text: 'A shelf' },
      on: daysAfter(today, 3),
    }),
  ).rejects.toMatchObject({ code: 'not-yet' })
  const { id } = await robin.does(recordFavor, {
    ...{ personId: other.id, whose: 'mine', kind: 'introduction', text: 'Introduced Maya to Bo' },
  })
  const introduced = async (of: string) =>
    (await robin.does(showFavors, { personId: of })).givenBack.filter(({ kind }) => kind === 'introduction')
  expect(await introduced(other.id)).toMatchObject([{ text: 'Introduced Maya to Bo', source: 'typed' }])
  const { deletedId } = await robin.does(deleteFavor, { id })
  expect(await introduced(other.id)).toEqual([])
  await robin.does(restoreDeleted, { id: deletedId })
  await robin.does(mergePeople, { id: personId, otherId: other.id })
  expect(await introduced(personId)).toHaveLength(1)
})

test('a word to keep in touch says on Today what could be for them', async () => {
  const { robin } = await metMaya()
  const { now } = await robin.does(showToday)
  const line = now.find(({ what }) => what === 'touch')
  expect(line?.why).toMatch(/Tell them what came of this: “Call ten customers”\.$/)
})

test('where no day was given, it is the one where you were when you wrote it down', async () => {
  const robin = await house.newcomer()
  await robin.does(editProfile, { zone: 'Europe/Berlin' })
  const { id: personId } = await robin.does(addPerson, { name: 'Maya Chen', company: 'Acme Tea' })
  const { id: referred } = await robin.does(addPerson, { name: 'Tomasz Lis' })
  await robin.does(recordReferral, { personId: referred, referrerId: personId })
  const { id } = await robin.does(startConversation, { personId })
  await robin.does(acceptSubstitute, { id, name: 'Bo Lind' })
  // Half past midnight in Berlin.
  const created_at = '2026-03-04T23:30:00.000Z'
  await house.house.stores.within(robin.who.account, 'writes', async (store) => {
    await store.updateTable('referral').set({ created_at }).where('person_id', '=', referred).execute()
    await store.updateTable('conversation').set({ created_at }).where('sent_by_id', '=', personId).execute()
  })
  const { gave } = await robin.does(showFavors, { personId })
  const on = (kind: string, of: string) => gave.find((one) => one.kind === kind && one.text === of)?.on
  expect(on('name', 'Tomasz Lis')).toBe('2026-03-05')
  expect(on('introduction', 'Bo Lind')).toBe('2026-03-05')
})
