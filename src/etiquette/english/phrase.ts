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
import { type Piece, type Places, type Plain, wordsIn } from './words.ts'

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

/** A phrase that may start with a word: the number of the phrases it is among, and its second words, null where it may be any or none. */
type Start = { of: number; phrase: number; seconds: ReadonlySet<string> | null }

/**
 * All the phrases that rules look for. They are written into it while the rules are loaded, and stay: so each two words of a text are
 * looked up once for all of them, as most are met nowhere in it. Each list by itself would take as long for every word.
 */
class PhraseBook {
  readonly #expressions: (() => RegExp)[] = []
  readonly #starts = new Map<string, Start[]>()
  #count = 0

  write(patterns: readonly string[], lists: Lists): FindPhrases {
    const of = this.#count++
    for (const pattern of patterns) {
      const phrase = this.#expressions.push(made(pattern, lists)) - 1
      for (const [word, seconds] of openings(pattern, lists)) {
        const others = this.#starts.get(word) ?? []
        this.#starts.set(word, others)
        others.push({ of, phrase, seconds })
      }
    }
    return (piece) => this.#find(of, piece)
  }

  #find(of: number, { whole, start, end }: Piece): Phrase[] {
    const places = this.#placesIn(whole)[of]
    const found: Phrase[] = []
    let from = start
    for (let i = places ? firstAt(places, start) : 0; places && i < places.length; i += 2) {
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

  /** Where each of all phrases may start in a text: worked out once for each text, and kept with it. */
  #placesIn(whole: Plain): Places {
    if (whole.places?.of === this.#count) return whole.places.all
    const all: Places = new Array(this.#count)
    for (const [n, { text, start: at }] of whole.words.entries())
      for (const { of, phrase, seconds } of this.#starts.get(text) ?? none) {
        if (seconds && !seconds.has(whole.words[n + 1]?.text ?? '')) continue
        const others = all[of]
        if (others) others.push(at, phrase)
        else all[of] = [at, phrase]
      }
    whole.places = { all, of: this.#count }
    return all
  }
}

const none: readonly Start[] = []

const book = new PhraseBook()

export const phrases = (patterns: readonly string[], lists: Lists = {}): FindPhrases =>
  book.write(patterns, lists)

/** The same for phrases that few sentences are searched for: they cost nothing where none of them is asked about. */
export function seldom(patterns: readonly string[], lists: Lists = {}): FindPhrases {
  const starts = new Map<string, { expression: () => RegExp; seconds: ReadonlySet<string> | null }[]>()
  for (const pattern of patterns) {
    const expression = made(pattern, lists)
    for (const [word, seconds] of openings(pattern, lists))
      starts.set(word, [...(starts.get(word) ?? []), { expression, seconds }])
  }
  return (piece) => {
    const words = wordsIn(piece)
    const found: Phrase[] = []
    for (const [n, { text, start }] of words.entries()) {
      if (start < (found.at(-1)?.end ?? 0)) continue
      for (const { expression, seconds } of starts.get(text) ?? []) {
        if (seconds && !seconds.has(words[n + 1]?.text ?? '')) continue
        const phrase = taken(piece.whole, start, expression)
        if (!phrase) continue
        found.push(phrase)
        break
      }
    }
    return found
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
