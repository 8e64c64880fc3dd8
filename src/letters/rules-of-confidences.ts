/** The rules that go through one list: of recordings, of words passed on, of those who helped, and of work that is asked for. */
import type { TextRule } from '../etiquette/rule.ts'
import { askBeforeYouRecord } from '../etiquette/rules/ask-before-you-record.ts'
import { keepItBetweenYou } from '../etiquette/rules/keep-it-between-you.ts'
import { noWorkForFree } from '../etiquette/rules/no-work-for-free.ts'
import { speakWellOfTheReferrer } from '../etiquette/rules/speak-well-of-the-referrer.ts'

export const confidencesRules: readonly TextRule[] = [
  askBeforeYouRecord,
  keepItBetweenYou,
  noWorkForFree,
  speakWellOfTheReferrer,
]
