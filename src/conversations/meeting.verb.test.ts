import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { addInsight } from '../insights/add-insight.ts'
import { recordLetter } from '../letters/record-letter.ts'
import { addPerson } from '../people/add-person.ts'
import { logInteraction } from '../people/log-interaction.ts'
import { recordReferral } from '../people/record-referral.ts'
import { addHelper } from './add-helper.ts'
import { addPromise } from './add-promise.ts'
import { agreeConversation } from './agree-conversation.ts'
import { deletePromise } from './delete-promise.ts'
import { editPromise } from './edit-promise.ts'
import { keepPromise } from './keep-promise.ts'
import { recordMeeting } from './record-meeting.ts'
import { removeHelper } from './remove-helper.ts'
import { showConversation } from './show-conversation.ts'
import { startConversation } from './start-conversation.ts'
import { undoAgreement } from './undo-agreement.ts'
import { undoKeepPromise } from './undo-keep-promise.ts'
import { undoMeeting } from './undo-meeting.ts'
import { writeDebrief } from './write-debrief.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const startWithMaya = async () => {
  const robin = await house.newcomer()
  const maya = await robin.does(addPerson, { name: 'Maya Chen', title: 'VP Marketing', company: 'Acme Tea' })
  const { id } = await robin.does(startConversation, { personId: maya.id })
  return { robin, maya, id, show: () => robin.does(showConversation, { id }) }
}
const tuesday = { channel: 'video' as const, date: '2026-01-06', time: '15:00', zone: 'Europe/Amsterdam' }

test('held by chance, with nothing agreed: now', async () => {
  const { robin, id, show } = await startWithMaya()
  const { heldAt } = await robin.does(recordMeeting, { id, minutes: 10, note: 'She knows Bo.' })
  expect(Temporal.Now.instant().since(Temporal.Instant.from(heldAt)).total('minutes')).toBeLessThan(1)
  expect(await show()).toMatchObject({
    stage: 'held',
    debrief: { minutes: 10, went: 'well', note: 'She knows Bo.' },
  })
})

test('held when agreed, once that is past', async () => {
  const { robin, id } = await startWithMaya()
  await robin.does(agreeConversation, { id, ...tuesday })
  expect((await robin.does(recordMeeting, { id })).heldAt).toBe('2026-01-06T14:00:00Z')
})

test('the thank-you is due a day after', async () => {
  const { robin, maya, id, show } = await startWithMaya()
  await robin.does(agreeConversation, { id, ...tuesday })
  await robin.does(recordMeeting, { id })
  expect((await show()).thanks).toMatchObject([
    { personId: maya.id, role: 'host', letterKind: 'thanks', dueAt: '2026-01-07T14:00:00Z', sentOn: null },
  ])
})

test('twice held, held tomorrow, or in a gap of the clocks is refused', async () => {
  const { robin, id } = await startWithMaya()
  const hold = (at: { date?: string; time?: string }) => robin.does(recordMeeting, { id, ...at })
  const tomorrow = Temporal.Now.plainDateISO().add({ days: 2 }).toString()
  await expect(hold({ date: tomorrow })).rejects.toMatchObject({ code: 'not-yet' })
  await hold({ date: '2026-01-06' })
  await expect(hold({})).rejects.toMatchObject({ code: 'held' })
})

test('taken back, and again, with what was written', async () => {
  const { robin, id, show } = await startWithMaya()
  await expect(robin.does(undoMeeting, { id })).rejects.toMatchObject({ code: 'not-held' })
  await robin.does(recordMeeting, { id })
  await robin.does(writeDebrief, { id, theySaid: 'Start with pricing.' })
  const { deletedId } = await robin.does(undoMeeting, { id })
  expect(await show()).toMatchObject({ stage: 'idea', debrief: null, thanks: [] })
  await robin.does(restoreDeleted, { id: deletedId })
  expect((await show()).debrief).toMatchObject({ theySaid: 'Start with pricing.' })
})

test('the debrief is written bit by bit', async () => {
  const { robin, id, show } = await startWithMaya()
  await expect(robin.does(writeDebrief, { id, note: 'x' })).rejects.toMatchObject({ code: 'not-held' })
  await robin.does(recordMeeting, { id, minutes: 22 })
  await robin.does(writeDebrief, { id, theySaid: 'Start with pricing.', nextTouchOn: '2026-12-20' })
  await robin.does(writeDebrief, { id, iWill: 'Read the book.', went: 'fair' })
  expect((await show()).debrief).toMatchObject({
    theySaid: 'Start with pricing.',
    iWill: 'Read the book.',
    went: 'fair',
    minutes: 22,
    nextTouchOn: '2026-12-20',
  })
  await robin.does(writeDebrief, { id, nextTouchOn: null, theySaid: '' })
  expect((await show()).debrief).toMatchObject({ nextTouchOn: null, theySaid: '', iWill: 'Read the book.' })
  const seenAt = (await show()).debrief?.updatedAt ?? ''
  await robin.does(writeDebrief, { id, note: 'first', seenAt })
  await expect(robin.does(writeDebrief, { id, note: 'second', seenAt })).rejects.toMatchObject({
    code: 'changed-elsewhere',
  })
})

test('a wrong day is put right, and the thanks fall due by it', async () => {
  const { robin, id, show } = await startWithMaya()
  await robin.does(recordMeeting, { id })
  const { heldAt } = (await show()).debrief ?? { heldAt: '' }
  await robin.does(writeDebrief, { id, note: 'x' })
  expect((await show()).debrief?.heldAt).toBe(heldAt)
  await robin.does(writeDebrief, { id, date: '2026-01-06', time: '15:00' })
  const corrected = (await show()).debrief?.heldAt ?? ''
  const due = Temporal.Instant.from(corrected).add({ hours: 24 }).toString()
  expect([corrected.slice(0, 10), (await show()).thanks[0]?.dueAt]).toEqual(['2026-01-06', due])
  await expect(robin.does(writeDebrief, { id, date: '2199-01-06' })).rejects.toMatchObject({
    code: 'not-yet',
  })
})

test('the assistant, the second person and the referrer are owed thanks too', async () => {
  const { robin, maya, id, show } = await startWithMaya()
  const jonas = await robin.does(addPerson, { name: 'Jonas Weber' })
  await robin.does(recordReferral, { personId: maya.id, referrerId: jonas.id, mayUseName: 'yes' })
  await robin.does(addHelper, {
    conversationId: id,
    role: 'assistant',
    name: 'Sofia Marín',
    did: 'found the hour',
  })
  const adaeze = await robin.does(addPerson, { name: 'Adaeze Okafor' })
  await robin.does(addHelper, { conversationId: id, role: 'in-the-room', personId: adaeze.id })
  expect((await show()).thanks).toEqual([])
  await robin.does(recordMeeting, { id })
  expect((await show()).thanks.map(({ name, role, letterKind }) => [name, role, letterKind])).toEqual([
    ['Maya Chen', 'host', 'thanks'],
    ['Sofia Marín', 'assistant', 'thanks'],
    ['Adaeze Okafor', 'in-the-room', 'thanks'],
    ['Jonas Weber', 'referrer', 'referrer-thanks'],
  ])
})

test('a helper is someone else, noted once, and can be taken off and put back', async () => {
  const { robin, maya, id, show } = await startWithMaya()
  const add = (who: { personId?: string; name?: string }) =>
    robin.does(addHelper, { conversationId: id, role: 'assistant', ...who })
  await expect(add({})).rejects.toMatchObject({ code: 'who-is-it' })
  await expect(add({ personId: maya.id })).rejects.toMatchObject({ code: 'host' })
  await expect(add({ personId: 'nobody' })).rejects.toThrow('That person was not found')
  const sofia = await add({ name: 'Sofia Marín' })
  await expect(add({ personId: sofia.personId })).rejects.toMatchObject({ code: 'there' })
  const { deletedId } = await robin.does(removeHelper, { id: sofia.id })
  expect((await show()).helpers).toEqual([])
  await robin.does(restoreDeleted, { id: deletedId })
  expect((await show()).helpers).toMatchObject([{ name: 'Sofia Marín' }])
})

test('promises, mine and theirs, are noted, fixed, kept and removed', async () => {
  const { robin, id, show } = await startWithMaya()
  const mine = await robin.does(addPromise, {
    conversationId: id,
    whose: 'mine',
    text: 'Send the deck',
    dueOn: '2026-12-01',
  })
  const theirs = await robin.does(addPromise, {
    conversationId: id,
    whose: 'theirs',
    text: 'A word with Tomasz',
  })
  await expect(
    robin.does(addPromise, { conversationId: id, whose: 'mine', text: '  ' }),
  ).rejects.toMatchObject({
    fields: { text: 'Enter the promise.' },
  })
  await robin.does(editPromise, { id: mine.id, text: 'Send the slides', dueOn: null })
  await robin.does(keepPromise, { id: mine.id, keptOn: '2026-11-20' })
  expect((await show()).promises).toMatchObject([
    { whose: 'mine', text: 'Send the slides', dueOn: null, keptOn: '2026-11-20' },
    { whose: 'theirs', text: 'A word with Tomasz', keptOn: null },
  ])
  await expect(robin.does(keepPromise, { id: mine.id })).rejects.toMatchObject({ code: 'kept' })
  await expect(robin.does(keepPromise, { id: theirs.id, keptOn: '2199-01-01' })).rejects.toMatchObject({
    code: 'not-yet',
  })
  await robin.does(undoKeepPromise, { id: mine.id })
  await expect(robin.does(undoKeepPromise, { id: mine.id })).rejects.toMatchObject({ code: 'not-kept' })
  const { updatedAt } = (await show()).promises[0] ?? { updatedAt: '' }
  await robin.does(editPromise, { id: mine.id, whose: 'theirs', seenAt: updatedAt })
  await expect(robin.does(editPromise, { id: mine.id, text: 'x', seenAt: updatedAt })).rejects.toMatchObject({
    code: 'changed-elsewhere',
  })
  const { deletedId } = await robin.does(deletePromise, { id: mine.id })
  expect((await show()).promises).toHaveLength(1)
  await robin.does(restoreDeleted, { id: deletedId })
  expect((await show()).promises).toHaveLength(2)
})

test('a second conversation with her is not reported to the referrer again', async () => {
  const { robin, maya, id } = await startWithMaya()
  const jonas = await robin.does(addPerson, { name: 'Jonas Weber' })
  await robin.does(recordReferral, { personId: maya.id, referrerId: jonas.id, mayUseName: 'yes' })
  await robin.does(recordMeeting, { id, date: '2026-01-06' })
  const second = await robin.does(startConversation, { personId: maya.id })
  await robin.does(recordMeeting, { id: second.id, date: '2026-03-06' })
  const shown = await robin.does(showConversation, { id: second.id })
  expect(shown.thanks.map(({ name }) => name)).toEqual(['Maya Chen'])
  expect(shown.heldBefore).toBe(1)
})

test('thanked when everyone is, by letters of this conversation; then it is time to keep in touch', async () => {
  const { robin, maya, id, show } = await startWithMaya()
  const sofia = await robin.does(addHelper, { conversationId: id, role: 'assistant', name: 'Sofia Marín' })
  await robin.does(recordMeeting, { id, date: '2026-01-06' })
  const thank = (personId: string, conversationId?: string) =>
    robin.does(recordLetter, {
      personId,
      kind: 'thanks',
      sentOn: '2026-01-07',
      ...(conversationId && { conversationId }),
    })
  await thank(maya.id)
  expect((await show()).thanks.map(({ sentOn }) => sentOn)).toEqual([null, null])
  await thank(maya.id, id)
  expect(await show()).toMatchObject({
    stage: 'held',
    thanks: [{ sentOn: '2026-01-07' }, { sentOn: null }],
    nextTouch: { from: '2026-02-04', to: '2026-02-18' },
    referralFit: { fits: false },
  })
  await thank(sofia.personId, id)
  expect(await show()).toMatchObject({ stage: 'thanked', next: { label: 'Keep in touch' } })
})

test('two touches after the thanks, a referral may be asked for', async () => {
  const { robin, maya, id, show } = await startWithMaya()
  await robin.does(recordMeeting, { id, date: '2026-01-06' })
  await robin.does(recordLetter, {
    personId: maya.id,
    conversationId: id,
    kind: 'thanks',
    sentOn: '2026-01-07',
  })
  await robin.does(recordLetter, { personId: maya.id, kind: 'note', sentOn: '2026-02-10' })
  expect((await show()).referralFit.fits).toBe(false)
  await robin.does(logInteraction, { personId: maya.id, channel: 'phone', happenedOn: '2026-04-14' })
  expect(await show()).toMatchObject({ referralFit: { fits: true }, nextTouch: { from: '2026-07-14' } })
})

test('a meeting that is given up once its hour has come was missed; one called off before was not', async () => {
  const { robin, id, show } = await startWithMaya()
  const time = { channel: 'phone', time: '15:00' } as const
  await robin.does(agreeConversation, { id, ...time, date: '2040-01-10' })
  await robin.does(undoAgreement, { id })
  expect((await show()).missedAt).toBeNull()
  await robin.does(agreeConversation, { id, ...time, date: '2026-01-06' })
  await robin.does(undoAgreement, { id })
  expect(await show()).toMatchObject({
    missedAt: expect.any(String),
    next: { label: 'Schedule a new time' },
  })
})

test('once they have named someone, names are not asked for again', async () => {
  const { robin, maya, id, show } = await startWithMaya()
  await robin.does(recordMeeting, { id })
  expect((await show()).namesFit.fits).toBe(true)
  await robin.does(writeDebrief, { id, asksForNames: false })
  expect(await show()).toMatchObject({ namesFit: { fits: false }, referralsDone: true })
  await robin.does(writeDebrief, { id, asksForNames: true })
  expect(await show()).toMatchObject({ namesFit: { fits: true }, referralsDone: false })
  await robin.does(addInsight, { conversationId: id, personId: maya.id, kind: 'name', text: 'Tomasz Lis' })
  expect((await show()).namesFit.fits).toBe(false)
})
