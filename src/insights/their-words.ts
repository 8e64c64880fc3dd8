/**
 * The words that people at a company use among themselves, as far as several of them were heard to: in the interview one speaks of things
 * as they do. Nothing is made up: each stands in what at least two people there said, and ordinary words are left out.
 */
import { fold } from '../store/search.ts'
import { modifyingWords, ordinaryWords } from './ordinary-words.ts'

/** As many as one remembers, and as fit on one line or two of the sheet. */
const MOST_WORDS = 8
/** “harvest letter”, “net promoter score”: what is longer is a sentence. */
const LONGEST = 3

export interface SaidThere {
  personId: string
  text: string
}

export interface TheirWords {
  words: string
  /** How many people there said it. */
  people: number
}

interface Token {
  /** As it was written. */
  written: string
  /** As it is compared: folded, and the plural as the one thing. */
  stem: string
  isTelling: boolean
  /** Telling once a telling word follows it: the “first” of “first cup”. */
  isModifying: boolean
  /** False where a sign parts it from the word before: “shop, letter” is no term. */
  isJoined: boolean
  isFirst: boolean
}

interface Term {
  stems: string
  voices: Set<string>
  /** As it was written, what begins a sentence last: its capital may be none of the word's own. */
  written: { words: string; isFirst: boolean }[]
}

/** The most heard first, then the longest. `names` are of people and the company: they are no words of theirs. */
export function theirWords(said: readonly SaidThere[], names: readonly string[]): TheirWords[] {
  const named = new Set(names.flatMap((name) => wordsOf(name).map(({ stem }) => stem)))
  const terms = new Map<string, Term>()
  for (const { personId, text } of said)
    for (const { stems, words, isFirst } of termsIn(tokensOf(text, named))) {
      const term = terms.get(stems) ?? { stems, voices: new Set(), written: [] }
      term.voices.add(personId)
      term.written.push({ words, isFirst })
      terms.set(stems, term)
    }
  const shared = [...terms.values()].filter(({ voices }) => voices.size > 1)
  return shared
    .filter((term) => !shared.some((other) => isWithin(term, other)))
    .map((term) => ({ words: spelled(term), people: term.voices.size }))
    .sort((a, b) => b.people - a.people || b.words.length - a.words.length || (a.words < b.words ? -1 : 1))
    .slice(0, MOST_WORDS)
}

const wordsOf = (text: string) =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)].map(({ 0: written, index }) => ({
    written,
    index,
    stem: stemOf(fold(written)),
  }))

const stemOf = (word: string) => word.replace(/[’']s$/, '').replace(/(?<=\p{L}{3}[^s])s$/u, '')

function tokensOf(text: string, named: ReadonlySet<string>): Token[] {
  const words = wordsOf(text)
  return words.map(({ written, index, stem }, nth) => {
    const before = words[nth - 1]
    const between = before ? text.slice(before.index + before.written.length, index) : '.'
    return {
      written,
      stem,
      isTelling: !named.has(stem) && !ordinary.has(stem) && /\p{L}{3}/u.test(stem),
      isModifying: modifying.has(stem),
      isJoined: /^[ \u00a0]$/.test(between),
      isFirst: /[.!?:“"„«\n]/.test(between),
    }
  })
}

const ordinary = new Set(ordinaryWords.map((word) => stemOf(fold(word))))
const modifying = new Set(modifyingWords)

/** Every run of telling words, and each part of it. */
function termsIn(tokens: readonly Token[]): { stems: string; words: string; isFirst: boolean }[] {
  return tokens.flatMap((_, from) => {
    const found = []
    for (let length = 1; length <= LONGEST && from + length <= tokens.length; length++) {
      const run = tokens.slice(from, from + length)
      if (!run.every(mayStand)) break
      if (!run.at(-1)?.isTelling) continue
      found.push({
        stems: run.map(({ stem }) => stem).join(' '),
        words: run.map(({ written }) => written).join(' '),
        isFirst: run[0]?.isFirst ?? false,
      })
    }
    return found
  })
}

const mayStand = ({ isTelling, isModifying, isJoined }: Token, nth: number) =>
  nth === 0 ? isTelling || isModifying : isTelling && isJoined

/** What is said only as a part of something longer, by no more people, is told by that. */
const isWithin = (term: Term, other: Term) =>
  other !== term &&
  ` ${other.stems} `.includes(` ${term.stems} `) &&
  [...term.voices].every((voice) => other.voices.has(voice))

function spelled({ written }: Term): string {
  const inside = written.find(({ isFirst }) => !isFirst)
  if (inside) return inside.words
  const [first] = written
  return first ? first.words.charAt(0).toLowerCase() + first.words.slice(1) : ''
}
