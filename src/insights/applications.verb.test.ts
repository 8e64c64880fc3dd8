import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { listCompanies } from '../companies/list-companies.ts'
import { recordMeeting } from '../conversations/record-meeting.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { NotFound } from '../outcome.ts'
import { addPerson } from '../people/add-person.ts'
import { recordReferral } from '../people/record-referral.ts'
import { writePitch } from '../pitch/write-pitch.ts'
import { addApplication } from './add-application.ts'
import { addInsight } from './add-insight.ts'
import { deleteApplication } from './delete-application.ts'
import { editApplication } from './edit-application.ts'
import { listApplications } from './list-applications.ts'
import { showBrief } from './show-brief.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const role = 'Product marketing manager'

async function appliesAtAcme() {
  const robin = await house.newcomer()
  const maya = await robin.does(addPerson, { name: 'Maya Chen', title: 'VP Marketing', company: 'Acme Tea' })
  const [acme] = (await robin.does(listCompanies, {})).companies
  const companyId = acme?.id ?? ''
  const { id } = await robin.does(addApplication, { companyId, role })
  return { robin, maya, companyId, id }
}

test('an application goes from planned to an offer, and what is left out stays', async () => {
  const { robin, companyId, id } = await appliesAtAcme()
  await robin.does(editApplication, { id, stage: 'applied', appliedOn: '2026-11-05' })
  await robin.does(editApplication, {
    id,
    stage: 'first-interview',
    interviewOn: '2026-12-17',
    sayEarly: ['I called ten customers.'],
  })
  const { applications } = await robin.does(listApplications, { companyId })
  expect(applications).toMatchObject([
    {
      ...{ id, role, stage: 'first-interview', appliedOn: '2026-11-05', interviewOn: '2026-12-17' },
      ...{ sayEarly: ['I called ten customers.'], company: { name: 'Acme Tea' } },
    },
  ])
  await robin.does(editApplication, { id, interviewOn: null })
  expect((await robin.does(showBrief, { companyId })).application).toMatchObject({
    interviewOn: null,
    appliedOn: '2026-11-05',
  })
})

test('a role is there once at a company, and four sentences are too many to say early', async () => {
  const { robin, companyId, id } = await appliesAtAcme()
  await expect(
    robin.does(addApplication, { companyId, role: 'Product Marketing Manager' }),
  ).rejects.toMatchObject({ code: 'role-taken' })
  await expect(robin.does(editApplication, { id, stage: 'offer', seenAt: 'before' })).rejects.toMatchObject({
    code: 'changed-elsewhere',
  })
  await expect(robin.does(editApplication, { id, sayEarly: ['a', 'b', 'c', 'd'] })).rejects.toThrow()
})

test('each role has a brief of its own; without a choice it is of the one that is open', async () => {
  const { robin, companyId, id } = await appliesAtAcme()
  const other = await robin.does(addApplication, { companyId, role: 'Buyer' })
  const shown = async (takes: { applicationId?: string; role?: string }) =>
    (await robin.does(showBrief, { companyId, ...takes })).application?.id
  expect(await shown({})).toBe(other.id)
  expect(await shown({ applicationId: id })).toBe(id)
  expect(await shown({ role: 'product marketing manager' })).toBe(id)
  expect(await shown({ role: 'Driver' })).toBeUndefined()
  await robin.does(editApplication, { id: other.id, stage: 'closed' })
  expect(await shown({})).toBe(id)
  await expect(shown({ applicationId: 'another' })).rejects.toThrow(NotFound)
  const { deletedId } = await robin.does(deleteApplication, { id })
  expect(await shown({ role })).toBeUndefined()
  await robin.does(restoreDeleted, { id: deletedId })
  expect(await shown({ role })).toBe(id)
})

test('the brief says who may be named, and what of the pitch to bring', async () => {
  const { robin, maya, companyId } = await appliesAtAcme()
  const jonas = await robin.does(addPerson, { name: 'Jonas Weber' })
  await robin.does(recordReferral, { personId: maya.id, referrerId: jonas.id, mayUseName: 'yes' })
  const talk = await robin.does(startConversation, { personId: maya.id })
  await robin.does(recordMeeting, { id: talk.id, date: '2026-03-02' })
  await robin.does(addInsight, { text: 'It doubles.', conversationId: talk.id, mayQuote: 'off-the-record' })
  const accomplishment = 'I grew the lab day from 40 to 400 visitors.'
  await robin.does(writePitch, { part: 'accomplishment-1', text: accomplishment })
  const brief = await robin.does(showBrief, { companyId })
  expect(brief.accomplishments).toEqual([accomplishment])
  expect(brief.helped).toMatchObject([
    { name: 'Maya Chen', how: 'talked', mayName: 'no', conversationId: talk.id, canWrite: true },
    { name: 'Jonas Weber', how: 'referred', mayName: 'yes', conversationId: null },
  ])
})
