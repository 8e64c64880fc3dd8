import type { Situation } from '../../etiquette/situation.ts'
import { warmJudging } from '../../manners/judging.ts'
import { lateLetterRules, letterRules } from '../rules-as-typed.ts'

export const judgeLetters = (situation: Situation) => warmJudging(letterRules, lateLetterRules, situation)

/** With all rules at once: which of them a letter needs would tell the server something of it. */
export const judgeUnseen = (situation: Situation) =>
  warmJudging(
    letterRules,
    lateLetterRules.map(({ load }) => ({ isDue: () => true, load })),
    situation,
  )
