/** The words of a piece of a draft, found once for every rule that looks at them. */

export interface Word {
  text: string
  /** Of how it is spelled, by which `forEachWord` finds what it knows of it. */
  number: number
  start: number
  end: number
  /** A comma, a line or the beginning comes before it, so that its clause begins here. */
  begins: boolean
}

/** By the number of some phrases: where one may start, then which, and so on; numbers alone, since there are many. */
export type Places = (number[] | undefined)[]

/** A text in the form of `Draft.plain`, and its words, found when they are first asked for. */
export class Plain {
  readonly text: string
  readonly hasHyphens: boolean
  #words: readonly Word[] | undefined
  /** Where the first `of` phrases may start in it, once they were looked for (`phrase.ts`). */
  places: { readonly all: Places; readonly of: number } | undefined

  constructor(text: string) {
    this.text = text
    this.hasHyphens = text.includes('-')
  }

  get words(): readonly Word[] {
    this.#words ??= split(this.text)
    return this.#words
  }
}

/** A draft or one sentence of it: a stretch of the same plain text. */
export interface Piece {
  readonly whole: Plain
  readonly start: number
  readonly end: number
}

export const pieceOf = (text: string): Piece => ({ whole: new Plain(text), start: 0, end: text.length })

/** The words of a piece in order. */
export function wordsIn({ whole, start, end }: Piece): readonly Word[] {
  return whole.words.slice(firstFrom(whole.words, start), firstFrom(whole.words, end))
}

/** The same with "part-time" as two. Offsets are into the whole text, as they are everywhere here. */
export function spokenIn(piece: Piece): readonly Word[] {
  const { whole } = piece
  const words = wordsIn(piece)
  if (!whole.hasHyphens || words.every(({ text }) => !text.includes('-'))) return words
  return words.flatMap(({ text, start, begins }) =>
    [...text.matchAll(/[^-]+/g)].map(({ 0: part, index }) => ({
      text: part,
      number: numberOf(part),
      start: start + index,
      end: start + index + part.length,
      begins: begins && index === 0,
    })),
  )
}

/** The place of the first word that starts at the offset or after it. */
function firstFrom(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** What lies between two words is spaces, middle dots, commas and line feeds; a quote or a hyphen before a word is none of it. */
function split(plain: string): Word[] {
  const words: Word[] = []
  let begins = true
  let start = -1
  for (let at = 0; at <= plain.length; at++) {
    const unit = plain.charCodeAt(at) // NaN past the end
    const isBetween = unit === 32 || unit === 44 || unit === 10 || unit === 183 || at === plain.length
    if (!isBetween) {
      if (start < 0 && unit !== 39 && unit !== 45) start = at
      continue
    }
    if (start >= 0) {
      const text = plain.slice(start, at)
      words.push({ text, number: numberOf(text), start, end: at, begins })
      begins = false
      start = -1
    }
    if (unit === 44 || unit === 10) begins = true
  }
  return words
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

/** As many words as a language has in daily use. */
const mostMet = 5000

/** Numbers spellings as they are met. The numbers go on rising, so that none stands for two; those below `first` are forgotten. */
class Spellings {
  first = 0
  readonly #numbers = new Map<string, number>()

  numberOf(text: string): number {
    const before = this.#numbers.get(text)
    if (before !== undefined) return before
    if (text.length >= 30) return -1
    if (this.#numbers.size >= mostMet) {
      this.first += mostMet
      this.#numbers.clear()
    }
    const number = this.first + this.#numbers.size
    this.#numbers.set(text, number)
    return number
  }
}

const spellings = new Spellings()
const numberOf = (text: string) => spellings.numberOf(text)

/** Works something out for a word when it is met first, and remembers it for as long as its spelling has its number. */
export function forEachWord<Known>(workOut: (word: string) => Known): (word: Word) => Known {
  let known: Known[] | undefined
  let first = 0
  return ({ text, number }) => {
    if (!known || first !== spellings.first) {
      first = spellings.first
      known = new Array(mostMet)
    }
    if (number < first) return workOut(text)
    const before = known[number - first]
    if (before !== undefined) return before
    const now = workOut(text)
    known[number - first] = now
    return now
  }
}
