/** What is measured: each measure asks one yes-or-no question of labelled rows, by the label and by the engine. */
import type { Finding } from '../src/etiquette/rule.ts'
import { judgeLetter, judgeQuestion, judgeSentence } from './judge.ts'
import { type LetterRow, lettersOf, type Row, rowsOf } from './rows.ts'
import { type Case, type Score, scoreOf } from './score.ts'
import { isToldOfJobs, wholeLetters } from './whole-letters.ts'

export interface Measure {
  name: string
  goal?: { of: 'recall' | 'f1' | 'falseAlarms'; figure: number }
  cases: Case[]
}

export interface Measured extends Measure {
  score: Score
  /** Null where there is no goal, or no row to hold it to. */
  isMet: boolean | null
}

/** So many of something in the mean, with at most `goal` of them asked for. */
export interface Mean {
  name: string
  goal: number
  sum: number
  of: number
}

/** Scores every measure the folder has rows for; `missing` names the files it lacks. */
export function measure(folder: string): { measures: Measured[]; means: Mean[]; missing: string[] } {
  const missing: string[] = []
  const tsv = (name: string) => {
    const rows = rowsOf(folder, name)
    if (!rows) missing.push(`${name}.tsv`)
    return rows ?? []
  }
  const letters = lettersOf(folder)
  if (!letters) missing.push('letters.jsonl')
  const good = tsv('good_questions')
  const student = tsv('student_questions')
  const whole = wholeLetters(letters ?? [])
  const all = [
    ...whole.measures,
    toldQuestions([...good, ...student]),
    ...jobAsks(tsv('job_asks'), good, student, tsv('hard_negatives')),
    severalAsks([...good, ...student]),
    ...levelFit(tsv('level_fit'), student),
    ...letterIssues(letters ?? []),
  ]
  return {
    measures: all.filter(({ cases }) => cases.length > 0).map(scored),
    means: whole.means.filter(({ of }) => of > 0),
    missing,
  }
}

function scored(one: Measure): Measured {
  const score = scoreOf(one.cases)
  return { ...one, score, isMet: isMet(one.goal, score) }
}

function isMet(goal: Measure['goal'], score: Score): boolean | null {
  if (!goal) return null
  const figure = goal.of === 'f1' ? score.f1 : score[goal.of].share
  if (figure === null) return null
  return goal.of === 'falseAlarms' ? figure <= goal.figure : figure >= goal.figure
}

function jobAsks(asks: Row[], good: Row[], student: Row[], hard: Row[]): Measure[] {
  const are = (rows: Row[], is: boolean, said: (row: Row) => Finding[]): Case[] =>
    rows.map((row) => ({ text: row.text ?? '', is, said: asksForAJob(said(row)) }))
  const sentence = (row: Row) => judgeSentence(row.text ?? '')
  const some = (kind: string, isClear: boolean) =>
    are(
      asks.filter((row) => row.kind === kind && (row.confidence !== 'borderline') === isClear),
      true,
      sentence,
    )
  const clear = [some('direct', true), some('indirect', true)]
  const alarms = [
    are(good, false, judgeQuestion),
    are(student, false, judgeQuestion),
    are(hard, false, sentence),
  ]
  const traps = good.filter((row) => row.mentions_hiring === 'yes')
  return [
    { name: 'job asks, direct and clear', goal: { of: 'recall', figure: 0.97 }, cases: clear[0] ?? [] },
    { name: 'job asks, indirect and clear', goal: { of: 'recall', figure: 0.9 }, cases: clear[1] ?? [] },
    { name: 'job asks, borderline', cases: [...some('direct', false), ...some('indirect', false)] },
    { name: 'recommended questions', goal: { of: 'falseAlarms', figure: 0.01 }, cases: alarms[0] ?? [] },
    { name: '… of them about hiring', cases: are(traps, false, judgeQuestion) },
    { name: 'students’ questions', goal: { of: 'falseAlarms', figure: 0.05 }, cases: alarms[1] ?? [] },
    { name: 'hard negatives', goal: { of: 'falseAlarms', figure: 0.05 }, cases: alarms[2] ?? [] },
    { name: 'job asks, all clear rows', cases: [...clear, ...alarms].flat() },
  ]
}

/** A question asks for no job, so one that is told so is told falsely. */
function toldQuestions(rows: Row[]): Measure {
  const cases = rows.map((row) => ({
    text: row.text ?? '',
    is: false,
    said: isToldOfJobs(judgeQuestion(row)),
  }))
  return { name: 'questions, told falsely', goal: { of: 'falseAlarms', figure: 0.015 }, cases }
}

function severalAsks(rows: Row[]): Measure {
  const cases = rows
    .filter((row) => Number(row.n_asks) > 0)
    .map((row) => ({
      text: row.text ?? '',
      is: Number(row.n_asks) > 1,
      said: judgeQuestion(row).some(({ rule }) => rule === 'one-question-at-a-time'),
    }))
  return { name: 'several asks in one', goal: { of: 'f1', figure: 0.9 }, cases }
}

function levelFit(rows: Row[], student: Row[]): Measure[] {
  const fits = (some: Row[]): Case[] =>
    some
      .filter((row) => row.fit)
      .map((row) => ({
        text: `${row.text ?? row.question ?? ''} (to: ${row.interviewee_title}, ${row.interviewee_level ?? 'level not said'}; ${row.fit})`,
        is: row.fit !== 'ok',
        said: judgeQuestion(row).some(isUnfit),
      }))
  const by = (basis: string) => fits(rows.filter((row) => row.basis === basis))
  const all = fits(rows)
  return [
    { name: 'unfit for the person asked', goal: { of: 'f1', figure: 0.8 }, cases: all },
    {
      name: '… fit ones flagged',
      goal: { of: 'falseAlarms', figure: 0.1 },
      cases: all.filter((one) => !one.is),
    },
    { name: '… where the source says so', cases: by('source_says') },
    { name: '… where a reader judged', cases: by('judged') },
    { name: '… students’ questions', cases: fits(student) },
  ]
}

function letterIssues(letters: LetterRow[]): Measure[] {
  const judged = letters.map((row) => ({ row, findings: judgeLetter(row) }))
  const each = Object.entries(issues).map(([issue, shows]) => ({
    name: `letters: ${issue.replaceAll('_', ' ')}`,
    cases: judged.map(({ row, findings }) => ({
      text: `${row.id} (${row.kind}) ${issue}: ${row.text}`,
      is: row.issues.some((label) => label === issue || otherNames[label] === issue),
      said: findings.some((finding) => shows(finding, row.text)),
    })),
  }))
  const together = each.flatMap(({ cases }) => cases)
  return [{ name: 'letters, all nine together', goal: { of: 'f1', figure: 0.85 }, cases: together }, ...each]
}

const asksForAJob = (findings: Finding[]) => findings.some(({ rule }) => rule === 'no-job-ask')

// A hint says that good sources disagree, so it does not call a question unfit.
const isUnfit = ({ rule, weight }: Finding) =>
  (rule === 'fit-the-level' || rule === 'look-it-up-first') && weight !== 'polish'

const otherNames: Record<string, string> = { no_self_intro: 'no_self_introduction' }

type Shows = (finding: Finding, text: string) => boolean
const by =
  (...names: string[]): Shows =>
  ({ rule }) =>
    names.includes(rule)

/** What each label is among our rules. A letter recognised as an application has asked for a job. */
const issues: Record<string, Shows> = {
  job_ask: (finding) => finding.weight !== 'polish' && by('no-job-ask', 'wrong-genre')(finding, ''),
  // The same rule finds a time that is too long; then it marks the words that name it.
  no_time_limit: ({ rule, start, end }, text) =>
    rule === 'ask-for-a-bounded-time' && !/^.{0,30}(?:minute|min\b|hour)/i.test(text.slice(start, end)),
  no_research_mention: by('say-why-them'),
  no_referrer_mention: by('name-the-referrer'),
  no_self_introduction: by('say-who-you-are'),
  no_thanks: by('say-thanks'),
  // To be referred at once is a job ask, of the sentence in which it is asked.
  premature_referral_ask: ({ rule, start }, text) =>
    rule === 'job-referral-too-soon' ||
    (rule === 'no-job-ask' &&
      /\b(?:refer|vouch|recommend|nominate|endorse|good word|put me forward)/i.test(
        /^[^.?!\n]*/.exec(text.slice(start))?.[0] ?? '',
      )),
  resume_attached: by('no-resume-unasked'),
  // From 150 words on; up to there it is a hint.
  too_long: ({ rule, weight }) => rule === 'keep-it-short' && weight !== 'polish',
}
