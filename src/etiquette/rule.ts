import type { Draft } from './draft.ts'
import type { Kind, Ledger, QuestionList, Situation } from './situation.ts'

/** A breach is what the other person would mind; a risk is what they may mind; polish would only please. */
export type Weight = 'breach' | 'risk' | 'polish'

/** A way to put it right: words to put in place of `start..end`, or advice when only the writer has the words. */
export type Fix = { start: number; end: number; text: string } | { advice: string }

/** What a rule saw. `start` and `end` are UTF-16 offsets into the judged text, both 0 for the rules of timing. */
export type Finding = {
  rule: string
  weight: Weight
  start: number
  end: number
  says: string
  fix?: Fix
}

/** A finding about what is owed: to whom, and by when (ISO 8601 instant). */
export type TimingFinding = Finding & { who: string; due: string }

/** A finding about a list: `at` is the place of the question it is about, from 0; the offsets are within that question. */
export type ListFinding = Finding & { at: number }

/** Where good sources disagree, the figure is a setting. Minutes, words and characters. */
export type Thresholds = {
  minutesFine: number
  minutesMost: number
  wordsFine: number
  wordsMost: number
  wordsMostOnPaper: number
  noteCharacters: number
  hoursToThank: number
  /** Times of one's own that a letter may list: three slots spare them work, say some; 0 for "never list yours". */
  timesOffered: number
  questionsInLetter: number
  minutesAQuestion: number
  pitchSecondsLeast: number
  pitchSecondsMost: number
  nudgeAfterDays: number
  nudgesMost: number
  minutesToClose: number
}

export const thresholds: Thresholds = {
  minutesFine: 30,
  minutesMost: 45,
  wordsFine: 125,
  wordsMost: 150,
  wordsMostOnPaper: 200,
  noteCharacters: 300,
  hoursToThank: 24,
  timesOffered: 3,
  questionsInLetter: 3,
  minutesAQuestion: 2.5,
  pitchSecondsLeast: 30,
  pitchSecondsMost: 60,
  nudgeAfterDays: 5,
  nudgesMost: 2,
  minutesToClose: 5,
}

/** Words that show a rule. «…» marks where the finding falls; the marks are taken out before the words are judged. */
export type Example = Situation

type RuleWords = {
  name: string
  weight: Weight
  says: string
  because: string
  source: string
}

export type TextRule = RuleWords & {
  judges: readonly Kind[]
  /** It looks at length, blanks or names, and so at letters in any language. */
  isOfForm?: true
  /** It tells what is missing, which may still come while the letter is being written. */
  isOfLack?: true
  good: readonly Example[]
  bad: readonly Example[]
  check: (draft: Draft, thresholds: Thresholds) => Finding[]
}

export type TimingRule = RuleWords & {
  judges: 'timing'
  good: readonly Ledger[]
  bad: readonly { ledger: Ledger; owed: readonly string[] }[]
  check: (ledger: Ledger, thresholds: Thresholds) => TimingFinding[]
}

/** Judges the questions of a talk together. `at` is where each finding falls. */
export type ListRule = RuleWords & {
  judges: 'list'
  good: readonly QuestionList[]
  bad: readonly { list: QuestionList; at: readonly number[] }[]
  check: (list: QuestionList, thresholds: Thresholds) => ListFinding[]
}

export type Rule = TextRule | TimingRule | ListRule

export const isTextRule = (rule: Rule): rule is TextRule => typeof rule.judges !== 'string'
