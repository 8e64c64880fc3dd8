import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { daysAfter } from '../account/profile.ts'
import { agreeConversation } from '../conversations/agree-conversation.ts'
import { listConversations } from '../conversations/list-conversations.ts'
import { recordAnswer } from '../conversations/record-answer.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { recordLetter } from '../letters/record-letter.ts'
import { recordReceived } from '../letters/record-received.ts'
import { addPerson } from '../people/add-person.ts'
import { showToday } from './show-today.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const today = new Date().toLocaleDateString('sv')

/** Robin wrote to Maya Chen some days ago. */
async function asked(daysAgo: number) {
  const robin = await house.newcomer()
  const { id: personId } = await robin.does(addPerson, { name: 'Maya Chen' })
  const { id: conversationId } = await robin.does(startConversation, { personId })
  const at = { personId, conversationId }
  await robin.does(recordLetter, { ...at, kind: 'request', sentOn: daysAfter(today, -daysAgo) })
  return {
    ...robin,
    ...at,
    async places() {
      const day = await robin.does(showToday, {})
      const { groups } = await robin.does(listConversations)
      const place = day.now.length > 0 ? 'now' : day.waiting.length > 0 ? 'waiting' : 'nowhere'
      return [place, groups.map(({ group, says }) => `${group}: ${says}`).join()]
    },
  }
}

test('a letter that is fresh is waited for on both pages', async () => {
  const robin = await asked(1)
  expect(await robin.places()).toEqual(['waiting', 'wait: Waiting for a reply'])
})

test('who wrote back waits for the seeker on both pages', async () => {
  const robin = await asked(3)
  const { personId, conversationId } = robin
  await robin.does(recordReceived, { personId, conversationId, body: 'Let us see.' })
  expect(await robin.places()).toEqual(['now', 'answer: Waiting for you'])
})

test('who may be nudged by now waits for the seeker on both pages', async () => {
  const robin = await asked(30)
  expect(await robin.places()).toEqual(['now', 'answer: Waiting for you'])
})

test('who asked to be asked again waits for the seeker from that day on, on both pages', async () => {
  const robin = await asked(30)
  const later = { id: robin.conversationId, kind: 'later' as const, answeredOn: daysAfter(today, -20) }
  await robin.does(recordAnswer, { ...later, askAgainOn: daysAfter(today, 5) })
  expect(await robin.places()).toEqual(['waiting', 'later: Ask again later'])
  const other = await asked(30)
  await other.does(recordAnswer, { ...later, id: other.conversationId, askAgainOn: today })
  expect(await other.places()).toEqual(['now', 'answer: Waiting for you'])
})

test('a meeting is coming up on both pages, until its time is over', async () => {
  const agreed = { channel: 'phone' as const, time: '10:00', zone: 'Europe/Berlin', minutes: 20 }
  const robin = await asked(9)
  await robin.does(agreeConversation, { id: robin.conversationId, ...agreed, date: daysAfter(today, 5) })
  expect(await robin.places()).toEqual(['waiting', 'meet: Meeting coming up'])
  const other = await asked(9)
  await other.does(agreeConversation, { id: other.conversationId, ...agreed, date: daysAfter(today, -2) })
  expect(await other.places()).toEqual(['now', 'answer: Waiting for you'])
})

test('who answers in writing waits for questions on both pages', async () => {
  const robin = await asked(9)
  await robin.does(recordAnswer, { id: robin.conversationId, kind: 'in-writing' })
  expect(await robin.places()).toEqual(['now', 'answer: Waiting for you'])
})
