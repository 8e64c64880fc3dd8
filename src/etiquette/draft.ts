import { closings, greetings, shortForms } from './english/letter.ts'
import { type Piece, Plain } from './english/words.ts'
import type { Situation } from './situation.ts'
import { withoutEnd } from './trim.ts'

/** Offsets are UTF-16 units into the draft's text, as the browser counts them. */
export type Span = { start: number; end: number }
export type Sentence = Piece & { text: string; plain: string; asks: boolean }

/**
 * A letter, question, pitch or thank-you cut once, so that every rule sees the same pieces. `plain` is as long as `text`:
 * small letters, straight quotes, no accents; a comma for whatever divides clauses, a line feed for whatever ends a sentence, and
 * a middle dot for the space before a capitalised word or a blank such as [Company].
 */
export type Draft = Piece & {
  situation: Situation
  text: string
  plain: string
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
  const closing = closingOf(text, greeting?.end ?? 0)
  const body = { start: greeting?.end ?? 0, end: closing?.start ?? text.length }
  const parts =
    closing && closing.end < text.length ? [body, { start: closing.end, end: text.length }] : [body]
  const { plain, ends } = flatten(text, parts)
  const whole = new Plain(plain)
  const wordStarts = startsOf(text)
  const sentences = parts.flatMap((part) => sentencesOf(text, whole, part, ends))
  return {
    situation,
    whole,
    start: 0,
    end: text.length,
    text,
    plain,
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

/** Small letters in the same number of units: a letter that would grow is kept as it is. */
export function fold(text: string): string {
  const small = text.toLowerCase()
  const even = small.length === text.length ? small : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  return even
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[\u00e0-\u017f]/g, (letter) => letter.normalize('NFD').charAt(0))
}

/** What each unit below 128 is in `plain`: itself, its small letter, a comma for what divides clauses, or a space. */
const plainUnits = Uint16Array.from({ length: 128 }, (_, unit) => {
  const letter = String.fromCharCode(unit)
  if (letter === '`') return "'".charCodeAt(0)
  if (/[A-Za-z0-9'$%&+#/.!?\n-]/.test(letter)) return letter.toLowerCase().charCodeAt(0)
  return (/[,;:()"]/.test(letter) ? ',' : ' ').charCodeAt(0)
})
const [space, comma, lineFeed, dot, dash] = [' ', ',', '\n', '·', '-'].map((mark) => mark.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
]

function flatten(text: string, parts: readonly Span[]): { plain: string; ends: number[] } {
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) units[at] = plainUnits[text.charCodeAt(at)] ?? 0
  for (const { 0: others, index } of text.matchAll(/[^\0-\x7f]+/g)) {
    const plain = fold(others).replace(/[^\p{L}\p{N}\p{M}'£€…。！？]/gu, (other) =>
      /[–—“”]/.test(other) ? ',' : ' '.repeat(other.length),
    )
    for (let at = 0; at < plain.length; at++) units[index + at] = plain.charCodeAt(at)
  }
  const ends: number[] = []
  for (const { start, end } of parts) {
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      if (unit > 63 && unit < 128) continue // a letter, like most
      if (unit === dash) {
        if (text.charCodeAt(at + 1) !== dash) continue
        units[at] = comma
        units[++at] = dash
      } else if (!endMarks.has(unit)) continue
      else if (endsSentence(text, at, Math.max(start, ends.at(-1) ?? start))) {
        ends.push(at)
        units[at] = lineFeed
      } else units[at] = space
    }
    if (start > 0) units[start - 1] = lineFeed
    if (end < text.length) units[end] = lineFeed
  }
  for (let at = 1; at < text.length - 1; at++)
    if (units[at] === space && units[at - 1] !== lineFeed && isNamed(text, at)) units[at] = dot
  return { plain: written(units), ends }
}

const endMarks = new Set([...'.!?…。！？\n'].map((mark) => mark.charCodeAt(0)))

/** A space or a bracket, and after it a capital other than the word "I", or the beginning of a blank. */
const named = /[\s([{](?:[{_]|\[|(?!I\b)\p{Lu})/uy
function isNamed(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  // Small letters, which most words begin with, are told apart without the expression.
  if (next > 96 && next < 123) return false
  named.lastIndex = at
  return named.test(text)
}

/** In runs, since a call takes only so many arguments. */
function written(units: Uint16Array): string {
  let plain = ''
  for (let at = 0; at < units.length; at += 4096)
    plain += String.fromCharCode.apply(null, units.subarray(at, at + 4096) as unknown as number[])
  return plain
}

function endsSentence(text: string, at: number, last: number): boolean {
  const unit = text.charAt(at)
  if (unit === '\n') return endsLine(text, at, last)
  const next = text.charAt(at + 1)
  if (!/^[\s"'”’)\]*]?$/.test(next)) return /[。！？]/.test(unit)
  return unit !== '.' || !shortForms.test(text.slice(Math.max(last, at - 8), at + 1))
}

// A line that was only wrapped goes on, as does one that the next goes on in small letters; a blank line, a list or a short line ends it.
function endsLine(text: string, at: number, last: number): boolean {
  const near = Math.max(0, at - 45)
  const start = near + text.slice(near, at).lastIndexOf('\n') + 1
  const next = text.slice(at + 1, at + 12)
  const isShort = at - Math.max(start, last) < 45
  return (isShort && !/^[ \t]*\p{Ll}/u.test(next)) || /^\s*(?:\n|[-*•–]|\d+[.)])/.test(next)
}

const asking =
  /\b(?:can|could|would|will|may|might|shall|do) (?:you|i|we)\b|\bplease\b|\bi(?:'d| would|'m| am| was)? (?:be |really |truly |very much |greatly |so )?(?:grateful|hoping|hope|wonder|wondering|love|like|value|appreciate|welcome)\b/

function sentencesOf(text: string, whole: Plain, body: Span, ends: readonly number[]): Sentence[] {
  const sentences: Sentence[] = []
  let from = body.start
  for (const stop of [...ends.filter((end) => end >= body.start && end < body.end), body.end]) {
    let start = from
    while (start < stop && /[\s"'“”‘’)\]*•-]/.test(text.charAt(start))) start++
    const end = Math.min(stop + (/\S/.test(text.charAt(stop)) && stop < body.end ? 1 : 0), body.end)
    if (/[\p{L}\p{N}]/u.test(text.slice(start, stop))) {
      const plain = whole.text.slice(start, stop)
      const asks = /[?？]/.test(text.charAt(stop)) || asking.test(plain.replaceAll('·', ' '))
      sentences.push({ whole, start, end, text: text.slice(start, end), plain, asks })
    }
    from = stop + 1
  }
  return sentences
}
