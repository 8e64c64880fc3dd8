import type { Rule } from '../rule.ts'
import { askForABoundedTime } from './ask-for-a-bounded-time.ts'
import { fitTheLevel } from './fit-the-level.ts'
import { keepItShort } from './keep-it-short.ts'
import { nameTheReferrer } from './name-the-referrer.ts'
import { noBlanksLeft } from './no-blanks-left.ts'
import { noJobAsk } from './no-job-ask.ts'
import { noPressure } from './no-pressure.ts'
import { noResumeUnasked } from './no-resume-unasked.ts'
import { oneQuestionAtATime } from './one-question-at-a-time.ts'
import { rightName } from './right-name.ts'
import { sayThanks } from './say-thanks.ts'
import { sayWhoYouAre } from './say-who-you-are.ts'
import { sayWhyThem } from './say-why-them.ts'
import { thankEveryone } from './thank-everyone.ts'
import { welcomeASubstitute } from './welcome-a-substitute.ts'

/** Every rule, by name. */
export const rules: readonly Rule[] = [
  askForABoundedTime,
  fitTheLevel,
  keepItShort,
  nameTheReferrer,
  noBlanksLeft,
  noJobAsk,
  noPressure,
  noResumeUnasked,
  oneQuestionAtATime,
  rightName,
  sayThanks,
  sayWhoYouAre,
  sayWhyThem,
  thankEveryone,
  welcomeASubstitute,
]
