/** What judges words in the browser. It is most of the script of a page where one writes, so each page loads it once a field is used. */
import { judgeBy, type Options } from '../etiquette/judge.ts'
import type { Finding, TextRule } from '../etiquette/rule.ts'
import type { Situation } from '../etiquette/situation.ts'
import { inItsLanguage, whyUnread } from './language.ts'
import { warmUp } from './warm-up.ts'

export interface Judging {
  judge(situation: Situation, options: Options): Finding[]
  whyUnread(text: string): string | null
}

/** Resolves when judging by these rules takes no longer than a frame. */
export async function warmJudging(rules: readonly TextRule[], situation: Situation): Promise<Judging> {
  await warmUp(rules, situation)
  return {
    judge: (situation, options) => judgeBy(rules, inItsLanguage(situation), options),
    whyUnread,
  }
}
