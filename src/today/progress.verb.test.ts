import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { daysAfter } from '../account/profile.ts'
import { addCompany } from '../companies/add-company.ts'
import { addPromise } from '../conversations/add-promise.ts'
import { keepPromise } from '../conversations/keep-promise.ts'
import { recordAnswer } from '../conversations/record-answer.ts'
import { recordMeeting } from '../conversations/record-meeting.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { writeDebrief } from '../conversations/write-debrief.ts'
import { addApplication } from '../insights/add-application.ts'
import { draftLetter } from '../letters/draft-letter.ts'
import { recordLetter } from '../letters/record-letter.ts'
import { recordReceived } from '../letters/record-received.ts'
import { recordSent } from '../letters/record-sent.ts'
import { addPerson } from '../people/add-person.ts'
import { recordReferral } from '../people/record-referral.ts'
import { byWeek, half, rate, spread } from './progress.ts'
import { showProgress } from './show-progress.ts'

const today = new Date().toLocaleDateString('sv')

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

test('what was asked, answered, met and thanked is counted, by the way to them and in the time asked for', async () => {
  const robin = await house.newcomer()
  const asked = async (name: string, daysAgo: number, more: { tags?: string[]; title?: string } = {}) => {
    const { id: personId } = await robin.does(addPerson, { name, ...more })
    const { id } = await robin.does(startConversation, { personId })
    const at = { personId, conversationId: id }
    await robin.does(recordLetter, { ...at, kind: 'request', sentOn: daysAfter(today, -daysAgo) })
    return at
  }
  const maya = await asked('Maya Chen', 20, { title: 'VP Marketing' })
  await robin.does(recordReferral, { personId: maya.personId, referrer: 'Jonas Weber' })
  const tomasz = await asked('Tomasz Lis', 20, { tags: ['Alumni Utrecht'] })
  await asked('Bo', 20)
  await asked('Ines Duarte', 200)
  await robin.does(recordReceived, { ...tomasz, body: 'Gladly!' })
  await robin.does(recordMeeting, { id: maya.conversationId, date: daysAfter(today, -6) })
  await robin.does(recordLetter, { ...maya, kind: 'thanks', sentOn: daysAfter(today, -1) })
  const promise = { conversationId: maya.conversationId, whose: 'mine' as const }
  const { id: slides } = await robin.does(addPromise, { ...promise, text: 'Send the slides' })
  await robin.does(addPromise, { ...promise, text: 'Send the link' })
  await robin.does(keepPromise, { id: slides })

  await robin.does(writeDebrief, { id: maya.conversationId, iWill: 'Call ten customers' })
  await robin.does(recordMeeting, { id: tomasz.conversationId, date: daysAfter(today, -5) })
  await robin.does(writeDebrief, { id: tomasz.conversationId, iWill: 'Read the harvest letter' })
  const told = { personId: maya.personId, conversationId: maya.conversationId }
  const { id: news } = await robin.does(draftLetter, { ...told, occasion: 'advice-taken' })
  await robin.does(recordSent, { id: news })
  const { id: companyId } = await robin.does(addCompany, { name: 'Acme Tea' })
  const apply = (role: string, more: object = {}) => robin.does(addApplication, { companyId, role, ...more })
  await apply('Buyer', { stage: 'planned' })
  await apply('Taster', { stage: 'applied', appliedOn: daysAfter(today, -2) })
  await apply('Blender', { stage: 'first-interview', appliedOn: daysAfter(today, -200) })

  const lately = await robin.does(showProgress, { weeks: 12 })
  expect(lately.applications).toEqual({ applied: 1, interviews: 0, offers: 0 })
  expect(lately.open.map(({ loop, name, text }) => [loop, name, text])).toEqual([
    ['referrers', 'Jonas Weber', 'Maya Chen'],
    ['advice', 'Tomasz Lis', 'Read the harvest letter'],
    ['promises', 'Maya Chen', 'Send the link'],
  ])
  expect(lately.adviceDone).toEqual([
    { personId: maya.personId, name: 'Maya Chen', text: 'Call ten customers', on: today, letterId: news },
  ])
  expect((await robin.does(showProgress, {})).applications).toEqual({ applied: 2, interviews: 1, offers: 0 })
  expect(lately.funnel).toEqual({ asked: 3, answered: 2, saidYes: 2, met: 2, thanked: 1 })
  expect(lately.answers).toEqual({
    referred: { done: 1, of: 1 },
    alumni: { done: 1, of: 1 },
    cold: { done: 0, of: 1 },
  })
  expect(lately.thanks).toMatchObject({ onTime: 0, all: 1 })
  expect(lately.loops).toEqual({
    referrersTold: { done: 0, of: 1 },
    adviceTold: { done: 1, of: 2 },
    promisesKept: { done: 1, of: 2 },
    namesWrittenTo: { done: 1, of: 1 },
  })
  expect(lately.perWeek.reduce((sum, { count }) => sum + count, 0)).toBe(2)
  expect(lately.levels.find(({ level }) => level === 'vice-president')?.count).toBe(1)
  expect((await robin.does(showProgress, {})).funnel.asked).toBe(4)
})

test('the time to an answer is counted in working days, by the way to them, from the first thing that came back', async () => {
  const robin = await house.newcomer()
  const monday = mondayBefore(daysAfter(today, -21))
  const asked = async (name: string, tags: string[] = []) => {
    const { id: personId } = await robin.does(addPerson, { name, tags })
    const { id } = await robin.does(startConversation, { personId })
    const at = { personId, conversationId: id }
    await robin.does(recordLetter, { ...at, kind: 'request', sentOn: monday })
    return at
  }
  const bo = await asked('Bo')
  await robin.does(recordReceived, { ...bo, body: 'Gladly!', receivedOn: daysAfter(monday, 2) })
  await robin.does(recordReceived, { ...bo, body: 'And more.', receivedOn: daysAfter(monday, 9) })
  const ines = await asked('Ines Duarte')
  await robin.does(recordAnswer, { id: ines.conversationId, kind: 'no', answeredOn: daysAfter(monday, 7) })
  const tomasz = await asked('Tomasz Lis', ['Alumni Utrecht'])
  await robin.does(recordReceived, { ...tomasz, body: 'Yes.', receivedOn: daysAfter(monday, 6) })
  // Met, and no day of an answer is known.
  const maya = await asked('Maya Chen')
  await robin.does(recordMeeting, { id: maya.conversationId, date: daysAfter(today, -1) })
  const { answerTimes } = await robin.does(showProgress, {})
  expect(answerTimes).toMatchObject({
    all: { of: 3, days: 4 },
    cold: { of: 2, days: 2 },
    alumni: { of: 1, days: 4 },
    referred: { of: 0, days: null },
    nudgeAfter: 5,
    beforeNudge: 3,
  })
  expect(answerTimes.spread.map(({ count }) => count)).toEqual([0, 1, 2, 0, 0, 0])
})

const mondayBefore = (day: string) => daysAfter(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7))

test('half of the answers came within so many days', () => {
  const times = (...days: number[]) => days.map((days) => ({ way: 'cold' as const, days }))
  expect(half(times())).toEqual({ of: 0, days: null })
  expect(half(times(9))).toEqual({ of: 1, days: 9 })
  expect(half(times(9, 1, 4, 2))).toEqual({ of: 4, days: 2 })
  expect(half(times(9, 1, 4))).toEqual({ of: 3, days: 4 })
  expect(spread(times(0, 1, 14, 15, 200)).map(({ count }) => count)).toEqual([2, 0, 0, 0, 1, 2])
})

test('a rate begins at ten, and twelve weeks end today', () => {
  expect([rate({ done: 6, of: 9 }), rate({ done: 6, of: 10 }), rate({ done: 0, of: 10 })]).toEqual([
    null,
    60,
    0,
  ])
  const weeks = byWeek(
    ['2026-11-30', '2026-11-24', '2026-11-23', '2026-09-08', '2026-09-07', ''],
    '2026-11-30',
    (on) => on,
  )
  expect([weeks.length, weeks[0]?.from, weeks.at(-1)?.from]).toEqual([12, '2026-09-08', '2026-11-24'])
  expect([weeks.at(-1)?.those.length, weeks.at(-2)?.those.length, weeks[0]?.those.length]).toEqual([2, 1, 1])
})
