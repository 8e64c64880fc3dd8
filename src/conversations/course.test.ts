import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { type Course, stageOf, whomToThank } from './course.ts'
import { aCourse, agreement, answer, ask, debrief } from './sample-course.ts'
import type { Stage } from './stage.ts'
import { thanksOwed } from './thanks-owed.ts'

const now = Temporal.Instant.from('2026-11-23T09:00:00Z')

const cases: [claim: string, course: Partial<Course>, stage: Stage][] = [
  ['nothing done yet', {}, 'idea'],
  ['a question written', { questionCount: 1 }, 'preparing'],
  ['a letter lies unsent', { draftCount: 1 }, 'preparing'],
  ['asked', { asks: [ask('request', '2026-11-17')] }, 'asked'],
  ['asked, and five working days have passed', { asks: [ask('request', '2026-11-16')] }, 'nudge-due'],
  [
    'asked as long ago, where the seeker waits for seven',
    { asks: [ask('request', '2026-11-16')], nudgeAfterDays: 7 },
    'asked',
  ],
  [
    'nudged, and ten working days have not passed',
    { asks: [ask('request', '2026-11-02'), ask('nudge', '2026-11-10')] },
    'asked',
  ],
  [
    'nudged ten working days ago',
    { asks: [ask('request', '2026-10-30'), ask('nudge', '2026-11-09')] },
    'no-answer',
  ],
  [
    'nudged long ago, but they wrote since',
    {
      asks: [ask('request', '2026-10-20'), ask('nudge', '2026-10-28')],
      received: [{ letterId: 'r', on: '2026-11-03' }],
    },
    'answered',
  ],
  [
    'later',
    { asks: [ask('request', '2026-11-02')], answers: [answer('later', '2026-11-04', '2027-01-11')] },
    'later',
  ],
  [
    'asked again after “later”',
    {
      asks: [ask('request', '2026-09-01'), ask('request', '2026-11-20')],
      answers: [answer('later', '2026-09-04')],
    },
    'asked',
  ],
  [
    'later, and the day has come',
    { asks: [ask('request', '2026-09-02')], answers: [answer('later', '2026-09-04', '2026-11-23')] },
    'ask-again',
  ],
  ['later, with no day named', { answers: [answer('later', '2026-11-04')] }, 'ask-again'],
  ['a substitute offered', { answers: [answer('substitute', '2026-11-04')] }, 'substitute-offered'],
  ['the wrong person', { answers: [answer('wrong-person', '2026-11-04')] }, 'wrong-person'],
  ['no', { answers: [answer('no', '2026-11-04')] }, 'declined'],
  ['never', { answers: [answer('never', '2026-11-04')] }, 'never'],
  [
    'never, and a later word changes nothing',
    { answers: [answer('never', '2026-11-04'), answer('later', '2026-11-05')] },
    'never',
  ],
  [
    'never stays never when archived',
    { answers: [answer('never', '2026-11-04')], archivedAt: '2026-11-05T09:00:00Z' },
    'never',
  ],
  ['yes after “later”', { answers: [answer('later', '2026-09-04')], agreement }, 'agreed'],
  ['agreed without ever asking here', { agreement }, 'agreed'],
  ['in writing', { agreement: { ...agreement, channel: 'letter', startsAt: null } }, 'in-writing'],
  ['in the midst of it', { agreement: { ...agreement, startsAt: '2026-11-23T08:45:00Z' } }, 'agreed'],
  ['when it is over', { agreement: { ...agreement, startsAt: '2026-11-23T08:40:00Z' } }, 'meeting-over'],
  ['held, thanks owed', { agreement, debrief }, 'held'],
  [
    'held, host thanked, referrer not',
    {
      debrief,
      referrers: [{ personId: 'jonas', toId: 'maya', mayUseName: 'yes' }],
      thanks: [{ personId: 'maya', kind: 'thanks', on: '2026-11-20' }],
    },
    'held',
  ],
  [
    'everyone thanked',
    { debrief, thanks: [{ personId: 'maya', kind: 'thanks', on: '2026-11-20' }] },
    'thanked',
  ],
  ['archived after it was held', { debrief, archivedAt: '2026-11-22T09:00:00Z' }, 'archived'],
  ['archived as an idea', { archivedAt: '2026-11-22T09:00:00Z' }, 'archived'],
]

test.each(cases)('stage: %s', (_claim, course, stage) => {
  expect(stageOf({ ...aCourse, ...course }, { zone: 'Europe/Amsterdam' }, now)).toBe(stage)
})

const roles = (course: Partial<Course>) =>
  whomToThank({ ...aCourse, ...course }).map(({ personId, role }) => `${personId}: ${role}`)

test('host, second person, assistant and referrer are all thanked', () => {
  const helpers = [
    { id: 'h1', personId: 'adaeze', role: 'in-the-room' as const, did: '' },
    { id: 'h2', personId: 'sofia', role: 'assistant' as const, did: 'found the hour' },
  ]
  const referrers = [{ personId: 'jonas', toId: 'maya', mayUseName: 'yes' as const }]
  expect(roles({ helpers, referrers })).toEqual([
    'maya: host',
    'adaeze: in-the-room',
    'sofia: assistant',
    'jonas: referrer',
  ])
})

test('with a substitute, whoever handed me on and whoever sent me first both hear how it went', () => {
  const referrers = [
    { personId: 'maya', toId: 'tomasz', mayUseName: 'yes' as const },
    { personId: 'jonas', toId: 'maya', mayUseName: 'yes' as const },
  ]
  expect(roles({ personId: 'tomasz', sentById: 'maya', referrers })).toEqual([
    'tomasz: substitute',
    'maya: referrer',
    'jonas: referrer',
  ])
})

test('the referrer hears of the first conversation, not of every later one', () => {
  const referrers = [{ personId: 'jonas', toId: 'maya', mayUseName: 'yes' as const }]
  expect(roles({ referrers, heldBefore: 1 })).toEqual(['maya: host'])
})

test('who asked not to be contacted again is left alone even by thanks', () => {
  expect(roles({ answers: [answer('never', '2026-11-20')] })).toEqual([])
})

const people = [
  { id: 'maya', name: 'Maya Chen' },
  { id: 'jonas', name: 'Jonas Weber' },
]

test('thanks are due a day after the hour they met, whatever the clocks did', () => {
  const course = { ...aCourse, debrief: { ...debrief, heldAt: '2026-10-24T15:00:00Z' } }
  expect(thanksOwed(course, people, 24)).toEqual([
    { personId: 'maya', name: 'Maya Chen', role: 'host', dueAt: '2026-10-25T15:00:00Z', sentOn: null },
  ])
})

test('no one is owed thanks before it was held', () => {
  expect(thanksOwed(aCourse, people, 24)).toEqual([])
})

test('the first note sent counts, by person', () => {
  const course: Course = {
    ...aCourse,
    debrief,
    referrers: [{ personId: 'jonas', toId: 'maya', mayUseName: 'yes' }],
    thanks: [
      { personId: 'maya', kind: 'thanks', on: '2026-11-19' },
      { personId: 'maya', kind: 'thanks', on: '2026-11-22' },
    ],
  }
  expect(thanksOwed(course, people, 24).map(({ name, sentOn }) => [name, sentOn])).toEqual([
    ['Maya Chen', '2026-11-19'],
    ['Jonas Weber', null],
  ])
})
