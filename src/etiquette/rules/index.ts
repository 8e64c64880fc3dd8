import type { Rule } from '../rule.ts'
import { askAWarmPathFirst } from './ask-a-warm-path-first.ts'
import { askBeforeYouRecord } from './ask-before-you-record.ts'
import { askForABoundedTime } from './ask-for-a-bounded-time.ts'
import { easyToSayNo } from './easy-to-say-no.ts'
import { endOnTime } from './end-on-time.ts'
import { fitTheLevel } from './fit-the-level.ts'
import { fitsTheTime } from './fits-the-time.ts'
import { jobReferralTooSoon } from './job-referral-too-soon.ts'
import { keepItBetweenYou } from './keep-it-between-you.ts'
import { keepItShort } from './keep-it-short.ts'
import { lookItUpFirst } from './look-it-up-first.ts'
import { mostImportantFirst } from './most-important-first.ts'
import { nameTheReferrer } from './name-the-referrer.ts'
import { nameWhatTheySaid } from './name-what-they-said.ts'
import { namesCanWait } from './names-can-wait.ts'
import { noBlanksLeft } from './no-blanks-left.ts'
import { noComplexQuestionsCold } from './no-complex-questions-cold.ts'
import { noJobAsk } from './no-job-ask.ts'
import { noNewAskInThanks } from './no-new-ask-in-thanks.ts'
import { noPressure } from './no-pressure.ts'
import { noPrivateMatters } from './no-private-matters.ts'
import { noResumeUnasked } from './no-resume-unasked.ts'
import { noThirdNudge } from './no-third-nudge.ts'
import { noWorkForFree } from './no-work-for-free.ts'
import { notTheSameLetterTwice } from './not-the-same-letter-twice.ts'
import { nudgeNotTooSoon } from './nudge-not-too-soon.ts'
import { oneAsk } from './one-ask.ts'
import { oneQuestionAtATime } from './one-question-at-a-time.ts'
import { openQuestion } from './open-question.ts'
import { pitchFitsAMinute } from './pitch-fits-a-minute.ts'
import { pitchForThisListener } from './pitch-for-this-listener.ts'
import { pitchHasProof } from './pitch-has-proof.ts'
import { readsLikeATemplate } from './reads-like-a-template.ts'
import { researchFirst } from './research-first.ts'
import { rightName } from './right-name.ts'
import { sayThanks } from './say-thanks.ts'
import { sayWhatYouWillDo } from './say-what-you-will-do.ts'
import { sayWhoYouAre } from './say-who-you-are.ts'
import { sayWhyThem } from './say-why-them.ts'
import { speakWellOfTheReferrer } from './speak-well-of-the-referrer.ts'
import { suitTheirCalendar } from './suit-their-calendar.ts'
import { tellTheReferrer } from './tell-the-referrer.ts'
import { thankEveryone } from './thank-everyone.ts'
import { thankWithinADay } from './thank-within-a-day.ts'
import { wrongGenre } from './wrong-genre.ts'

/** Every rule, by name. */
export const rules: readonly Rule[] = [
  askAWarmPathFirst,
  askBeforeYouRecord,
  askForABoundedTime,
  easyToSayNo,
  endOnTime,
  fitTheLevel,
  fitsTheTime,
  jobReferralTooSoon,
  keepItBetweenYou,
  keepItShort,
  lookItUpFirst,
  mostImportantFirst,
  nameTheReferrer,
  nameWhatTheySaid,
  namesCanWait,
  noBlanksLeft,
  noComplexQuestionsCold,
  noJobAsk,
  noNewAskInThanks,
  noPressure,
  noPrivateMatters,
  noResumeUnasked,
  noThirdNudge,
  noWorkForFree,
  notTheSameLetterTwice,
  nudgeNotTooSoon,
  oneAsk,
  oneQuestionAtATime,
  openQuestion,
  pitchFitsAMinute,
  pitchForThisListener,
  pitchHasProof,
  readsLikeATemplate,
  researchFirst,
  rightName,
  sayThanks,
  sayWhatYouWillDo,
  sayWhoYouAre,
  sayWhyThem,
  speakWellOfTheReferrer,
  suitTheirCalendar,
  tellTheReferrer,
  thankEveryone,
  thankWithinADay,
  wrongGenre,
]
