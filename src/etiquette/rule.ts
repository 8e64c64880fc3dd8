import type { Draft } from './draft.ts'
import type { Kind, Ledger, Situation } from './situation.ts'

/** A breach is what the other person would mind; a risk is what they may mind; polish would only please. */
export type Weight = 'breach' | 'risk' | 'polish'

/** A way to put it right: words to put in place of `start..end`, or advice when only the writer has the words. */
export type Mend = { start: number; end: number; text: string } | { advice: string }

/** What a rule saw. `start` and `end` are UTF-16 offsets into the judged text, both 0 for the rules of timing. */
export type Finding = {
  rule: string
  weight: Weight
  start: number
  end: number
  says: string
  mend?: Mend
}

/** A finding about what is owed: to whom, and by when (ISO 8601 instant). */
export type TimingFinding = Finding & { who: string; due: string }

/** Where good sources disagree, the figure is a setting. Minutes, words and characters. */
export type Thresholds = {
  minutesFine: number
  minutesMost: number
  wordsFine: number
  wordsMost: number
  wordsMostOnPaper: number
  noteCharacters: number
  hoursToThank: number
}

export const thresholds: Thresholds = {
  minutesFine: 30,
  minutesMost: 45,
  wordsFine: 125,
  wordsMost: 150,
  wordsMostOnPaper: 200,
  noteCharacters: 300,
  hoursToThank: 24,
}

/** Words that show a rule. «…» marks where the finding falls; the marks are taken out before the words are judged. */
export type Example = Situation

type Told = {
  name: string
  weight: Weight
  says: string
  because: string
  source: string
}

export type TextRule = Told & {
  judges: readonly Kind[]
  good: readonly Example[]
  bad: readonly Example[]
  check: (draft: Draft, thresholds: Thresholds) => Finding[]
}

export type TimingRule = Told & {
  judges: 'timing'
  good: readonly Ledger[]
  bad: readonly { ledger: Ledger; owed: readonly string[] }[]
  check: (ledger: Ledger, thresholds: Thresholds) => TimingFinding[]
}

export type Rule = TextRule | TimingRule
