import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { checkTiming } from '../etiquette/check.ts'
import type { Course } from './course.ts'
import { ledgerOf } from './ledger.ts'
import { aCourse, agreement, answer, debrief } from './sample-course.ts'

const people = [
  { id: 'maya', name: 'Maya Chen' },
  { id: 'jonas', name: 'Jonas Weber' },
]
const sent = (kind: string, sentOn: string) => ({ personId: 'maya', kind, direction: 'out' as const, sentOn })

/** Which rules speak at `now`, in Los Angeles, where an evening is the next day in UTC. */
function found(course: Partial<Course>, letters: ReturnType<typeof sent>[], now: string, factCount = 1) {
  const ledger = ledgerOf(
    { ...aCourse, factCount, ...course },
    { people, letters },
    { zone: 'America/Los_Angeles' },
    Temporal.Instant.from(now),
  )
  return checkTiming(ledger).map(({ rule, who }) => `${rule}: ${who}`)
}

const asked = sent('request', '2026-11-09')

test.each([
  ['asked with nothing found out', {}, [asked], 0, ['research-first: Maya Chen']],
  ['asked, with one thing found out', {}, [asked], 1, []],
  ['a no, with nothing found out', { answers: [answer('no', '2026-11-10')] }, [asked], 0, []],
  ['gone on with a colleague', { archivedAt: '2026-11-10T09:00:00Z', handedOnTo: 'c2' }, [asked], 0, []],
  ['nudged after two days', {}, [asked, sent('nudge', '2026-11-11')], 1, ['nudge-not-too-soon: Maya Chen']],
  [
    'nudged after they answered',
    { answers: [answer('later', '2026-11-10')] },
    [asked, sent('nudge', '2026-11-11')],
    1,
    [],
  ],
  ['agreed, and still to come', { agreement }, [asked], 1, []],
])('%s', (_, course, letters, facts, rules) => {
  expect(found(course, letters, '2026-11-11T12:00:00Z', facts)).toEqual(rules)
})

test('a note on the evening of the talk thanks for it, and the referrer is still to be told', () => {
  const held = {
    debrief: { ...debrief, heldAt: '2026-11-19T04:00:00Z' },
    referrers: [{ personId: 'jonas', toId: 'maya', mayUseName: 'yes' as const }],
    thanks: [{ personId: 'maya', kind: 'thanks' as const, on: '2026-11-18' }],
  }
  expect(found(held, [asked], '2026-11-19T12:00:00Z')).toEqual(['tell-the-referrer: Jonas Weber'])
})
