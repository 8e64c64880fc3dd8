import { cut, type Draft } from './draft.ts'
import { type Finding, type TextRule, type Thresholds, thresholds } from './rule.ts'
import type { Situation } from './situation.ts'

/**
 * `off` names rules that are not to be run; a threshold left out has its default. Of a letter that is being written, and has no farewell
 * yet, what is missing is not told.
 */
export type Options = { off?: readonly string[]; thresholds?: Partial<Thresholds>; isBeingWritten?: boolean }

/** Judges words by some rules, by where each finding starts. Never throws, whatever the text. */
export const judgeBy = (rules: readonly TextRule[], situation: Situation, options: Options = {}): Finding[] =>
  judgeDraft(rules, cut(situation), options)

/** The same of words that are cut already. */
export function judgeDraft(rules: readonly TextRule[], draft: Draft, options: Options = {}): Finding[] {
  const { situation } = draft
  const figures = { ...thresholds, ...options.thresholds }
  const isRead = situation.language === undefined || /^en\b/.test(situation.language)
  const found: Finding[] = []
  for (const rule of rules)
    if (
      rule.judges.includes(situation.kind) &&
      !options.off?.includes(rule.name) &&
      (isRead || rule.isOfForm) &&
      !(rule.isOfLack && options.isBeingWritten && !draft.closing)
    )
      for (const finding of rule.check(draft, figures)) found.push(finding)
  // No English sentence is put into a letter that is not in English.
  if (!isRead) for (const finding of found) if (finding.rule !== 'right-name') delete finding.fix
  // Of another kind of letter the manners of a talk say nothing: each would be broken, and rightly.
  const genre = found.filter(({ rule }) => rule === 'wrong-genre')
  return (genre.length > 0 ? genre : found).sort((a, b) => a.start - b.start || a.end - b.end)
}
