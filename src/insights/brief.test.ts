import { describe, expect, it } from 'vitest'
import { isNearRole, mayName, monthsOld, worthAsking } from './brief.ts'

const nothing = { company: 'Acme Tea', kinds: [], old: [], unanswered: [], fromFacts: [] }

describe('the brief', () => {
  it.each([
    ['2026-11-24', '2026-11-24', 0],
    ['2026-10-25', '2026-11-24', 0],
    ['2026-10-24', '2026-11-24', 1],
    ['2025-05-01', '2026-11-24', 18],
    ['2026-11-25', '2026-11-24', 0],
  ])('what was learned on %s is, on %s, %i months old', (learnedOn, today, months) => {
    expect(monthsOld(learnedOn, today)).toBe(months)
  })

  it.each([
    ['Product marketing manager', 'VP Marketing', true],
    ['Product marketing manager', 'Manager, Finance', false],
    ['Senior analyst', 'The analysts sit with sales', false],
    ['Senior analyst', 'An analyst writes two pages, no more', true],
    ['', 'VP Marketing', false],
  ])('for the role “%s”, “%s” is near: %s', (role, text, isNear) => {
    expect(isNearRole(role, [text])).toBe(isNear)
  })

  it('asks each question once, however often it was prepared', () => {
    const asks = worthAsking({
      ...nothing,
      kinds: ['process', 'culture', 'advice', 'trend', 'fact'],
      unanswered: ['Who decides?', 'who decides', 'What comes next?'],
      fromFacts: [{ makesMeAsk: 'Who decides?', fact: 'They have a board.' }],
    })
    expect(asks.map(({ text }) => text)).toEqual(['Who decides?', 'What comes next?'])
  })

  it.each([
    [['no-name', 'yes'], [], 'yes'],
    [['no-name'], ['not-asked'], 'ask'],
    [[], [], 'ask'],
    [['no-name'], ['yes'], 'yes'],
    [['yes'], ['no'], 'no'],
    [['off-the-record'], [], 'no'],
    [['off-the-record', 'no-name'], [], 'ask'],
  ] as const)('quoted %j, as a referrer %j: may be named, %s', (quoting, asReferrer, says) => {
    expect(mayName({ quoting, asReferrer })).toBe(says)
  })

  it('proposes a question for each thing no one has told you yet', () => {
    const asks = worthAsking({ ...nothing, kinds: ['process', 'culture', 'advice', 'trend'] })
    expect(asks).toEqual([
      {
        text: 'A year from now, what would tell you this hire was a success?',
        why: 'You have no insight yet on plain facts about the role.',
      },
    ])
  })

  it('puts what has no note first, and keeps to what an interview has room for', () => {
    const asks = worthAsking({
      ...nothing,
      unanswered: ['What did the first launch teach you?'],
      old: Array.from({ length: 20 }, (_, n) => ({ text: `Plan ${n} is made in May`, months: 14 })),
    })
    expect(asks[0]?.text).toBe('What did the first launch teach you?')
    expect(asks).toHaveLength(8)
  })
})
