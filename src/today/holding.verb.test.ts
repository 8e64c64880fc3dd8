/** What Today holds to, whatever happens around it: one bad row costs one row, an edit makes no second line, and days are the seeker's. */
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { deleteForever } from '../account/delete-forever.ts'
import { editProfile } from '../account/edit-profile.ts'
import { addPromise } from '../conversations/add-promise.ts'
import { agreeConversation } from '../conversations/agree-conversation.ts'
import { changeAgreement } from '../conversations/change-agreement.ts'
import { editPromise } from '../conversations/edit-promise.ts'
import { recordAnswer } from '../conversations/record-answer.ts'
import { recordMeeting } from '../conversations/record-meeting.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { writeDebrief } from '../conversations/write-debrief.ts'
import { worldFor } from '../doors/perform.ts'
import { recordLetter } from '../letters/record-letter.ts'
import { addPerson } from '../people/add-person.ts'
import { deletePerson } from '../people/delete-person.ts'
import { editPerson } from '../people/edit-person.ts'
import { mergePeople } from '../people/merge-people.ts'
import { readImport } from '../people/read-import.ts'
import { runImport } from '../people/run-import.ts'
import { showCalendar } from './show-calendar.ts'
import { showToday } from './show-today.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const dayNow = Temporal.Now.plainDateISO('UTC')
const day = (ahead: number) => dayNow.add({ days: ahead }).toString()

/** Someone who is met, to be thanked, with a promise; a person each for whatever else is due. */
async function everythingDue(robin: Newcomer) {
  const start = async (name: string) => {
    const { id: personId } = await robin.does(addPerson, { name })
    return { personId, id: (await robin.does(startConversation, { personId })).id }
  }
  const [met, asked, later, ahead] = [
    await start('Ada Met'),
    await start('Ben Asked'),
    await start('Cyd Later'),
    await start('Dan Ahead'),
  ]
  await robin.does(recordMeeting, { id: met.id, date: day(-2), time: '10:00' })
  await robin.does(writeDebrief, { id: met.id, theySaid: 'Tins in spring', went: 'well' })
  await robin.does(addPromise, {
    conversationId: met.id,
    whose: 'mine',
    text: 'Send the paper',
    dueOn: day(0),
  })
  await robin.does(recordLetter, {
    ...{ conversationId: asked.id, personId: asked.personId, kind: 'request' as const },
    ...{ sentOn: day(-40), body: 'May I ask you something?' },
  })
  await robin.does(recordAnswer, { id: later.id, kind: 'later', answeredOn: day(-9), askAgainOn: day(-1) })
  const time = { channel: 'phone' as const, date: day(1), time: '10:00', zone: 'UTC' }
  await robin.does(agreeConversation, { id: ahead.id, ...time, minutes: 20 })
  return { met, asked, later, ahead }
}

const namesIn = async (robin: Newcomer) =>
  (await robin.does(showToday)).now.concat((await robin.does(showToday)).waiting).map(({ name }) => name)

/** As a damaged disk leaves it. */
const spoil = ({ who }: Newcomer, table: string, column: string, value: string, where: string, id: string) =>
  house.house.stores.within(who.account, 'writes', async (store) => {
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${value} where ${sql.ref(where)} = ${id}`.execute(
      store,
    )
  })

test('a value that cannot be read costs its own line at most, on Today and in the calendar', async () => {
  const robin = await house.newcomer()
  const { met, asked, later, ahead } = await everythingDue(robin)
  expect((await namesIn(robin)).toSorted()).toEqual(['Ada Met', 'Ben Asked', 'Cyd Later', 'Dan Ahead'])
  const spoilt: [string, string, string, string, string, string][] = [
    ['debrief', 'held_at', 'once', 'conversation_id', met.id, 'Ada Met'],
    ['promise', 'due_on', 'soon', 'conversation_id', met.id, 'Ada Met'],
    ['letter', 'sent_on', '2026-13-45', 'conversation_id', asked.id, 'Ben Asked'],
    ['answer', 'ask_again_on', 'someday', 'conversation_id', later.id, 'Cyd Later'],
    ['agreement', 'starts_at', 'noon', 'conversation_id', ahead.id, 'Dan Ahead'],
  ]
  for (const [nth, [table, column, value, where, id]] of spoilt.entries()) {
    await spoil(robin, table, column, value, where, id)
    const lost = new Set(spoilt.slice(0, nth + 1).map((one) => one[5]))
    const there = await namesIn(robin)
    for (const name of ['Ada Met', 'Ben Asked', 'Cyd Later', 'Dan Ahead'])
      if (!lost.has(name)) expect(there).toContain(name)
    await robin.does(showCalendar, { hasDue: true })
  }
})

test('someone who is erased takes their own lines along, and no others', async () => {
  const robin = await house.newcomer()
  const { met } = await everythingDue(robin)
  const { deletedId } = await robin.does(deletePerson, { id: met.personId })
  await robin.does(deleteForever, { id: deletedId })
  expect((await namesIn(robin)).toSorted()).toEqual(['Ben Asked', 'Cyd Later', 'Dan Ahead'])
})

test('what is edited, merged or imported once more makes no second line', async () => {
  const robin = await house.newcomer()
  const { met, ahead } = await everythingDue(robin)
  const { id: promiseId = '' } = (await robin.does(showToday)).promises[0] ?? {}
  const count = async () => {
    const { now, waiting, promises, meetings } = await robin.does(showToday)
    const lines = [...now, ...waiting]
    const { due, meetings: entries } = await robin.does(showCalendar, { hasDue: true })
    return {
      lines: lines.reduce((sum, { more }) => sum + 1 + more, 0),
      ...{ promises: promises.length, meetings: meetings.length, entries: entries.length },
      due: new Set(due.map(({ uid }) => uid)).size,
      dueAll: due.length,
    }
  }
  const before = await count()
  expect(before).toMatchObject({ promises: 1, meetings: 1, entries: 1, due: before.dueAll })
  for (const nth of [1, 2, 3, 4, 5]) {
    await robin.does(editPerson, { id: met.personId, name: `Ada Met ${nth}`, company: `Tea ${nth}` })
    await robin.does(editPromise, { id: promiseId, dueOn: day(nth % 2) })
    await robin.does(changeAgreement, { id: ahead.id, date: day(1), time: `1${nth}:00` })
  }
  expect(await count()).toEqual(before)
  const twin = await robin.does(addPerson, { name: 'Ada Met 5', email: 'ada@example.org' })
  await robin.does(mergePeople, { id: met.personId, otherId: twin.id })
  expect(await count()).toEqual(before)
  // The same people again: the very same file would be refused.
  for (const column of ['Position', 'City']) {
    const list = `First Name,Last Name,Company,${column}\nAda,Met 5,Tea 5,Ghent\nBen,Asked,,Ghent\n`
    const { id } = await robin.does(readImport, { content: Buffer.from(list).toString('base64') })
    await robin.does(runImport, { id })
  }
  expect(await count()).toEqual(before)
})

test.each([
  // Where, what time the meeting is there, what time it is now there, and what is said.
  ['Pacific/Auckland', '2031-03-04T09:00', '2031-03-04T00:30', 'You meet today.'],
  ['Pacific/Auckland', '2031-03-04T09:00', '2031-03-03T23:30', 'You meet tomorrow.'],
  ['Pacific/Honolulu', '2031-03-04T08:00', '2031-03-03T23:00', 'You meet tomorrow.'],
  ['Pacific/Honolulu', '2031-03-04T23:30', '2031-03-04T00:10', 'You meet today.'],
  ['Asia/Kathmandu', '2031-03-04T00:10', '2031-03-03T23:45', 'You meet tomorrow.'],
  ['Asia/Kathmandu', '2031-03-04T00:10', '2031-03-04T00:05', 'You meet today.'],
  // On the days on which the clocks change.
  ['Europe/Amsterdam', '2031-03-30T23:30', '2031-03-30T00:10', 'You meet today.'],
  ['Europe/Amsterdam', '2031-10-27T00:10', '2031-10-26T23:50', 'You meet tomorrow.'],
])('in %s, with a meeting at %s and now %s: “%s”', async (zone, meets, now, says) => {
  const robin = await house.newcomer()
  await robin.does(editProfile, { zone })
  const { id: personId } = await robin.does(addPerson, { name: 'Maya Chen' })
  const { id } = await robin.does(startConversation, { personId })
  const [date = '', time = ''] = meets.split('T')
  await robin.does(agreeConversation, { id, channel: 'phone', date, time, zone, minutes: 20 })
  await robin.does(addPromise, { conversationId: id, whose: 'mine', text: 'Send it', dueOn: date })
  const at = Temporal.PlainDateTime.from(now).toZonedDateTime(zone).toInstant()
  const asked = await house.house.stores.within(robin.who.account, 'reads', async (store) => {
    const world = await worldFor(house.house, robin.who, store, at)
    const refuse = (code: string) => new Error(code)
    return {
      today: await showToday.run({ limit: 100 }, { ...world, refuse } as never),
      calendar: await showCalendar.run({ hasDue: true }, { ...world, refuse } as never),
    }
  })
  expect([...asked.today.now, ...asked.today.waiting].map(({ why }) => why)).toContain(says)
  const [meeting] = asked.calendar.meetings
  expect(
    Temporal.Instant.from(meeting?.startsAt ?? '')
      .toZonedDateTimeISO(zone)
      .toPlainDateTime()
      .toString(),
  ).toBe(`${meets}:00`)
  // A promise of that day stands on that day, in whichever zone, and is due when that day has come.
  expect(asked.calendar.due.find(({ uid }) => uid.includes('promise'))?.on).toBe(date)
})
