import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { addPerson } from '../people/add-person.ts'
import { recordReferral } from '../people/record-referral.ts'
import { addQuestion } from '../questions/add-question.ts'
import { listQuestions } from '../questions/list-questions.ts'
import { noteAnswer } from '../questions/note-answer.ts'
import { acceptSubstitute } from './accept-substitute.ts'
import { agreeConversation } from './agree-conversation.ts'
import { changeAgreement } from './change-agreement.ts'
import { deleteConversation } from './delete-conversation.ts'
import { recordAnswer } from './record-answer.ts'
import { recordMeeting } from './record-meeting.ts'
import { showConversation } from './show-conversation.ts'
import { startConversation } from './start-conversation.ts'
import { undoAgreement } from './undo-agreement.ts'
import { undoAnswer } from './undo-answer.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const startWithMaya = async () => {
  const robin = await house.newcomer()
  const maya = await robin.does(addPerson, { name: 'Maya Chen', title: 'VP Marketing', company: 'Acme Tea' })
  const { id } = await robin.does(startConversation, {
    personId: maya.id,
    about: 'product marketing',
    minutes: 25,
  })
  return { robin, maya, id, show: () => robin.does(showConversation, { id }) }
}
const tuesday = { channel: 'video' as const, date: '2027-07-06', time: '15:00', zone: 'Europe/Amsterdam' }

test('a yes is kept as the moment by their clock, for what I asked', async () => {
  const { robin, id, show } = await startWithMaya()
  await robin.does(agreeConversation, { id, ...tuesday, place: 'https://meet.example.org/maya' })
  expect(await show()).toMatchObject({
    stage: 'agreed',
    agreement: { startsAt: '2027-07-06T13:00:00Z', zone: 'Europe/Amsterdam', minutes: 25, revision: 0 },
  })
})

test.each([
  ['needs-a-time', { channel: 'phone' as const, date: '2027-07-06' }],
  ['needs-a-time', { channel: 'in-person' as const }],
  ['clock-gap', { channel: 'video' as const, date: '2027-03-28', time: '02:30', zone: 'Europe/Berlin' }],
])('refused as %s: %o', async (code, agreed) => {
  const { robin, id, show } = await startWithMaya()
  await expect(robin.does(agreeConversation, { id, ...agreed })).rejects.toMatchObject({ code })
  expect((await show()).agreement).toBeNull()
})

test('the gap in the clocks is told with its day, zone and hour', async () => {
  const { robin, id } = await startWithMaya()
  const agreed = { channel: 'video' as const, date: '2027-03-28', time: '02:30', zone: 'Europe/Berlin' }
  await expect(robin.does(agreeConversation, { id, ...agreed })).rejects.toThrow(
    '02:30 does not exist in Europe/Berlin on 2027-03-28, because the clocks change.',
  )
})

test('a place on no map is no zone', async () => {
  const { robin, id } = await startWithMaya()
  await expect(
    robin.does(agreeConversation, { id, ...tuesday, zone: 'Europe/Atlantis' }),
  ).rejects.toMatchObject({ fields: { zone: expect.stringContaining('time zone') } })
})

test('by letter there is no hour', async () => {
  const { robin, id, show } = await startWithMaya()
  await robin.does(agreeConversation, { id, ...tuesday, channel: 'letter' })
  expect((await show()).agreement).toMatchObject({ channel: 'letter', startsAt: null })
})

test('what is agreed is agreed once, and changed as often as they like', async () => {
  const { robin, id, show } = await startWithMaya()
  await expect(robin.does(changeAgreement, { id, place: 'here' })).rejects.toMatchObject({
    code: 'not-agreed',
  })
  await robin.does(agreeConversation, { id, ...tuesday })
  await expect(robin.does(agreeConversation, { id, ...tuesday })).rejects.toMatchObject({ code: 'agreed' })
  await robin.does(changeAgreement, { id, time: '16:30' })
  await robin.does(changeAgreement, { id, place: '+31 20 555 0100', channel: 'phone' })
  expect((await show()).agreement).toMatchObject({
    channel: 'phone',
    startsAt: '2027-07-06T14:30:00Z',
    place: '+31 20 555 0100',
    revision: 2,
  })
})

test('who asked for another time is kept with the move, until it is moved again', async () => {
  const { robin, id, show } = await startWithMaya()
  await robin.does(agreeConversation, { id, ...tuesday })
  expect((await show()).agreement).toMatchObject({ movedFrom: null, movedBy: null })
  await robin.does(changeAgreement, { id, place: 'Quay 4', movedBy: 'them' })
  expect((await show()).agreement).toMatchObject({ movedFrom: null, movedBy: null })
  await robin.does(changeAgreement, { id, time: '16:30', movedBy: 'them' })
  expect((await show()).agreement).toMatchObject({ movedFrom: '2027-07-06T13:00:00Z', movedBy: 'them' })
  await robin.does(changeAgreement, { id, place: 'Quay 5' })
  expect((await show()).agreement?.movedBy).toBe('them')
  await robin.does(changeAgreement, { id, movedBy: 'me' })
  expect((await show()).agreement?.movedBy).toBe('me')
  await robin.does(changeAgreement, { id, time: '17:00' })
  expect((await show()).agreement).toMatchObject({ movedFrom: '2027-07-06T14:30:00Z', movedBy: null })
  await robin.does(changeAgreement, { id, channel: 'letter', movedBy: 'them' })
  expect((await show()).agreement?.movedBy).toBeNull()
})

test('another zone moves the hour, not the clock', async () => {
  const { robin, id, show } = await startWithMaya()
  await robin.does(agreeConversation, { id, ...tuesday })
  await robin.does(changeAgreement, { id, zone: 'America/New_York' })
  expect((await show()).agreement?.startsAt).toBe('2027-07-06T19:00:00Z')
})

test('a change is refused in an older tab, in a gap, and after it was held', async () => {
  const { robin, id, show } = await startWithMaya()
  await robin.does(agreeConversation, { id, ...tuesday })
  const seenAt = (await show()).agreement?.updatedAt ?? ''
  await robin.does(changeAgreement, { id, minutes: 30, seenAt })
  await expect(robin.does(changeAgreement, { id, minutes: 40, seenAt })).rejects.toMatchObject({
    code: 'changed-elsewhere',
  })
  const gap = { date: '2027-03-28', time: '02:30', zone: 'Europe/Berlin' }
  await expect(robin.does(changeAgreement, { id, ...gap })).rejects.toMatchObject({ code: 'clock-gap' })
  await robin.does(recordMeeting, { id })
  await expect(robin.does(changeAgreement, { id, minutes: 40 })).rejects.toMatchObject({ code: 'held' })
  await expect(robin.does(undoAgreement, { id })).rejects.toMatchObject({ code: 'held' })
})

test('called off, and on again', async () => {
  const { robin, id, show } = await startWithMaya()
  await expect(robin.does(undoAgreement, { id })).rejects.toMatchObject({ code: 'not-agreed' })
  await robin.does(agreeConversation, { id, ...tuesday })
  const { deletedId } = await robin.does(undoAgreement, { id })
  expect((await show()).stage).toBe('idea')
  await robin.does(restoreDeleted, { id: deletedId })
  expect((await show()).stage).toBe('agreed')
})

test.each([
  ['later', 'ask-again'],
  ['substitute', 'substitute-offered'],
  ['in-writing', 'in-writing'],
  ['wrong-person', 'wrong-person'],
  ['no', 'declined'],
  ['never', 'never'],
] as const)(
  'the answer “%s” makes it %s, until taken back, and again when that is undone',
  async (kind, stage) => {
    const { robin, id, show } = await startWithMaya()
    const { answerId } = await robin.does(recordAnswer, { id, kind, note: 'as they said' })
    expect(await show()).toMatchObject({ stage, answers: [{ id: answerId, kind, note: 'as they said' }] })
    const before = await show()
    const { deletedId } = await robin.does(undoAnswer, { id: answerId })
    expect(await show()).toMatchObject({ stage: 'idea', answers: [], agreement: null })
    await robin.does(restoreDeleted, { id: deletedId })
    expect(await show()).toEqual(before)
  },
)

test('an answer in writing does not come back over another agreement', async () => {
  const { robin, id } = await startWithMaya()
  const { answerId } = await robin.does(recordAnswer, { id, kind: 'in-writing' })
  const { deletedId } = await robin.does(undoAnswer, { id: answerId })
  await robin.does(agreeConversation, { id, ...tuesday })
  await expect(robin.does(restoreDeleted, { id: deletedId })).rejects.toMatchObject({ code: 'place-taken' })
})

test('in writing is an agreement by letter', async () => {
  const { robin, id, show } = await startWithMaya()
  await robin.does(recordAnswer, { id, kind: 'in-writing' })
  expect((await show()).agreement).toMatchObject({ channel: 'letter', startsAt: null, minutes: 25 })
})

test('an answer is refused where there is nothing to answer', async () => {
  const { robin, id } = await startWithMaya()
  await expect(
    robin.does(recordAnswer, { id, kind: 'later', answeredOn: '2026-11-20', askAgainOn: '2026-11-20' }),
  ).rejects.toMatchObject({ code: 'again-in-the-past' })
  await robin.does(agreeConversation, { id, ...tuesday })
  await expect(robin.does(recordAnswer, { id, kind: 'no' })).rejects.toMatchObject({ code: 'agreed' })
  await robin.does(recordMeeting, { id })
  await expect(robin.does(recordAnswer, { id, kind: 'no' })).rejects.toMatchObject({ code: 'held' })
  await robin.does(recordAnswer, { id, kind: 'never' })
})

test('after “never” nothing is agreed', async () => {
  const { robin, id } = await startWithMaya()
  await robin.does(recordAnswer, { id, kind: 'never' })
  await expect(robin.does(agreeConversation, { id, ...tuesday })).rejects.toMatchObject({ code: 'never' })
})

test('with a substitute the conversation goes on, and knows who sent me', async () => {
  const { robin, maya, id, show } = await startWithMaya()
  const jonas = await robin.does(addPerson, { name: 'Jonas Weber' })
  await robin.does(recordReferral, { personId: maya.id, referrerId: jonas.id, mayUseName: 'yes' })
  await robin.does(recordAnswer, { id, kind: 'substitute', note: 'Ask Tomasz.' })
  const next = await robin.does(acceptSubstitute, {
    id,
    name: 'Tomasz Lis',
    title: 'Product Marketing Manager',
  })
  const shown = await robin.does(showConversation, { id: next.id })
  expect(shown).toMatchObject({
    about: 'product marketing',
    minutes: 25,
    whyThem: '',
    insteadOfId: id,
    sentBy: { id: maya.id, name: 'Maya Chen' },
    person: { name: 'Tomasz Lis', level: 'experienced' },
    company: { name: 'Acme Tea' },
    stage: 'idea',
  })
  expect(shown.referrers).toEqual([
    { id: jonas.id, name: 'Jonas Weber', to: 'Maya Chen', mayUseName: 'yes' },
    { id: maya.id, name: 'Maya Chen', to: 'Tomasz Lis', mayUseName: 'yes' },
  ])
  expect(await show()).toMatchObject({
    stage: 'archived',
    handedOnTo: next.id,
    answers: [{ kind: 'substitute', note: 'Ask Tomasz.', substitute: { name: 'Tomasz Lis' } }],
  })
  await expect(robin.does(acceptSubstitute, { id, name: 'Bo' })).rejects.toMatchObject({ code: 'handed-on' })
})

test('forgetting the substitute’s conversation opens the first again', async () => {
  const { robin, id, show } = await startWithMaya()
  const next = await robin.does(acceptSubstitute, { id, name: 'Tomasz Lis' })
  const answerId = (await show()).answers[0]?.id ?? ''
  await expect(robin.does(undoAnswer, { id: answerId })).rejects.toMatchObject({ code: 'handed-on' })
  await robin.does(deleteConversation, { id: next.id })
  expect((await show()).stage).toBe('substitute-offered')
  await robin.does(undoAnswer, { id: answerId })
  expect((await show()).stage).toBe('idea')
})

test('a substitute by a name known here is that person', async () => {
  const { robin, id } = await startWithMaya()
  const tomasz = await robin.does(addPerson, { name: 'Tomasz Lis' })
  const next = await robin.does(acceptSubstitute, { id, name: 'tomasz lis' })
  expect(next.personId).toBe(tomasz.id)
})

test('a substitute is refused when it is no one, themselves, or who said never', async () => {
  const { robin, maya, id } = await startWithMaya()
  const bo = await robin.does(addPerson, { name: 'Bo' })
  const other = await robin.does(startConversation, { personId: bo.id })
  await robin.does(recordAnswer, { id: other.id, kind: 'never' })
  const accept = (who: { personId?: string; name?: string }) => robin.does(acceptSubstitute, { id, ...who })
  await expect(accept({})).rejects.toMatchObject({ code: 'who-is-it' })
  await expect(accept({ personId: maya.id })).rejects.toMatchObject({ code: 'same-person' })
  await expect(accept({ personId: bo.id })).rejects.toMatchObject({ code: 'never' })
  await expect(accept({ personId: 'nobody' })).rejects.toThrow('That person was not found')
  await robin.does(agreeConversation, { id, ...tuesday })
  await expect(accept({ name: 'Tomasz Lis' })).rejects.toMatchObject({ code: 'agreed' })
  await robin.does(recordMeeting, { id })
  await expect(accept({ name: 'Tomasz Lis' })).rejects.toMatchObject({ code: 'held' })
})

test('the questions not yet asked go along, in their order', async () => {
  const { robin, id } = await startWithMaya()
  const texts = ['What surprised you?', 'How do you choose a price?', 'What would you read first?']
  const asked = []
  for (const text of texts) asked.push(await robin.does(addQuestion, { conversationId: id, text }))
  await robin.does(noteAnswer, { id: asked[1]?.id ?? '', note: 'By the competition.' })
  const next = await robin.does(acceptSubstitute, { id, name: 'Tomasz Lis' })
  const { questions } = await robin.does(listQuestions, { conversationId: next.id })
  expect(questions.map(({ text, note }) => [text, note])).toEqual([
    [texts[0], ''],
    [texts[2], ''],
  ])
  expect((await robin.does(listQuestions, { conversationId: id })).questions).toHaveLength(3)
})
