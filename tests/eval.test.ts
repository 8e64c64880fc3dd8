/** The scores of `npm run eval`, on rows few enough to count by hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Measured, measure } from '../eval/measures.ts'
import { scoreOf, shareOf } from '../eval/score.ts'

const folder = mkdtempSync(join(tmpdir(), 'wellmet-eval-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (file: string, ...lines: string[]) => writeFileSync(join(folder, file), `${lines.join('\n')}\n`)
let all: Measured[]
const named = (name: string) => all.find((one) => one.name === name)

beforeAll(() => {
  write(
    'job_asks.tsv',
    'text\tlabel\tkind\tconfidence',
    'Could you hire me?\tjob_ask\tdirect\tclear',
    'The weather here is mild.\tjob_ask\tdirect\tclear',
    'The tea was good.\tjob_ask\tdirect\tborderline',
  )
  write('job_asks_composed.tsv', 'text\tkind\tconfidence', 'Please keep me in mind.\tindirect\tclear')
  write('hard_negatives_own.tsv', 'text\tlabel', 'What is the job of a good brief?\tnot_job_ask')
  write(
    'level_fit.tsv',
    'question\tinterviewee_title\tinterviewee_level\tfit\tbasis',
    'What is marketing?\tVP of Marketing\texecutive\ttoo_basic\tjudged',
    'What path led you to the work you do now?\tnurse\tmid\tok\tsource_says',
  )
  write(
    'letters.jsonl',
    JSON.stringify({
      id: 'one',
      kind: 'outreach_cold',
      text: 'Could you hire me?',
      issues: ['job_ask', 'no_thanks', 'no_self_intro'],
    }),
    JSON.stringify({ id: 'two', kind: 'thankyou_interviewee', text: 'Thank you for the hour.', issues: [] }),
  )
  all = measure(folder).measures
})

test('clear asks are apart from borderline ones, and files of one sort count together', () => {
  expect(named('job asks, direct and clear')?.score.recall).toMatchObject({ count: 1, of: 2 })
  expect(named('job asks, indirect and clear')?.score.recall).toMatchObject({ count: 1, of: 1 })
  expect(named('job asks, borderline')?.score.rows).toBe(1)
})

test('a goal is met or missed', () => {
  expect(named('job asks, direct and clear')?.isMet).toBe(false)
  expect(named('hard negatives')).toMatchObject({ isMet: true, score: { falseAlarms: { count: 0, of: 1 } } })
})

test('unfit questions are held against fit ones, each put to the person that the row names', () => {
  expect(named('unfit for the person asked')?.score).toMatchObject({ f1: 1, recall: { of: 1 } })
})

test('an issue of a letter is looked for among our rules, by either of its names', () => {
  expect(named('letters: job ask')?.score.f1).toBe(1)
  expect(named('letters: no self introduction')?.score.recall).toMatchObject({ count: 1, of: 1 })
  expect(named('letters, all nine together')?.score.rows).toBe(18)
})

test('whole letters: who is told, also while typing, and what is said of clean ones', () => {
  const letters = [
    { kind: 'followup', text: 'Are you hiring right now?', issues: ['job_ask'] },
    {
      kind: 'followup',
      text: 'Could you hire me? Could you hire me? Only the first counts.',
      issues: ['no_thanks'],
    },
    {
      kind: 'followup',
      text: 'Could you hire me? No, I was only practising my English.',
      issues: ['demanding'],
    },
    { kind: 'followup', text: 'Dear [Name],\n\nThe felt arrived on Monday. Thank you.', issues: [] },
  ]
  const own = mkdtempSync(join(folder, 'letters-'))
  writeFileSync(join(own, 'letters.jsonl'), letters.map((one) => JSON.stringify(one)).join('\n'))
  const { measures, means } = measure(own)
  const score = (name: string) => measures.find((one) => one.name === name)?.score
  expect(score('letters that ask, told')?.recall).toMatchObject({ count: 1, of: 1 })
  expect(score('letters that ask for no job, told')?.falseAlarms).toMatchObject({ count: 2, of: 3 })
  expect(score('… at any point while typed')?.falseAlarms).toMatchObject({ count: 2, of: 3 })
  // A blank is no fault of the template it stands in.
  expect(score('clean letters with a grave finding')?.falseAlarms).toMatchObject({ count: 0, of: 1 })
  expect(means).toEqual([{ name: 'findings on a clean letter', goal: 0.5, sum: 0, of: 1 }])
})

test('a file that is not there is named, and its rows are not made up', () => {
  expect(measure(folder).missing).toEqual(['good_questions.tsv', 'student_questions.tsv'])
  expect(named('recommended questions')).toBeUndefined()
})

test('counts become shares with their interval', () => {
  const row = (is: boolean, said: boolean) => ({ text: '', is, said })
  const score = scoreOf([row(true, true), row(true, false), row(false, true), row(false, false)])
  expect(score).toMatchObject({
    f1: 0.5,
    recall: { share: 0.5 },
    precision: { share: 0.5 },
    falseAlarms: { share: 0.5 },
  })
  // 0 of 10: Wilson's upper bound at 95 % is 0.278.
  expect(shareOf(0, 10)).toMatchObject({ share: 0, low: 0 })
  expect(shareOf(0, 10).high).toBeCloseTo(0.278, 3)
  expect(shareOf(0, 0).share).toBeNull()
})
