/** Judges words by some of the rules: a page in the browser loads those of its own kind only. */
import { cut } from '../etiquette/draft.ts'
import { type Finding, type TextRule, type Thresholds, thresholds } from '../etiquette/rule.ts'
import type { Situation } from '../etiquette/situation.ts'

/** For the kinds that these rules judge, what `check` of the whole engine finds. */
export function checkBy(
  rules: readonly TextRule[],
  situation: Situation,
  manners: { off?: readonly string[]; thresholds?: Partial<Thresholds> } = {},
): Finding[] {
  const draft = cut(situation)
  const figures = { ...thresholds, ...manners.thresholds }
  return rules
    .flatMap((rule) =>
      rule.judges.includes(situation.kind) && !manners.off?.includes(rule.name)
        ? rule.check(draft, figures)
        : [],
    )
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
