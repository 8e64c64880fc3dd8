import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import type { Course } from '../conversations/course.ts'
import { aCourse, agreement, answer, ask, debrief } from '../conversations/sample-course.ts'
import { dueIn } from './due.ts'

const zone = 'Europe/Amsterdam'
const due = (course: Partial<Course>, now: string, contacts: string[] = []) =>
  dueIn({ ...aCourse, ...course }, contacts, { zone }, Temporal.Instant.from(now))

describe('what is due', () => {
  it('is for an idea to read about them first', () => {
    expect(due({}, '2026-09-02T09:00:00Z')).toMatchObject({ label: 'Do some research', turn: 'now' })
  })

  it('is to wait, until five working days have passed since the letter', () => {
    const asks = [ask('request', '2026-11-16')]
    expect(due({ asks }, '2026-11-20T09:00:00Z')).toMatchObject({ turn: 'waiting' })
    expect(due({ asks }, '2026-11-23T09:00:00Z')).toMatchObject({ label: 'Send one nudge', turn: 'now' })
  })

  it.each([
    ['2026-11-20T09:00:00Z', 'You meet in 4 days. You have time to prepare.', 'waiting'],
    ['2026-11-22T09:00:00Z', 'You meet in 2 days.', 'now'],
    ['2026-11-23T09:00:00Z', 'You meet tomorrow.', 'now'],
    ['2026-11-23T23:30:00Z', 'You meet today.', 'now'], // past midnight where the seeker is
  ])('at %s is the meeting of the 24th: “%s”', (now, why, turn) => {
    expect(due({ agreement }, now)).toMatchObject({ why, turn })
  })

  it('puts a meeting of today before thanks, and thanks before a nudge', () => {
    const meeting = due({ agreement }, '2026-11-24T08:00:00Z')
    const thanks = due({ debrief }, '2026-11-24T15:00:00Z')
    const nudge = due({ asks: [ask('request', '2026-11-02')] }, '2026-11-24T15:00:00Z')
    const ranks = [meeting, thanks, nudge].map((one) => one?.rank ?? 99)
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  })

  it('is said to be late once a day has passed since the meeting', () => {
    const held = { debrief: { ...debrief, theySaid: 'Taste first.', heldAt: '2026-11-20T14:00:00Z' } }
    expect(due(held, '2026-11-20T18:00:00Z')?.why).not.toContain('late')
    expect(due(held, '2026-11-22T18:00:00Z')?.why).toContain('Late is better than never')
  })

  it('is nothing after a nudge that no one answered', () => {
    const asks = [ask('request', '2026-11-02'), ask('nudge', '2026-11-09')]
    expect(due({ asks }, '2026-11-20T09:00:00Z')).toMatchObject({ turn: 'waiting' })
    expect(due({ asks }, '2026-11-24T09:00:00Z')).toBeNull()
  })

  it('is nothing after a no, and nothing ever after a never', () => {
    expect(due({ answers: [answer('no', '2026-11-02')] }, '2026-11-24T09:00:00Z')).toBeNull()
    expect(due({ answers: [answer('never', '2026-11-02')] }, '2026-11-24T09:00:00Z')).toBeNull()
  })

  it('is to keep what they told me, and a word of news when the day I chose for it has come', () => {
    const thanked = {
      debrief: {
        ...debrief,
        theySaid: 'Taste first.',
        heldAt: '2026-09-01T10:00:00Z',
        nextTouchOn: '2026-11-01',
      },
      thanks: [{ personId: 'maya', kind: 'thanks' as const, on: '2026-09-02' }],
    }
    const noted = { ...thanked, hasNotesToKeep: true }
    expect(due(thanked, '2026-10-31T09:00:00Z', ['2026-09-02'])).toBeNull()
    expect(due(noted, '2026-10-31T09:00:00Z', ['2026-09-02'])).toMatchObject({ at: 'insights', turn: 'now' })
    expect(due(noted, '2026-11-01T09:00:00Z', ['2026-09-02'])).toMatchObject({ label: 'Send a short update' })
  })
})
