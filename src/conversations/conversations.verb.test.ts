import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { recordLetter } from '../letters/record-letter.ts'
import { addFact } from '../people/add-fact.ts'
import { addPerson } from '../people/add-person.ts'
import { archiveConversation } from './archive-conversation.ts'
import { deleteConversation } from './delete-conversation.ts'
import { editConversation } from './edit-conversation.ts'
import { listConversations } from './list-conversations.ts'
import { recordAnswer } from './record-answer.ts'
import { reopenConversation } from './reopen-conversation.ts'
import { showConversation } from './show-conversation.ts'
import { startConversation } from './start-conversation.ts'
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
    about: 'moving into product marketing',
  })
  return { robin, maya, id }
}
const show = (robin: Newcomer, id: string) => robin.does(showConversation, { id })

test('a conversation begins as an idea, for twenty minutes', async () => {
  const { robin, maya, id } = await startWithMaya()
  expect(await show(robin, id)).toMatchObject({
    stage: 'idea',
    minutes: 20,
    about: 'moving into product marketing',
    person: { id: maya.id, name: 'Maya Chen', title: 'VP Marketing', levelIsGuess: true },
    company: { name: 'Acme Tea' },
    next: { at: 'prepare' },
    thanks: [],
  })
})

test('with no one there is no conversation', async () => {
  const { robin } = await startWithMaya()
  await expect(robin.does(startConversation, { personId: 'nobody' })).rejects.toThrow(
    'That person was not found',
  )
})

test('another’s conversation is not found', async () => {
  const { id } = await startWithMaya()
  const other = await house.newcomer('Bo')
  await expect(show(other, id)).rejects.toThrow('That conversation was not found')
  expect(await other.does(listConversations)).toMatchObject({ groups: [] })
})

test('one thing is changed and the rest stays', async () => {
  const { robin, id } = await startWithMaya()
  await robin.does(editConversation, { id, whyThem: 'You took tea to the supermarkets.' })
  expect(await show(robin, id)).toMatchObject({
    about: 'moving into product marketing',
    whyThem: 'You took tea to the supermarkets.',
    minutes: 20,
  })
  await robin.does(editConversation, { id, about: '' })
  expect(await show(robin, id)).toMatchObject({ about: '', whyThem: 'You took tea to the supermarkets.' })
})

test('an older tab does not overwrite a newer one', async () => {
  const { robin, id } = await startWithMaya()
  const { updatedAt } = await show(robin, id)
  await robin.does(editConversation, { id, minutes: 15, seenAt: updatedAt })
  await expect(robin.does(editConversation, { id, minutes: 45, seenAt: updatedAt })).rejects.toMatchObject({
    code: 'changed-elsewhere',
  })
})

test('archived, it is listed apart; reopened, it goes on', async () => {
  const { robin, id } = await startWithMaya()
  await robin.does(archiveConversation, { id })
  expect((await show(robin, id)).stage).toBe('archived')
  expect((await robin.does(listConversations)).groups).toEqual([])
  expect((await robin.does(listConversations, { archived: true })).groups).toMatchObject([
    { group: 'archived' },
  ])
  await expect(robin.does(archiveConversation, { id })).rejects.toMatchObject({ code: 'closed' })
  await robin.does(reopenConversation, { id })
  expect((await show(robin, id)).stage).toBe('idea')
  await expect(robin.does(reopenConversation, { id })).rejects.toMatchObject({ code: 'open' })
})

test('forgotten with its answers, and brought back with them', async () => {
  const { robin, id } = await startWithMaya()
  await robin.does(recordAnswer, { id, kind: 'later', note: 'After the trade fair.' })
  const { deletedId } = await robin.does(deleteConversation, { id })
  await expect(show(robin, id)).rejects.toThrow('That conversation was not found')
  await robin.does(restoreDeleted, { id: deletedId })
  expect((await show(robin, id)).answers).toMatchObject([{ note: 'After the trade fair.' }])
})

test('who said never is not asked again, in a new conversation neither', async () => {
  const { robin, maya, id } = await startWithMaya()
  await robin.does(recordAnswer, { id, kind: 'never' })
  await expect(robin.does(startConversation, { personId: maya.id })).rejects.toMatchObject({
    code: 'never',
    message: 'They asked not to be contacted again.',
  })
})

test('the list is in groups by what to do, newest first', async () => {
  const { robin, id } = await startWithMaya()
  const bo = await robin.does(addPerson, { name: 'Bo' })
  const second = await robin.does(startConversation, { personId: bo.id })
  const third = await robin.does(startConversation, { personId: bo.id })
  await robin.does(recordAnswer, { id: third.id, kind: 'no' })
  const { groups, next, previous } = await robin.does(listConversations)
  expect(groups.map(({ group, conversations }) => [group, conversations.map((one) => one.id)])).toEqual([
    ['ask', [second.id, id]],
    ['closed', [third.id]],
  ])
  expect([next, previous]).toEqual([null, null])
  const withBo = await robin.does(listConversations, { personId: bo.id })
  expect(withBo.groups.flatMap((group) => group.conversations)).toHaveLength(2)
})

test('a long list is paged by key, there and back', async () => {
  const robin = await house.newcomer()
  const { id: personId } = await robin.does(addPerson, { name: '王小明' })
  const ids: string[] = []
  for (let n = 0; n < 120; n++) ids.push((await robin.does(startConversation, { personId })).id)
  const read = async (place: { after?: string; before?: string; at?: 'last' } = {}) => {
    const page = await robin.does(listConversations, place)
    return { ...page, ids: page.groups.flatMap((group) => group.conversations.map((one) => one.id)) }
  }
  const first = await read()
  const second = await read({ after: first.next ?? '' })
  const third = await read({ after: second.next ?? '' })
  expect([first, second, third].map((page) => page.ids.length)).toEqual([50, 50, 20])
  expect(new Set([...first.ids, ...second.ids, ...third.ids])).toEqual(new Set(ids))
  expect([first.ids.includes(ids.at(-1) ?? ''), third.ids.includes(ids[0] ?? '')]).toEqual([true, true])
  expect([first.previous, third.next]).toEqual([null, null])
  const back = await read({ before: third.previous ?? '' })
  expect(back.ids).toEqual(second.ids)
  const start = await read({ before: back.previous ?? '' })
  expect([start.ids, start.previous]).toEqual([first.ids, null])
  expect((await read({ at: 'last' })).ids).toEqual(ids.slice(0, 50).toReversed())
})

test('a course is read with everything that happened in it', async () => {
  const { robin, id } = await startWithMaya()
  await robin.does(recordAnswer, { id, kind: 'later', answeredOn: '2026-01-05', askAgainOn: '2026-02-01' })
  const shown = await show(robin, id)
  expect(shown.answers).toMatchObject([{ kind: 'later', on: '2026-01-05', askAgainOn: '2026-02-01' }])
  expect(shown).toMatchObject({ stage: 'ask-again', next: { label: 'Ask again' } })
  expect(Temporal.Instant.from(shown.createdAt)).toBeTruthy()
})

test('its letters are in the order they went, not in that of typing, newest first', async () => {
  const { robin, maya, id } = await startWithMaya()
  const about = { personId: maya.id, conversationId: id }
  await robin.does(recordLetter, { ...about, kind: 'nudge', sentOn: '2026-09-10' })
  await robin.does(recordLetter, { ...about, kind: 'request', sentOn: '2026-09-01' })
  const { letters } = await show(robin, id)
  expect(letters.map(({ kind }) => kind)).toEqual(['nudge', 'request'])
})

test('later is a group of its own, until the day they named has come', async () => {
  const { robin, id } = await startWithMaya()
  const groups = async () => (await robin.does(listConversations)).groups.map(({ group }) => group)
  const { answerId } = await robin.does(recordAnswer, { id, kind: 'later', askAgainOn: '2199-01-07' })
  expect(await groups()).toEqual(['later'])
  await robin.does(undoAnswer, { id: answerId })
  await robin.does(recordAnswer, {
    id,
    kind: 'later',
    answeredOn: '2026-01-05',
    askAgainOn: '2026-02-01',
  })
  expect(await groups()).toEqual(['answer'])
})

test('what was found out about them, or about where they work, leads on to the questions', async () => {
  for (const about of ['person', 'company'] as const) {
    const { robin, maya, id } = await startWithMaya()
    await robin.does(addFact, { personId: maya.id, about, fact: 'Tea went to the schools first.' })
    expect(await show(robin, id)).toMatchObject({ factCount: 1, next: { at: 'questions' } })
  }
})
