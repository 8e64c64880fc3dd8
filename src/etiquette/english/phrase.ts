/**
 * Finds phrases written with gaps and word lists in a draft's `plain` text, so that what a rule looks for can be kept as data.
 *
 *   could/would you _3 <pass on> my <papers>
 *
 * `a/b` either word · `a?` perhaps · `a*` any ending · `<list>` a word or phrase of the list · `_3` up to three words in this
 * clause · `~3` up to three words, commas too · `Name` a capitalised word or a blank to fill in · `!a/b` not followed by ·
 * `|` the clause ends here · `^` the sentence starts here
 *
 * Each word of the text is looked up, and only the phrases that start with it are tried there. Gaps are bounded and words and
 * spaces never overlap, so a search takes time in proportion to the text.
 */
import { withoutEnd } from '../trim.ts'
import { forEachWord, type Piece, type Places, type Plain, type Word, wordsIn } from './words.ts'

export type Lists = Record<string, readonly string[]>
/** Lists written as they are read: words and phrases with commas between. */
export function listsOf<Name extends string>(written: Record<Name, string>): Record<Name, readonly string[]> {
  const lists = Object.entries<string>(written).map(([name, words]) => [name, words.trim().split(/,\s+/)])
  return Object.fromEntries(lists)
}

/** Offsets are into the draft's text. */
export type Phrase = { start: number; end: number; words: string }
/** Every place in a draft, or in one sentence of it, where one of the phrases stands; no two overlap. */
export type FindPhrases = (piece: Piece) => Phrase[]

const inWord = '[^ ·,\\n]'
const space = '[ ·]{1,9}'
const perhapsSpace = '[ ·]{0,9}'
const wordEnds = `(?!${inWord})`

/** The number of a phrase, and of the phrases it is among. */
type Start = { of: number; phrase: number }

/**
 * Of a word, the phrases that may start with it, by the number of the word that must come next or whatever does, and those that stand
 * nowhere without it or another like it.
 */
type Entry = { number: number; starts: Start[]; before: Map<number, Start[]>; neededBy: number[] }

/**
 * Many phrases, looked for together: each two words of a text are looked up once for all of them, as most are met nowhere in it. Each list
 * by itself would take as long for every word.
 */
class PhraseBook {
  readonly #expressions: (() => RegExp)[] = []
  readonly #entries = new Map<string, Entry>()
  count = 0
  /** Null of a word that no phrase has. */
  #entryIn = this.#entriesIn()

  /** The number of these phrases, by which they are found. */
  write(patterns: readonly string[], lists: Lists): number {
    const of = this.count++
    this.#entryIn = this.#entriesIn()
    for (const pattern of patterns) {
      const start = { of, phrase: this.#expressions.push(made(pattern, lists)) - 1 }
      const words = openings(pattern, lists)
      for (const [word, seconds] of words) this.#begin(this.#entryOf(word), seconds, start)
      for (const word of neededBy(pattern, lists) ?? words.keys())
        this.#entryOf(word).neededBy.push(start.phrase)
    }
    return of
  }

  #begin({ starts, before }: Entry, seconds: ReadonlySet<string> | null, start: Start): void {
    if (!seconds) for (const those of [starts, ...before.values()]) those.push(start)
    else
      for (const second of seconds) {
        const { number } = this.#entryOf(second)
        const those = before.get(number) ?? [...starts]
        before.set(number, those)
        those.push(start)
      }
  }

  #entryOf(word: string): Entry {
    const before = this.#entries.get(word)
    if (before) return before
    const entry = { number: this.#entries.size, starts: [], before: new Map(), neededBy: [] }
    this.#entries.set(word, entry)
    return entry
  }

  #entriesIn(): (word: Word) => Entry | null {
    return forEachWord((text) => this.#entries.get(text) ?? null)
  }

  /** Where each of all phrases may start among these words. */
  placesIn(words: readonly Word[]): Places {
    const all: Places = new Array(this.count)
    const entries = words.map(this.#entryIn)
    const isNear = new Uint8Array(this.#expressions.length)
    for (const entry of entries) if (entry) for (const phrase of entry.neededBy) isNear[phrase] = 1
    const see = (at: number, { of, phrase }: Start) => {
      if (isNear[phrase] === 0) return
      const others = all[of]
      if (others) others.push(at, phrase)
      else all[of] = [at, phrase]
    }
    for (let n = 0; n < entries.length; n++) {
      const entry = entries[n]
      if (!entry) continue
      const at = words[n]?.start ?? 0
      const next = entries[n + 1]
      for (const start of (next && entry.before.get(next.number)) || entry.starts) see(at, start)
    }
    return all
  }

  /** Those of some phrases that stand in a piece, by where they may start. */
  phrasesIn({ whole, start, end }: Piece, places: readonly number[]): Phrase[] {
    const found: Phrase[] = []
    let from = start
    for (let i = firstAt(places, start); i < places.length; i += 2) {
      const at = places[i] ?? 0
      if (at < from) continue
      if (at >= end) break
      const phrase = taken(whole, at, this.#expressions[places[i + 1] ?? 0])
      if (!phrase) continue
      from = phrase.end
      found.push(phrase)
    }
    return found
  }
}

/** All the phrases that rules look for in any text. They are written into it while the rules are loaded, and stay. */
const book = new PhraseBook()

export function phrases(patterns: readonly string[], lists: Lists = {}): FindPhrases {
  const of = book.write(patterns, lists)
  return (piece) => {
    const { whole } = piece
    if (whole.places?.of !== book.count) whole.places = { all: book.placesIn(whole.words), of: book.count }
    const places = whole.places.all[of]
    return places ? book.phrasesIn(piece, places) : []
  }
}

/** Tells which kinds of phrases are in a piece, where few pieces are asked about: they cost nothing for the others. */
export function seldom<Kind extends string>(
  kinds: Readonly<Record<Kind, readonly string[]>>,
  lists: Lists = {},
): (piece: Piece) => Kind[] {
  const own = new PhraseBook()
  const names = Object.keys(kinds) as Kind[]
  for (const name of names) own.write(kinds[name], lists)
  return (piece) => {
    const places = own.placesIn(wordsIn(piece))
    return names.filter((_, of) => own.phrasesIn(piece, places[of] ?? []).length > 0)
  }
}

function taken(whole: Plain, start: number, expression: (() => RegExp) | undefined): Phrase | undefined {
  const these = expression?.()
  if (!these) return undefined
  these.lastIndex = start
  const taken = these.exec(whole.text)?.[0]
  if (taken === undefined) return undefined
  const words = withoutEnd(taken, /[ ·]/)
  return { start, end: start + words.length, words }
}

/** The first pair whose place is at the offset or after it. */
function firstAt(places: readonly number[], offset: number): number {
  let low = 0
  let high = places.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle * 2] ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low * 2
}

/** Made when a text first has its first word: most phrases are never met, and a command that reads one letter is over sooner. */
function made(pattern: string, lists: Lists): () => RegExp {
  let these: RegExp | undefined
  return () => {
    these ??= new RegExp(
      pattern
        .split(' ')
        .map((token) => piece(token, lists))
        .join(''),
      'y',
    )
    return these
  }
}

/** The words that a phrase may start with, and what may follow each. It never starts with a gap. */
function openings(pattern: string, lists: Lists): Map<string, Set<string> | null> {
  const found = new Map<string, Set<string> | null>()
  const tokens = pattern.split(' ').filter((token) => token !== '^')
  for (const [n, token] of tokens.entries()) {
    const next = leading(tokens.slice(n + 1), lists)
    for (const said of wordsOf(token, lists)) {
      const [first = '', second] = said.split(' ')
      const before = found.get(first)
      const seconds = second === undefined ? next : second.endsWith('*') ? null : [second]
      found.set(first, before === null || !seconds ? null : new Set([...(before ?? []), ...seconds]))
    }
    if (!token.endsWith('?')) break
  }
  return found
}

/**
 * One of these is in any text with the phrase: of a token that it cannot be without, the words that are longest, as those are met least.
 * Null when it has no such token.
 */
function neededBy(pattern: string, lists: Lists): string[] | null {
  let [needed, least]: [string[] | null, number] = [null, 0]
  for (const token of pattern.split(' ')) {
    if (/^[_~]\d$|^[\^!|]|\?$|\||\bName\b|\*/.test(token)) continue
    const words = wordsOf(token, lists).map((said) =>
      said.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest)),
    )
    const shortest = words.reduce((least, word) => Math.min(least, word.length), Infinity)
    if (shortest <= least) continue
    needed = words
    least = shortest
  }
  return needed
}

/** The words that these tokens may start with; null where they may start with any, or be nothing at all. */
function leading(tokens: readonly string[], lists: Lists): string[] | null {
  const words: string[] = []
  for (const token of tokens) {
    if (token.startsWith('!')) continue
    if (/^[_~]\d$|\||\bName\b/.test(token)) return null
    words.push(...wordsOf(token, lists).map((said) => said.split(' ')[0] ?? ''))
    if (!token.endsWith('?')) return words.some((word) => word.endsWith('*')) ? null : words
  }
  return null
}

const wordsOf = (token: string, lists: Lists) =>
  token
    .replace(/\?$/, '')
    .split('/')
    .flatMap((part) => listed(part, lists))

// Every word takes the spaces after it, so that an optional word leaves none behind.
function piece(token: string, lists: Lists): string {
  if (token === '^') return "(?<=(?:^|\\n)[ ·,'-]{0,9})"
  if (token === '|') return '(?=,|\\n|$)'
  const gap = /^([_~])(\d)$/.exec(token)
  if (gap?.[1] === '_') return `(?:${inWord}{1,40}(?:${space}|(?=[,\\n]|$))){0,${gap[2]}}`
  if (gap) return `(?:,${perhapsSpace})?(?:[^ ·\\n]{1,40}${space}){0,${gap[2]}}`
  if (token.startsWith('!')) return `(?!${perhapsSpace}${oneOf(token.slice(1), lists)}${wordEnds})`
  if (token.endsWith('?')) return `(?:${oneOf(token.slice(0, -1), lists)}${wordEnds}${perhapsSpace})?`
  return `${oneOf(token, lists)}${wordEnds}${perhapsSpace}`
}

function oneOf(token: string, lists: Lists): string {
  const parts = token.split('/').flatMap((part) => {
    if (part === 'Name') return [`(?<=·)${inWord}{1,40}`]
    if (part === '|') return ['(?=,|\\n|$)']
    return listed(part, lists).map(literal)
  })
  return `(?:${parts.join('|')})`
}

function listed(part: string, lists: Lists): readonly string[] {
  const list = /^<(.+)>$/.exec(part)
  const words = list ? lists[list[1] ?? ''] : [part]
  if (!words || part === '') throw new Error(`“${part}” is no word and no word list`)
  return words
}

function literal(words: string): string {
  return words
    .replace(/[.+$()[\]{}\\^]/g, '\\$&')
    .replaceAll(' ', space)
    .replaceAll('*', `${inWord}{0,20}`)
}
