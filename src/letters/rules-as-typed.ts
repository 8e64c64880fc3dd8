/**
 * The rules that judge letters, as its page ships them to the browser: the others would only be more to load. A test holds them to the
 * whole engine.
 */
import type { Sentence } from '../etiquette/draft.ts'
import {
  mayLackWho,
  mayLackWhy,
  tellsOfConfidences,
  tellsOfDays,
  tellsOfFavours,
  tellsOfGenre,
  tellsOfPapers,
  tellsOfPressure,
  tellsOfStock,
} from '../etiquette/english/tells-in-letters.ts'
import { namesIn } from '../etiquette/names-in.ts'
import { sameOpenings } from '../etiquette/openings.ts'
import type { TextRule } from '../etiquette/rule.ts'
import { askForABoundedTime } from '../etiquette/rules/ask-for-a-bounded-time.ts'
import { easyToSayNo } from '../etiquette/rules/easy-to-say-no.ts'
import { keepItShort } from '../etiquette/rules/keep-it-short.ts'
import { namesCanWait } from '../etiquette/rules/names-can-wait.ts'
import { noBlanksLeft } from '../etiquette/rules/no-blanks-left.ts'
import { sayThanks } from '../etiquette/rules/say-thanks.ts'
import { asksForWork, asksInPrivate, type LateRules, refersTooSoon } from '../manners/late-rules.ts'

export const letterRules: readonly TextRule[] = [
  askForABoundedTime,
  easyToSayNo,
  keepItShort,
  namesCanWait,
  noBlanksLeft,
  sayThanks,
]

/** Those that few letters need. */
export const lateLetterRules: readonly LateRules[] = [
  asksForWork,
  asksInPrivate,
  refersTooSoon,
  {
    isDue: ({ situation: { kind } }) => kind === 'thanks' || kind === 'referrer-thanks',
    load: async () => (await import('./rules-of-thanks.ts')).thanksRules,
  },
  {
    isDue: ({ situation: { warmPaths = [] } }) => warmPaths.length > 0,
    load: async () => [(await import('../etiquette/rules/ask-a-warm-path-first.ts')).askAWarmPathFirst],
  },
  {
    isDue: ({ situation: { referrer } }) => Boolean(referrer),
    load: async () => [(await import('../etiquette/rules/name-the-referrer.ts')).nameTheReferrer],
  },
  {
    isDue: ({ situation: { earlier = [] } }) => earlier.length > 0,
    load: async () => [
      (await import('../etiquette/rules/not-the-same-letter-twice.ts')).notTheSameLetterTwice,
    ],
  },
  {
    isDue: ({ greeting, situation: { reader } }) =>
      greeting !== null && !shareAName(greeting.name, reader?.name ?? ''),
    load: async () => [(await import('../etiquette/rules/right-name.ts')).rightName],
  },
  {
    isDue: ({ flat }) => tellsOfConfidences(flat),
    load: async () => (await import('./rules-of-confidences.ts')).confidencesRules,
  },
  {
    isDue: ({ flat }) => tellsOfFavours(flat),
    load: async () => [(await import('../etiquette/rules/one-ask.ts')).oneAsk],
  },
  {
    isDue: ({ flat }) => tellsOfGenre(flat),
    load: async () => [(await import('../etiquette/rules/wrong-genre.ts')).wrongGenre],
  },
  {
    isDue: ({ flat }) => tellsOfDays(flat),
    load: async () => [(await import('../etiquette/rules/suit-their-calendar.ts')).suitTheirCalendar],
  },
  {
    isDue: ({ flat }) => tellsOfPressure(flat),
    load: async () => [(await import('../etiquette/rules/no-pressure.ts')).noPressure],
  },
  {
    isDue: (draft) => tellsOfStock(draft.flat) || sameOpenings(draft).length > 0,
    load: async () => [(await import('../etiquette/rules/reads-like-a-template.ts')).readsLikeATemplate],
  },
  {
    isDue: ({ sentences }) => mayBeHomework(sentences.filter(({ text }) => /[?？]$/.test(text))),
    load: async () => [
      (await import('../etiquette/rules/no-complex-questions-cold.ts')).noComplexQuestionsCold,
    ],
  },
  {
    isDue: mayLackWho,
    load: async () => [(await import('../etiquette/rules/say-who-you-are.ts')).sayWhoYouAre],
  },
  {
    isDue: mayLackWhy,
    load: async () => [(await import('../etiquette/rules/say-why-them.ts')).sayWhyThem],
  },
  {
    isDue: ({ flat }) => tellsOfPapers(flat),
    load: async () => [(await import('../etiquette/rules/no-resume-unasked.ts')).noResumeUnasked],
  },
]

/** More than one question, or one that goes on. */
const mayBeHomework = (asked: readonly Sentence[]) =>
  asked.length > 1 || asked.some(({ plain }) => /[ ,·](?:and|but|or)[ ,·]/.test(plain) || plain.length > 60)

function shareAName(one: string, other: string): boolean {
  const others = namesIn(other).map(({ word }) => word)
  return namesIn(one).some(({ word }) => others.includes(word))
}
