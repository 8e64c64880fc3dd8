/**
 * Cells that a spreadsheet would run. Anyone who opens our list in one must see words, never have them run: so an apostrophe goes in
 * front, and comes off again when the list is imported. Numbers and phone numbers stay as they are.
 */

// A spreadsheet looks past what cannot be seen: blanks, controls, marks of direction and of byte order, a braille blank.
// Apostrophes may stand among them: what was written so is given another, which alone comes off again.
const unseen = String.raw`['\s\p{Cc}\p{Cf}\p{DI}\u2800]*`
const runs = new RegExp(String.raw`^${unseen}[=+\-@＝＋－＠﹦﹢﹣﹫−]`, 'u')
const beginsWithTab = /^'*[^\S\t\r]*[\t\r]/
const number = /^\s*[+\-−]\s?(\d{1,3}([.,' ]\d{3})+|\d+)?([.,]\d+)?(e[+-]?\d+)?\s?%?\s*$/i
const phone = /^\s*\+[\d\s().\-/]{5,40}(\s?(x|ext\.?|#)\s?\d{1,8})?\s*$/i

// A cell is cut where a spreadsheet may cut it: at a line's end, and at what separates cells in half of Europe.
const cuts = /([\n\r\t\v\f\u0085\u2028\u2029;])/

/** The cell so that no part of it is run. */
export function disarmed(cell: string): string {
  const parts = cell.split(cuts).map((part) => (mustBeDisarmed(part) ? `'${part}` : part))
  return beginsWithTab.test(cell) ? `'${parts.join('')}` : parts.join('')
}

/** What `disarmed` was given; also for the apostrophes that other programs put there. */
export function armedAgain(cell: string): string {
  const whole = cell.startsWith("'") && beginsWithTab.test(cell) ? cell.slice(1) : cell
  return whole
    .split(cuts)
    .map((part) => (part.startsWith("'") && runs.test(part) ? part.slice(1) : part))
    .join('')
}

/** Words that begin with an apostrophe of their own get another, or it would be lost on the way back. */
const mustBeDisarmed = (part: string) => runs.test(part) && !isNumber(part) && !isPhone(part)

const isNumber = (part: string) => number.test(part) && /\d/.test(part)
const isPhone = (part: string) => phone.test(part) && (part.match(/\d/g)?.length ?? 0) >= 5
