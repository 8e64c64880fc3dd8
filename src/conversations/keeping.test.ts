import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { areReferralsDone, type NamesSoFar, namesFit, referralFits } from './asking-fits.ts'
import type { Course } from './course.ts'
import { nextStep } from './next-step.ts'
import { nextTouch } from './next-touch.ts'
import { aCourse, agreement, answer, ask, debrief } from './sample-course.ts'

test.each<
  [
    what: string,
    thankedOn: string | null,
    contacts: string[],
    from: string | undefined,
    to: string | undefined,
  ]
>([
  ['not thanked yet', null, [], undefined, undefined],
  ['just thanked', '2026-11-20', [], '2026-12-18', '2027-01-01'],
  [
    'a contact before the thanks does not count',
    '2026-11-20',
    ['2026-11-01', '2026-11-20'],
    '2026-12-18',
    '2027-01-01',
  ],
  ['one touch since', '2026-11-20', ['2026-12-28'], '2027-02-08', '2027-03-08'],
  ['two touches: each season', '2026-11-20', ['2027-02-10', '2026-12-28'], '2027-05-10', '2027-06-10'],
  ['from the end of a month', '2026-01-01', ['2026-03-01', '2026-11-30'], '2027-02-28', '2027-03-30'],
])('next touch: %s', (_what, thankedOn, contacts, from, to) => {
  const touch = nextTouch(thankedOn, contacts)
  expect([touch?.from, touch?.to]).toEqual([from, to])
})

const nothing: NamesSoFar = { isGiven: false, askedOn: null }
const held = (went: 'well' | 'fair' | 'badly') => ({ debrief: { ...debrief, went } })
const thanked = { thanks: [{ personId: 'maya', kind: 'thanks' as const, on: '2026-11-19' }] }

test.each<[what: string, course: Partial<Course>, fits: boolean]>([
  ['before you have met', {}, false],
  ['it went well', held('well'), true],
  ['it went so-so', held('fair'), false],
  ['it went badly', held('badly'), false],
])('asking for names: %s', (_what, course, fits) => {
  expect(namesFit({ ...aCourse, ...course }).fits).toBe(fits)
})

test.each<[what: string, course: Partial<Course>, names: NamesSoFar, isDone: boolean]>([
  ['they have not met', {}, nothing, false],
  ['it went well', held('well'), nothing, false],
  ['someone was named', held('well'), { ...nothing, isGiven: true }, true],
  ['they were asked', held('well'), { ...nothing, askedOn: '2026-11-20' }, true],
  [
    'the seeker will not ask',
    { debrief: { ...debrief, went: 'well', namesDeclinedOn: '2026-11-20' } },
    nothing,
    true,
  ],
  ['it went badly', held('badly'), nothing, true],
])('names are asked for once, and the step is done: %s', (_what, course, names, isDone) => {
  const it = { ...aCourse, ...course }
  expect(areReferralsDone(it, names)).toBe(isDone)
  if (isDone) expect(namesFit(it, names).fits).toBe(false)
})

test.each<[what: string, course: Partial<Course>, touches: number, fits: boolean]>([
  ['before you have met', {}, 5, false],
  ['when you first meet', held('well'), 0, false],
  ['thanked, no touch since', { ...held('well'), ...thanked }, 0, false],
  ['one touch since', { ...held('well'), ...thanked }, 1, false],
  ['two touches since', { ...held('well'), ...thanked }, 2, true],
  ['two touches, never thanked', held('well'), 2, false],
  ['two touches, but it went badly', { ...held('badly'), ...thanked }, 2, false],
])('asking for a referral: %s', (_what, course, touches, fits) => {
  expect(referralFits({ ...aCourse, ...course }, touches).fits).toBe(fits)
})

const asked = (on: string, kind: 'request' | 'nudge' = 'request') => ({ asks: [ask(kind, on)] })

test.each<[what: string, course: Partial<Course>, label: string, at: string | null]>([
  ['an idea', {}, 'Do some research', 'prepare'],
  ['an idea, read about', { factCount: 1 }, 'Write your questions', 'questions'],
  ['questions begun', { questionCount: 2 }, 'Write to them', 'ask'],
  ['asked on Friday', asked('2026-11-20'), 'Wait for a reply', null],
  ['asked five working days ago', asked('2026-11-16'), 'Send one nudge', 'ask'],
  ['nudged a week ago', asked('2026-11-16', 'nudge'), 'Wait for a reply', null],
  ['nudged two weeks ago', asked('2026-11-09', 'nudge'), 'Archive it', null],
  [
    'they wrote',
    { ...asked('2026-11-16'), received: [{ letterId: 'r', on: '2026-11-17' }] },
    'Record their answer',
    'schedule',
  ],
  [
    'later, and the day has not come',
    { answers: [answer('later', '2026-11-02', '2027-01-11')] },
    'Wait',
    null,
  ],
  [
    'later, and the day has come',
    { answers: [answer('later', '2026-09-02', '2026-11-23')] },
    'Ask again',
    'ask',
  ],
  ['a substitute', { answers: [answer('substitute', '2026-11-20')] }, 'Talk to the colleague', 'schedule'],
  ['never', { answers: [answer('never', '2026-11-20')] }, 'Do not contact them', null],
  ['agreed for tomorrow', { agreement }, 'Get ready to meet', 'meet'],
  [
    'the hour has passed',
    { agreement: { ...agreement, startsAt: '2026-11-22T14:00:00Z' } },
    'Write how it went',
    'meet',
  ],
  [
    'by letter',
    { agreement: { ...agreement, channel: 'letter', startsAt: null } },
    'Send your questions',
    'meet',
  ],
  ['held, nothing written', { debrief }, 'Write down what you heard', 'debrief'],
  [
    'held, written, not thanked',
    { debrief: { ...debrief, theySaid: 'Start with pricing.' } },
    'Send the thank-you',
    'thank',
  ],
  ['thanked', { debrief, ...thanked }, 'Keep in touch', 'thank'],
  ['thanked, with notes', { debrief, ...thanked, hasNotesToKeep: true }, 'Save insights', 'insights'],
])('next step: %s', (_what, course, label, at) => {
  const now = Temporal.Instant.from('2026-11-23T09:00:00Z')
  const step = nextStep({ ...aCourse, ...course }, { zone: 'Europe/Amsterdam' }, now)
  expect([step.label, step.at]).toEqual([label, at])
})

test.each<[what: string, course: Partial<Course>, why: string]>([
  ['asked on Friday', asked('2026-11-20'), 'You can nudge from 2026-11-27.'],
  ['nudged a week ago', asked('2026-11-16', 'nudge'), 'Give them until 2026-11-30.'],
  ['later', { answers: [answer('later', '2026-11-02', '2027-01-11')] }, 'from 2027-01-11.'],
])('until when to wait is said: %s', (_what, course, why) => {
  const now = Temporal.Instant.from('2026-11-23T09:00:00Z')
  expect(nextStep({ ...aCourse, ...course }, { zone: 'Europe/Amsterdam' }, now).why).toContain(why)
})

test('a meeting that was missed wants a new time, until something was said or asked since', () => {
  const now = Temporal.Instant.from('2026-11-23T09:00:00Z')
  const seeker = { zone: 'Europe/Amsterdam' }
  const missed = { ...aCourse, missedAt: '2026-11-20T15:10:00Z', asks: [ask('request', '2026-11-10')] }
  expect(nextStep(missed, seeker, now)).toMatchObject({ label: 'Schedule a new time', at: 'schedule' })
  const later = { ...missed, answers: [answer('later', '2026-11-21', '2026-12-21')] }
  expect(nextStep(later, seeker, now).label).toBe('Wait')
  expect(nextStep({ ...missed, agreement }, seeker, now).label).toBe('Get ready to meet')
})

test('where it went badly nothing more is asked before the thanks', () => {
  const now = Temporal.Instant.from('2026-11-23T09:00:00Z')
  const seeker = { zone: 'Europe/Amsterdam' }
  expect(nextStep({ ...aCourse, ...held('badly') }, seeker, now).label).toBe('Send the thank-you')
  expect(nextStep({ ...aCourse, ...held('well') }, seeker, now).label).toBe('Write down what you heard')
})
