import { expect, test } from 'vitest'
import { check } from './check.ts'
import { evidenceIn } from './evidence.ts'
import type { Situation } from './situation.ts'

const asked = (text: string, more: Partial<Situation> = {}): Situation => ({
  kind: 'request',
  text,
  reader: { name: 'Maya Chen' },
  referrer: { name: 'Jonas Weber' },
  ...more,
})
const shown = (situation: Situation) =>
  evidenceIn(situation, check(situation)).map(({ says, start, end }) => [
    says,
    situation.text.slice(start, end),
  ])

const well =
  'Dear Maya,\n\nJonas Weber suggested that I write to you. I have taught chemistry for eleven years. I read that you moved the money into tastings.\n\nCould we talk for 20 minutes, at a time that suits you? If a colleague is better placed, I would be just as glad, and a short no is perfectly fine.\n\nThank you for your time.\n\nKind regards,\nRobin Vale'

test('praise points at the words that show it', () =>
  expect(shown(asked(well))).toEqual([
    ['Names Jonas Weber', 'Jonas Weber suggested that I write to you.'],
    ['Says why Maya Chen', expect.stringContaining('tastings')],
    ['Asks for 20 minutes', '20 minutes'],
    ['A no is easy', expect.stringContaining('a short no is perfectly fine')],
    ['A colleague is welcome', expect.stringContaining('If a colleague')],
  ]))

test.each([
  ['a blank', well.replace('eleven', '[how many]')],
  ['a must fix', well.replace('Thank you for your time.', 'Do you have a job for me? Thank you.')],
])('nothing is praised while %s is in the letter', (_, text) => {
  const found = check(asked(text))
  expect(found.some(({ rule, weight }) => weight === 'breach' || rule === 'no-blanks-left')).toBe(true)
  expect(shown(asked(text))).toEqual([])
})

test.each([
  ['an hour is no short time', well.replace('20 minutes', 'two hours'), 'Asks for two hours'],
  [
    'someone who said something is no colleague offered',
    'Someone else told me about tea.',
    'A colleague is welcome',
  ],
  [
    'a name that comes late is not praised',
    well.replace(/Jonas.*?you\. /, '').replace('Thank', 'I know Jonas. Thank'),
    'Names Jonas Weber',
  ],
  [
    'a name that must not be said is not praised',
    well,
    'Names Jonas Weber',
    { referrer: { name: 'Jonas Weber', mayUseName: false } },
  ],
  [
    'what one asks is no reason for asking them',
    'Dear Maya,\n\nI sell tea. What would you tell your daughter? Thank you.',
    'Says why Maya Chen',
  ],
  [
    'what one did oneself is no reason for asking them',
    'Dear Maya,\n\nI ran supply for people who wanted it yesterday. Could we talk? Thank you.',
    'Says why Maya Chen',
  ],
  ['no language but English is praised', well, 'A no is easy', { language: 'de' }],
  ['a thank-you is not praised for asking', well, 'Asks for 20 minutes', { kind: 'thanks' as const }],
])('%s', (_, text, says, more: Partial<Situation> = {}) =>
  expect(shown(asked(text, more)).map(([said]) => said)).not.toContain(says),
)

test('a reason that fits any reader is no praise, and a long sentence is quoted from its reason', () => {
  const flat = well.replace(
    'I read that you moved the money into tastings.',
    'I admire your career and your company.',
  )
  expect(shown(asked(flat)).map(([says]) => says)).not.toContain('Says why Maya Chen')
  const long = well.replace(
    'I read that',
    'After twenty-six years as a printer I am looking at tea for what comes next, and I read that',
  )
  expect(shown(asked(long))[1]).toEqual([
    'Says why Maya Chen',
    'I read that you moved the money into tastings.',
  ])
})
