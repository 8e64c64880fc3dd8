import { judgeBy, type Options } from './judge.ts'
import { type Finding, isTextRule, type ListFinding, type TimingFinding, thresholds } from './rule.ts'
import { rules } from './rules/index.ts'
import type { Ledger, QuestionList, Situation } from './situation.ts'

export { type Options, rules }

const textRules = rules.filter(isTextRule)

/** Judges words by every rule for their kind. Never throws, whatever the text. */
export function check(situation: Situation, options: Options = {}): Finding[] {
  return judgeBy(textRules, situation, options)
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
