/** What is said of some words: which findings stand there, and which were dismissed. Pure; the browser asks it at each key. */
import type { Finding as Found } from '../etiquette/rule.ts'
import type { Dismissal } from './dismissal.ts'
import type { DismissedFinding, Finding } from './finding.ts'
import { quoteKey } from './quote.ts'

/** `found` is what the rules saw in `text`. A dismissal counts at its words, wherever in the text they stand. */
export function findingsIn(
  text: string,
  found: readonly Found[],
  dismissals: readonly Dismissal[] = [],
): { findings: Finding[]; dismissed: DismissedFinding[] } {
  const findings: Finding[] = []
  const dismissed: DismissedFinding[] = []
  for (const one of found) {
    const finding = shaped(one, text)
    const dismissal = dismissalOf(finding, dismissals)
    if (dismissal) dismissed.push({ ...finding, dismissalId: dismissal.id, reason: dismissal.reason })
    else findings.push(finding)
  }
  return { findings, dismissed }
}

/** Words that were left open for the writer: `[why you chose them]`. */
export const isBlank = ({ rule }: Pick<Finding, 'rule'>) => rule === 'no-blanks-left'

/** The one by which a rule is not shown at these words. */
export function dismissalOf(
  { rule, words }: Pick<Finding, 'rule' | 'words'>,
  dismissals: readonly Dismissal[],
): Dismissal | undefined {
  const ofRule = dismissals.filter((one) => one.rule === rule)
  if (ofRule.length === 0) return undefined
  const key = quoteKey(words)
  return ofRule.find(({ quote }) => quoteKey(quote) === key)
}

const shaped = ({ rule, weight, start, end, says, fix }: Found, text: string): Finding => ({
  rule,
  weight,
  start,
  end,
  words: text.slice(start, end),
  says,
  fix: fix && 'text' in fix ? fix : null,
  advice: fix && 'advice' in fix ? fix.advice : null,
})
