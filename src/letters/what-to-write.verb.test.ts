import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { recordAnswer } from '../conversations/record-answer.ts'
import { recordMeeting } from '../conversations/record-meeting.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { setRuleOption } from '../manners/set-rule-option.ts'
import { addPerson } from '../people/add-person.ts'
import { editPerson } from '../people/edit-person.ts'
import { editReferral } from '../people/edit-referral.ts'
import { recordReferral } from '../people/record-referral.ts'
import { showPerson } from '../people/show-person.ts'
import { recordLetter } from './record-letter.ts'
import { whatToWrite } from './what-to-write.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house?.close())

/** Robin would like to talk with Maya Chen; no one is between them yet. */
async function robin() {
  const one = await house.newcomer()
  const maya = await one.does(addPerson, { name: 'Maya Chen', title: 'VP Marketing', company: 'Acme Tea' })
  const talk = await one.does(startConversation, { personId: maya.id })
  const ways = async (conversationId = talk.id) =>
    (await one.does(whatToWrite, { conversationId })).ways.map(
      ({ kind, channel, personName }) => `${kind === 'request' ? channel : kind} ${personName}`,
    )
  return { ...one, maya: maya.id, talk: talk.id, ways }
}

it('asks whoever knows us both first, unless their name opens the door already or is not to be used', async () => {
  const one = await robin()
  await one.does(recordReferral, { personId: one.maya, referrer: 'Jonas Weber' })
  expect((await one.ways())[0]).toBe('introduction Jonas Weber')
  const id = (await one.does(showPerson, { id: one.maya })).sentBy[0]?.id ?? ''
  for (const mayUseName of ['yes', 'no'] as const) {
    await one.does(editReferral, { id, mayUseName })
    expect((await one.ways()).slice(0, 2)).toEqual(['email Maya Chen', 'introduction Jonas Weber'])
  }
})

it('asks a colleague of theirs I have talked with, where no one sent me', async () => {
  const one = await robin()
  await one.does(recordMeeting, { id: one.talk })
  const kenji = await one.does(addPerson, { name: 'Kenji Ito', company: 'Acme Tea' })
  const { id } = await one.does(startConversation, { personId: kenji.id })
  expect(await one.ways(id)).toEqual([
    'introduction Maya Chen',
    'email Kenji Ito',
    'linkedin Kenji Ito',
    'paper Kenji Ito',
  ])
})

it('writes by LinkedIn first where only a profile is known', async () => {
  const one = await robin()
  await one.does(editPerson, { id: one.maya, linkedin: 'linkedin.com/in/maya-chen' })
  expect((await one.ways())[0]).toBe('linkedin Maya Chen')
  await one.does(editPerson, { id: one.maya, email: 'maya@example.org' })
  expect((await one.ways())[0]).toBe('email Maya Chen')
})

it('counts what is asked at once, and says when it is enough', async () => {
  const one = await robin()
  const says = async (conversationId = one.talk) => (await one.does(whatToWrite, { conversationId })).budget
  expect(await says()).toEqual({ askedThisWeek: 0, waitingThere: 0, linkedinNotesThisMonth: 0, says: '' })
  const today = Temporal.Now.plainDateISO().toString()
  for (const name of ['Kenji Ito', 'Tomasz Lis']) {
    const { id: personId } = await one.does(addPerson, { name, company: 'Acme Tea' })
    const { id: conversationId } = await one.does(startConversation, { personId })
    await one.does(recordLetter, {
      personId,
      conversationId,
      kind: 'request',
      channel: 'linkedin',
      sentOn: today,
    })
  }
  expect(await says()).toMatchObject({
    askedThisWeek: 2,
    waitingThere: 2,
    linkedinNotesThisMonth: 2,
    says: expect.stringContaining('2 people at Acme Tea have not answered yet'),
  })
  await one.does(setRuleOption, { option: 'asks-there', value: 3 })
  await one.does(setRuleOption, { option: 'asks-a-week', value: 2 })
  expect((await says()).says).toContain('You have asked 2 people this week')
})

it('says who to try next there after a no, and answers what they said', async () => {
  const one = await robin()
  await one.does(addPerson, { name: 'Kenji Ito', title: 'Buyer', company: 'Acme Tea' })
  expect((await one.does(whatToWrite, { conversationId: one.talk })).tryNext).toEqual([])
  await one.does(recordAnswer, { id: one.talk, kind: 'no' })
  const { tryNext, ways } = await one.does(whatToWrite, { conversationId: one.talk })
  expect(tryNext).toMatchObject([{ name: 'Kenji Ito', title: 'Buyer' }])
  expect(ways.map(({ occasion }) => occasion)).toEqual(['after-no'])
})

it('offers what fits once a meeting is set, and after it', async () => {
  const one = await robin()
  const offered = async () =>
    (await one.does(whatToWrite, { conversationId: one.talk })).others.map(({ occasion }) => occasion)
  expect(await offered()).toEqual(['shared-past', 'in-writing', 'note'])
  await one.does(recordMeeting, { id: one.talk })
  expect(await offered()).toEqual(expect.arrayContaining(['ask-for-names', 'advice-taken', 'got-the-job']))
})
