/**
 * Texts as the browser gets them. What the rules look for is long lists of words, most of what is loaded where one writes, so
 * `vite.packing.ts` packs them when they are built, and here they are unpacked before the rules need them. A letter is a few bits; each bit is
 * foreseen from the letters before it, and only how far that was wrong is kept: a fifth less than gzip makes of the same words.
 */

/** Every letter that a text may have, the commonest first: \0 ends a text, and \x01 each item of a list but the last. */
export const letters =
  ' eotainr,/sldhucmpygwfbkv\x01\n|_.?\0\'<>j()2:x13-q[]z^4!N0~I\\5+{}=9“”6…A·WTMDLSOéRCH*üJöEPV’äèá;7BGQU8ßãêùå$FKXYZ‘–—&#%@`"À'

const isOfWord = [...letters].map((letter) => /[a-z']/.test(letter))

/** Up to so many letters before are looked at; after each of them alone, and after the word so far. */
const depth = 5
const contexts = depth + 1

/** Cells are found by number, not by what they stand for; those that meet in one share it. */
const cellBits = 22

/**
 * How far a chance leans to 1, and the chance of a leaning, from tables: as logarithms and powers may differ by a last digit from one
 * browser to the next, roots and squares stand in for them.
 */
const leanings = Float64Array.from({ length: 4096 }, (_, chance) => {
  let odds = 4096 / (chance + 0.5) - 1
  for (let n = 0; n < 8; n++) odds = Math.sqrt(odds)
  return 256 * (1 - odds)
})
const chances = Float64Array.from({ length: 4096 }, (_, leaning) => {
  let odds = 1 - (leaning - 2048) / 256 / 256
  for (let n = 0; n < 8; n++) odds *= odds
  return 1 / (1 + odds)
})
const chanceOf = (leaning: number) =>
  chances[Math.min(4095, Math.max(0, Math.round(leaning * 256 + 2048)))] as number

/** Once a cell was asked so often, it moves towards what it sees as far each time. */
const mostTimes = 8

/** Foresees the next bit and learns what it was, in the same way where texts are packed and where they are unpacked. */
export class Foresight {
  /** How likely a 1 is, in 4096ths, and in the last four bits how often that was asked. */
  readonly #cells: Uint16Array
  /** How much each context is believed: by the place in a letter, and by how many of them were met before. */
  readonly #byPlace: Float64Array
  readonly #byKnown: Float64Array
  readonly #hashes = new Int32Array(contexts)
  readonly #at = new Int32Array(contexts)
  readonly #says = new Float64Array(contexts)
  readonly #before: number[] = new Array(depth).fill(0)
  #word = 0
  #place = 0
  #known = 0
  #chanceByPlace = 0
  #chanceByKnown = 0

  /** It goes on from what another has learned. */
  constructor(of?: Foresight) {
    this.#cells = of ? of.#cells.slice() : new Uint16Array(2 ** cellBits).fill(2048 << 4)
    this.#byPlace = of ? of.#byPlace.slice() : new Float64Array(4096 * contexts).fill(0.35)
    this.#byKnown = of ? of.#byKnown.slice() : new Float64Array((contexts + 1) * contexts).fill(0.35)
  }

  /** How likely a 1 is at this place in a letter. */
  chanceAt(place: number): number {
    const says = this.#says
    const mixed = Math.imul(place, 0x9e3779b1)
    let known = 0
    for (let n = 0; n < contexts; n++) {
      const hash = this.#hashes[n] as number
      const at = ((hash + mixed) ^ (hash >>> 7)) >>> (32 - cellBits)
      const cell = this.#cells[at] as number
      if (cell & 15) known += contexts
      this.#at[n] = at
      says[n] = leanings[cell >> 4] as number
    }
    this.#known = known
    this.#place = (place * 2 + (this.#word ? 1 : 0)) * contexts
    let byPlace = 0
    let byKnown = 0
    for (let n = 0; n < contexts; n++) {
      byPlace += (this.#byPlace[this.#place + n] as number) * (says[n] as number)
      byKnown += (this.#byKnown[known + n] as number) * (says[n] as number)
    }
    this.#chanceByPlace = chanceOf(byPlace)
    this.#chanceByKnown = chanceOf(byKnown)
    return chanceOf((byPlace + byKnown) / 2)
  }

  learn(bit: number): void {
    const stepByPlace = (bit - this.#chanceByPlace) * 0.01
    const stepByKnown = (bit - this.#chanceByKnown) * 0.01
    for (let n = 0; n < contexts; n++) {
      const says = this.#says[n] as number
      ;(this.#byPlace[this.#place + n] as number) += stepByPlace * says
      ;(this.#byKnown[this.#known + n] as number) += stepByKnown * says
      const at = this.#at[n] as number
      const cell = this.#cells[at] as number
      const chance = cell >> 4
      const times = cell & 15
      const moved = Math.round(chance + (bit * 4095 - chance) / (times + 1.3))
      this.#cells[at] = (moved << 4) | Math.min(mostTimes, times + 1)
    }
  }

  /** A letter is whole. */
  goOn(letter: number): void {
    this.#before.unshift(letter)
    this.#before.pop()
    let hash = 0
    for (let n = 0; n < depth; n++) {
      hash = Math.imul(hash + (this.#before[n] as number) + 1, 0x2c1b3c6d + n * 2)
      hash ^= hash >>> 15
      this.#hashes[n] = Math.imul(hash, 0x85ebca6b)
    }
    this.#word = isOfWord[letter] ? Math.imul(this.#word + letter + 1, 0x2c9277b5) : 0
    hash = Math.imul(this.#word ^ (letter << 24) ^ 77, 0x3d4d51cb)
    this.#hashes[depth] = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  }
}

/** The number of a letter, as `decide` gives its bits one after the other: first how many it has, two to six, then those, for its number and 4. */
export function letterBy(decide: (place: number) => number): number {
  let place = 1
  const bit = () => {
    const bit = decide(place)
    place = place * 2 + bit
    return bit
  }
  let bits = 2
  while (bits < 6 && bit()) bits++
  let number = 1
  for (; bits > 0; bits--) number = number * 2 + bit()
  return number - 4
}

export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Where the packed number may lie, to thirty bits; with each bit of a text it gets narrower. */
export class Span {
  low = 0
  high = 2 ** 30 - 1

  /** The last of the numbers that stand for a 1. */
  middle(chance: number): number {
    return this.low + Math.floor((this.high - this.low) * chance)
  }

  take(bit: number, middle: number): void {
    if (bit) this.high = middle
    else this.low = middle + 1
  }

  /** The digit with which all its numbers begin, which is then done with; null where they begin with more than one. */
  digit(): number | null {
    const digit = this.low >>> 24
    if (digit !== this.high >>> 24) return null
    this.low = (this.low << 6) & (2 ** 30 - 1)
    this.high = ((this.high << 6) & (2 ** 30 - 1)) | 63
    return digit
  }
}

/** What the first file of texts has taught, on which the others build. */
let learned: Foresight | undefined

/** After so many milliseconds the page may do something else. */
const ENOUGH = 12

/** Of a file of texts each text, or the items of a list; then those that stand there as they are. */
export async function unpacked(file: string, isFirst: boolean): Promise<(string | string[])[]> {
  const [packed = '', ...plain] = file.split(' ')
  const foresight = new Foresight(isFirst ? undefined : learned)
  const span = new Span()
  let at = 0
  const next = () => digits.indexOf(packed[at++] as string)
  let number = 0
  for (let n = 0; n < 5; n++) number = number * 64 + next()
  const decide = (place: number) => {
    const middle = span.middle(foresight.chanceAt(place))
    const bit = number <= middle ? 1 : 0
    foresight.learn(bit)
    span.take(bit, middle)
    while (span.digit() !== null) number = ((number << 6) & (2 ** 30 - 1)) | next()
    return bit
  }
  const texts: string[] = []
  let began = performance.now()
  for (let text = ''; ; ) {
    const letter = letterBy(decide)
    foresight.goOn(letter)
    if (letters[letter] !== '\0') text += letters[letter]
    else if (text === '') break
    else {
      texts.push(text)
      text = ''
      if (performance.now() - began < ENOUGH) continue
      await new Promise((then) => setTimeout(then))
      began = performance.now()
    }
  }
  if (isFirst) learned = foresight
  return [...texts, ...plain].map((text) => (text.includes('\x01') ? text.split('\x01') : text))
}
