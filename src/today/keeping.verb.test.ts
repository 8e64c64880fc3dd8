/** Keeping in touch: one clock a person, by the person or by a tag; what rests, what is never, and who has died. */
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { addDayOff } from '../account/add-day-off.ts'
import { daysAfter } from '../account/profile.ts'
import { acceptSubstitute } from '../conversations/accept-substitute.ts'
import { addHelper } from '../conversations/add-helper.ts'
import { addPromise } from '../conversations/add-promise.ts'
import { listConversations } from '../conversations/list-conversations.ts'
import { recordAnswer } from '../conversations/record-answer.ts'
import { recordMeeting } from '../conversations/record-meeting.ts'
import { showConversation } from '../conversations/show-conversation.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { undoMeeting } from '../conversations/undo-meeting.ts'
import { writeDebrief } from '../conversations/write-debrief.ts'
import { createHostPage } from '../hosts/create-host-page.ts'
import { askForIntroduction } from '../letters/ask-for-introduction.ts'
import { draftLetter } from '../letters/draft-letter.ts'
import { recordLetter } from '../letters/record-letter.ts'
import { whatToWrite } from '../letters/what-to-write.ts'
import { writeToPerson } from '../letters/write-to-person.ts'
import { addPerson } from '../people/add-person.ts'
import { editPerson } from '../people/edit-person.ts'
import { logInteraction } from '../people/log-interaction.ts'
import { recordDeath } from '../people/record-death.ts'
import { recordReferral } from '../people/record-referral.ts'
import { setRhythm } from '../people/set-rhythm.ts'
import { undoDeath } from '../people/undo-death.ts'
import { showCalendar } from './show-calendar.ts'
import { showNext } from './show-next.ts'
import { showToday } from './show-today.ts'
import { snoozeLine } from './snooze-line.ts'

const today = Temporal.Now.plainDateISO('UTC').toString()

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

/** Maya Chen was met and thanked so many days ago. */
async function thankedAgo(days: number) {
  const robin = await house.newcomer()
  const { id: personId } = await robin.does(addPerson, { name: 'Maya Chen' })
  const { id } = await robin.does(startConversation, { personId })
  const on = daysAfter(today, -days)
  await robin.does(recordMeeting, { id, date: on })
  await robin.does(recordLetter, { personId, conversationId: id, kind: 'thanks', sentOn: on })
  const due = async () => (await robin.does(showToday)).now.map(({ name, what }) => `${name}: ${what}`)
  return { ...robin, personId, id, due }
}

test('a rhythm of their own comes before the usual one; any contact sets the clock back', async () => {
  const robin = await thankedAgo(60)
  const { personId } = robin
  expect(await robin.due()).toEqual(['Maya Chen: touch'])
  await robin.does(setRhythm, { personId, weeks: 13 })
  expect(await robin.due()).toEqual([])
  await robin.does(setRhythm, { personId, weeks: 8 })
  expect(await robin.due()).toEqual(['Maya Chen: touch'])
  await robin.does(logInteraction, { personId, channel: 'phone', happenedOn: daysAfter(today, -50) })
  expect(await robin.due()).toEqual([])
  await robin.does(setRhythm, { personId, weeks: 0 })
  expect(await robin.due()).toEqual([])
  await robin.does(setRhythm, { personId })
  expect(await robin.due()).toEqual(['Maya Chen: touch'])
})

test('one clock a person, however many talks: one line, one entry in the calendar, and snoozed once', async () => {
  const robin = await thankedAgo(60)
  const { personId } = robin
  const { id } = await robin.does(startConversation, { personId })
  await robin.does(recordMeeting, { id, date: daysAfter(today, -60), time: '15:00' })
  await robin.does(recordLetter, {
    ...{ personId, conversationId: id, kind: 'thanks' as const },
    sentOn: daysAfter(today, -59),
  })
  const [line, ...others] = (await robin.does(showToday)).now
  expect([line?.what, line?.more, others]).toEqual(['touch', 0, []])
  const entries = (await robin.does(showCalendar, { hasDue: true })).due
  expect(entries.map(({ label }) => label)).toEqual(['Send a short update'])
  expect((await robin.does(showNext, { personId })).line).toMatchObject({ what: 'touch' })
  const conversationId = line?.conversationId ?? null
  await robin.does(snoozeLine, { personId, conversationId, what: 'touch' })
  expect(await robin.due()).toEqual([])
  const { line: none, snoozed } = await robin.does(showNext, { personId })
  expect([none, snoozed?.until]).toEqual([null, daysAfter(today, 1)])
})

test('an answer, and being in the room, are contact too', async () => {
  const answered = await thankedAgo(60)
  const { id } = await answered.does(startConversation, { personId: answered.personId })
  await answered.does(recordAnswer, { id, kind: 'no', answeredOn: daysAfter(today, -3) })
  expect((await answered.due()).filter((one) => one.endsWith('touch'))).toEqual([])
  const joined = await thankedAgo(60)
  const bo = await joined.does(addPerson, { name: 'Bo' })
  const talk = await joined.does(startConversation, { personId: bo.id })
  await joined.does(recordMeeting, { id: talk.id, date: daysAfter(today, -3) })
  await joined.does(addHelper, {
    ...{ conversationId: talk.id, personId: joined.personId },
    role: 'in-the-room',
  })
  expect((await joined.due()).filter((one) => one.endsWith('touch'))).toEqual([])
})

test('what is next with someone is what Today says of them, also where they only helped', async () => {
  const robin = await thankedAgo(1)
  const bo = await robin.does(addPerson, { name: 'Bo' })
  await robin.does(addHelper, { conversationId: robin.id, personId: bo.id, role: 'in-the-room' })
  await robin.does(writeDebrief, { id: robin.id, theySaid: 'Taste first.' })
  const { now } = await robin.does(showToday)
  expect(now.map(({ name }) => name)).toContain('Bo')
  for (const line of now) expect((await robin.does(showNext, { personId: line.personId })).line).toEqual(line)
  const { id } = await robin.does(addPerson, { name: 'Ines' })
  expect(await robin.does(showNext, { personId: id })).toEqual({ line: null, snoozed: null })
})

test('it can rest until a day, and none comes while the seeker is away', async () => {
  const robin = await thankedAgo(60)
  await robin.does(setRhythm, { personId: robin.personId, pausedUntil: daysAfter(today, 3) })
  expect(await robin.due()).toEqual([])
  await robin.does(setRhythm, { personId: robin.personId, pausedUntil: today })
  expect(await robin.due()).toEqual(['Maya Chen: touch'])
  await robin.does(addDayOff, { from: daysAfter(today, -1), to: daysAfter(today, 1) })
  expect(await robin.due()).toEqual([])
})

test('a tag has a rhythm for everyone who has it, met or not, and gives way to one of their own', async () => {
  const robin = await thankedAgo(10)
  await robin.does(editPerson, { id: robin.personId, tags: ['mentor'] })
  const bo = await robin.does(addPerson, { name: 'Bo', tags: ['Mentór', 'tea'] })
  await robin.does(setRhythm, { tag: 'mentor', weeks: 1 })
  expect((await robin.due()).toSorted()).toEqual(['Bo: touch', 'Maya Chen: touch'])
  await robin.does(logInteraction, { personId: bo.id, channel: 'phone' })
  expect(await robin.due()).toEqual(['Maya Chen: touch'])
  await robin.does(setRhythm, { personId: robin.personId, weeks: 0 })
  expect(await robin.due()).toEqual([])
  await expect(robin.does(setRhythm, { weeks: 4 })).rejects.toThrow('Give a person, or a tag.')
})

test('of someone who has died nothing is proposed any more, and undo brings each back', async () => {
  const robin = await thankedAgo(60)
  const { personId, id } = robin
  await robin.does(addPromise, { conversationId: id, whose: 'mine', text: 'Send the slides' })
  await robin.does(draftLetter, { personId, kind: 'note' })
  await robin.does(recordReferral, { personId, referrer: 'Jonas Weber' })
  await robin.does(writeDebrief, { id, theySaid: 'Taste first.' })
  const all = async () => {
    const { now, waiting, promises, drafts, meetings } = await robin.does(showToday)
    return [now, waiting, promises, drafts, meetings].flat().filter(({ name }) => name === 'Maya Chen').length
  }
  const before = await all()
  expect(before).toBe(2)
  await robin.does(recordDeath, { personId })
  await robin.does(recordDeath, { personId })
  expect(await all()).toBe(0)
  expect((await robin.does(whatToWrite, { conversationId: id })).ways).toEqual([])
  await expect(robin.does(draftLetter, { personId, kind: 'note' })).rejects.toThrow('Maya Chen has died')
  await expect(robin.does(startConversation, { personId })).rejects.toThrow('They have died')
  await robin.does(undoDeath, { personId })
  expect(await all()).toBe(before)
})

test('a conversation with someone who has died asks for nothing, and is not open for ever', async () => {
  const robin = await thankedAgo(60)
  const { id: ahead } = await robin.does(startConversation, { personId: robin.personId })
  const next = async (id: string) => (await robin.does(showConversation, { id })).next
  const listed = async () =>
    (await robin.does(listConversations, {})).groups.map(({ group, conversations }) => [
      group,
      ...conversations.map(({ next }) => next),
    ])
  const before = await listed()
  await robin.does(recordDeath, { personId: robin.personId })
  expect(await listed()).toEqual([['closed', 'Nothing more is due', 'Nothing more is due']])
  expect(await next(ahead)).toMatchObject({ label: 'Nothing more is due', at: null })
  await robin.does(undoDeath, { personId: robin.personId })
  expect(await listed()).toEqual(before)
  // Who helped is thanked all the same, and once they are, no one is waited for.
  const talk = await robin.does(startConversation, { personId: robin.personId })
  await robin.does(recordMeeting, { id: talk.id, date: today })
  await robin.does(writeDebrief, { id: talk.id, theySaid: 'Taste first.' })
  const { personId: boId } = await robin.does(addHelper, {
    conversationId: talk.id,
    name: 'Bo',
    role: 'in-the-room',
  })
  await robin.does(recordDeath, { personId: robin.personId })
  expect((await robin.does(showConversation, { id: talk.id })).thanks.map(({ name }) => name)).toEqual(['Bo'])
  await robin.does(recordLetter, {
    ...{ personId: boId, conversationId: talk.id, kind: 'thanks' as const },
    sentOn: today,
  })
  expect(await next(talk.id)).toMatchObject({ label: 'Nothing more is due' })
})

test('with someone who has died nothing begins, by no way', async () => {
  const robin = await thankedAgo(60)
  const { personId } = robin
  const bo = await robin.does(addPerson, { name: 'Bo' })
  const { id: withBo } = await robin.does(startConversation, { personId: bo.id })
  const { id: withMaya } = await robin.does(startConversation, { personId })
  await robin.does(recordDeath, { personId })
  const begins = [
    () => robin.does(writeToPerson, { personId }),
    () => robin.does(askForIntroduction, { personId: bo.id, throughId: personId }),
    () => robin.does(askForIntroduction, { personId, throughId: bo.id }),
    () => robin.does(acceptSubstitute, { id: withBo, personId }),
    () => robin.does(createHostPage, { id: withMaya, who: 'I bake.', why: 'You bake better.' }),
  ]
  for (const begin of begins) await expect(begin()).rejects.toThrow('They have died')
})

test('everyone is owed once, whichever way they gave, and a draft thanks no one', async () => {
  const robin = await house.newcomer()
  const { id: personId } = await robin.does(addPerson, { name: 'Maya Chen' })
  const { id } = await robin.does(startConversation, { personId })
  await robin.does(recordReferral, { personId, referrer: 'Jonas Weber' })
  await robin.does(addHelper, { conversationId: id, name: 'Sofia Marín', role: 'assistant' })
  await robin.does(addHelper, { conversationId: id, name: 'Bo', role: 'in-the-room' })
  await robin.does(recordMeeting, { id })
  await robin.does(writeDebrief, { id, theySaid: 'Taste first.' })
  const owed = async () =>
    (await robin.does(showToday)).now.filter(({ what }) => what === 'thanks').map(({ name }) => name)
  const everyone = ['Maya Chen', 'Sofia Marín', 'Bo', 'Jonas Weber']
  expect(await owed()).toEqual(everyone)
  await robin.does(draftLetter, { personId, conversationId: id, kind: 'thanks' })
  expect(await owed()).toEqual(everyone)
  await robin.does(recordLetter, { personId, conversationId: id, kind: 'thanks', channel: 'card' })
  expect(await owed()).toEqual(everyone.slice(1))
})

test('what was called off asks for nothing, and each line has a name and a reason', async () => {
  const robin = await thankedAgo(1)
  await robin.does(undoMeeting, { id: robin.id })
  const { now, waiting } = await robin.does(showToday)
  expect(now.filter(({ what }) => what === 'thanks' || what === 'touch')).toEqual([])
  for (const line of [...now, ...waiting]) {
    expect(line.name).not.toBe('')
    expect(line.why).not.toBe('')
  }
})
