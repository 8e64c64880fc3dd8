/** What a line about someone says beside their name, work and addresses: to whom they belong, how they are spoken of, when to write to them. */
import { relations, toDo, viaSaid } from './one-line-words.ts'

export interface Asides {
  /** The line without them. */
  text: string
  /** In the order of the line. */
  asides: string[]
}

const relation = `(?:(?:old|close|good|best|former|family|late|new)\\s+)?(?:${relations})`
const own = `(?:my|our|his|her|their|\\p{Lu}[\\p{L}-]*[’']s?)\\s+${relation}`

const bullet = /^(?:\(?\d{1,3}[.)]|[•*·▪◦‣–—-])\s+/u
const label = /^(?:name|contact|person)\s*:\s*/iu
const doing = new RegExp(`^(?:please\\s+)?(?:${toDo})\\s+(?=\\p{Lu}|\\p{Lo}|(?:my|our)\\s)`, 'iu')
const before = new RegExp(`^(?:${own}),?\\s+(?=\\p{Lu}|\\p{Lo})`, 'u')
/** As a part of its own: "friend of Maya", "Maya’s boss". */
const part = new RegExp(
  `(?<=[,;|(–—-]\\s*)(?:an?\\s+)?(?:${relation}\\s+of\\s+(?:my\\s+)?[\\p{L}’' -]+|${own})(?=\\s*(?:[,;|)]|$)|\\s+(?:at|from)\\s)`,
  'u',
)
const pronouns =
  /\(?\b(?:she|he|they|ze|xe)\s*\/\s*(?:her|him|them|they|hir|zir|xem)s?(?:\s*\/\s*[a-z]+)?\b\)?/iu
/** An account elsewhere, a mark, another name: in brackets or not. */
const marks = [
  /\(\s*@[\w.]+\s*\)/u,
  /(?<=\s)#[\p{L}\p{N}_-]+/u,
  /\(\s*(?:née|maiden name|goes by|aka|a\.k\.a\.)\s+[^()]+\)/u,
]
/** "met 12 March at the open day", with whatever is said of it. */
const meeting = new RegExp(
  `(?<=[,;|(–—-]\\s*)(?:we )?(?:met|saw|spoke|talked|worked (?:with|together)|studied with|knows?|known)\\b(?! (?:${viaSaid})\\s)[^,;|)]*`,
  'u',
)
const aDay = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const when = new RegExp(
  `\\s+(?:(?:on|by|before|after|until)\\s+(?:next\\s+)?${aDay}|(?:next|this)\\s+(?:week|month|${aDay})|tomorrow|today|tonight)$`,
  'iu',
)

/** A list's bullet or number and "Name:" say nothing, and are left out. */
export function withoutAsides(line: string): Asides {
  const asides: string[] = []
  let text = line.replace(bullet, '').replace(label, '')
  const take = (pattern: RegExp, into = ' ') => {
    const [found] = pattern.exec(text) ?? []
    // No one is left where that is all that the line says.
    if (found === undefined || !/\p{L}/u.test(text.replace(pattern, ''))) return
    asides.push(found.replace(/^[\s(]+|[\s),]+$/gu, ''))
    text = text.replace(pattern, into).replace(/\s+/gu, ' ').trim()
  }
  take(doing)
  take(before)
  take(pronouns)
  for (const mark of marks) take(mark)
  take(meeting)
  take(part)
  take(when)
  return { text, asides: asides.filter((aside) => aside !== '') }
}
