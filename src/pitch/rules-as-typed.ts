/**
 * The rules that judge a block of the pitch by its own words, as its page ships them to the browser: the others would only be more to
 * load. What only the whole of it can lack is judged where it is put together. A test holds both to the whole engine.
 */
import type { TextRule } from '../etiquette/rule.ts'
import { noBlanksLeft } from '../etiquette/rules/no-blanks-left.ts'
import { asksForWork, type LateRules, refersTooSoon } from '../manners/late-rules.ts'

export const pitchRules: readonly TextRule[] = [noBlanksLeft]

/** Those that few pitches need. */
export const latePitchRules: readonly LateRules[] = [asksForWork, refersTooSoon]

/** How long it is, whether it has proof, and whether it is for this listener. */
export const wholeRules: readonly string[] = [
  'pitch-fits-a-minute',
  'pitch-for-this-listener',
  'pitch-has-proof',
]
