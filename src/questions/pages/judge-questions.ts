import type { Situation } from '../../etiquette/situation.ts'
import { warmJudging } from '../../manners/judging.ts'
import { lateQuestionRules, questionRules } from '../rules-as-typed.ts'

export const judgeQuestions = (situation: Situation) =>
  warmJudging(questionRules, lateQuestionRules, situation)
