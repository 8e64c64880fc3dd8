/**
 * Whether two names can be one person's. A mailbox is shared by families and offices, so an address tells who someone is only
 * together with a name that does not speak against it; where it does, they are two people and stay two.
 */

import { foldName, plainSpelling, withoutCredentials } from './names.ts'
import { isNicknameOf } from './nicknames.ts'

/**
 * True where both names can be one person's: the same but for case, accents, order, titles, degrees, initials, middle names, lost
 * letters and short forms. Another given name or another family name is someone else, or cannot be told from it.
 */
export function isSameName(one: string, other: string): boolean {
  return readings(one).some((first) => readings(other).some((second) => agree(first, second)))
}

/** A name in words, without what stands round it. */
interface Reading {
  words: string[]
  /** "jr", "iii": father and son share a name, and often a mailbox. */
  generation: string
  /** "mr" or "mrs", where a title tells: husband and wife as well. */
  title: string
}

/** A name as it stands, and with what stands in quotes or brackets for its first word: Robert "Bob" Clark. */
function readings(name: string): Reading[] {
  const bare = withoutCredentials(name)
  const called = /["“”«»„(（]\s*([\p{L}\p{M}'’. -]+?)\s*["“”«»)）]/u.exec(bare)
  if (!called?.[1]) return [reading(bare)]
  const whole = reading(bare.replace(called[0], ' '))
  return [whole, { ...whole, words: [...reading(called[1]).words, ...whole.words.slice(1)] }]
}

function reading(name: string): Reading {
  const words = wordsOf(name)
  const generation = words.length > 1 ? (generations[words.at(-1) ?? ''] ?? '') : ''
  if (generation) words.pop()
  // "Chen, Maya"; what is left of "Smith, Jr." has no second part.
  const [family = '', given = '', ...more] = name.split(/\s*[,，、]\s*/u)
  const ordered = given && more.length === 0 && !generation ? [...wordsOf(given), ...wordsOf(family)] : words
  let title = ''
  while (ordered.length > 1 && titles.has(ordered[0] ?? '')) title = titleOf(ordered.shift() ?? '') || title
  return { words: ordered.length > 0 ? ordered : [foldName(name)], generation, title }
}

const wordsOf = (name: string) =>
  foldName(name)
    .replace(/['’`]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}?\ufffd]+/u)
    .filter((word) => word !== '')
    .map((word) => plainSpelling(word.replace(honorifics, '$1')))

/** What is said after a name in Japanese, Chinese and Korean. */
const honorifics = /^(.{2,}?)(?:さん|様|先生|女士|小姐|님|씨)$/u

const titles = new Set(
  `dr doctor prof professor mr mrs ms miss mx sir dame lord lady rev hon eng herr frau hr mevr dhr drs ir dipl ing mag monsieur
  madame mme mlle signor signora sig sigra dott dottssa sr sra srta senor senora don dona pan pani د دكتور الدكتور السيد السيدة`
    .split(/\s+/)
    .map(plainSpelling),
)

const his = new Set(
  'mr sir lord herr hr dhr monsieur signor sig sr senor don pan السيد'.split(' ').map(plainSpelling),
)
const hers = new Set(
  'mrs ms miss dame lady frau mevr madame mme mlle signora sigra dottssa sra srta senora dona pani السيدة'
    .split(' ')
    .map(plainSpelling),
)
const titleOf = (word: string) => (his.has(word) ? 'mr' : hers.has(word) ? 'mrs' : '')

const generations: Record<string, string> = {
  jr: 'jr',
  junior: 'jr',
  sr: 'sr',
  senior: 'sr',
  ii: 'ii',
  iii: 'iii',
  iv: 'iv',
}

/** A longer text than this is no name; it is compared as it stands. */
const mostWords = 12

function agree(one: Reading, other: Reading): boolean {
  if (one.generation !== other.generation) return false
  if (one.title && other.title && one.title !== other.title) return false
  const [short, long] =
    one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words]
  if (turns(long).some((words) => isSameText(short, words))) return true
  return long.length <= mostWords && turns(short).some((words) => isPartOf(words, long))
}

/** The words in each order that a name is said in: "Maya Lin Chen", "Lin Chen Maya", "Chen Maya Lin". */
const turns = (words: string[]) =>
  words.length > mostWords ? [words] : words.map((_, at) => [...words.slice(at), ...words.slice(0, at)])

/** Maryann and Mary Ann, 王小明 and 小明 王; names of which every letter is lost are not the same. */
const isSameText = (one: string[], other: string[]) =>
  one.join('') === other.join('') && !/^[?\ufffd]*$/u.test(one.join(''))

/**
 * Both begin alike and end alike, and what the shorter has between stands between in the longer too; or the longer only goes on, as
 * with a second family name. Initials alone tell nothing.
 */
function isPartOf(short: string[], long: string[]): boolean {
  const begins = short.every((word, i) => isLike(word, long[i] ?? ''))
  const [first = '', last = ''] = [short[0], short.at(-1)]
  const spans =
    short.length > 1 &&
    isLike(first, long[0] ?? '') &&
    isLike(last, long.at(-1) ?? '') &&
    isWithin(short.slice(1, -1), long.slice(1, -1))
  return (
    (begins || spans) &&
    short.some((word) => isWhole(word) && long.some((one) => isWhole(one) && isLike(word, one)))
  )
}

/** Whether each of the few stands among the many, in this order. */
function isWithin(few: string[], many: string[]): boolean {
  let from = 0
  return few.every((word) => {
    const at = many.findIndex((one, i) => i >= from && isLike(word, one))
    from = at + 1
    return at >= 0
  })
}

function isLike(one: string, other: string): boolean {
  if (one === '' || other === '') return false
  if (one === other || isNicknameOf(one, other)) return true
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return (
    (isInitial(short) && long.startsWith(short)) || isDamagedFormOf(one, other) || isDamagedFormOf(other, one)
  )
}

/** One letter of a script that has capitals: 王 is a whole name. */
const isInitial = (word: string) => /^[\p{Lu}\p{Ll}]$/u.test(word)
const isWhole = (word: string) => /[\p{L}\p{N}]/u.test(word) && !isInitial(word)

/** "mar?n" for "marin": at least half of it is still there. */
function isDamagedFormOf(damaged: string, word: string): boolean {
  const lost = damaged.match(/[?\ufffd]/gu)?.length ?? 0
  if (lost === 0 || lost * 2 > damaged.length || damaged.length > 60) return false
  return new RegExp(`^${damaged.replace(/[?\ufffd]+/gu, '.{0,4}')}$`, 'u').test(word)
}
