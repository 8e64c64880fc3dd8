/**
 * The rules that judge a question, as its page ships them to the browser: the others would only be more to load. A test holds
 * them to the whole engine.
 */
import type { TextRule } from '../etiquette/rule.ts'
import { fitTheLevel } from '../etiquette/rules/fit-the-level.ts'
import { lookItUpFirst } from '../etiquette/rules/look-it-up-first.ts'
import { namesCanWait } from '../etiquette/rules/names-can-wait.ts'
import { oneQuestionAtATime } from '../etiquette/rules/one-question-at-a-time.ts'
import { openQuestion } from '../etiquette/rules/open-question.ts'
import { asksForWork, asksInPrivate, type LateRules, refersTooSoon } from '../manners/late-rules.ts'

export const questionRules: readonly TextRule[] = [
  fitTheLevel,
  lookItUpFirst,
  namesCanWait,
  oneQuestionAtATime,
  openQuestion,
]

/** Those that few questions need. */
export const lateQuestionRules: readonly LateRules[] = [asksForWork, asksInPrivate, refersTooSoon]
