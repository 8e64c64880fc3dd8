/** What is measured of whole letters, as the person feels it who writes one: how often it is told something, also while it is typed. */
import type { Finding } from '../src/etiquette/rule.ts'
import { judgeLetter } from './judge.ts'
import type { Mean, Measure } from './measures.ts'
import type { LetterRow } from './rows.ts'

/** A letter is *told* that it asks for a job when one of these must or should be fixed; a hint is none. */
const ofJobs = new Set(['no-job-ask', 'job-referral-too-soon', 'wrong-genre'])
const isGrave = ({ weight }: Finding) => weight !== 'polish'
export const isToldOfJobs = (findings: readonly Finding[]) =>
  findings.some((finding) => ofJobs.has(finding.rule) && isGrave(finding))

const asks = ({ issues }: LetterRow) =>
  issues.some((issue) => /job_ask|referral_ask|job_interview_register/.test(issue))

/** But for the blanks of a template, which wait to be filled in and are no fault of its words. */
const findingsOf = (row: LetterRow) => judgeLetter(row).filter(({ rule }) => rule !== 'no-blanks-left')

export function wholeLetters(letters: readonly LetterRow[]): { measures: Measure[]; means: Mean[] } {
  const others = letters.filter((row) => !asks(row))
  const asking = letters.filter(({ issues }) => issues.includes('job_ask'))
  const clean = letters.filter(({ issues }) => issues.length === 0)
  const told = (row: LetterRow) => isToldOfJobs(judgeLetter(row))
  const each = (rows: readonly LetterRow[], is: boolean, said: (row: LetterRow) => boolean) =>
    rows.map((row) => ({ text: `${row.id} (${row.kind}): ${row.text}`, is, said: said(row) }))
  const alarms = (figure: number) => ({ of: 'falseAlarms', figure }) as const
  return {
    measures: [
      { name: 'letters that ask for no job, told', goal: alarms(0.015), cases: each(others, false, told) },
      {
        name: '… at any point while typed',
        goal: alarms(0.04),
        cases: each(others, false, (row) =>
          beginnings(row.text).some((text) => isToldOfJobs(judgeLetter({ ...row, text }))),
        ),
      },
      {
        name: 'letters that ask, told',
        goal: { of: 'recall', figure: 0.85 },
        cases: each(asking, true, told),
      },
      {
        name: 'clean letters with a grave finding',
        goal: alarms(0.05),
        cases: each(clean, false, (row) => findingsOf(row).some(isGrave)),
      },
    ],
    means: [
      {
        name: 'findings on a clean letter',
        goal: 0.5,
        sum: clean.reduce((sum, row) => sum + findingsOf(row).length, 0),
        of: clean.length,
      },
    ],
  }
}

/**
 * The letter as it stands at the end of each word. Whoever types pauses there, so that is when something is seen; to stop within a word
 * shows nothing for longer than a key takes, and sentence ends alone would leave out the half sentences that mislead.
 */
function beginnings(text: string): string[] {
  return [...text.matchAll(/\S(?=\s|$)/g)].map(({ index }) => text.slice(0, index + 1))
}
