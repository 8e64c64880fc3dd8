/** The words of a piece of a draft, found once for every rule that looks at them. */

export interface Word {
  text: string
  start: number
  end: number
  /** A comma, a line or the beginning comes before it, so that its clause begins here. */
  begins: boolean
}

/** A draft or a sentence of one: whatever has a `plain` text. */
export interface Piece {
  readonly plain: string
}

const known = new WeakMap<Piece, readonly Word[]>()

/** The words in order; offsets are into `plain`. What lies between two words is spaces, middle dots, commas and line feeds. */
export function wordsOf(piece: Piece): readonly Word[] {
  const before = known.get(piece)
  if (before) return before
  const found = split(piece.plain)
  known.set(piece, found)
  return found
}

function split(plain: string): Word[] {
  const words: Word[] = []
  let begins = true
  let start = -1
  for (let at = 0; at <= plain.length; at++) {
    const unit = plain.charCodeAt(at) // NaN past the end
    const isBetween = unit === 32 || unit === 44 || unit === 10 || unit === 183 || at === plain.length
    if (!isBetween) {
      if (start < 0) start = at
      continue
    }
    if (start >= 0) {
      words.push({ text: plain.slice(start, at), start, end: at, begins })
      begins = false
      start = -1
    }
    if (unit === 44 || unit === 10) begins = true
  }
  return words
}

/** The words as they are spoken: "part-time" is two. */
export function spokenIn(piece: Piece): readonly Word[] {
  const words = wordsOf(piece)
  if (words.every(({ text }) => !text.includes('-'))) return words
  return words.flatMap(({ text, start, begins }) =>
    [...text.matchAll(/[^-]+/g)].map(({ 0: part, index }) => ({
      text: part,
      start: start + index,
      end: start + index + part.length,
      begins: begins && index === 0,
    })),
  )
}

/** Words as they are typed in haste. */
const short: Record<string, string> = {
  im: "i'm",
  ive: "i've",
  u: 'you',
  ur: 'your',
  pls: 'please',
  plz: 'please',
  dont: "don't",
  cant: "can't",
}

/** A word without its ending: "hire", "hires", "hired" and "hiring" come out alike. */
export function stem(word: string): string {
  if (Object.hasOwn(short, word)) return short[word] ?? word
  if (word.length < 4 || word.includes("'")) return word
  const bare = word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s)$/, '')
  const root = bare.length < 3 ? word : bare.replace(/e$/, '')
  return root.length > 4 ? root.replace(/([^aeiouls])\1$/, '$1') : root
}

const mostMet = 5000

/** Works something out for a word when it is met first, and remembers it for as many words as a language has in daily use. */
export function forEachWord<Known>(workOut: (word: string) => Known): (word: string) => Known {
  const met = new Map<string, Known>()
  return (word) => {
    const before = met.get(word)
    if (before !== undefined) return before
    const known = workOut(word)
    if (met.size < mostMet && word.length < 30) met.set(word, known)
    return known
  }
}
