import type { Draft, Sentence } from './draft.ts'
import {
  askedAbout,
  isOfOthers,
  isTakenBack,
  otherwiseMeant,
  tellsWordsOfOthers,
} from './english/not-for-work.ts'
import { asksThemForWork, hasWordOfEmployment, namesAHirer, speaksToThem } from './english/wish.ts'
import { pleaOf } from './plea.ts'
import { enough, perhaps, suspicionOf } from './suspicion.ts'

/** How sure it is that a sentence asks for work: in so many words, by strong signs, or by signs that may mean something else. */
export type Certainty = 'outright' | 'likely' | 'perhaps'

/** What it takes from the odds to be about something else (not-for-work.ts); where it takes most, a set phrase does not count either. */
const doubts: Record<string, number> & { over: number } = {
  greeted: 6,
  offered: 6,
  offering: 8,
  refused: 3,
  over: 3,
  otherBusiness: 3,
  market: 6,
  likeThere: 6,
  names: 4,
  toHear: 4,
  introduced: 4,
  passedOn: 4,
  ofAField: 4,
  advice: 5,
  theirPast: 6,
  theirOffer: 6,
  noEmployment: 6,
  otherPlans: 6,
}
const doubt = 2

/** What is said in so many words is an ask, unless it is refused, or one of these and not put to a person who hires. */
const notOutright: ReadonlySet<string> = new Set(['introduced', 'passedOn', 'ofAField', 'noEmployment'])

/** How much of that counts for a sentence by itself with a word of employment, which has nothing beside it to be about; and what it needs while it is unfinished. */
const shareAlone = 0.4
const unfinished = 2.5
/** What a sentence by itself needs more that begins with someone else, or with a thing, and never speaks to the reader. */
const ofOthers = 3

/** From here on, what asks the reader to act for it, and names it, is as good as said in so many words. */
const plainly = 2

/** From here on, a set phrase is meant as it is mostly, whatever other business is spoken of. */
const plainlyAll = 5

/** Null when it asks for none. What an unfinished sentence of a letter is about is not known yet, so it gets a hint at most. */
export function certaintyOf(sentence: Sentence, draft: Draft): Certainty | null {
  const suspicion = suspicionOf(sentence, draft)
  if (!suspicion) return null
  const { isLetter, isQuestion, isOpen, isOutright, isAnywhere, isSaidForIt, seen, odds, bars } = suspicion
  if (isOpen && (isLetter || draft.sentences.length > 1)) return 'perhaps'
  const meant = [...otherwiseMeant(sentence), ...(isLetter ? [] : askedAbout(sentence, isQuestion))]
  if (meant.includes('denied') || tellsWordsOfOthers(sentence.text)) return null
  const isOver = (meant.includes('over') || meant.includes('theirOffer')) && !isQuestion
  const isNone = meant.some((way) => way === 'refused' || (notOutright.has(way) && !namesAHirer(seen)))
  if (isOutright && !isOver && !isNone) return 'outright'
  const isRefused = meant.includes('refused') && !isTakenBack(sentence)
  if (isAnywhere && !isOver && !isRefused && !isOpen) return 'likely'
  const isImplied = isSaidForIt && !meant.some((way) => speaksAgainst(way, sentence, odds))
  if (isOpen && !isImplied && odds < unfinished) return null
  const bar = isImplied ? 'implied' : hasWordOfEmployment(seen) ? 'employed' : 'bare'
  const less = isImplied ? 0 : Math.max(0, ...meant.map((way) => doubts[way] ?? doubt))
  const isAll = isLetter && draft.closing !== null && asksNothingElse(sentence, draft)
  const more = !isLetter && !isQuestion && !speaksToThem(seen) && isOfOthers(sentence) ? ofOthers : 0
  const needed = (isAll ? enough.allThatIsAsked[bar] : bars[bar]) + more
  const taken = isLetter || bar === 'bare' || less >= doubts.over ? less : less * shareAlone
  if (odds - taken > needed) return odds - less > plainly && asksThemForWork(seen) ? 'outright' : 'likely'
  return isLetter && meant.length === 0 && odds > perhaps[bar] ? 'perhaps' : null
}

/** Whether that outweighs a set phrase. */
function speaksAgainst(way: string, sentence: Sentence, odds: number): boolean {
  if (way === 'substitutes') return odds < 0
  if (way === 'refused') return !isTakenBack(sentence)
  if (way === 'otherBusiness') return odds < plainlyAll
  return doubts[way] !== undefined
}

function asksNothingElse(sentence: Sentence, draft: Draft): boolean {
  const plea = pleaOf(draft)
  return plea === null || plea === sentence
}
