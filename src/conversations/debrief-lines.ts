/**
 * A line of the debrief, typed as one says it: “I send the article by Friday”, “Kenji Watanabe, showed me a tin”, “Tomasz Lis, brand
 * director at Acme; I may use her name”. Pure: what it was read as is shown at once, and can be corrected.
 */
import { isTitle } from '../people/level.ts'
import { readOneLine } from '../people/one-line.ts'
import { readDate, type Writer } from '../ui/when.ts'

export interface PromiseRead {
  whose: 'mine' | 'theirs'
  text: string
  /** “2026-12-11”, or null where no day is said. */
  dueOn: string | null
}

const mine = /^(?:I|we)(?:[’']ll| will| promised to| am going to)?\s+/i
const hers = /^(?:they|s?he)(?:[’']ll| will| promised to)?\s+/i

/** `names` are those of the host, whole and given: “Maya sends the letter” is theirs. What says no one is mine. */
export function readPromise(typed: string, writer: Writer, names: readonly string[]): PromiseRead {
  const { text, dueOn } = withoutDay(typed.trim(), writer)
  const said = names.filter(Boolean).find((name) => text.toLowerCase().startsWith(`${name.toLowerCase()} `))
  const they = said ? [text.slice(0, said.length + 1)] : hers.exec(text)
  const start = (they ?? mine.exec(text))?.[0] ?? ''
  const rest = start ? text.slice(start.length).replace(/^will\s+/i, '') : text
  return { whose: they ? 'theirs' : 'mine', text: capital(rest || text), dueOn }
}

/** The longest end of it that is a day ahead: “by Friday”, “on 11 Dec”, “next week”. A bare number is none. */
function withoutDay(text: string, writer: Writer): { text: string; dueOn: string | null } {
  const words = text.replace(/[.!]+$/, '').split(/\s+/)
  for (let from = Math.max(1, words.length - 5); from < words.length; from++) {
    const end = words
      .slice(from)
      .join(' ')
      .replace(/^\(|\)$/g, '')
    const preposition = /^(?:by|before|on|until|due)\s+/i.exec(end)
    const when = preposition ? end.slice(preposition[0].length) : end
    if (!preposition && !/^(?:tomorrow|today|next |in |the day after)/i.test(when)) continue
    const read = readDate(when, { ...writer, leans: 'ahead' })
    if ('why' in read || read.date < writer.today) continue
    return { text: words.slice(0, from).join(' ').replace(/[,;]$/, ''), dueOn: read.date }
  }
  return { text, dueOn: null }
}

export interface HelperRead {
  name: string
  title: string
  did: string
  role: 'in-the-room' | 'assistant'
}

/** Null where it names no one. After the name comes a job title, or what they did. */
export function readHelper(typed: string): HelperRead | null {
  const [name = '', ...rest] = typed
    .trim()
    .split(/\s*[,;]\s*|\s+[–—-]\s+|\s*[:(]\s*/)
    .map((part) => part.replace(/\)$/, '').trim())
  if (name === '') return null
  const role = rest.some((part) => /\bassistant\b|\bsecretary\b/i.test(part)) ? 'assistant' : 'in-the-room'
  const title = rest.length > 0 && rest[0] && isTitle(rest[0]) ? rest[0] : ''
  const did = rest.filter((part) => part !== title).join(', ')
  return { name, title, did, role }
}

export interface NamedRead {
  name: string
  title: string
  company: string
  mayUseName: 'yes' | 'not-asked'
}

const mayUse = /[\s,;.(–—-]*\b(?:I\s+)?(?:may|can)\s+(?:say|use|mention|name|tell)\b[^;.]*/i
const inCapitals =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*)(?:\s+(?:(?:de|der|den|van|von|bin|al|la|da|del|di)\s+)*\p{Lu}[\p{L}\p{M}.’'-]*)*(?=\s+\p{Ll})/u

/** Null where it names no one. “Zsófia Kertész does the same at Northlight” is Zsófia Kertész, of Northlight. */
export function readNamed(typed: string): NamedRead | null {
  const rest = typed.replace(mayUse, '').trim()
  const read = readOneLine(rest)
  if (!read) return null
  const name = inCapitals.exec(read.name)?.[0] ?? read.name
  return {
    name,
    title: read.title ?? '',
    company: read.company ?? '',
    mayUseName: mayUse.test(typed) ? 'yes' : 'not-asked',
  }
}

/** How a host may be called in a line: the whole name, and the given one. */
export const hostNames = ({ name, given_name }: { name: string; given_name: string }) => [
  name,
  given_name || (name.split(/\s+/)[0] ?? ''),
]

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
