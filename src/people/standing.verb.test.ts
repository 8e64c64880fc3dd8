/** Where the seeker stands with each person: shown, filtered by, counted and ordered by in the list of all. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { addHelper } from '../conversations/add-helper.ts'
import { agreeConversation } from '../conversations/agree-conversation.ts'
import { recordAnswer } from '../conversations/record-answer.ts'
import { recordMeeting } from '../conversations/record-meeting.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { recordLetter } from '../letters/record-letter.ts'
import { recordReceived } from '../letters/record-received.ts'
import { addPerson } from './add-person.ts'
import { deletePeople } from './delete-people.ts'
import { editPerson } from './edit-person.ts'
import { listPeople } from './list-people.ts'
import { logInteraction } from './log-interaction.ts'
import { showPerson } from './show-person.ts'
import { lastContact, type Status } from './standing.ts'

const today = new Date().toISOString().slice(0, 10)

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const levels = { Ada: 'director', Bo: 'student', Cy: 'executive', Di: 'manager', Ed: 'early' } as const

/** One of each status, and a second one whom no one wrote to. */
async function everyStatus(robin: Newcomer): Promise<Record<Status | 'other', string>> {
  const add = async (name: string, company = '') =>
    (await robin.does(addPerson, { name, company, level: levels[name as 'Ada'] })).id
  const ids = {
    none: await add('Ada', 'Acme Tea'),
    other: await add('Bo', 'Kite Press'),
    idea: await add('Cy', 'Acme Tea'),
    asked: await add('Di'),
    scheduled: await add('Ed'),
    met: await add('Fi'),
    thanked: await add('Gus'),
    never: await add('Hal'),
  }
  const talk = async (personId: string) => (await robin.does(startConversation, { personId })).id
  const asked = async (personId: string) => {
    const conversationId = await talk(personId)
    await robin.does(recordLetter, { personId, conversationId, kind: 'request' })
    return conversationId
  }
  await talk(ids.idea)
  await asked(ids.asked)
  const id = await asked(ids.scheduled)
  await robin.does(agreeConversation, { id, channel: 'letter' })
  await robin.does(recordMeeting, { id: await asked(ids.met) })
  const thanked = await talk(ids.thanked)
  await robin.does(recordMeeting, { id: thanked })
  await robin.does(recordLetter, { personId: ids.thanked, conversationId: thanked, kind: 'thanks' })
  await robin.does(recordAnswer, { id: await asked(ids.never), kind: 'never' })
  return ids
}

test('a day or a moment that cannot be read tells nothing of the last contact', () => {
  const none = {
    last_letter: null,
    last_interaction: null,
    last_answer: null,
    last_yes: null,
    last_held: null,
    last_joined: null,
  }
  for (const lost of ['2026-02-31', 'lost 5', '05.11.2026', '2026-02-31T10:00:00.000Z'])
    expect(lastContact({ ...none, last_letter: lost, last_held: lost }, 'UTC'), lost).toBe(null)
  expect(lastContact({ ...none, last_held: '2026-11-05T23:30:00.000Z' }, 'Europe/Berlin')).toBe('2026-11-06')
})

test('who wrote first, before anyone asked them, is no mere idea any more', async () => {
  const robin = await house.newcomer()
  const { id: personId } = await robin.does(addPerson, { name: 'Ivo' })
  const { id: conversationId } = await robin.does(startConversation, { personId })
  await robin.does(recordReceived, { personId, conversationId, body: 'I heard that you are looking around.' })
  expect((await robin.does(showPerson, { id: personId })).status).toBe('asked')
})

test('each has the status that follows from what happened, and the counts add up to everyone', async () => {
  const robin = await house.newcomer()
  const ids = await everyStatus(robin)
  const { people, counts } = await robin.does(listPeople, { withCounts: true })
  expect(Object.fromEntries(people.map(({ id, status }) => [id, status]))).toEqual(
    Object.fromEntries(Object.entries(ids).map(([status, id]) => [id, status === 'other' ? 'none' : status])),
  )
  expect(counts).toEqual({ none: 2, idea: 1, asked: 1, scheduled: 1, met: 1, thanked: 1, never: 1 })
  for (const status of ['none', 'idea', 'asked', 'scheduled', 'met', 'thanked', 'never'] as const) {
    const those = await robin.does(listPeople, { status })
    expect(those.people.map((one) => one.status)).toEqual(status === 'none' ? [status, status] : [status])
    expect(those.counts).toBeNull()
  }
  const one = await robin.does(listPeople, { find: 'a', status: 'never' })
  expect(one.people.map(({ name }) => name)).toEqual(['Hal'])
  const [ada] = (await robin.does(listPeople, { find: 'Ada', withCounts: true })).people
  const companyId = ada?.company?.id ?? ''
  const there = await robin.does(listPeople, { companyId, withCounts: true })
  expect(there.counts).toMatchObject({ none: 1, idea: 1, asked: 0 })
})

test('someone who was asked again after thanks is asked, and who asked not to be contacted stays so', async () => {
  const robin = await house.newcomer()
  const ids = await everyStatus(robin)
  const { id } = await robin.does(startConversation, { personId: ids.thanked })
  await robin.does(recordLetter, { personId: ids.thanked, conversationId: id, kind: 'request' })
  const of = async (find: string) => (await robin.does(listPeople, { find })).people[0]?.status
  expect(await of('Gus')).toBe('asked')
  expect((await robin.does(showPerson, { id: ids.never })).neverContact).toBe(true)
  expect((await robin.does(showPerson, { id: ids.asked })).neverContact).toBe(false)
  await expect(robin.does(startConversation, { personId: ids.never })).rejects.toMatchObject({
    code: 'never',
  })
})

test('the last contact is the latest letter, talk or interaction', async () => {
  const robin = await house.newcomer()
  const ids = await everyStatus(robin)
  await robin.does(logInteraction, { personId: ids.other, channel: 'phone', happenedOn: '2025-01-05' })
  const last = Object.fromEntries(
    (await robin.does(listPeople)).people.map(({ name, lastContact }) => [name, lastContact]),
  )
  expect(last).toMatchObject({ Ada: null, Bo: '2025-01-05', Di: today, Gus: today })
})

test('an answer, a yes, a talk one was in and a thank-you are contacts too, and a note is none; the order says the same', async () => {
  const robin = await house.newcomer()
  const add = async (name: string) => (await robin.does(addPerson, { name })).id
  const talk = async (personId: string) => (await robin.does(startConversation, { personId })).id
  const [ann, bea, cem, dot, eve] = await Promise.all(['Ann', 'Bea', 'Cem', 'Dot', 'Eve'].map(add))
  await robin.does(recordAnswer, { id: await talk(ann ?? ''), kind: 'later', answeredOn: '2025-03-03' })
  await robin.does(agreeConversation, { id: await talk(bea ?? ''), channel: 'letter' })
  const held = await talk(cem ?? '')
  await robin.does(recordMeeting, { id: held, date: '2025-03-01', went: 'well' })
  await robin.does(addHelper, { conversationId: held, personId: dot ?? '', role: 'in-the-room' })
  await robin.does(recordLetter, {
    personId: cem ?? '',
    conversationId: held,
    kind: 'thanks',
    sentOn: '2025-03-02',
  })
  await robin.does(logInteraction, { personId: eve ?? '', note: 'Ask her about maps' })
  const { people } = await robin.does(listPeople, { sort: 'last-contact' })
  expect(people.map(({ name, lastContact }) => [name, lastContact])).toEqual([
    ['Bea', today],
    ['Ann', '2025-03-03'],
    ['Cem', '2025-03-02'],
    ['Dot', '2025-03-01'],
    ['Eve', null],
  ])
  expect((await robin.does(showPerson, { id: dot ?? '' })).lastContact).toBe('2025-03-01')
})

test('the list is ordered by company, level, last contact and last change, page by page, both ways', async () => {
  const robin = await house.newcomer()
  const ids = await everyStatus(robin)
  await robin.does(logInteraction, { personId: ids.none, channel: 'phone', happenedOn: '2025-02-05' })
  await robin.does(logInteraction, { personId: ids.other, channel: 'phone', happenedOn: '2025-01-05' })
  await robin.does(editPerson, { id: ids.idea, note: 'x' })
  for (const sort of ['name', 'company', 'level', 'last-contact', 'changed'] as const) {
    const { people: all } = await robin.does(listPeople, { sort })
    const paged: string[] = []
    let after: string | null | undefined
    do {
      const page = await robin.does(listPeople, { sort, limit: 3, ...(after ? { after } : {}) })
      paged.push(...page.people.map(({ name }) => name))
      after = page.next
    } while (after)
    expect(paged, sort).toEqual(all.map(({ name }) => name))
    const last = await robin.does(listPeople, { sort, limit: 3, at: 'last' })
    expect(
      last.people.map(({ name }) => name),
      sort,
    ).toEqual(paged.slice(-3))
  }
  const first = async (sort: 'company' | 'level' | 'last-contact' | 'changed') =>
    (await robin.does(listPeople, { sort })).people.map(({ name }) => name)
  expect((await first('company')).slice(0, 3).toSorted()).toEqual(['Ada', 'Bo', 'Cy'])
  expect((await first('level')).slice(0, 3)).toEqual(['Cy', 'Ada', 'Di'])
  expect((await first('last-contact')).slice(-3)).toEqual(['Ada', 'Bo', 'Cy'])
  expect((await first('changed'))[0]).toBe('Cy')
})

test('several people are deleted as one thing in Trash, and come back together', async () => {
  const robin = await house.newcomer()
  const ids = await everyStatus(robin)
  const { count, deletedId } = await robin.does(deletePeople, { ids: [ids.met, ids.asked, ids.met] })
  expect(count).toBe(2)
  expect((await robin.does(listPeople)).people).toHaveLength(6)
  await robin.does(restoreDeleted, { id: deletedId })
  const { counts } = await robin.does(listPeople, { withCounts: true })
  expect(counts).toMatchObject({ met: 1, asked: 1 })
  const none = { ids: [ids.met, '00000000-0000-4000-8000-000000000000'] }
  await expect(robin.does(deletePeople, none)).rejects.toThrow('was not found')
  expect((await robin.does(listPeople)).people).toHaveLength(8)
})
