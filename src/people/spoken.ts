/**
 * How a name sounds, roughly, whatever alphabet it is written in: Sofia and Sophia, Ольга and Olga, محمد and Mohammed. Two that sound
 * alike may be one; it is a reason to ask and no more.
 */

const cyrillic: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ў: 'u',
  ђ: 'dj',
  ј: 'i',
  љ: 'li',
  њ: 'ni',
  ћ: 'ch',
  џ: 'dzh',
}
const greek: Record<string, string> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
}
/** Their vowels are mostly not written, so only consonants are compared. */
const consonants: Record<string, string> = {
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'i',
  ح: 'h',
  خ: 'h',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ک: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  پ: 'p',
  چ: 'ch',
  گ: 'g',
  א: '',
  ב: 'v',
  ג: 'g',
  ד: 'd',
  ה: 'h',
  ו: 'v',
  ז: 'z',
  ח: 'h',
  ט: 't',
  י: '',
  כ: 'k',
  ך: 'k',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  ע: '',
  פ: 'f',
  ף: 'f',
  צ: 'ts',
  ץ: 'ts',
  ק: 'k',
  ר: 'r',
  ש: 'sh',
  ת: 't',
}
const plain = { ...cyrillic, ...greek }

/** A name, by its sounds. */
export interface SpokenName {
  /** All letters, the words in one order. Empty where vowels are not written. */
  letters: string
  /** The consonants alone; empty where they are too few to tell anyone by. */
  consonants: string
  /** Vowels are not written in its alphabet. */
  isWithoutVowels: boolean
}

export function spokenName(words: readonly string[]): SpokenName {
  const inOrder = (all: string[]) =>
    all
      .filter((word) => word !== '')
      .toSorted()
      .join(' ')
  const isWithoutVowels = words.some((word) => noVowels.test(word))
  const bones = words.map(consonantsOf).filter((word) => word !== '')
  const isEnough = bones.length > 1 && bones.join('').length > 3
  return {
    letters: isWithoutVowels ? '' : inOrder(words.map(spoken)),
    consonants: isEnough ? inOrder(bones) : '',
    isWithoutVowels,
  }
}

/** Consonants are compared only across alphabets: Mara and Mira have the same. */
export const soundsAlike = (one: SpokenName, other: SpokenName): boolean =>
  one.isWithoutVowels === other.isWithoutVowels
    ? one.letters !== '' && one.letters === other.letters
    : one.consonants !== '' && one.consonants === other.consonants

const noVowels = /[\p{sc=Arabic}\p{sc=Hebrew}]/u

/** One word in Latin letters, without what spelling alone makes different. */
export const spoken = (word: string): string => remembered(bySound, word, soundOf)

function soundOf(word: string): string {
  const latin = [...word.replaceAll('ου', 'ou')].map((letter) => plain[letter] ?? letter).join('')
  return latin
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/tsch|tch/g, 'ch')
    .replace(/sch/g, 'sh')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/chr/g, 'kr')
    .replace(/ck|q/g, 'k')
    .replace(/kh/g, 'h')
    .replace(/c(?![hei y])/g, 'k')
    .replace(/w/g, 'v')
    .replace(/[jy]/g, 'i')
    .replace(/(?<=[aeiou])h(?=[^aeiou]|$)/g, '')
    .replace(/(.)\1+/gu, '$1')
}

/** The consonants of a word: “mhmd”. The article in front is no part of them. */
export const consonantsOf = (word: string): string => remembered(byConsonants, word, bonesOf)

function bonesOf(word: string): string {
  if (/^(?:al|el)$/u.test(word)) return ''
  const bare = word.replace(/^ال/u, '')
  const own = [...bare]
    .map((letter) => (noVowels.test(letter) ? (consonants[letter] ?? '') : letter))
    .join('')
  return spoken(own)
    .replace(/[aeiou]/g, '')
    .replace(/(?<=.)h$/u, '')
    .replace(/(.)\1+/gu, '$1')
}

const bySound = new Map<string, string>()
const byConsonants = new Map<string, string>()

/** Of ten thousand people many share a word. */
function remembered(all: Map<string, string>, word: string, make: (word: string) => string): string {
  const known = all.get(word)
  if (known !== undefined) return known
  if (all.size > 20_000) all.clear()
  const made = make(word)
  all.set(word, made)
  return made
}
