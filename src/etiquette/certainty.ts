import type { Draft, Sentence } from './draft.ts'
import { impliesWork, impliesWorkAnywhere } from './english/implied.ts'
import { otherwiseMeant } from './english/not-for-work.ts'
import { asksOutright } from './english/outright.ts'
import { asksThemForWork, hasWordOfEmployment, seenIn, soundsLikeAWish } from './english/wish.ts'
import { pleaOf } from './plea.ts'
import type { Kind } from './situation.ts'

/** How sure it is that a sentence asks for work: in so many words, by strong signs, or by signs that may mean something else. */
export type Certainty = 'outright' | 'likely' | 'perhaps'

/**
 * How strong the signs must be, as odds in natural logarithms; chosen by what labelled sets left out of the weighing came to
 * (docs/manners.md). `implied` is for a set phrase that is said for little else, `employed` where a word of employment stands, `bare`
 * where none does. A letter is mostly about something else, so there they must be stronger, however little of it is written yet; less so
 * once it has its closing and nothing else has been asked for.
 */
const enough = {
  alone: { implied: -2, employed: -1, bare: -0.7 },
  asQuestion: { implied: -2, employed: -0.6, bare: 0 },
  inALetter: { implied: -2, employed: 4.4, bare: 5.4 },
  allThatIsAsked: { implied: -2, employed: 2, bare: 4 },
}

/** From here on, a sentence of a letter is worth a hint. */
const perhaps = { implied: -2, employed: 1.5, bare: 3.7 }

/** What it takes from the odds to be about something else (not-for-work.ts); where it takes most, a set phrase does not count either. */
const doubts: Record<string, number> & { over: number } = {
  greeted: 6,
  offered: 6,
  refused: 3,
  over: 3,
  otherBusiness: 3,
  market: 6,
  likeThere: 6,
  names: 4,
}
const doubt = 2

/** How much of that counts for a sentence by itself with a word of employment, which has nothing beside it to be about; and what it needs while it is unfinished. */
const shareAlone = 0.4
const unfinished = 2.5

/** From here on, what asks the reader to act for it, and names it, is as good as said in so many words. */
const plainly = 2

/** Null when it asks for none. What an unfinished sentence of a letter is about is not known yet, so it gets a hint at most. */
export function certaintyOf(sentence: Sentence, draft: Draft): Certainty | null {
  const { sentences, greeting, closing, situation } = draft
  const isLetter = greeting !== null || sentences.length > 2 || onlyInLetters.has(situation.kind)
  const isOpen = sentence === sentences.at(-1) && !isFinished(sentence)
  if ((isLetter || sentences.length > 1) && isOpen) return asksOutright(sentence) ? 'perhaps' : null
  const isQuestion = /[?？]$/.test(sentence.text)
  const bars = enough[isLetter ? 'inALetter' : isQuestion ? 'asQuestion' : 'alone']
  const seen = seenIn(sentence, isQuestion)
  const odds = soundsLikeAWish(seen)
  const isOutright = asksOutright(sentence)
  const isAnywhere = !isOutright && impliesWorkAnywhere(sentence)
  if (!isOutright && !isAnywhere && odds <= bars.implied) return null
  const isSaidForIt = odds > bars.implied && impliesWork(sentence)
  // Most sentences end here, before the long lists are gone through.
  if (!isOutright && !isAnywhere && !isSaidForIt && odds <= Math.min(bars.employed, perhaps.employed))
    return null
  const meant = otherwiseMeant(sentence)
  const isOver = meant.includes('over') && !isQuestion
  if (isOutright && !isOver && !meant.includes('refused')) return 'outright'
  if (isAnywhere && !isOver && !meant.includes('refused') && !isOpen) return 'likely'
  const isImplied = isSaidForIt && !meant.some((way) => doubts[way] || (way === 'substitutes' && odds < 0))
  if (isOpen && !isImplied && odds < unfinished) return null
  const bar = isImplied ? 'implied' : hasWordOfEmployment(seen) ? 'employed' : 'bare'
  const less = isImplied ? 0 : Math.max(0, ...meant.map((way) => doubts[way] ?? doubt))
  const isAll = isLetter && closing !== null && asksNothingElse(sentence, draft)
  const needed = isAll ? enough.allThatIsAsked[bar] : bars[bar]
  const taken = isLetter || bar === 'bare' || less >= doubts.over ? less : less * shareAlone
  if (odds - taken > needed) return odds - less > plainly && asksThemForWork(seen) ? 'outright' : 'likely'
  return isLetter && meant.length === 0 && odds > perhaps[bar] ? 'perhaps' : null
}

function asksNothingElse(sentence: Sentence, draft: Draft): boolean {
  const plea = pleaOf(draft)
  return plea === null || plea === sentence
}

/** A request or a note may be a line by itself; of thanks there is more to come. */
const onlyInLetters: ReadonlySet<Kind> = new Set(['thanks', 'referrer-thanks'])

const isFinished = ({ text }: Sentence) => /[.?!…。？！]["'”’)\]]*$/.test(text)
