import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { recordMeeting } from '../conversations/record-meeting.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { addFact } from '../people/add-fact.ts'
import { addPerson } from '../people/add-person.ts'
import { addQuestion } from './add-question.ts'
import { editQuestion } from './edit-question.ts'
import { listEarlierQuestions } from './list-earlier-questions.ts'
import { listQuestions } from './list-questions.ts'
import { moveQuestion } from './move-question.ts'
import { noteAnswer } from './note-answer.ts'
import { mostQuestions } from './question.ts'
import { removeQuestion } from './remove-question.ts'
import { suggestQuestions } from './suggest-questions.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

async function withMaya(title = 'VP Marketing') {
  const robin = await house.newcomer()
  const { id: personId } = await robin.does(addPerson, { name: 'Maya Chen', title, company: 'Acme Tea' })
  const { id: conversationId } = await robin.does(startConversation, { personId })
  return { robin, conversationId, personId }
}

async function withThree() {
  const { robin, conversationId } = await withMaya()
  const [a, b, c] = await inTurn(['A?', 'B?', 'C?'], (text) =>
    robin.does(addQuestion, { conversationId, text }),
  )
  if (!a || !b || !c) throw new Error('three were added')
  return { robin, conversationId, a: a.id, b: b.id, c: c.id }
}

async function inTurn<T, R>(all: T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = []
  for (const one of all) done.push(await work(one))
  return done
}

const order = async (robin: Newcomer, conversationId: string) =>
  (await robin.does(listQuestions, { conversationId })).questions.map(({ text }) => text).join(' ')

test('a typed question goes to the end of the list', async () => {
  const { robin, conversationId } = await withThree()
  expect(await order(robin, conversationId)).toBe('A? B? C?')
})

test('a question of the bank brings its words and minutes', async () => {
  const { robin, conversationId } = await withMaya()
  await robin.does(addQuestion, { conversationId, fromBank: 'first-draw' })
  const { questions } = await robin.does(listQuestions, { conversationId })
  expect(questions).toMatchObject([
    { text: 'What first drew you to this kind of work?', minutes: 3, fromBank: 'first-draw', findings: [] },
  ])
})

test('one that is on the list already is not added twice, however it is typed', async () => {
  const { robin, conversationId } = await withMaya()
  await robin.does(addQuestion, { conversationId, fromBank: 'first-draw' })
  const again = { conversationId, text: 'what FIRST drew you to  this kind of work?' }
  await expect(robin.does(addQuestion, again)).rejects.toMatchObject({ code: 'there-already' })
})

test('no words, and a slug that the bank does not know, are refused', async () => {
  const { robin, conversationId } = await withMaya()
  await expect(robin.does(addQuestion, { conversationId })).rejects.toMatchObject({
    fields: { text: 'Enter the question.' },
  })
  await expect(robin.does(addQuestion, { conversationId, fromBank: 'weather' })).rejects.toMatchObject({
    code: 'not-in-the-bank',
  })
})

test('fifty are enough', async () => {
  const { robin, conversationId } = await withMaya()
  const numbers = Array.from({ length: mostQuestions }, (_, n) => n)
  await inTurn(numbers, (n) => robin.does(addQuestion, { conversationId, text: `What of ${n}?` }))
  await expect(robin.does(addQuestion, { conversationId, text: 'One more?' })).rejects.toMatchObject({
    code: 'that-is-enough',
    message: expect.stringContaining('50'),
  })
})

test('the list says what manners find, for that person’s level', async () => {
  const { robin, conversationId } = await withMaya()
  await robin.does(addQuestion, { conversationId, text: 'What is marketing?' })
  await robin.does(addQuestion, { conversationId, text: 'Would you hire somebody like me?' })
  const { questions } = await robin.does(listQuestions, { conversationId })
  expect(questions.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
    ['fit-the-level'],
    ['no-job-ask'],
  ])
})

test('the list counts minutes against those asked for, and advises', async () => {
  const { robin, conversationId } = await withThree()
  const before = await robin.does(listQuestions, { conversationId })
  expect(before).toMatchObject({ totalMinutes: 9, minutes: 20, isMustFirst: true })
  expect(before.advice).toMatch(/^Mark/)
  const last = before.questions.at(-1)?.id ?? ''
  await robin.does(editQuestion, { id: last, isMust: true })
  const after = await robin.does(listQuestions, { conversationId })
  expect(after.isMustFirst).toBe(false)
  expect(after.advice).toMatch(/^Put must-asks first/)
  expect(before.findings).toEqual([])
  expect(after.findings).toMatchObject([{ rule: 'most-important-first', questionId: last }])
})

test.each([
  ['c', { to: 'up' }, 'A? C? B?'],
  ['a', { to: 'up' }, 'A? B? C?'],
  ['a', { to: 'down' }, 'B? A? C?'],
  ['c', { to: 'down' }, 'A? B? C?'],
  ['c', { to: 'top' }, 'C? A? B?'],
  ['a', { to: 'end' }, 'B? C? A?'],
  ['c', { before: 'a' }, 'C? A? B?'],
  ['a', { before: 'c' }, 'B? A? C?'],
  ['b', { before: 'b' }, 'A? B? C?'],
] as const)('moving %s to %o gives that order', async (which, where, then) => {
  const three = await withThree()
  const to = 'to' in where ? { to: where.to } : { beforeId: three[where.before] }
  const { place } = await three.robin.does(moveQuestion, { id: three[which], ...to })
  expect(await order(three.robin, three.conversationId)).toBe(then)
  expect(then.split(' ')[place - 1]).toBe(`${which.toUpperCase()}?`)
})

test('a move needs a place, and one of the same list', async () => {
  const { robin, a } = await withThree()
  const { id: personId } = await robin.does(addPerson, { name: 'Adaeze Okafor' })
  const { id: other } = await robin.does(startConversation, { personId })
  const { id: theirs } = await robin.does(addQuestion, { conversationId: other, text: 'D?' })
  await expect(robin.does(moveQuestion, { id: a })).rejects.toMatchObject({ code: 'say-where' })
  await expect(robin.does(moveQuestion, { id: a, beforeId: theirs })).rejects.toMatchObject({
    code: 'another-list',
  })
})

test('editing leaves the rest as it was', async () => {
  const { robin, conversationId, b } = await withThree()
  await robin.does(editQuestion, { id: b, text: 'B, then?' })
  await robin.does(editQuestion, { id: b, minutes: 5 })
  const { questions } = await robin.does(listQuestions, { conversationId })
  expect(questions[1]).toMatchObject({ text: 'B, then?', minutes: 5, isMust: false })
})

test('editing from an older tab, or into another question, is refused', async () => {
  const { robin, conversationId, a } = await withThree()
  const { questions } = await robin.does(listQuestions, { conversationId })
  const seenAt = questions[0]?.updatedAt ?? ''
  await robin.does(editQuestion, { id: a, text: 'A, newer?', seenAt })
  await expect(robin.does(editQuestion, { id: a, text: 'A, older?', seenAt })).rejects.toMatchObject({
    code: 'changed-elsewhere',
  })
  await expect(robin.does(editQuestion, { id: a, text: 'c?' })).rejects.toMatchObject({
    code: 'there-already',
  })
  await expect(robin.does(editQuestion, { id: a, text: ' ' })).rejects.toMatchObject({
    fields: { text: 'Enter the question.' },
  })
})

test('a question goes with its note, and comes back to its place', async () => {
  const { robin, conversationId, b } = await withThree()
  await robin.does(noteAnswer, { id: b, note: 'Spring.' })
  const { deletedId } = await robin.does(removeQuestion, { id: b })
  expect(await order(robin, conversationId)).toBe('A? C?')
  await robin.does(restoreDeleted, { id: deletedId })
  const { questions } = await robin.does(listQuestions, { conversationId })
  expect(questions[1]).toMatchObject({ text: 'B?', note: 'Spring.' })
})

test('a note marks the question as asked, at its first word; without it the mark goes', async () => {
  const { robin, conversationId, a } = await withThree()
  const first = await robin.does(noteAnswer, { id: a, note: 'Spring.' })
  const second = await robin.does(noteAnswer, { id: a, note: 'Spring, she says.', seenAt: first.updatedAt })
  expect(second.askedAt).toBe(first.askedAt)
  expect((await robin.does(noteAnswer, { id: a, note: '' })).askedAt).toBeNull()
  expect((await robin.does(noteAnswer, { id: a, note: '', isAsked: true })).askedAt).not.toBeNull()
  await expect(
    robin.does(noteAnswer, { id: a, note: 'Late.', seenAt: first.updatedAt }),
  ).rejects.toMatchObject({ code: 'changed-elsewhere' })
  const { questions } = await robin.does(listQuestions, { conversationId })
  expect(questions[0]?.note).toBe('')
})

test('suggestions suit the level, a handful a topic, and leave out what is taken', async () => {
  const { robin, conversationId } = await withMaya('Junior Marketing Assistant')
  const before = await robin.does(suggestQuestions, { conversationId })
  const slugs = before.topics.flatMap(({ questions }) => questions.map(({ slug }) => slug))
  expect(slugs).toContain('when-stuck')
  expect(slugs).not.toContain('hardest-decision')
  expect(Math.max(...before.topics.map(({ questions }) => questions.length))).toBeLessThanOrEqual(5)
  await robin.does(addQuestion, { conversationId, fromBank: 'when-stuck' })
  const after = await robin.does(suggestQuestions, { conversationId })
  expect(after.topics.flatMap(({ questions }) => questions.map(({ slug }) => slug))).not.toContain(
    'when-stuck',
  )
})

test('what a fact makes me ask is suggested until it is on the list', async () => {
  const { robin, conversationId, personId } = await withMaya()
  const text = 'What did you learn from the move to spring?'
  await robin.does(addFact, { personId, about: 'company', fact: 'The launch moved.', makesMeAsk: text })
  await robin.does(addFact, { personId, about: 'person', fact: 'She taught, too.' })
  const before = await robin.does(suggestQuestions, { conversationId })
  expect(before.fromFacts).toMatchObject([{ fact: 'The launch moved.', text }])
  await robin.does(addQuestion, { conversationId, text })
  expect((await robin.does(suggestQuestions, { conversationId })).fromFacts).toEqual([])
})

test('one topic is read whole, and words are looked for in all', async () => {
  const { robin, conversationId } = await withMaya()
  const all = await robin.does(suggestQuestions, { conversationId, topic: 'path' })
  const path = all.topics.find(({ topic }) => topic === 'path')
  expect(path?.count).toBeGreaterThan(5)
  expect(path?.questions).toHaveLength(path?.count ?? 0)
  expect(all.total).toBe(all.topics.reduce((sum, { count }) => sum + count, 0))
  const found = await robin.does(suggestQuestions, { conversationId, find: 'MISTAKE newcomers' })
  expect(found.topics.flatMap(({ questions }) => questions.map(({ slug }) => slug))).toEqual([
    'common-mistake',
  ])
  expect(found.total).toBe(all.total)
})

test('with a fact, a question of the bank gets a better form, and is never called basic', async () => {
  const { robin, conversationId, personId } = await withMaya()
  const fact = 'Acme Tea bought two small roasters in the spring.'
  const { id: factId } = await robin.does(addFact, { personId, about: 'company', fact })
  const { topics } = await robin.does(suggestQuestions, { conversationId, topic: 'decisions' })
  const hardest = topics.flatMap(({ questions }) => questions).find(({ slug }) => slug === 'hardest-decision')
  const text = 'I read that Acme Tea bought two small roasters in the spring. What did you give up for it?'
  expect(hardest?.better).toMatchObject({ text, factId, fact })
  await robin.does(addQuestion, { conversationId, fromBank: 'hardest-decision', text })
  await robin.does(addQuestion, { conversationId, fromBank: 'when-stuck' })
  await robin.does(addQuestion, { conversationId, text: 'What is marketing?' })
  const { questions } = await robin.does(listQuestions, { conversationId })
  expect(questions.map(({ isOffered }) => isOffered)).toEqual([true, true, false])
  expect(questions.map(({ findings }) => findings.length > 0)).toEqual([false, false, true])
})

test('what a fact made one ask is not called basic either, until its words are changed', async () => {
  const { robin, conversationId, personId } = await withMaya()
  const text = 'What is marketing?'
  await robin.does(addFact, { personId, about: 'company', fact: 'They sell tea.', makesMeAsk: text })
  const { id } = await robin.does(addQuestion, { conversationId, text })
  const found = async () => (await robin.does(listQuestions, { conversationId })).questions[0]?.findings
  expect(await found()).toEqual([])
  await robin.does(editQuestion, { id, text: 'What is branding?' })
  expect(await found()).not.toEqual([])
})

test('what one did not get to ask goes on to the next talk, and says what others answered', async () => {
  const { robin, conversationId } = await withMaya()
  const { id: jonas } = await robin.does(addPerson, { name: 'Jonas Weber', title: 'Head of Design' })
  const { id: earlier } = await robin.does(startConversation, { personId: jonas })
  const asked = await robin.does(addQuestion, { conversationId: earlier, fromBank: 'first-draw' })
  await robin.does(addQuestion, { conversationId: earlier, text: 'How did you choose the shops?' })
  await robin.does(addQuestion, { conversationId: earlier, text: 'What is marketing?' })
  await robin.does(addQuestion, { conversationId, fromBank: 'first-draw' })
  expect(await robin.does(listEarlierQuestions, { conversationId })).toEqual({ left: [], answered: [] })
  await robin.does(recordMeeting, { id: earlier })
  await robin.does(noteAnswer, { id: asked.id, note: 'A teacher of mine.' })
  const { left, answered } = await robin.does(listEarlierQuestions, { conversationId })
  // What would be basic to a vice president is not offered.
  expect(left).toMatchObject([{ text: 'How did you choose the shops?', person: 'Jonas Weber' }])
  expect(answered).toMatchObject([{ person: 'Jonas Weber', note: 'A teacher of mine.' }])
  await robin.does(addQuestion, { conversationId, text: 'How did you choose the shops?' })
  expect((await robin.does(listEarlierQuestions, { conversationId })).left).toEqual([])
})

test('another’s questions are not there', async () => {
  const { conversationId, a } = await withThree()
  const tomasz = await house.newcomer('Tomasz Lis')
  const mine = await withThree()
  const gone = { message: expect.stringMatching(/That (question|conversation) was not found/) }
  await expect(tomasz.does(listQuestions, { conversationId })).rejects.toMatchObject(gone)
  await expect(tomasz.does(suggestQuestions, { conversationId })).rejects.toMatchObject(gone)
  await expect(tomasz.does(addQuestion, { conversationId, text: 'D?' })).rejects.toMatchObject(gone)
  await expect(tomasz.does(editQuestion, { id: a, text: 'D?' })).rejects.toMatchObject(gone)
  await expect(tomasz.does(removeQuestion, { id: a })).rejects.toMatchObject(gone)
  await expect(tomasz.does(noteAnswer, { id: a, note: 'Mine.' })).rejects.toMatchObject(gone)
  await expect(mine.robin.does(moveQuestion, { id: mine.a, beforeId: a })).rejects.toMatchObject(gone)
})
