/**
 * The rules that judge the pitch, as its page ships them to the browser: the others would only be more to load. A test holds
 * them to the whole engine.
 */
import type { TextRule } from '../etiquette/rule.ts'
import { jobReferralTooSoon } from '../etiquette/rules/job-referral-too-soon.ts'
import { noBlanksLeft } from '../etiquette/rules/no-blanks-left.ts'
import { noJobAsk } from '../etiquette/rules/no-job-ask.ts'
import { pitchFitsAMinute } from '../etiquette/rules/pitch-fits-a-minute.ts'
import { pitchForThisListener } from '../etiquette/rules/pitch-for-this-listener.ts'
import { pitchHasProof } from '../etiquette/rules/pitch-has-proof.ts'

export const pitchRules: readonly TextRule[] = [
  jobReferralTooSoon,
  noBlanksLeft,
  noJobAsk,
  pitchFitsAMinute,
  pitchForThisListener,
  pitchHasProof,
]
