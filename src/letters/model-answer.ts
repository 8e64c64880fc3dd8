/** What a model said, as a letter or as questions: read with distrust, since it may be anything. Pure. */
import { check } from '../etiquette/check.ts'
import type { Options } from '../etiquette/judge.ts'
import type { Situation } from '../etiquette/situation.ts'
import { hasNumber } from '../people/cut-facts.ts'
import { countWords } from '../pitch/pitch.ts'
import { fold } from '../store/search.ts'

/** Fewer words are no letter; more are something else. */
const lettersWords = { least: 20, most: 600 }
const longestQuestion = 300

/** Subject and letter; null where it is none. */
export function letterIn(said: string): { subject: string; body: string } | null {
  const plain = withoutFence(said)
  // The first line may name the subject, set in bold or not.
  const [line = '', ...others] = plain.split('\n')
  const named = line.replaceAll('*', '').trim()
  const hasSubject = /^subject ?:/i.test(named)
  const subject = hasSubject ? named.slice(named.indexOf(':') + 1).trim() : ''
  const body = (hasSubject ? others.join('\n') : plain).trim()
  const words = countWords(body)
  // A page of a program or a sentence without an end is no letter.
  if (words < lettersWords.least || words > lettersWords.most || /<\/?[a-z]+[^>]*>|[{};]\s*\n/.test(body))
    return null
  return { subject: subject.slice(0, 300), body }
}

/**
 * The facts on its lines that the text bears out: every number and every “not” of it stands there, and most of its longer words. `leftOut` is how many
 * of its sentences were not, or were too many.
 */
export function factsIn(said: string, text: string, most: number): { facts: string[]; leftOut: number } {
  const there = wordsOf(text)
  const isBorneOut = (line: string) => {
    const words = [...wordsOf(line)].filter((word) => word.length > 3 || isExact(word))
    const known = words.filter((word) => there.has(word))
    return (
      words.length > 0 &&
      known.length >= words.length * borneOut &&
      words.every((word) => there.has(word) || !isExact(word))
    )
  }
  const lines = [...new Set(linesOf(said))].filter((line) => countWords(line) >= 3)
  const facts = lines.filter((line) => line.length <= longestFact && isBorneOut(line)).slice(0, most)
  return { facts, leftOut: lines.length - facts.length }
}

const longestFact = 300
/** A sentence of a model joins what stands apart with words of its own. */
const borneOut = 0.7

/** What may not be put in other words. */
const isExact = (word: string) => hasNumber.test(word) || /^(?:no|not|never|none|without)$/.test(word)

const wordsOf = (text: string) => new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])

/** Its lines without their numbers, points and quotation marks. */
const linesOf = (said: string) =>
  withoutFence(said)
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s*/, '')
        .replace(/^["“]|["”]$/g, '')
        .trim(),
    )

/** The questions on its lines; nothing that is no question. */
export function questionsIn(said: string, most: number): string[] {
  const questions = linesOf(said).filter(
    (line) => /[?？؟]$/.test(line) && line.length <= longestQuestion && countWords(line) >= 3,
  )
  return [...new Set(questions)].slice(0, most)
}

/** What the rules can put right, they put right, twice over; gives the words and how many places were changed. */
export function putRight(situation: Situation, options: Options): { text: string; changed: number } {
  let { text } = situation
  let changed = 0
  for (const _ of [1, 2]) {
    const fixes = check({ ...situation, text }, options).flatMap(({ fix }) =>
      fix && 'text' in fix ? [fix] : [],
    )
    // From the end, so that what comes before stays where it is; of two in one place the last alone.
    let end = text.length + 1
    for (const fix of fixes.toSorted((a, b) => b.start - a.start)) {
      if (fix.end > end || (fix.end === end && fix.start === fix.end)) continue
      text = text.slice(0, fix.start) + fix.text + text.slice(fix.end)
      end = fix.start
      changed++
    }
  }
  return { text, changed }
}

/** Without what it thought aloud, and out of the fence that some put around all they say. */
function withoutFence(said: string): string {
  const end = said.lastIndexOf('</think>')
  const words = said
    .slice(end < 0 ? 0 : end + '</think>'.length)
    .replace(/\r\n?/g, '\n')
    .trim()
  if (!words.startsWith('```') || !words.endsWith('```')) return words
  return words.slice(words.indexOf('\n') + 1, -3).trim()
}
