import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { recordMeeting } from '../conversations/record-meeting.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { addPerson } from '../people/add-person.ts'
import { editPerson } from '../people/edit-person.ts'
import { editReferral } from '../people/edit-referral.ts'
import { recordReferral } from '../people/record-referral.ts'
import { showPerson } from '../people/show-person.ts'
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
