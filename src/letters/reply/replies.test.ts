import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scoreReplies } from '../../../eval/replies.ts'
import { replyRead } from './reply-read.ts'

const file = (name: string) => join(import.meta.dirname, '../../../eval/replies', `${name}.jsonl`)

/** What was reached: it may only rise. */
test.each([
  ['seen', 0.97, 0.95, 0],
  ['unseen', 0.91, 0.75, 3],
] as const)(
  'labelled replies, %s: no refusal is a yes, and as many are right as were',
  (name, answers, times, asSure) => {
    const scored = scoreReplies(file(name))
    expect(scored.refusedReadAsYes).toBe(0)
    expect(scored.takenAsSure).toBeLessThanOrEqual(asSure)
    expect(scored.answersRight / scored.replies).toBeGreaterThanOrEqual(answers)
    expect(scored.timesRight / scored.times).toBeGreaterThanOrEqual(times)
  },
)

test('twenty thousand characters of anything are read', () => {
  for (const one of [
    'no ',
    'a',
    'Tue 10 ',
    'not now ',
    'from ',
    '1.1.',
    'I can ',
    'Maya ',
    'send me ',
    '\nA\n',
  ])
    expect(replyRead(one.repeat(20_000 / one.length), { askedOn: '2026-11-30', offered: [] })).toBeDefined()
})
