import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerLine, kinds, levelOf, situationFrom } from './check-lines.ts'

const answered = (line: object) => answerLine(JSON.stringify(line))

test('a line is answered under its id, with the span of what was found', () => {
  const text = 'Good day 👋 — would you hire me?'
  const answer = answered({ id: 'a1', kind: 'question', text, to: { title: 'VP Marketing' } })
  expect(answer).toMatchObject({ id: 'a1' })
  const findings = answer && 'findings' in answer ? answer.findings : []
  const found = findings.find(({ rule }) => rule === 'no-job-ask')
  expect(found?.weight).toBe('breach')
  expect(text.slice(found?.start, found?.end)).toContain('hire me')
})

test.each([
  ['an empty line', '  ', null],
  ['what is no JSON', '{"id":1', { error: 'The line is no JSON.' }],
  ['a list', '[]', { error: 'A line is an object.' }],
  ['no text', '{"id":7,"kind":"letter"}', { id: 7, error: 'The line needs a text.' }],
  ['no id', '{"kind":"letter","text":""}', { error: 'The line needs an id, a text or a number.' }],
  [
    'a name that is none',
    '{"id":1,"kind":"pitch","text":"","to":{"name":3}}',
    { id: 1, error: 'name is text.' },
  ],
])('%s has its answer', (_, line, answer) => {
  expect(answerLine(line)).toEqual(answer)
})

test('an unknown kind is answered with those there are', () => {
  expect(answered({ id: 1, kind: 'sonnet', text: 'Shall I?' })).toEqual({
    id: 1,
    error: `kind is one of ${kinds.join(', ')}.`,
  })
})

test('what is null counts as not said', () => {
  const nothing = { channel: null, stage: null, to: null, referrer: null, facts: null }
  expect(answered({ id: 1, kind: 'question', text: 'How did you start?', ...nothing })).toEqual({
    id: 1,
    findings: [],
  })
})

test('facts are read, by the name they had before too', () => {
  const asks = { id: 1, kind: 'question', text: 'What is tea marketing?', to: { title: 'VP of Marketing' } }
  const facts = [{ text: 'Tea marketing moved to spring' }]
  const withFacts = answered({ ...asks, facts })
  expect(withFacts).not.toEqual(answered(asks))
  expect(answered({ ...asks, findings: facts })).toEqual(withFacts)
})

test.each([
  ['mid', 'Nurse', 'experienced'],
  ['entry', undefined, 'early'],
  ['Vice President', undefined, 'vice-president'],
  ['C-suite', undefined, 'executive'],
  ['director', 'Junior clerk', 'director'],
  [undefined, 'VP of Marketing', 'vice-president'],
  ['grade seven', 'Junior clerk', 'early'],
  [undefined, undefined, undefined],
] as const)('level %s of %s is %s', (level, title, is) => {
  expect(levelOf(level, title)).toBe(is)
})

test('a subject line is known as the subject', () => {
  expect(situationFrom({ kind: 'letter', text: 'Subject: Jonas Weber sent me\n\nDear Maya,' })).toMatchObject(
    {
      kind: 'request',
      subject: 'Jonas Weber sent me',
    },
  )
})

test('any line has an answer or an error, and spans lie in its text', () => {
  const line = fc.record(
    {
      id: fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
      kind: fc.constantFrom(...kinds, 'sonnet'),
      text: fc.string({ unit: 'binary', maxLength: 200 }),
      stage: fc.constantFrom('first', 'later', 'never'),
      to: fc.record({ title: fc.string({ unit: 'grapheme' }), level: fc.string() }),
    },
    { requiredKeys: ['text', 'kind'] },
  )
  fc.assert(
    fc.property(fc.oneof(line, fc.jsonValue()), (value) => {
      const answer = answerLine(JSON.stringify(value))
      if (!answer || !('findings' in answer)) return
      const { length } = Object(value).text
      for (const { start, end } of answer.findings)
        expect(0 <= start && start <= end && end <= length).toBe(true)
    }),
    { numRuns: 100 },
  )
})
