import type { Situation } from '../../etiquette/situation.ts'
import { warmJudging } from '../../manners/judging.ts'
import { letterRules } from '../rules-as-typed.ts'

export const judgeLetters = (situation: Situation) => warmJudging(letterRules, situation)
