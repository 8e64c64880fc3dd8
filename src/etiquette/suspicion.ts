import type { Draft, Sentence } from './draft.ts'
import { impliesWork, impliesWorkAnywhere } from './english/implied.ts'
import { asksOutright } from './english/outright.ts'
import { seenIn, soundsLikeAWish, speaksToThem, type WishSigns } from './english/wish.ts'
import type { Kind } from './situation.ts'

/** What speaks for a sentence asking for work. What speaks against it is heard afterwards (certainty.ts). */
export interface Suspicion {
  isLetter: boolean
  isQuestion: boolean
  /** It is the last one, and has no end yet. */
  isOpen: boolean
  /** It asks in so many words. */
  isOutright: boolean
  /** It has a set phrase that is said for little else: one that says so by itself, or one that does with some odds. */
  isAnywhere: boolean
  isSaidForIt: boolean
  seen: WishSigns
  /** In natural logarithms. */
  odds: number
  /** Above which of them it is one. */
  bars: Bars
}

interface Bars {
  implied: number
  employed: number
  bare: number
}

/**
 * How strong the signs must be, as odds in natural logarithms; chosen by what labelled sets left out of the weighing came to
 * (docs/manners.md). `implied` is for a set phrase that is said for little else, `employed` where a word of employment stands, `bare`
 * where none does. A letter is mostly about something else, so there they must be stronger, however little of it is written yet; less so
 * once it has its closing and nothing else has been asked for.
 */
export const enough = {
  alone: { implied: -2.2, employed: -1.5, bare: -1.2 },
  asQuestion: { implied: -2, employed: -0.8, bare: 0.3 },
  leadingUp: { implied: 4, employed: 4, bare: 4 },
  inALetter: { implied: -2, employed: 4.4, bare: 5.4 },
  allThatIsAsked: { implied: -2, employed: 2, bare: 4 },
}

/** Below this, a question by itself asks for no work. */
const surelyNone = -4

/** From here on, a sentence of a letter is worth a hint. */
export const perhaps: Bars = { implied: -2, employed: 1.5, bare: 3.7 }

/** Null for most sentences, before the long lists are gone through. */
export function suspicionOf(sentence: Sentence, draft: Draft): Suspicion | null {
  const { sentences, greeting, situation } = draft
  const isLetter = greeting !== null || sentences.length > 2 || onlyInLetters.has(situation.kind)
  const isOpen = sentence === sentences.at(-1) && !isFinished(sentence)
  const isOutright = asksOutright(sentence)
  if ((isLetter || sentences.length > 1) && isOpen && !isOutright) return null
  const isQuestion = /[?？]$/.test(sentence.text)
  const isLeadingUp = !isLetter && !isQuestion && leadsUpToAQuestion(sentence, draft)
  const bars =
    enough[isLetter ? 'inALetter' : isQuestion ? 'asQuestion' : isLeadingUp ? 'leadingUp' : 'alone']
  const seen = seenIn(sentence, isQuestion)
  const odds = isLeadingUp && !speaksToThem(seen) ? -Infinity : soundsLikeAWish(seen)
  const isAnywhere = !isOutright && impliesWorkAnywhere(sentence)
  const isSaidForIt = odds > bars.implied && impliesWork(sentence)
  const isLikely = odds > Math.min(bars.employed, perhaps.employed)
  if (!isOutright && !isAnywhere && !isSaidForIt && !isLikely) return null
  return { isLetter, isQuestion, isOpen, isOutright, isAnywhere, isSaidForIt, seen, odds, bars }
}

/** “My plan is to work in a bank. What should I learn now?”: what is told only leads up to a question that surely asks for no work. */
function leadsUpToAQuestion(sentence: Sentence, { sentences }: Draft): boolean {
  const next = sentences[sentences.indexOf(sentence) + 1]
  return (
    next !== undefined &&
    /[?？]$/.test(next.text) &&
    !asksForThat.test(next.text) &&
    soundsLikeAWish(seenIn(next, true)) < surelyNone &&
    !asksOutright(next) &&
    !impliesWorkAnywhere(next)
  )
}

/** “Is there one?”, “Could you set that up?” */
const asksForThat =
  /^(?:or )?(?:(?:is|are|have|do) .{0,12}\b(?:one|any|there)|(?:can|could|will|would) you .{0,12}\b(?:one|that|it|so))\b.{0,12}\?$/i

/** A request or a note may be a line by itself; of thanks there is more to come. */
const onlyInLetters: ReadonlySet<Kind> = new Set(['thanks', 'referrer-thanks'])

const isFinished = ({ text }: Sentence) => /[.?!…。？！]["'”’)\]]*$/.test(text)
