import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check, checkList, checkTiming } from './check.ts'
import { cut } from './draft.ts'
import { allKinds, type Situation } from './situation.ts'

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'could you',
        'refer me',
        'my résumé',
        'İ',
        '.',
        '\n\n',
        'Dear Ä,',
        'Best,',
        '20 minutes',
        '?',
        '[Name]',
        ' ',
      ),
    )
    .map((parts) => parts.join(' ')),
)

test('any text is judged without a throw, and every span lies inside it', () => {
  fc.assert(
    fc.property(words, fc.constantFrom(...allKinds), words, (text, kind, name) => {
      const situation: Situation = {
        kind,
        text,
        subject: name,
        reader: { name, title: name, level: 'executive' },
        referrer: { name },
        facts: [{ text: name }],
        earlier: [{ text: name, to: name }, { text }],
        warmPaths: [{ name }],
        place: 'first',
      }
      expect(cut(situation).plain.length).toBe(text.length)
      for (const { start, end, fix } of check(situation)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(text.length)
        if (fix && 'text' in fix) expect(fix.end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 400 },
  )
})

test('a rule that is switched off says nothing', () => {
  const question = { kind: 'question', text: 'How soon could you hire me?' } as const
  expect(check(question).map(({ rule }) => rule)).toEqual(['no-job-ask'])
  expect(check(question, { off: ['no-job-ask'] })).toEqual([])
})

test('the longest fine talk is a setting', () => {
  const letter = { kind: 'nudge', text: 'Could we still talk for 40 minutes? Thank you.' } as const
  expect(check(letter, { off: ['say-who-you-are'] }).map(({ weight }) => weight)).toEqual(['polish'])
  expect(check(letter, { thresholds: { minutesFine: 45 } })).toEqual([])
})

test('any list of questions is judged without a throw, each finding at one of them', () => {
  const questions = fc.array(
    fc.record({ text: words, minutes: fc.double(), isMust: fc.boolean() }, { requiredKeys: ['text'] }),
  )
  fc.assert(
    fc.property(questions, fc.double(), (questions, minutes) => {
      for (const { at, end } of checkList({ questions, minutes }))
        expect(end).toBeLessThanOrEqual(questions[at]?.text.length ?? -1)
    }),
  )
})

test('an unreadable time claims nothing', () => {
  const ledger = {
    findings: 1,
    asked: [
      { name: 'Ottilie', on: 'once' },
      { name: 'Ottilie', on: 'again', isNudge: true },
    ],
    answered: [{ name: 'Ottilie', on: 'never' }],
    met: { on: 'soon', minutes: 20, endedOn: null, with: [{ name: 'Ottilie', role: 'host' }] },
    thanked: [],
    now: 'now',
  } as const
  expect(checkTiming(ledger)).toEqual([])
})

test('what follows the farewell is read as well, and names below it are not', () => {
  const letter = (after: string) =>
    check({
      kind: 'note',
      text: `Dear Ms Oduya,\n\nYour tip about rice paste held. Thank you.\n\nKind regards,\nTamsin Roe\n${after}`,
    }).map(({ rule }) => rule)
  expect(letter('Velmar School of Conservation | Class of 2027\n+31 20 555 0101')).toEqual([])
  expect(letter('\nPS Are there any openings on your team?')).toEqual(['no-job-ask'])
  expect(letter('\nI forgot: could you refer me to your director?')).toEqual(['no-job-ask'])
})

test.each(["'Hire me?'", '--Hire me?', '‘Do you have any openings?’', '- Could you refer me to HR?'])(
  '%s is an ask, whatever stands before its first word',
  (text) => expect(check({ kind: 'question', text }).map(({ rule }) => rule)).toContain('no-job-ask'),
)

test('what was read before changes nothing', () => {
  const text = 'Is there a seat, any seat, a seat?'
  const judged = () => check({ kind: 'note', text })
  const before = judged()
  const invented = Array.from({ length: 12_000 }, (_, i) => `q${i.toString(36)}z`).join(' ')
  check({ kind: 'note', text: invented })
  expect(judged()).toEqual(before)
})

test.each([
  ['a number', 'Dave Kowalski\n312-555-0148'],
  ['an address and a link', 'Dave Kowalski\ndave@weld.test\nwww.weld.test'],
  ['kisses', 'Chloe xx'],
])('a signature ends with %s, and nothing is put behind it', (_, signature) => {
  const text = `Hi Rick,\n\nI weld pipe. Could we talk for 20 minutes by phone? If not, no hard feelings.\n\n${signature}`
  const [thanks] = check({ kind: 'request', text }).filter(({ rule }) => rule === 'say-thanks')
  const at = thanks?.fix && 'start' in thanks.fix ? thanks.fix.start : -1
  expect(text.slice(0, at).endsWith('no hard feelings.')).toBe(true)
})

test('of a letter that is being written, what it lacks is told once it has a farewell', () => {
  const told = (text: string) =>
    check({ kind: 'request', text }, { isBeingWritten: true }).map(({ rule }) => rule)
  const begun = 'Dear Maya,\n\nCould we talk for 20 minutes?'
  expect(told(begun)).toEqual([])
  expect(told(`${begun} Do you have a job for me?`)).toEqual(['no-job-ask'])
  expect(told(`${begun}\n\nKind regards,\nRobin`)).toEqual(
    expect.arrayContaining(['say-thanks', 'say-who-you-are', 'easy-to-say-no']),
  )
})

test('a course that is free on Thursdays sets no day, and a time that is free does', () => {
  const daysIn = (text: string) =>
    check({ kind: 'nudge', text }).filter(({ rule }) => rule === 'suit-their-calendar').length
  expect(daysIn('I take the free course on Thursdays. Could we speak for twenty minutes? Thank you.')).toBe(0)
  expect(daysIn('Are you free on Thursday? I would value twenty minutes. Thank you.')).toBe(1)
})
