import { anyOf } from './english/any-of.ts'
import { closings, greetings } from './english/letter.ts'
import { type Piece, Plain } from './english/words.ts'
import { flatten, fold, type Span } from './plain.ts'
import type { Situation } from './situation.ts'
import { withoutEnd } from './trim.ts'

export type Sentence = Piece & { text: string; plain: string; flat: string; asks: boolean }

/**
 * A letter, question, pitch or thank-you cut once, so that every rule sees the same pieces. `plain` is as long as `text`:
 * small letters, straight quotes, no accents; a comma for whatever divides clauses, a line feed for whatever ends a sentence, and
 * a middle dot for the space before a capitalized word or a blank such as [Company]. `flat` is the same with spaces alone.
 */
export type Draft = Piece & {
  situation: Situation
  text: string
  plain: string
  flat: string
  greeting: (Span & { name: string }) | null
  sentences: readonly Sentence[]
  asks: readonly Sentence[]
  closing: Span | null
  /** Where each word starts, those of greeting and farewell among them; `words` is how many there are between the two. */
  wordStarts: readonly number[]
  words: number
}

/** Cuts the text in one pass over it. Any text will do; an empty one has no sentences. */
export function cut(situation: Situation): Draft {
  const { text } = situation
  const greeting = greetingOf(text)
  const from = greeting?.end ?? 0
  const closing = closingOf(text, from) ?? signatureOf(text, from, situation.me?.name)
  const body = { start: greeting?.end ?? 0, end: closing?.start ?? text.length }
  const parts =
    closing && closing.end < text.length ? [body, { start: closing.end, end: text.length }] : [body]
  const { plain, ends } = flatten(text, parts)
  const whole = new Plain(plain)
  const wordStarts = startsOf(text)
  const flat = plain.replaceAll('·', ' ')
  const sentences = parts.flatMap((part) => sentencesOf(text, whole, flat, part, ends))
  return {
    situation,
    whole,
    start: 0,
    end: text.length,
    text,
    plain,
    flat,
    greeting,
    sentences,
    asks: sentences.filter((sentence) => sentence.asks),
    closing,
    wordStarts,
    words: countWithin(wordStarts, body),
  }
}

/** A word is letters and digits of any script, with the apostrophes and hyphens in it. */
function startsOf(text: string): number[] {
  const starts: number[] = []
  let isIn = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const isWordly =
      unit < 128 ? wordly[unit] === 1 : /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
    if (isWordly && !isIn) starts.push(at)
    isIn = isWordly || (isIn && (unit === 39 || unit === 45 || unit === 8217)) // ' - ’
    if (unit >= 0xd800 && unit < 0xdc00) at++
  }
  return starts
}

function countWithin(starts: readonly number[], { start, end }: Span): number {
  let count = 0
  for (const at of starts) if (at >= start && at < end) count++
  return count
}

const wordly = Uint8Array.from({ length: 128 }, (_, unit) =>
  Number(/[A-Za-z0-9]/.test(String.fromCharCode(unit))),
)

/** The sentence that the offset falls into. */
export function sentenceAt(draft: Draft, offset: number): Sentence | undefined {
  let low = 0
  let high = draft.sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (offset < (draft.sentences[middle]?.end ?? 0)) high = middle
    else low = middle + 1
  }
  return draft.sentences[low]
}

const runsOn = /\b(?:i|im|you|u|r|are|is|do|can|could|would|any|my|we|please)\b|\S (?:\S+ ){3}\S/i

function greetingOf(text: string): Draft['greeting'] {
  const start = text.length - text.replace(/^\s*(?:subject:[^\n]*\n\s*)?/i, '').length
  const found = greetings.exec(text.slice(start, start + 120))
  // "hey are you hiring" greets with one word and goes on: no name has a verb in it or five words.
  if (found && !/[,:;!–—-]$/.test(found[0].trim()) && runsOn.test(found[1] ?? ''))
    return { start, end: start + found[0].length - (found[1] ?? '').length, name: '' }
  if (!found) return start > 0 && /^\s*subject:/i.test(text) ? { start: 0, end: start, name: '' } : null
  return { start, end: start + found[0].length, name: withoutEnd(found[1] ?? '', /[\s-]/).trim() }
}

function closingOf(text: string, from: number): Span | null {
  const tail = Math.max(from, text.length - 600)
  for (const line of text.slice(tail).matchAll(/(?:^|\n)([^\n]{1,60})/g)) {
    const start = tail + line.index + line[0].length - (line[1] ?? '').length
    if (closings.test(line[1] ?? '') && (start > from || tail > 0))
      return { start, end: start + endOfNames(text.slice(start)) }
  }
  return null
}

/**
 * A name below the letter without a farewell: the last line, when it is nothing but a name, with how to reach them below it. What stands
 * there is no sentence.
 */
function signatureOf(text: string, from: number, me?: string): Span | null {
  const lineUpTo = (end: number) => {
    const start = text.lastIndexOf('\n', end - 1) + 1
    return { start, end, line: text.slice(start, end).trim() }
  }
  let last = lineUpTo(text.trimEnd().length)
  while (last.start > from && toReach.test(last.line))
    last = lineUpTo(text.slice(0, last.start).trimEnd().length)
  const { start, end, line } = last
  const isName = me !== undefined && fold(line) === fold(me.trim())
  if (start <= from || !(isName || nameAlone.test(line))) return null
  // "Go Aggies," above the name is a farewell of their own.
  const above = text.lastIndexOf('\n', start - 2) + 1
  if (above > from && farewellOfTheirs.test(text.slice(above, start)))
    return { start: above, end: text.length }
  return { start: end - line.length, end: text.length }
}

/** A number, an address or a link, with or without the word before it. */
const toReach =
  /^(?:(?:tel|phone|mobile|cell|mob|email|web|linkedin|www|t|m|p|e)\b[.:]? *)?(?:[+(]?\d[\d\s().+/-]{5,}|[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+|(?:https?:\/\/|www\.|linkedin\.com)\S+)$/i

const farewellOfTheirs = /^\s*\p{L}[\p{L}'’-]*(?: [\p{L}'’-]+){0,4},\s*$/u

const nameWord = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}|de|van|von|der|da|di|la|al|bin)"
const blank = '[[{<]{1,2}[^\\]}>\\n]{1,30}[\\]}>]{1,2}'
const nameAlone = new RegExp(
  `^[-–—]{0,2} ?(?:${blank}|${nameWord}(?: ${nameWord}){0,3})(?: ?(?:x{1,4}|xo(?:xo)?|:\\)|\\p{Extended_Pictographic}\\ufe0f?))?$`,
  'u',
)

/** After the farewell come names and where to reach them; what reads on, such as a postscript, belongs to the letter again. */
function endOfNames(ending: string): number {
  let at = ending.indexOf('\n') + 1
  while (at > 0) {
    const end = ending.indexOf('\n', at)
    const line = ending.slice(at, end < 0 ? undefined : end).trim()
    const words = line.split(/\s+/).length
    if (/^p\. ?s\b|^ps\b/i.test(line) || words > 6 || (words > 2 && /[.?!]$/.test(line))) return at
    at = end + 1
  }
  return ending.length
}

const wishing = anyOf('grateful, hoping, hope, wonder, wondering, love, like, value, appreciate, welcome')

const asking = new RegExp(
  String.raw`\b(?:can|could|would|will|may|might|shall|do) (?:you|i|we)\b|\bplease\b|\bi(?:'d| would|'m| am| was)? (?:be |really |truly |very much |greatly |so )?(?:${wishing})\b`,
)

function sentencesOf(
  text: string,
  whole: Plain,
  allFlat: string,
  body: Span,
  ends: readonly number[],
): Sentence[] {
  const sentences: Sentence[] = []
  let from = body.start
  for (const stop of [...ends.filter((end) => end >= body.start && end < body.end), body.end]) {
    let start = from
    while (start < stop && /[\s"'“”‘’)\]*•-]/.test(text.charAt(start))) start++
    const end = Math.min(stop + (/\S/.test(text.charAt(stop)) && stop < body.end ? 1 : 0), body.end)
    if (/[\p{L}\p{N}]/u.test(text.slice(start, stop))) {
      const plain = whole.text.slice(start, stop)
      const flat = allFlat.slice(start, stop)
      const asks = /[?？]/.test(text.charAt(stop)) || asking.test(flat)
      sentences.push({ whole, start, end, text: text.slice(start, end), plain, flat, asks })
    }
    from = stop + 1
  }
  return sentences
}
