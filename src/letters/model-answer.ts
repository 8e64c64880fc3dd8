/** What a model said, as a letter or as questions: read with distrust, since it may be anything. Pure. */
import { check } from '../etiquette/check.ts'
import type { Options } from '../etiquette/judge.ts'
import type { Situation } from '../etiquette/situation.ts'
import { countWords } from '../pitch/pitch.ts'

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

/** The questions on its lines, without their numbers; nothing that is no question. */
export function questionsIn(said: string, most: number): string[] {
  const lines = withoutFence(said)
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s*/, '')
        .replace(/^["“]|["”]$/g, '')
        .trim(),
    )
  const questions = lines.filter(
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
