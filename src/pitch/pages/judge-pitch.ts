import type { Situation } from '../../etiquette/situation.ts'
import { warmJudging } from '../../manners/judging.ts'
import { pitchRules } from '../rules-as-typed.ts'

export const judgePitch = (situation: Situation) => warmJudging(pitchRules, situation)
