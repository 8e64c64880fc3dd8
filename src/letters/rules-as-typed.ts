/**
 * The rules that judge letters, as its page ships them to the browser: the others would only be more to load. A thank-you has some of its
 * own beside them (rules-of-thanks.ts). A test holds them to the whole engine.
 */
import type { TextRule } from '../etiquette/rule.ts'
import { askAWarmPathFirst } from '../etiquette/rules/ask-a-warm-path-first.ts'
import { askBeforeYouRecord } from '../etiquette/rules/ask-before-you-record.ts'
import { askForABoundedTime } from '../etiquette/rules/ask-for-a-bounded-time.ts'
import { easyToSayNo } from '../etiquette/rules/easy-to-say-no.ts'
import { jobReferralTooSoon } from '../etiquette/rules/job-referral-too-soon.ts'
import { keepItBetweenYou } from '../etiquette/rules/keep-it-between-you.ts'
import { keepItShort } from '../etiquette/rules/keep-it-short.ts'
import { nameTheReferrer } from '../etiquette/rules/name-the-referrer.ts'
import { namesCanWait } from '../etiquette/rules/names-can-wait.ts'
import { noBlanksLeft } from '../etiquette/rules/no-blanks-left.ts'
import { noComplexQuestionsCold } from '../etiquette/rules/no-complex-questions-cold.ts'
import { noJobAsk } from '../etiquette/rules/no-job-ask.ts'
import { noPressure } from '../etiquette/rules/no-pressure.ts'
import { noPrivateMatters } from '../etiquette/rules/no-private-matters.ts'
import { noResumeUnasked } from '../etiquette/rules/no-resume-unasked.ts'
import { noWorkForFree } from '../etiquette/rules/no-work-for-free.ts'
import { notTheSameLetterTwice } from '../etiquette/rules/not-the-same-letter-twice.ts'
import { oneAsk } from '../etiquette/rules/one-ask.ts'
import { readsLikeATemplate } from '../etiquette/rules/reads-like-a-template.ts'
import { rightName } from '../etiquette/rules/right-name.ts'
import { sayThanks } from '../etiquette/rules/say-thanks.ts'
import { sayWhoYouAre } from '../etiquette/rules/say-who-you-are.ts'
import { sayWhyThem } from '../etiquette/rules/say-why-them.ts'
import { speakWellOfTheReferrer } from '../etiquette/rules/speak-well-of-the-referrer.ts'
import { suitTheirCalendar } from '../etiquette/rules/suit-their-calendar.ts'
import { wrongGenre } from '../etiquette/rules/wrong-genre.ts'

export const letterRules: readonly TextRule[] = [
  askAWarmPathFirst,
  askBeforeYouRecord,
  askForABoundedTime,
  easyToSayNo,
  jobReferralTooSoon,
  keepItBetweenYou,
  keepItShort,
  nameTheReferrer,
  namesCanWait,
  noBlanksLeft,
  noComplexQuestionsCold,
  noJobAsk,
  noPressure,
  noPrivateMatters,
  noResumeUnasked,
  noWorkForFree,
  notTheSameLetterTwice,
  oneAsk,
  readsLikeATemplate,
  rightName,
  sayThanks,
  sayWhoYouAre,
  sayWhyThem,
  speakWellOfTheReferrer,
  suitTheirCalendar,
  wrongGenre,
]
