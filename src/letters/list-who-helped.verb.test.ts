import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { listCompanies } from '../companies/list-companies.ts'
import { addHelper } from '../conversations/add-helper.ts'
import { recordAnswer } from '../conversations/record-answer.ts'
import { recordMeeting } from '../conversations/record-meeting.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { writeDebrief } from '../conversations/write-debrief.ts'
import { addApplication } from '../insights/add-application.ts'
import { addInsight } from '../insights/add-insight.ts'
import { addPerson } from '../people/add-person.ts'
import { recordDeath } from '../people/record-death.ts'
import { recordReferral } from '../people/record-referral.ts'
import { recordFavor } from '../today/record-favor.ts'
import { draftLetter } from './draft-letter.ts'
import { listWhoHelped } from './list-who-helped.ts'
import { recordSent } from './record-sent.ts'
import { showLetter } from './show-letter.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

test('everyone who helped stands once, where they gave most, until they are told one by one', async () => {
  const robin = await house.newcomer()
  const met = async (name: string) => {
    const { id: personId } = await robin.does(addPerson, { name })
    const { id } = await robin.does(startConversation, { personId })
    await robin.does(recordMeeting, { id })
    return { personId, id }
  }
  const maya = await met('Maya Chen')
  await robin.does(recordReferral, { personId: maya.personId, referrer: 'Jonas Weber' })
  await robin.does(addHelper, { conversationId: maya.id, name: 'Sofia Marín', role: 'assistant' })
  const tomasz = await met('Tomasz Lis')
  // Who referred one and met the other is thanked for the meeting.
  await robin.does(recordReferral, { personId: maya.personId, referrerId: tomasz.personId })
  await robin.does(addPerson, { name: 'Never Met' })
  // Who helped without any meeting, or towards one that never came about.
  const bo = await robin.does(addPerson, { name: 'Bo' })
  await robin.does(addInsight, { person: 'Bo', text: 'Start with the shop.' })
  const ines = await robin.does(addPerson, { name: 'Ines Quill' })
  await robin.does(recordFavor, { personId: ines.id, whose: 'theirs', kind: 'help', text: 'Read my letter' })
  const lee = await robin.does(addPerson, { name: 'Lee Gave Nothing' })
  await robin.does(recordFavor, { personId: lee.id, whose: 'mine', kind: 'help', text: 'Read theirs' })
  await robin.does(recordReferral, { personId: bo.id, referrer: 'Ada Name' })
  const shown = async () =>
    (await robin.does(listWhoHelped)).helped.map(({ way, people }) => [
      way,
      ...people.map(({ name }) => name),
    ])
  expect(await shown()).toEqual([
    ['met', 'Maya Chen', 'Tomasz Lis'],
    ['helped', 'Sofia Marín'],
    ['referred', 'Ada Name', 'Jonas Weber'],
    ['told', 'Bo', 'Ines Quill'],
  ])

  const [first] = (await robin.does(listWhoHelped)).helped[0]?.people ?? []
  const about = { personId: maya.personId, conversationId: first?.conversationId ?? '' }
  const draft = await robin.does(draftLetter, { ...about, occasion: 'got-the-job' })
  expect((await robin.does(listWhoHelped)).helped[0]?.people[0]).toMatchObject({
    draftId: draft.id,
    toldOn: null,
  })
  await robin.does(recordSent, { id: draft.id, body: 'I start in May. Your advice decided it.' })
  const after = await robin.does(listWhoHelped)
  expect(after.helped[0]?.people[0]).toMatchObject({ draftId: null, toldOn: expect.any(String) })
  expect(after.toTell).toBe(6)

  await robin.does(recordDeath, { personId: tomasz.personId })
  const again = await robin.does(startConversation, { personId: maya.personId })
  await robin.does(recordAnswer, { id: again.id, kind: 'never' })
  expect(await shown()).toEqual([
    ['helped', 'Sofia Marín'],
    ['referred', 'Ada Name', 'Jonas Weber'],
    ['told', 'Bo', 'Ines Quill'],
  ])
})

test('the letter names the job that was offered, and what they said', async () => {
  const robin = await house.newcomer()
  const { id: personId } = await robin.does(addPerson, { name: 'Maya Chen', company: 'Acme Tea' })
  const { id: conversationId } = await robin.does(startConversation, { personId })
  await robin.does(recordMeeting, { id: conversationId })
  await robin.does(writeDebrief, { id: conversationId, theySaid: 'Taste first.' })
  const [acme] = (await robin.does(listCompanies, {})).companies
  await robin.does(addApplication, { companyId: acme?.id ?? '', role: 'Product manager', stage: 'offer' })
  const { id } = await robin.does(draftLetter, { personId, conversationId, occasion: 'got-the-job' })
  const { body } = await robin.does(showLetter, { id })
  expect(body).toContain('I am starting as Product manager at Acme Tea.')
  expect(body).toContain('aste first')
})
