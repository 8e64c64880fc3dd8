import { globSync, readFileSync } from 'node:fs'
import { sep } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { type Course, stageOf } from './course.ts'
import { nextStep } from './next-step.ts'
import { aCourse, agreement, answer, ask, debrief } from './sample-course.ts'
import { groups, type Stage, stageIds, stages } from './stage.ts'

const now = Temporal.Instant.from('2026-11-23T09:00:00Z')
const seeker = { zone: 'Europe/Amsterdam' }
const thanks = [{ personId: 'maya', kind: 'thanks' as const, on: '2026-11-19' }]

const inWriting = { ...agreement, channel: 'letter' as const, startsAt: null }

/** One course at each stage: its tag, its part of the list, the step it is at, what to do next and where. */
const table: Record<Stage, [course: Partial<Course>, ...said: (string | null)[]]> = {
  idea: [{}, 'Idea', 'Prepare and ask', 'prepare', 'Do some research', 'prepare'],
  preparing: [{ questionCount: 1 }, 'Preparing', 'Prepare and ask', 'ask', 'Write to them', 'ask'],
  asked: [
    { asks: [ask('request', '2026-11-20')] },
    'Asked',
    'Waiting for a reply',
    'ask',
    'Wait for a reply',
    null,
  ],
  'nudge-due': [
    { asks: [ask('request', '2026-11-16')] },
    'Time to nudge',
    'Waiting for you',
    'ask',
    'Send one nudge',
    'ask',
  ],
  answered: [
    { asks: [ask('request', '2026-11-16')], received: [{ letterId: 'r', on: '2026-11-17' }] },
    'Replied',
    'Waiting for you',
    'schedule',
    'Record their answer',
    'schedule',
  ],
  'no-answer': [{ asks: [ask('nudge', '2026-11-09')] }, 'No reply', 'Closed', 'ask', 'Archive it', null],
  later: [
    { answers: [answer('later', '2026-11-02', '2027-01-11')] },
    'Asked to wait',
    'Ask again later',
    'ask',
    'Wait',
    null,
  ],
  'ask-again': [
    { answers: [answer('later', '2026-09-02', '2026-11-23')] },
    'Time to ask again',
    'Waiting for you',
    'ask',
    'Ask again',
    'ask',
  ],
  'substitute-offered': [
    { answers: [answer('substitute', '2026-11-20')] },
    'Colleague offered',
    'Waiting for you',
    'schedule',
    'Talk to the colleague',
    'schedule',
  ],
  'wrong-person': [
    { answers: [answer('wrong-person', '2026-11-20')] },
    'Not the right person',
    'Waiting for you',
    'schedule',
    'Find the right person',
    'schedule',
  ],
  declined: [{ answers: [answer('no', '2026-11-20')] }, 'Declined', 'Closed', 'schedule', 'Archive it', null],
  never: [
    { answers: [answer('never', '2026-11-20')] },
    'Do not contact',
    'Closed',
    'schedule',
    'Do not contact them',
    null,
  ],
  agreed: [{ agreement }, 'Scheduled', 'Meeting coming up', 'meet', 'Get ready to meet', 'meet'],
  'in-writing': [
    {
      agreement: inWriting,
      writing: {
        sentId: null,
        sentOn: null,
        answerId: null,
        draftId: null,
        followUpId: null,
        reminderId: null,
        isReminded: false,
      },
    },
    'In writing',
    'Waiting for you',
    'meet',
    'Send your questions',
    'meet',
  ],
  'questions-sent': [
    {
      agreement: inWriting,
      writing: {
        sentId: 'sent',
        sentOn: '2026-11-20',
        answerId: null,
        draftId: null,
        followUpId: null,
        reminderId: null,
        isReminded: false,
      },
    },
    'Questions sent',
    'Waiting for a reply',
    'meet',
    'Paste their answers',
    'answers',
  ],
  'meeting-over': [
    { agreement: { ...agreement, startsAt: '2026-11-22T14:00:00Z' } },
    'Meeting over',
    'Waiting for you',
    'meet',
    'Write how it went',
    'meet',
  ],
  held: [{ debrief }, 'Met', 'Send thanks', 'thank', 'Write down what you heard', 'debrief'],
  thanked: [{ debrief, thanks }, 'Thanked', 'Keep in touch', 'insights', 'Keep in touch', 'thank'],
  archived: [
    { debrief, archivedAt: '2026-11-20T09:00:00Z' },
    'Archived',
    'Archived',
    'insights',
    'Nothing to do',
    null,
  ],
}

test.each(stageIds)('%s is said alike everywhere', (stage) => {
  const [partial, ...said] = table[stage]
  const course = { ...aCourse, ...partial }
  expect(stageOf(course, seeker, now)).toBe(stage)
  const { label, group, step, turn } = stages[stage]
  const next = nextStep(course, seeker, now)
  expect([label, groups[group], step, next.label, next.at]).toEqual(said)
  // Answers in writing may be pasted at any time, and are waited for.
  expect(turn === 'mine').toBe(next.at !== null && stage !== 'questions-sent')
})

test('every group has a stage', () => {
  const used = stageIds.map((stage) => stages[stage].group)
  expect(Object.keys(groups).filter((group) => !used.some((one) => one === group))).toEqual([])
})

/** The noun that works stages out, the record itself, and the table of next steps that the compiler holds complete. */
const knowing = ['course.ts', 'stage.ts', 'next-step.ts', 'sample-course.ts']

test('no one else judges a stage by its name', () => {
  const judged = new RegExp(
    `\\bstage\\)? ?(?:[!=]==|in|as) ?\\[?'|'(?:${stageIds.join('|')})' ?[!=]== ?stage\\b`,
  )
  const listed = new RegExp(
    `\\[\\s*'(?:${stageIds.join('|')})'(?:,\\s*'(?:${stageIds.join('|')})')+,?\\s*\\]`,
  )
  const found = globSync('src/**/*.{ts,tsx}')
    .map((path) => path.replaceAll(sep, '/'))
    // A rule's `stage` is another thing: whether a letter is the first or a later one.
    .filter((path) => !path.startsWith('src/etiquette/') && !/\.test\.tsx?$/.test(path))
    .filter((path) => !knowing.some((name) => path === `src/conversations/${name}`))
    .filter((path) => {
      const code = readFileSync(path, 'utf8')
      return judged.test(code) || listed.test(code) || /switch \((?:\w+\.)*stage\b/.test(code)
    })
  expect(found).toEqual([])
})
