/**
 * The words of a person's name, company and title, and which of all the words in a world are meant by what was typed. Pure, so that
 * both databases find the same.
 *
 * A kept word says where it stands: in a name as it is, in a company's name after a space, in a title after a tab. Neither is part of
 * any word.
 */
import { fold } from './fold.ts'

export interface Texts {
  name: string
  company: string
  title: string
}

/** The words that the index keeps of these folded texts: each as it stands, and the pieces of one like “anne-marie” or “(bo)”. */
export function wordsOf({ name, company, title }: Texts): Set<string> {
  const kept = new Set<string>()
  for (const [mark, text] of [
    ['', name],
    [IN_COMPANY, company],
    [IN_TITLE, title],
  ] as const)
    for (const word of text.split(' ')) {
      if (word === '') continue
      kept.add(mark + cut(word))
      if (breaks.test(word))
        for (const piece of word.split(breaks)) if (piece !== '') kept.add(mark + cut(piece))
    }
  return kept
}

const [IN_COMPANY, IN_TITLE] = [' ', '\t']

/** Between two of these stands a piece of a word. */
export const breakMarks = ['-', "'", ',', '.', '(', ')', '/'] as const
const breaks = /[-',.()/]+/u

/** An index takes no key of any length: longer words are found by their first hundred letters. */
export const cut = (text: string) =>
  text.length <= LONGEST_WORD ? text : [...text].slice(0, LONGEST_WORD).join('')
export const LONGEST_WORD = 100

/** What was typed, as folded words: eight at most, each once, without the comma or quote that clings to one. */
export function wordsTyped(typed: string): string[] {
  const words = fold(typed)
    .split(' ')
    .map((word) => word.replace(/^[,.;:()"'«»“”]+|[,.;:()"'«»“”]+$/gu, '') || word)
  return [...new Set(words.filter((word) => word !== ''))].slice(0, 8)
}

/** Kept words that hold what was typed; null where there are more than was asked for. */
export interface WordsHolding {
  /** Of names, those that begin with it. */
  begin: string[] | null
  inNames: string[] | null
  elsewhere: string[] | null
}

/** The words of a list (each between two line ends) that hold `typed`. */
export function wordsWith(list: string, typed: string, most: number): WordsHolding {
  const [begin, inNames, elsewhere] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (let at = list.indexOf(typed); at >= 0; ) {
    const from = list.lastIndexOf('\n', at) + 1
    const to = list.indexOf('\n', at)
    const word = list.slice(from, to)
    if (isOfName(word)) inNames.add(word)
    else elsewhere.add(word)
    if (at === from) begin.add(word)
    if (inNames.size > most || elsewhere.size > most)
      return { begin: wordsBeginning(list, typed, most), inNames: null, elsewhere: null }
    at = list.indexOf(typed, to)
  }
  return { begin: [...begin], inNames: [...inNames], elsewhere: [...elsewhere] }
}

/** True for a kept word that stands in a name. */
export const isOfName = (word: string) => word[0] !== IN_COMPANY && word[0] !== IN_TITLE

function wordsBeginning(list: string, typed: string, most: number): string[] | null {
  const begin = new Set<string>()
  for (const at of placesOf(list, typed)) {
    if (list[at - 1] === '\n') begin.add(wordAt(list, at))
    if (begin.size > most) return null
  }
  return [...begin]
}

/**
 * The words of names and companies in a list that are near `typed`, nearest first, thirty at most. Near is one wrong, missing, extra or
 * swapped letter in a word of three letters or more, and two in one of eight or more. Four in five typing errors are one of these
 * (Damerau, 1964); at eight letters two is what search engines allow (Algolia from 4 and 8 letters, Elasticsearch from 3 and 6). In words
 * of three and four letters the first must be right: too many of them are one letter apart. Digits, and scripts in which one sign is a
 * syllable or a word, are never near: 陈 is another family than 张.
 */
export function wordsNear(list: string, typed: string): string[] {
  const most = editsAllowed(typed)
  if (most === 0) return []
  const found = new Map<string, number>()
  for (const kept of wordsWithPartOf(list, typed)) {
    if (kept[0] === IN_TITLE || found.has(kept)) continue
    const word = kept.trim()
    if (word.length > typed.length + most || word.length < typed.length - most) continue
    const edits = editsBetween(word, typed, most)
    if (edits > 0 && edits <= most) found.set(kept, edits)
  }
  return [...found]
    .sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1))
    .slice(0, 30)
    .map(([word]) => word)
}

const editsAllowed = (typed: string) => (typed.length < 3 || signs.test(typed) ? 0 : typed.length < 8 ? 1 : 2)

/**
 * The words that may be near, which is told by a part of them: an error leaves one of two halves as it was, and two leave one of three
 * parts. Letters that are swapped across where two parts meet stand there swapped. A short word must begin as it should.
 */
function* wordsWithPartOf(list: string, typed: string): Generator<string> {
  const length = typed.length
  const swapped = (at: number) => `${typed[at]}${typed[at - 1]}`
  const parts = length < 8 ? 2 : 3
  const [first, last] =
    length < 5 ? [1, 1] : [Math.floor(length / parts), Math.floor((length * (parts - 1)) / parts)]
  const beginnings = [typed.slice(0, first), typed.slice(0, first - 1) + swapped(first)]
  const endings = length < 5 ? [] : [typed.slice(last), swapped(last) + typed.slice(last + 1)]
  for (const part of beginnings)
    for (const at of placesOf(list, part))
      if (list[at - 1] === '\n' || list[at - 1] === IN_COMPANY) yield wordAt(list, at)
  for (const part of endings)
    for (const at of placesOf(list, part)) if (list[at + part.length] === '\n') yield wordAt(list, at)
  if (first < last) for (const at of placesOf(list, typed.slice(first, last))) yield wordAt(list, at)
}

function* placesOf(list: string, part: string): Generator<number> {
  for (let at = list.indexOf(part); at >= 0; at = list.indexOf(part, at + 1)) yield at
}

const wordAt = (list: string, at: number) =>
  list.slice(list.lastIndexOf('\n', at) + 1, list.indexOf('\n', at))

const signs =
  /[\p{N}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}]/u

/** How many letters are wrong, missing, too many or swapped with the next; more than `most` is told as some number above it. */
export function editsBetween(a: string, b: string, most: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  let leastBefore = 0
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      let edits = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1))
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwap) edits = Math.min(edits, at(before, j - 2) + 1)
      row.push(edits)
      least = Math.min(least, edits)
    }
    // A swap goes on from the row before the last.
    if (least > most && leastBefore >= most) return most + 1
    before = last
    last = row
    leastBefore = least
  }
  return at(last, b.length)
}

const at = (row: readonly number[], index: number) => row[index] ?? 0
