/** How words are made alike before they are compared. Apart from the database, so that what needs none stays quick to load. */

/** Marks that turn the writing direction. Shown as given, ignored when names are compared. */
export const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * Marks that people leave out when they type a name: accents of Latin, Greek and Cyrillic, Hebrew points, Arabic
 * vowels. Other scripts' marks stay: without its vowel signs रवि is someone else.
 */
const optionalMarks = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g

/** Letters that do not come apart into a plain letter and a mark, though people type them so. */
const plainLetters: Map<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    æ: 'ae',
    œ: 'oe',
    ı: 'i',
    ς: 'σ',
    '’': "'",
  }),
)

/** Text for finding and matching, of names and all else: no case, accents, direction marks or doubled spaces. Never shown. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(directionMarks, '')
    .replace(optionalMarks, '')
    .toLowerCase()
    .replace(optionalMarks, '')
    .replace(/[ßøłđðþæœıς’]/g, (letter) => plainLetters.get(letter) ?? letter)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
}
