import { anyOf } from './english/any-of.ts'
import { fold } from './plain.ts'
import type { Kind } from './situation.ts'

/**
 * Which sort of letter it is, by its words, for whoever knows only that it is a letter or a thank-you. After a reply a letter is a
 * `note`: no one has to introduce themselves twice.
 */
export function guessKind(as: 'letter' | 'thanks', text: string, stage: 'first' | 'later' = 'first'): Kind {
  const plain = fold(text)
  if (as === 'thanks') return thanksForAName.test(plain) ? 'referrer-thanks' : 'thanks'
  if (stage === 'later') return 'note'
  if (asksAgain.test(plain.slice(0, 300))) return 'nudge'
  return asksForAName.test(plain) && !asksForATalk.test(plain) ? 'introduction' : 'request'
}

const passingOn = anyOf(
  'introducing, suggesting, referring, recommending, connecting, putting, pointing, sending',
)

const thanksForAName = new RegExp(
  String.raw`\bthank(?:s|ful|ing)?(?: you)?(?: again)?(?: so much| very much)?,? for (?:(?:the|your|that) (?:kind |warm |quick )?(?:intro|introduction|referral|recommendation)\b|(?:kindly )?(?:${passingOn}) )`,
)
const nudges = anyOf(`
  nudge, following up, follow up on, checking in, circling back, in case (?:my|this|it),
  did you (?:see|get|have a chance),
  (?:my|the) (?:last|earlier|previous|first) (?:message|note|letter|e-?mail), wrote to you (?:last|a|two|some)`)

const asksAgain = new RegExp(String.raw`\b(?:${nudges})\b`)
const asksForAName =
  /\b(?:introduce me|introducing me|introduction to|put(?:ting)? me in touch|connect(?:ing)? me (?:with|to))\b/
const asksForATalk = /\b(?:minutes?|chat|call|coffee|conversation|talk|speak|meet|meeting|zoom|video)\b/
