import { expect, test } from 'vitest'
import { factsIn, letterIn, putRight, questionsIn } from './model-answer.ts'

const letter =
  'Dear Maya,\n\nI have taught chemistry for eleven years, and your talk made me curious. Could we talk for 20 minutes, at a time that suits you?\n\nKind regards,\nRobin'

test.each([
  ['with a subject', `Subject: A question\n\n${letter}`, 'A question'],
  ['in bold', `**Subject:** A question\n\n${letter}`, 'A question'],
  ['without one', letter, ''],
  ['in a fence', `\`\`\`\nSubject: A question\n\n${letter}\n\`\`\``, 'A question'],
  ['after thinking aloud', `<think>Maya is busy.</think>\n\nSubject: A question\n\n${letter}`, 'A question'],
])('a letter is read %s', (_, said, subject) => expect(letterIn(said)).toEqual({ subject, body: letter }))

test.each([
  ['nothing', ''],
  ['a word', 'Sure!'],
  ['a page of a program', `<html><body>${letter}</body></html>`],
  ['code', `function letter() {\n${letter}\n}`],
  ['a flood', 'tea and '.repeat(700)],
])('%s is no letter', (_, said) => expect(letterIn(said)).toBe(null))

test('questions are its lines that ask', () =>
  expect(
    questionsIn(
      'Here are some:\n1. What surprised you first?\n- What would you do again?\n“What did you give up?”\nWhy?\nI hope this helps.\n1. What surprised you first?',
      5,
    ),
  ).toEqual(['What surprised you first?', 'What would you do again?', 'What did you give up?']))

test('facts are its lines that the text bears out', () => {
  const text = 'In 2024 Maya Chen moved the whole budget of 90,000 into tastings. The firm has 40 people.'
  const said =
    '- Maya Chen moved the budget of 90,000 into tastings in 2024.\n- The firm has 400 people.\n- She loves the sea and old ships.\nSure!'
  expect(factsIn(said, text, 5)).toEqual({
    facts: ['Maya Chen moved the budget of 90,000 into tastings in 2024.'],
    leftOut: 2,
  })
})

test('what the rules can put right is put right, and the rest stays', () => {
  const text = `${letter.replace('Maya', 'Priya')}`
  const { text: now, changed } = putRight(
    { kind: 'request', text, reader: { name: 'Maya Chen' }, me: { name: 'Robin Vale' } },
    {},
  )
  expect(changed).toBeGreaterThan(0)
  expect(now).toContain('Dear Maya')
  expect(now).toContain('I have taught chemistry for eleven years')
})
