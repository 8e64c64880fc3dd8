/**
 * The rules that judge a block of the pitch by its own words, as its page ships them to the browser: the others would only be more to
 * load. What only the whole of it can lack is judged where it is put together. A test holds both to the whole engine.
 */
import type { TextRule } from '../etiquette/rule.ts'
import { jobReferralTooSoon } from '../etiquette/rules/job-referral-too-soon.ts'
import { noBlanksLeft } from '../etiquette/rules/no-blanks-left.ts'
import { noJobAsk } from '../etiquette/rules/no-job-ask.ts'

export const pitchRules: readonly TextRule[] = [jobReferralTooSoon, noBlanksLeft, noJobAsk]

/** How long it is, whether it has proof, and whether it is for this listener. */
export const wholeRules: readonly string[] = [
  'pitch-fits-a-minute',
  'pitch-for-this-listener',
  'pitch-has-proof',
]
