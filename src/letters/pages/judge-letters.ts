import type { Situation } from '../../etiquette/situation.ts'
import { type Judging, warmJudging } from '../../manners/judging.ts'
import { letterRules } from '../rules-as-typed.ts'

/** Of `anyKind` is what may become a thank-you while it is written. */
export async function judgeLetters(situation: Situation, anyKind = false): Promise<Judging> {
  const isOfThanks = anyKind || situation.kind === 'thanks' || situation.kind === 'referrer-thanks'
  const thanksRules = isOfThanks ? (await import('../rules-of-thanks.ts')).thanksRules : []
  return warmJudging([...letterRules, ...thanksRules], situation)
}
