import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { recordMeeting } from '../conversations/record-meeting.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { addPerson } from '../people/add-person.ts'
import { addQuestion } from '../questions/add-question.ts'
import { addInsights } from './add-insights.ts'
import { listNotes } from './list-notes.ts'
import { showBrief } from './show-brief.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

async function metMaya() {
  const robin = await house.newcomer()
  const maya = await robin.does(addPerson, { name: 'Maya Chen', company: 'Acme Tea' })
  const { id: conversationId } = await robin.does(startConversation, { personId: maya.id })
  const question = await robin.does(addQuestion, { conversationId, text: 'What surprised you?' })
  await robin.does(recordMeeting, { id: conversationId, date: '2026-01-06', time: '15:00' })
  return { robin, conversationId, questionId: question.id }
}

test('the ticked are saved together, and sent twice they are there once', async () => {
  const { robin, conversationId, questionId } = await metMaya()
  const takes = {
    conversationId,
    insights: [
      { take: true, text: 'Maya Chen reads every answer', kind: 'process' as const, questionId },
      { take: false, text: 'The weather was fine' },
      { text: 'The tins go in spring', mayQuote: 'off-the-record' as const },
      { text: '' },
    ],
  }
  expect(await robin.does(addInsights, takes)).toMatchObject({ count: 2 })
  expect(await robin.does(addInsights, takes)).toMatchObject({ count: 0 })
  const { questions, others } = await robin.does(listNotes, { conversationId })
  expect(questions[0]?.insights).toMatchObject([
    {
      text: 'Maya Chen reads every answer',
      kind: 'process',
      mayQuote: 'no-name',
      learnedOn: '2026-01-06',
      company: { name: 'Acme Tea' },
    },
  ])
  expect(others).toMatchObject([{ text: 'The tins go in spring', mayQuote: 'off-the-record' }])
  const companyId = others[0]?.company?.id ?? ''
  expect(JSON.stringify(await robin.does(showBrief, { companyId }))).toContain('reads every answer')
})

test('nothing ticked is refused, and a question of another conversation is not found', async () => {
  const { robin, conversationId } = await metMaya()
  const save = (insights: { take?: boolean; text?: string; questionId?: string }[]) =>
    robin.does(addInsights, { conversationId, insights })
  await expect(save([{ take: false, text: 'x' }])).rejects.toMatchObject({ code: 'none-chosen' })
  const bo = await robin.does(addPerson, { name: 'Bo' })
  const other = await robin.does(startConversation, { personId: bo.id })
  const theirs = await robin.does(addQuestion, { conversationId: other.id, text: 'Why tea?' })
  await expect(save([{ text: 'x', questionId: theirs.id }])).rejects.toThrow()
})
