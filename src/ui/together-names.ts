/**
 * The forms of one page, sent as one. HTML sends only the form whose button is pressed, and the words in the others would be gone
 * with the page; so the fields of all belong to one form of the document, in their order, and a hidden field ends each part.
 */

/** The id of the document's one form. */
export const TOGETHER = 'together'

/** The hidden field that ends a part: its values that no one types, as a query, with what tells whether anything was typed. */
export const PART = '_part'
/** What the pressed button is sent with: its part, and a value of its own. */
export const PRESS = '_press'

/** What belongs to the page and to no part of it. */
export const OF_PAGE: readonly string[] = ['_from', '_key', '_whose', '_draft']

/** In what a part or a button says of itself: the verb, and the names of its passwords. */
export const VERB = '_verb'
export const SECRETS = '_secrets'

/** Radio buttons of one name are one group in one form, so that each part's have a name of their own. */
export const radioName = (part: string, name: string) => `${part}:${name}`
export const withoutPart = (part: string, name: string) =>
  name.startsWith(`${part}:`) ? name.slice(part.length + 1) : name

/** A short mark of what stands in the fields: another once a word is changed. Line ends and blanks at the ends are no words. */
export function markOf(fields: readonly (readonly [name: string, value: string])[]): string {
  const text = JSON.stringify(fields.map(([name, value]) => [name, value.replace(/\r\n?/g, '\n').trim()]))
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}
