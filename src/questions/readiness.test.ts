import { expect, test } from 'vitest'
import type { Preparation } from './preparation.ts'
import { readinessOf } from './readiness.ts'

const question = (n: number, isMust = false) => ({
  id: `q${n}`,
  conversationId: 'c',
  text: `What do you read, ${n}?`,
  isMust,
  minutes: 3,
  fromBank: null,
  isOffered: false,
  note: '',
  askedAt: null,
  updatedAt: '',
  findings: [],
  dismissed: [],
  dismissals: [],
})

const fact = (about: 'person' | 'company' | 'industry', link: string | null = 'https://tea.example') => ({
  id: about,
  about,
  personId: 'maya',
  companyId: null,
  fact: 'She moved the launch to spring.',
  link,
  foundOn: '2026-11-20',
  makesMeAsk: '',
  updatedAt: '',
})

const today = '2026-11-29'

/** Maya Chen, twenty minutes, everything there. */
const ready: Preparation = {
  conversation: { id: 'c', about: '', whyThem: 'She came from teaching too.', minutes: 20, updatedAt: '' },
  person: {
    id: 'maya',
    name: 'Maya Chen',
    title: 'VP Marketing',
    level: 'vice-president',
    levelBy: 'guess',
    company: null,
  },
  agreement: null,
  facts: [fact('person'), fact('company')],
  referrers: [{ personId: 'jonas', name: 'Jonas Weber', mayUseName: 'yes' }],
  pitch: { text: 'tea '.repeat(100), isOwn: false },
  questions: [question(1, true), question(2), question(3), question(4)],
  asking: {},
  ruleChoices: { off: [], thresholds: {} },
}

const letter = { channel: 'letter' as const, startsAt: null, zone: 'UTC', minutes: 20, place: '' }

test('with everything there it is full', () =>
  expect(readinessOf(ready, today)).toMatchObject({ value: 9, max: 9, parts: Array(9).fill({ done: true }) }))

test.each<[key: string, page: string, missing: Partial<Preparation>]>([
  ['level', '/people/maya/edit', { person: { ...ready.person, title: '' } }],
  ['why-them', '/conversations/c/prepare#why', { conversation: { ...ready.conversation, whyThem: ' ' } }],
  ['fact-person', '/conversations/c/prepare#facts', { facts: [fact('company')] }],
  ['fact-person', '/conversations/c/prepare#facts', { facts: [fact('person', null), fact('company')] }],
  ['fact-company', '/conversations/c/prepare#facts', { facts: [fact('person')] }],
  ['questions', '/conversations/c/questions', { questions: [question(1, true), question(2), question(3)] }],
  ['must-asks', '/conversations/c/questions', { questions: [1, 2, 3, 4].map((n) => question(n)) }],
  ['must-asks', '/conversations/c/questions', { questions: [1, 2, 3, 4].map((n) => question(n, true)) }],
  ['fits', '/conversations/c/questions', { conversation: { ...ready.conversation, minutes: 11 } }],
  ['pitch', '/conversations/c/pitch', { pitch: null }],
  ['pitch', '/conversations/c/pitch', { pitch: { text: 'tea '.repeat(73), isOwn: true } }],
  ['pitch', '/conversations/c/pitch', { pitch: { text: 'tea '.repeat(152), isOwn: true } }],
  [
    'referral',
    '/people/maya',
    { referrers: [{ personId: 'jonas', name: 'Jonas Weber', mayUseName: 'not-asked' }] },
  ],
])('without its %s it says so and links to %s', (key, page, missing) => {
  const { value, max, parts } = readinessOf({ ...ready, ...missing }, today)
  expect(parts.filter(({ done }) => !done)).toEqual([
    { key, done: false, href: page, says: expect.any(String) },
  ])
  expect([value, max]).toEqual([8, 9])
})

test.each<[string, Partial<Preparation>]>([
  ['a level that was said needs no title', { person: { ...ready.person, title: '', levelBy: 'me' } }],
  ['a fact about the industry stands for the company', { facts: [fact('person'), fact('industry')] }],
  ['a referrer who said no is settled', { referrers: [{ personId: 'j', name: 'Jonas', mayUseName: 'no' }] }],
  ['what was agreed counts, not what was asked', { agreement: { ...letter, channel: 'phone', minutes: 17 } }],
  ['by letter three questions are enough', { agreement: letter, questions: ready.questions.slice(0, 3) }],
])('%s', (_, there) => expect(readinessOf({ ...ready, ...there }, today)).toMatchObject({ value: 9, max: 9 }))

test('where no one sent me, there is no referral to settle', () =>
  expect(readinessOf({ ...ready, referrers: [] }, today)).toMatchObject({ value: 8, max: 8 }))

test('by letter, eight questions are too many to answer', () => {
  const questions = [question(1, true), ...[2, 3, 4, 5, 6, 7, 8].map((n) => question(n))]
  const { parts } = readinessOf({ ...ready, agreement: letter, questions }, today)
  expect(parts.find(({ key }) => key === 'fits')).toMatchObject({ done: false })
})

test('with nothing there, nothing counts', () => {
  const bare = {
    ...ready,
    conversation: { ...ready.conversation, whyThem: '' },
    person: { ...ready.person, title: '' },
    facts: [],
    pitch: null,
    questions: [],
    referrers: [],
  }
  expect(readinessOf(bare, today)).toMatchObject({ value: 0, max: 8 })
})

test('a fact older than a year is as good as missing, and it is said why', () => {
  const old = { ...fact('person'), foundOn: '2025-11-28' }
  const { parts } = readinessOf({ ...ready, facts: [old, fact('company')] }, today)
  expect(parts.filter(({ done }) => !done)).toMatchObject([
    { key: 'fact-person', says: 'Add a fact of this year about them: what you have is older' },
  ])
  expect(readinessOf({ ...ready, facts: [{ ...old, foundOn: today }, fact('company')] }, today).value).toBe(9)
})
