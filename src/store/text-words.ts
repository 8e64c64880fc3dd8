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

/** Which words of the world are meant by one that was typed. */
export interface WordsMeant {
  /** In any text. */
  anywhere: Set<string>
  /** In the name of a company as well. */
  inNames: Set<string>
  /** True where no word begins with what was typed, and these come near it. */
  isNear: boolean
}

/**
 * The words of a list (each between two line ends) that are meant by `typed`: those that begin with it, of one or two letters only the
 * very word. In the name of a company they need only begin with those too. Where there is none, those in which it stands; and else those that are near it.
 */
export function wordsMeant(list: string, typed: string): WordsMeant {
  const begin = wordsAt(list, `\n${typed}`)
  const isWhole = list.includes(`\n${typed}\n`)
  if (begin.size > 0) {
    const isShort = typed.length < 3 && !unspaced.test(typed)
    const whole = isWhole ? [typed] : []
    const anywhere = isShort && (isWhole || typed.length === 1) ? new Set(whole) : begin
    return { anywhere, inNames: begin, isNear: false }
  }
  const inside = typed.length < 3 ? new Set<string>() : wordsAt(list, typed)
  const meant = inside.size > 0 ? inside : new Set(wordsNear(list, typed))
  return { anywhere: meant, inNames: meant, isNear: true }
}

/** No more words than this are looked up; of more, the shortest, which lack least of what was typed. */
const mostWords = (part: string) => (part.trim().length < 4 ? 40 : 100)

function wordsAt(list: string, part: string): Set<string> {
  const found = new Set<string>()
  for (let at = list.indexOf(part); at >= 0; ) {
    const from = list.lastIndexOf('\n', part.startsWith('\n') ? at : at - 1) + 1
    const to = list.indexOf('\n', from)
    found.add(list.slice(from, to))
    at = list.indexOf(part, to)
  }
  const most = mostWords(part)
  if (found.size <= most) return found
  const byLength = [...found].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  return new Set(byLength.slice(0, most))
}
