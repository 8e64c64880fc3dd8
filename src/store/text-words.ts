/**
 * The words of a letter, a note or any other text, and which of all the words in a world are meant by what was typed. Pure, so that
 * both databases find the same.
 *
 * Scripts that set no space between words are kept as pairs of signs: “公司的” as 公司, 司的 and 的. Whoever types three signs
 * means a text in which both pairs stand.
 */
import { fold } from './fold.ts'
import { cut, wordsNear } from './search-words.ts'

/** The words of a text, folded, each once. */
export function wordsOfText(text: string): Set<string> {
  const words = new Set<string>()
  for (const [piece] of fold(text).matchAll(pieces)) {
    if (unspaced.test(piece)) for (const pair of pairsOf([...piece])) words.add(pair)
    else if (!code.test(piece)) words.add(cut(piece))
  }
  return words
}

/** Long runs of letters with digits among them stand in links and message ids; no one types them, and each would be a word of its own. */
const code = /^(?=.*\p{N})[\p{L}\p{N}]{17,}$/u

const pairsOf = (signs: string[]) => signs.map((sign, at) => sign + (signs[at + 1] ?? ''))

const unspacedScripts = [
  'Han',
  'Hiragana',
  'Katakana',
  'Bopomofo',
  'Yi',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
  'Tibetan',
]
const sign = unspacedScripts.map((script) => `\\p{Script=${script}}`).join('')
const unspaced = new RegExp(`[${sign}]`, 'u')
/** A run of such signs with the marks on them, or of other letters and digits. */
const pieces = new RegExp(`[${sign}][${sign}\\p{M}ー々]*|(?:(?![${sign}])[\\p{L}\\p{N}\\p{M}])+`, 'gu')

/** What was typed, cut as texts are: eight words at most. Of a run of signs only whole pairs, of a single one itself. */
export function piecesTyped(typed: string): string[] {
  const words: string[] = []
  for (const [piece] of fold(typed).matchAll(pieces)) {
    const signs = [...piece]
    if (!unspaced.test(piece)) words.push(cut(piece))
    else if (signs.length === 1) words.push(piece)
    else for (const pair of pairsOf(signs).slice(0, -1)) words.push(pair)
  }
  return [...new Set(words)].slice(0, 8)
}

/** Words of texts: all that begin so, or these. Where few begin so, `all` names them: a database looks for a word faster than for a beginning. */
export type Words = { from: string; all?: string[] } | { among: string[] }

export const isNothing = (words: Words) => 'among' in words && words.among.length === 0

/** Which words of the world are meant by one that was typed. */
export interface WordMeant {
  /** In any text. */
  anywhere: Words
  /** In what is written of a company as well. */
  inNames: Words
  /** These words, of very many the shortest, and with what each of them begins. */
  words: string[]
  /** True where no word begins with what was typed, and these come near it. */
  isNear: boolean
}

/**
 * Where words begin with what was typed (`begin`, the shortest first) those are meant; of one or two letters only the very word, but
 * of companies, which are few, the first of the others too.
 */
export function wordMeant(typed: string, begin: string[]): WordMeant {
  const isWhole = begin[0] === typed
  const isShort = typed.length < 3 && !unspaced.test(typed)
  const all: Words = isShort
    ? { among: begin.slice(0, MOST_SHORT) }
    : { from: typed, ...(begin.length <= FEW && { all: begin }) }
  if (!isShort || (!isWhole && typed.length > 1))
    return { anywhere: all, inNames: all, words: isShort ? begin : [typed, ...begin], isNear: false }
  const whole = { among: isWhole ? [typed] : [] }
  return { anywhere: whole, inNames: all, words: begin.slice(0, MOST_SHORT), isNear: false }
}

const MOST_SHORT = 40
const FEW = 20

/** Where none begins with it: of the words in a list (each between two line ends) those in which it stands, and else those that are near it. */
export function nearlyMeant(list: string, typed: string): WordMeant {
  const inside = typed.length < SHORTEST_NEAR ? [] : wordsHolding(list, typed)
  const words = inside.length > 0 ? inside : wordsNear(list, typed)
  const those = { among: words }
  return { anywhere: those, inNames: those, words, isNear: true }
}

/** Less than this stands in too many words, and is near to too many. */
export const SHORTEST_NEAR = 3

/** A hundred at most; of more, the shortest, which have least beside what was typed. */
function wordsHolding(list: string, part: string): string[] {
  const found = new Set<string>()
  for (let at = list.indexOf(part); at >= 0; ) {
    const to = list.indexOf('\n', at)
    found.add(list.slice(list.lastIndexOf('\n', at) + 1, to))
    at = list.indexOf(part, to)
  }
  return [...found].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, 100)
}
