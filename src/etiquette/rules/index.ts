import type { Rule } from '../rule.ts'
import { askForABoundedTime } from './ask-for-a-bounded-time.ts'
import { fitTheLevel } from './fit-the-level.ts'
import { nameTheReferrer } from './name-the-referrer.ts'
import { noJobAsk } from './no-job-ask.ts'
import { thankEveryone } from './thank-everyone.ts'

/** Every rule, by name. */
export const rules: readonly Rule[] = [
  askForABoundedTime,
  fitTheLevel,
  nameTheReferrer,
  noJobAsk,
  thankEveryone,
]
