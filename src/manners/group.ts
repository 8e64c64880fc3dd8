/** The rules in groups, by what the reader is doing when they look for one. */
import { rules } from '../etiquette/check.ts'
import type { Rule } from '../etiquette/rule.ts'

export const groups = ['letters', 'questions', 'pitch', 'thanks', 'timing'] as const

export type Group = (typeof groups)[number]

export const groupNames: Record<Group, string> = {
  letters: 'Letters',
  questions: 'Questions',
  pitch: 'Pitch',
  thanks: 'Thank-yous',
  timing: 'Timing',
}

/** Its rules, the heaviest first. */
export const rulesIn = (group: Group): Rule[] =>
  rules
    .filter((rule) => groupOf(rule) === group)
    .toSorted((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight))

const weights = ['breach', 'risk', 'polish']

function groupOf({ judges }: Rule): Group {
  if (judges === 'timing') return 'timing'
  if (judges === 'list' || judges[0] === 'question') return 'questions'
  if (judges.every((kind) => kind === 'pitch')) return 'pitch'
  return judges.every((kind) => kind === 'thanks' || kind === 'referrer-thanks') ? 'thanks' : 'letters'
}
