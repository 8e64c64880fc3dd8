import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { listNotes } from '../insights/list-notes.ts'
import { chooseLetterQuestions } from '../letters/choose-letter-questions.ts'
import { draftLetter } from '../letters/draft-letter.ts'
import { recordReceived } from '../letters/record-received.ts'
import { recordSent } from '../letters/record-sent.ts'
import { showLetter } from '../letters/show-letter.ts'
import { addPerson } from '../people/add-person.ts'
import { addQuestion } from '../questions/add-question.ts'
import { agreeConversation } from './agree-conversation.ts'
import { recordMeeting } from './record-meeting.ts'
import { saveAnswers } from './save-answers.ts'
import { showConversation } from './show-conversation.ts'
import { showMeeting } from './show-meeting.ts'
import { startConversation } from './start-conversation.ts'

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

async function inWriting() {
  const robin = await house.newcomer()
  const { id: personId } = await robin.does(addPerson, { name: 'Mohammed Hassan' })
  const { id } = await robin.does(startConversation, { personId })
  const ask = async (text: string) => (await robin.does(addQuestion, { conversationId: id, text })).id
  const flask = await ask('Which complaint turned into the best flask?')
  const watch = await ask('What would surprise someone watching?')
  await robin.does(agreeConversation, { id, channel: 'letter', place: 'Room 4' })
  const draft = async (occasion: 'send-questions' | 'follow-up' | 'remind-questions') =>
    (await robin.does(draftLetter, { personId, conversationId: id, occasion })).id
  const save = (answers: Parameters<typeof saveAnswers.run>[0]['answers']) =>
    robin.does(saveAnswers, { conversationId: id, answers })
  const notes = async () =>
    (await robin.does(showMeeting, { conversationId: id })).notes.map(({ text, marks }) => [text, ...marks])
  const shown = () => robin.does(showConversation, { id })
  return { robin, id, personId, flask, watch, draft, save, notes, shown }
}

test('the questions go, the answers come, and one follow-up goes: each is known from the letters', async () => {
  const { robin, id, personId, flask, draft, save, shown } = await inWriting()
  expect(await shown()).toMatchObject({ stage: 'in-writing', next: { label: 'Send your questions' } })
  const questions = await draft('send-questions')
  expect((await shown()).writing).toMatchObject({ draftId: questions, sentOn: null })
  await robin.does(recordSent, { id: questions })
  expect(await shown()).toMatchObject({ stage: 'questions-sent', next: { label: 'Paste their answers' } })
  const answer = { personId, conversationId: id, body: '1. From Delft.' }
  const { id: answerId } = await robin.does(recordReceived, answer)
  expect(await shown()).toMatchObject({
    stage: 'in-writing',
    next: { label: 'Save their answers', at: 'answers' },
    writing: { answerId },
  })
  await save([{ questionId: flask, text: 'From Delft.' }])
  const followUp = await draft('follow-up')
  const { body } = await robin.does(showLetter, { id: followUp })
  expect(body).toContain('What would surprise someone watching?')
  expect(body).not.toContain('flask')
  await robin.does(recordSent, { id: followUp })
  expect(await shown()).toMatchObject({ stage: 'questions-sent', writing: { followUpId: followUp } })
})

test('after some working days without an answer they are reminded once', async () => {
  const { robin, draft, shown } = await inWriting()
  const questions = await draft('send-questions')
  await robin.does(recordSent, { id: questions, sentOn: daysAgo(21) })
  expect(await shown()).toMatchObject({
    stage: 'in-writing',
    next: { label: 'Remind them once', at: 'meet' },
  })
  const reminder = await draft('remind-questions')
  expect((await shown()).stage).toBe('in-writing')
  await robin.does(recordSent, { id: reminder })
  expect(await shown()).toMatchObject({ stage: 'questions-sent', next: { label: 'Paste their answers' } })
})

test('what came before the questions were sent answers none of them', async () => {
  const { robin, id, personId, draft, shown } = await inWriting()
  const letter = { personId, conversationId: id, body: 'In writing, please.' }
  await robin.does(recordReceived, letter)
  await robin.does(recordSent, { id: await draft('send-questions') })
  expect(await shown()).toMatchObject({ stage: 'questions-sent', writing: { answerId: null } })
})

test('only the chosen questions go, in the order of the agenda', async () => {
  const { robin, id, personId, watch } = await inWriting()
  const { id: letter } = await robin.does(draftLetter, {
    personId,
    conversationId: id,
    occasion: 'send-questions',
    questionIds: [watch],
  })
  const { body } = await robin.does(showLetter, { id: letter })
  expect(body).toContain('1. What would surprise someone watching?')
  expect(body).not.toContain('flask')
})

test('other questions come into the letter that is begun, and what was typed around them stays', async () => {
  const { robin, id, flask, watch, draft, personId } = await inWriting()
  const letter = await draft('send-questions')
  const typed =
    'Dear Mohammed,\n\nMy questions:\n\n1. Which complaint turned into the best flask?\n\nNo hurry.'
  await robin.does(chooseLetterQuestions, { id: letter, questionIds: [flask, watch], body: typed })
  expect((await robin.does(showLetter, { id: letter })).body).toBe(
    typed.replace('\n\nNo hurry.', '\n\n2. What would surprise someone watching?\n\nNo hurry.'),
  )
  const { id: other } = await robin.does(startConversation, { personId })
  const { id: elsewhere } = await robin.does(addQuestion, { conversationId: other, text: 'And now?' })
  await expect(robin.does(chooseLetterQuestions, { id: letter, questionIds: [elsewhere] })).rejects.toThrow(
    'was not found',
  )
  expect((await robin.does(showConversation, { id })).writing?.draftId).toBe(letter)
})

test('an answer is saved once, changed where it stands, and taken away when emptied', async () => {
  const { flask, save, notes, robin, id } = await inWriting()
  await save([{ questionId: flask, text: 'From Delft.', mayQuote: true }])
  await save([{ questionId: flask, text: 'From Delft.', mayQuote: true }])
  expect(await notes()).toEqual([['From Delft.', 'quote']])
  const [note] = (await robin.does(showMeeting, { conversationId: id })).notes
  const there = { questionId: flask, id: note?.id, seenText: 'From Delft.' }
  await save([{ ...there, text: 'From a laboratory in Delft.', isOffRecord: true }])
  expect(await notes()).toEqual([['From a laboratory in Delft.', 'off-the-record']])
  // From a tab that had not seen the change.
  await save([{ ...there, text: '' }])
  await save([{ ...there, text: 'From Delft, in a crate.' }])
  expect(await notes()).toEqual([
    ['From a laboratory in Delft.', 'off-the-record'],
    ['From Delft, in a crate.'],
  ])
  await save([{ ...there, seenText: 'From a laboratory in Delft.', text: '' }])
  expect(await notes()).toEqual([['From Delft, in a crate.']])
})

test('a long answer is several notes, and nothing of it is lost', async () => {
  const { flask, save, notes } = await inWriting()
  const text = Array.from({ length: 200 }, (_, nth) => `${nth}. ${'glass '.repeat(12).trim()}`).join('\n\n')
  await save([{ questionId: flask, text }])
  expect((await notes()).map(([words]) => words).join('\n\n')).toBe(text)
})

test('what is off the record is offered to no insight, and the first open answer is what to thank for', async () => {
  const { robin, id, flask, watch, save, shown } = await inWriting()
  await save([
    { questionId: flask, text: 'Between us: we break half of them.', isOffRecord: true },
    { questionId: watch, text: 'Listening to glass cool. One hears a bad batch.' },
  ])
  const { questions } = await robin.does(listNotes, { conversationId: id })
  expect(questions.map(({ note }) => note)).toEqual(['', 'Listening to glass cool. One hears a bad batch.'])
  await robin.does(recordMeeting, { id })
  const { debrief, agreement } = await shown()
  expect(debrief?.theySaid).toBe('“Listening to glass cool. One hears a bad batch.”')
  // Nothing of a place or an hour is kept where no one meets.
  expect(agreement?.place).toBe('')
})

test('right after their answers a thank-you has no blank: it names what they wrote, also before it is cut under the questions', async () => {
  for (const isCut of [false, true]) {
    const { robin, id, personId, flask, draft, save } = await inWriting()
    await robin.does(recordSent, { id: await draft('send-questions') })
    const body =
      'Hi Robin,\n\nBetween us: we break half.\n\nThe best flask came from a complaint. A customer cut her hand.\n\nBest,\nMohammed'
    await robin.does(recordReceived, { personId, conversationId: id, body })
    if (isCut)
      await save([
        { questionId: flask, text: 'The best flask came from a complaint. A customer cut her hand.' },
      ])
    await robin.does(recordMeeting, { id })
    const { id: thanks } = await robin.does(draftLetter, { personId, conversationId: id, kind: 'thanks' })
    const letter = await robin.does(showLetter, { id: thanks })
    expect(letter.body).toContain('“The best flask came from a complaint. A customer cut her hand.”')
    expect(letter.body).not.toMatch(/\[|Between us/)
  }
})
