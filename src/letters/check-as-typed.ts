/**
 * The manners engine as the composer ships it to the browser: the rules that judge letters, without those of questions and
 * timing, whose word lists would be a third more to load. A test holds it to the whole engine.
 */
import { cut } from '../etiquette/draft.ts'
import { type Finding, type TextRule, thresholds } from '../etiquette/rule.ts'
import { askForABoundedTime } from '../etiquette/rules/ask-for-a-bounded-time.ts'
import { keepItShort } from '../etiquette/rules/keep-it-short.ts'
import { nameTheReferrer } from '../etiquette/rules/name-the-referrer.ts'
import { noBlanksLeft } from '../etiquette/rules/no-blanks-left.ts'
import { noJobAsk } from '../etiquette/rules/no-job-ask.ts'
import { noPressure } from '../etiquette/rules/no-pressure.ts'
import { noResumeUnasked } from '../etiquette/rules/no-resume-unasked.ts'
import { rightName } from '../etiquette/rules/right-name.ts'
import { sayThanks } from '../etiquette/rules/say-thanks.ts'
import { sayWhoYouAre } from '../etiquette/rules/say-who-you-are.ts'
import { sayWhyThem } from '../etiquette/rules/say-why-them.ts'
import { welcomeASubstitute } from '../etiquette/rules/welcome-a-substitute.ts'
import type { Situation } from '../etiquette/situation.ts'

export const letterRules: readonly TextRule[] = [
  askForABoundedTime,
  keepItShort,
  nameTheReferrer,
  noBlanksLeft,
  noJobAsk,
  noPressure,
  noResumeUnasked,
  rightName,
  sayThanks,
  sayWhoYouAre,
  sayWhyThem,
  welcomeASubstitute,
]

/** For letters, what `check` of the whole engine finds. */
export function checkAsTyped(situation: Situation): Finding[] {
  const draft = cut(situation)
  return letterRules
    .flatMap((rule) => (rule.judges.includes(situation.kind) ? rule.check(draft, thresholds) : []))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
