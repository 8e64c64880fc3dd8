import { expect, test } from 'vitest'
import type { MeetingNote } from '../conversations/meeting-note.ts'
import { insightsOffered } from './notes-to-insights.ts'

const note = (text: string, ...marks: MeetingNote['marks']) =>
  ({ id: text, text, marks, questionId: null }) as unknown as MeetingNote
const given = { person: { name: 'Maya Chen' }, theySaid: '', answers: [], kept: [] }

test('what was marked says what it is, and promises are no insights', () => {
  const offered = insightsOffered({
    ...given,
    notes: [
      note('I read every answer', 'quote'),
      note('Call ten customers', 'advice'),
      note('Tomasz Lis at Acme', 'named'),
      note('The tins go in spring', 'off-the-record'),
      note('The lesson plan', 'promised'),
      note('The letter', 'promised-me'),
    ],
  })
  expect(offered.map(({ text, kind, mayQuote, isTaken }) => [text, kind, mayQuote, isTaken])).toEqual([
    ['Maya Chen reads every answer', 'fact', 'no-name', true],
    ['Call ten customers', 'advice', 'no-name', true],
    ['Tomasz Lis at Acme', 'name', 'no-name', true],
    ['The tins go in spring', 'fact', 'off-the-record', false],
  ])
})

test.each([
  'The tins. Off the record: they will go.',
  'Between us, the tins go.',
  'CONFIDENTIAL, the tins go in spring',
  'The tins go (not for quoting)',
  'The tins go, but please keep it to yourself',
  'Don’t repeat this: the tins go',
])('“%s” is offered as off the record, wherever it was noted', (text) => {
  const offered = [
    ...insightsOffered({ ...given, notes: [note(text)] }),
    ...insightsOffered({ ...given, notes: [], answers: [{ questionId: 'q', note: text }] }),
    ...insightsOffered({ ...given, notes: [], theySaid: text }),
  ]
  expect(offered.map(({ mayQuote, isTaken }) => [mayQuote, isTaken])).toEqual(
    offered.map(() => ['off-the-record', false]),
  )
  expect(offered).toHaveLength(3)
})

test('who records nothing, or is open, is not off the record', () => {
  const notes = [note('They broke the record'), note('Between us and the shop lies a street')]
  expect(insightsOffered({ ...given, notes }).map(({ mayQuote }) => mayQuote)).toEqual(['no-name', 'no-name'])
})

test('what is kept is not offered again, also where it was edited', () => {
  const notes = [note('Advertising money went to tastings'), note('New people spend a month in the shop')]
  const kept = [{ text: 'All advertising money went to tastings, since 2019.' }]
  expect(insightsOffered({ ...given, notes, kept }).map(({ text }) => text)).toEqual([
    'New people spend a month in the shop',
  ])
})

test('answers in writing are cut by line, and what helped is offered where no note has it', () => {
  const answers = [{ questionId: 'q', note: 'One thing\n\nAnother thing' }]
  const offered = insightsOffered({ ...given, answers, notes: [], theySaid: 'Start with one sentence.' })
  expect(offered.map(({ text, questionId }) => [text, questionId])).toEqual([
    ['One thing', 'q'],
    ['Another thing', 'q'],
    ['Start with one sentence.', null],
  ])
})
