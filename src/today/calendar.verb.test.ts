/** The calendar as a program reads it: each meeting is the entry of its own file, and what is due has one line a reason. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { addPromise } from '../conversations/add-promise.ts'
import { agreeConversation } from '../conversations/agree-conversation.ts'
import { changeAgreement } from '../conversations/change-agreement.ts'
import { deleteConversation } from '../conversations/delete-conversation.ts'
import { editPromise } from '../conversations/edit-promise.ts'
import { meetingFile } from '../conversations/meeting-file.ts'
import { recordMeeting } from '../conversations/record-meeting.ts'
import { showConversation } from '../conversations/show-conversation.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { undoAgreement } from '../conversations/undo-agreement.ts'
import { writeDebrief } from '../conversations/write-debrief.ts'
import { addPerson } from '../people/add-person.ts'
import { editPerson } from '../people/edit-person.ts'
import { recordDeath } from '../people/record-death.ts'
import { calendarFile } from './calendar-file.ts'
import { showCalendar } from './show-calendar.ts'
import { showToday } from './show-today.ts'
import { snoozeLine } from './snooze-line.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const tuesday = { channel: 'video' as const, date: '2027-07-06', time: '15:00', zone: 'Europe/Amsterdam' }

async function withMaya(name = 'Maya Chen') {
  const robin = await house.newcomer()
  const maya = await robin.does(addPerson, { name })
  const { id } = await robin.does(startConversation, { personId: maya.id })
  return { robin, id, personId: maya.id }
}

const textFor = async ({ does, who }: Newcomer, hasDue = false) =>
  calendarFile(await does(showCalendar, { hasDue }), { seeker: who, origin: 'https://wellmet.example' })

/** Each entry by its lines, folded ones joined. */
const entries = (text: string) =>
  text
    .replaceAll('\r\n ', '')
    .split('\r\nBEGIN:VEVENT\r\n')
    .slice(1)
    .map((entry) => entry.split('END:VEVENT')[0]?.trim().split('\r\n') ?? [])
const lineOf = (entry: string[] | undefined, name: string) =>
  entry?.find((line) => line.startsWith(name))?.slice(name.length + 1)

test('whatever is done to a meeting, the feed has the number and the name of its own file, and both only rise', async () => {
  const { robin, id } = await withMaya()
  const seen: number[] = []
  const look = async (isCalledOff: boolean) => {
    const { calendar, agreement, person } = await robin.does(showConversation, { id })
    const [entry, ...others] = entries(await textFor(robin))
    expect(others).toEqual([])
    const told = calendar.calledOff
      ? { ...calendar.calledOff, place: '', updatedAt: calendar.calledOff.at }
      : { ...agreement, startsAt: agreement?.startsAt ?? '' }
    const own = meetingFile({
      ...(told as Parameters<typeof meetingFile>[0]),
      ...{ uid: calendar.uid, sequence: calendar.sequence, isCalledOff },
      ...{ seeker: robin.who, name: person.name, company: null },
    })
    const fileLines = entries(own)[0] ?? []
    const alarm = entry?.indexOf('BEGIN:VALARM') ?? -1
    const end = entry?.findLastIndex((line) => line === 'END:VALARM') ?? -1
    const withoutAlarms = entry?.filter((_, at) => alarm === -1 || at < alarm || at > end)
    expect(withoutAlarms?.filter((line) => !line.startsWith('URL'))).toEqual(fileLines)
    expect(lineOf(entry, 'STATUS')).toBe(isCalledOff ? 'CANCELLED' : 'CONFIRMED')
    const sequence = Number(lineOf(entry, 'SEQUENCE'))
    for (const before of seen) expect(sequence).toBeGreaterThan(before)
    seen.push(sequence)
    return entry
  }
  await robin.does(agreeConversation, { id, ...tuesday })
  const first = await look(false)
  expect(first?.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(2)
  await robin.does(changeAgreement, { id, time: '16:00' })
  await look(false)
  await robin.does(undoAgreement, { id })
  const off = await look(true)
  expect(off).not.toContain('BEGIN:VALARM')
  await robin.does(agreeConversation, { id, ...tuesday, date: '2027-07-13' })
  await look(false)
  await robin.does(undoAgreement, { id })
  await look(true)
  await robin.does(deleteConversation, { id })
  expect(entries(await textFor(robin))).toEqual([])
})

test('what is agreed in writing has no hour, and is no entry', async () => {
  const { robin, id } = await withMaya()
  await robin.does(agreeConversation, { id, channel: 'letter' })
  expect((await robin.does(showCalendar, {})).meetings).toEqual([])
})

test('what is due stands on its day with a name, once for each reason, whatever is edited', async () => {
  const { robin, id, personId } = await withMaya()
  await robin.does(recordMeeting, { id })
  await robin.does(writeDebrief, { id, theySaid: 'Start with the tins', went: 'well' })
  await robin.does(addPromise, {
    conversationId: id,
    whose: 'mine',
    text: 'Send the paper',
    dueOn: '2031-05-01',
  })
  expect((await robin.does(showCalendar, {})).due).toEqual([])
  const before = (await robin.does(showCalendar, { hasDue: true })).due
  for (const nth of [1, 2, 3, 4, 5]) await robin.does(editPerson, { id: personId, name: `Maya Chen ${nth}` })
  const after = (await robin.does(showCalendar, { hasDue: true })).due
  expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid))
  expect(new Set(after.map(({ uid }) => uid)).size).toBe(after.length)
  expect(after.map(({ label, name }) => [label, name])).toEqual([
    ['Send the thank-you', 'Maya Chen 5'],
    ['Keep your promise', 'Maya Chen 5'],
  ])
  for (const entry of entries(await textFor(robin, true)).filter((one) => one.join().includes('due-')))
    expect(lineOf(entry, 'SUMMARY')?.slice(0, 40)).toContain('Maya Chen 5')
})

test('a promise moves with its day, and its number never falls; what is put off stands on the day it comes back', async () => {
  const { robin, id } = await withMaya()
  const made = await robin.does(addPromise, {
    ...{ conversationId: id, whose: 'mine' as const, text: 'Send the paper' },
    dueOn: '2020-01-02',
  })
  const promise = async () =>
    (await robin.does(showCalendar, { hasDue: true })).due.find(({ uid }) => uid.includes('promise'))
  const late = await promise()
  // Overdue, it is due today.
  expect(late?.on.slice(0, 4)).not.toBe('2020')
  await robin.does(editPromise, { id: made.id, dueOn: '2031-05-01' })
  const moved = await promise()
  expect(moved).toMatchObject({ on: '2031-05-01', uid: late?.uid })
  expect(moved?.sequence).toBeGreaterThanOrEqual(late?.sequence ?? 0)
  const [line] = (await robin.does(showToday, {})).now
  const { what = '', personId = '' } = line ?? {}
  await robin.does(snoozeLine, { what, personId, conversationId: id })
  const { due } = await robin.does(showCalendar, { hasDue: true })
  const { snoozed } = await robin.does(showToday, {})
  expect(due.find(({ uid }) => uid.includes(what))?.on).toBe(snoozed[0]?.until)
})

test('nothing of someone who has died is ahead', async () => {
  const { robin, id, personId } = await withMaya()
  await robin.does(agreeConversation, { id, ...tuesday })
  await robin.does(addPromise, { conversationId: id, whose: 'mine', text: 'Write', dueOn: '2031-05-01' })
  await robin.does(recordDeath, { personId })
  expect(await robin.does(showCalendar, { hasDue: true })).toMatchObject({ meetings: [], due: [] })
})

test('names with line ends and commas stay in their line, and lines are folded', async () => {
  const { robin, id } = await withMaya(`Maya; Chen, ${'of the long house '.repeat(6)}`)
  await robin.does(agreeConversation, { id, ...tuesday, place: 'Quay 4\nBEGIN:VEVENT' })
  const text = await textFor(robin, true)
  expect(entries(text)).toHaveLength(1)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true)
})
