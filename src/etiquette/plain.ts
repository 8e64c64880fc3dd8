/** The form in which rules read a text: as long as the text itself, so that every offset is one into both. */
import { shortForms } from './english/letter.ts'

/** Offsets are UTF-16 units into the draft's text, as the browser counts them. */
export type Span = { start: number; end: number }

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

/** `plain` as `Draft` says of it, and where each sentence of the parts ends. */
export function flatten(text: string, parts: readonly Span[]): { plain: string; ends: number[] } {
  const units = new Uint16Array(text.length)
  let isPlain = true
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 128) units[at] = plainUnits[unit] ?? 0
    else isPlain = false
  }
  for (const { 0: others, index } of isPlain ? [] : text.matchAll(/[^\0-\x7f]+/g)) {
    const plain = fold(others).replace(/[^\p{L}\p{N}\p{M}'£€…。！？]/gu, (other) =>
      /[–—“”]/.test(other) ? ',' : ' '.repeat(other.length),
    )
    for (let at = 0; at < plain.length; at++) units[index + at] = plain.charCodeAt(at)
  }
  const ends: number[] = []
  for (const { start, end } of parts) {
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      if (unit === space || (unit > 63 && unit < 128)) continue // a space or a letter, like most
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
