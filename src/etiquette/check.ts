import { cut } from './draft.ts'
import {
  type Finding,
  isTextRule,
  type ListFinding,
  type Thresholds,
  type TimingFinding,
  thresholds,
} from './rule.ts'
import { rules } from './rules/index.ts'
import type { Ledger, QuestionList, Situation } from './situation.ts'

export { rules }

/** `off` names rules that are not to be run; a threshold left out has its default. */
export type Options = { off?: readonly string[]; thresholds?: Partial<Thresholds> }

/** Judges words: every finding of every rule that judges this kind, by where it starts. Never throws, whatever the text. */
export function check(situation: Situation, options: Options = {}): Finding[] {
  const draft = cut(situation)
  const found = rules.flatMap((rule) =>
    isTextRule(rule) && rule.judges.includes(situation.kind) && !options.off?.includes(rule.name)
      ? rule.check(draft, { ...thresholds, ...options.thresholds })
      : [],
  )
  // Of another kind of letter the manners of a talk say nothing: each would be broken, and rightly.
  const genre = found.filter(({ rule }) => rule === 'wrong-genre')
  return (genre.length > 0 ? genre : found).sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Judges what was done and when, at the `now` of the ledger: what is owed, soonest first. */
export function checkTiming(ledger: Ledger, options: Options = {}): TimingFinding[] {
  return rules
    .flatMap((rule) =>
      rule.judges === 'timing' && !options.off?.includes(rule.name)
        ? rule.check(ledger, { ...thresholds, ...options.thresholds })
        : [],
    )
    .sort((a, b) => a.due.localeCompare(b.due))
}

/** Judges the questions of a talk together: their order, and whether they fit its time. By their place. */
export function checkList(list: QuestionList, options: Options = {}): ListFinding[] {
  return rules
    .flatMap((rule) =>
      rule.judges === 'list' && !options.off?.includes(rule.name)
        ? rule.check(list, { ...thresholds, ...options.thresholds })
        : [],
    )
    .sort((a, b) => a.at - b.at)
}
