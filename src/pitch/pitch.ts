/** The pitch: the short word about oneself, for when the host asks "and you?". Pure; the browser runs it too. */
import { many } from '../ui/say.ts'

/** How fast calm English is spoken, by a rule of thumb in wide use. It is said to the reader as an estimate. */
export const wordsPerMinute = 150

/** Seconds that a listener stays with it: 30 to 40 says Saylor's guide to networking, 60 Bibby's; two minutes are the most that any gives. */
export const pitchSeconds = { least: 30, most: 60 }

/** Words as a tongue counts them: scripts without spaces are cut by dictionary, marks and emoji are not said. */
export function countWords(text: string): number {
  let words = 0
  for (const { isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text))
    if (isWordLike) words++
  return words
}

/** How long it takes to say, in whole seconds, at `wordsPerMinute`. */
export function spokenSeconds(text: string): number {
  return Math.round((countWords(text) * 60) / wordsPerMinute)
}

export type PitchLength = 'empty' | 'short' | 'right' | 'long'

/** Whether that is a pitch, half of one, or a speech. */
export function lengthOf(text: string): PitchLength {
  const seconds = spokenSeconds(text)
  if (countWords(text) === 0) return 'empty'
  if (seconds < pitchSeconds.least) return 'short'
  return seconds > pitchSeconds.most ? 'long' : 'right'
}

/** What to do about it, in a line. */
export const lengthSays: Record<PitchLength, string> = {
  empty: '4 or 5 sentences are enough: what you do, one thing you are proud of, and what you want next.',
  short: 'You have room for one more sentence: a result, or what you want next.',
  right: 'A good length to listen to.',
  long: 'Too long to listen to. Keep the one thing they should remember.',
}

/** "112 words, about 45 seconds spoken"; nothing of an empty one. */
export function sayLength(text: string): string {
  const words = countWords(text)
  const seconds = spokenSeconds(text)
  return words === 0 ? '' : `${many(words, 'word')}, about ${many(seconds, 'second')} spoken`
}
