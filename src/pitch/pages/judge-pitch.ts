import type { Situation } from '../../etiquette/situation.ts'
import { warmJudging } from '../../manners/judging.ts'
import { latePitchRules, pitchRules } from '../rules-as-typed.ts'

export const judgePitch = (situation: Situation) => warmJudging(pitchRules, latePitchRules, situation)
