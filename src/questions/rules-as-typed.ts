/**
 * The rules that judge a question, as its page ships them to the browser: the others would only be more to load. A test holds
 * them to the whole engine.
 */
import type { TextRule } from '../etiquette/rule.ts'
import { fitTheLevel } from '../etiquette/rules/fit-the-level.ts'
import { jobReferralTooSoon } from '../etiquette/rules/job-referral-too-soon.ts'
import { lookItUpFirst } from '../etiquette/rules/look-it-up-first.ts'
import { namesCanWait } from '../etiquette/rules/names-can-wait.ts'
import { noJobAsk } from '../etiquette/rules/no-job-ask.ts'
import { noPrivateMatters } from '../etiquette/rules/no-private-matters.ts'
import { oneQuestionAtATime } from '../etiquette/rules/one-question-at-a-time.ts'
import { openQuestion } from '../etiquette/rules/open-question.ts'

export const questionRules: readonly TextRule[] = [
  fitTheLevel,
  jobReferralTooSoon,
  lookItUpFirst,
  namesCanWait,
  noJobAsk,
  noPrivateMatters,
  oneQuestionAtATime,
  openQuestion,
]
