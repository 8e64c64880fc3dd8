/** The rules that judge a thank-you and no other letter: the browser loads them where one is written. */
import type { TextRule } from '../etiquette/rule.ts'
import { nameWhatTheySaid } from '../etiquette/rules/name-what-they-said.ts'
import { noNewAskInThanks } from '../etiquette/rules/no-new-ask-in-thanks.ts'
import { sayWhatYouWillDo } from '../etiquette/rules/say-what-you-will-do.ts'

export const thanksRules: readonly TextRule[] = [nameWhatTheySaid, noNewAskInThanks, sayWhatYouWillDo]
