/** Of one line about someone: what they do, and where. */
import { isTitle } from './level.ts'
import {
  afterCompany,
  atSaid,
  beforeCompany,
  departments,
  heads,
  kinSaid,
  legalForm,
  shortAtSaid,
} from './one-line-words.ts'

const named = '(?=["“„«]?(?:\\p{Lu}|\\p{Lo}))'
export const atWords = new RegExp(
  `(?:^|\\s)(?:${atSaid})\\s+(?:(?:${beforeCompany})\\s+${named})?|\\s*@\\s*|(?<=\\S)\\s+(?:${shortAtSaid})\\s+(?:(?:${beforeCompany})\\s+)?${named}`,
  'iu',
)
/** The same where the letters after it must be capitals, which is not told without case. */
const shortAt = new RegExp(`^\\s+(?:${shortAtSaid})\\s+(?:(?:${beforeCompany})\\s+)?$`, 'iu')
/** A dash, a slash or a dot between two parts. */
export const between = String.raw`\s+[–—-]{1,2}\s+|\s+[/·•●]\s+|(?<=\p{L})\s*[–—]\s*(?=\p{L})`
/** Where one part ends and the next begins. */
export const breaks = new RegExp(String.raw`\s*[,，、،;|()（）]\s*|${between}`, 'u')
const ending = new RegExp(`\\s+(?:${afterCompany})(?:\\s.*|$)`, 'u')
/** Written without blanks between words. */
export const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u

export interface Work {
  title: string | null
  company: string | null
  rest: string[]
}

const tidy = (text: string) => text.replace(/^[\s,;|()（）–—-]+|[\s,;|(（–—-]+$/gu, '').trim()

const partsOf = (text: string): string[] =>
  joinNames(
    text
      .split(breaks)
      .map(tidy)
      .filter((part) => part !== ''),
  )

/** What they do and where. */
export function readWork(about: string): Work {
  const at = placeAt(about)
  if (!at) return ofHead(withoutPlace(partsOf(about)))
  const past: string[] = []
  const beside: string[] = []
  let isNow = false
  const titles = partsOf(about.slice(0, at.start)).flatMap((part) => {
    const now = part.replace(/^(?:now|currently)(?:\s+|$)|^(?:she|he|they)\s+(?:(?:is|are)\s+)?/iu, '')
    isNow ||= now === ''
    if (now === '') return []
    if (isBeside(part)) (formerly.test(now) ? past : beside).push(now)
    else if (formerly.test(now)) past.push(now)
    else return [now]
    return []
  })
  const [company = '', ...rest] = partsOf(about.slice(at.end))
  // "formerly at Google": that is not where they are.
  if (past.length > 0 && titles.length === 0 && !isNow)
    return {
      title: null,
      company: null,
      rest: [...past.slice(0, -1), `${past.at(-1)} at ${company}`, ...rest],
    }
  const [, where = company, as] = /^(.+?)\s+as\s+(?:an?\s+|the\s+)?(.+)$/u.exec(company) ?? []
  const title = tidy(about.slice(0, at.start))
  const isAs = as !== undefined && title === '' && reads(as)
  const isLess = isNow || past.length + beside.length > 0 || titles.some((part) => !title.includes(part))
  return {
    title: (isAs ? as : isLess ? titles.join(', ') : title) || null,
    ...ended((isAs ? where : company) || null, [...beside, ...past, ...rest]),
  }
}

const formerly = /^(?:ex|former|formerly|previously|once|ehemals|früher|ancien(?:ne)?)\b/iu

const kin = new RegExp(
  `^(?:an?\\s+)?(?:(?:old|close|good|best|former|family|late|new)\\s+)?(?:${kinSaid})$`,
  'iu',
)

/** Family and friends, an occasion, a day or what is over: none of them is a title or a company. */
const isBeside = (part: string): boolean =>
  kin.test(part) ||
  /^(?:at|in|from) (?:the|an?|my|our) /u.test(part) ||
  /^(?:\d{1,2}[.\s]+\p{L}{3,}\.?|\p{L}{3,}\.? \d{1,2}(?:st|nd|rd|th)?)(?:,? \d{4})?$|^\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?$|^(?:19|20)\d\d$/u.test(
    part,
  ) ||
  (formerly.test(part) && !reads(part))

/** "retired teacher" is no company, though retirement is no level. */
const reads = (text: string): boolean =>
  isTitle(
    text.replace(
      /^(?:(?:semi-)?retired|self-employed|freelance|independent|aspiring|acting|interim|unemployed|ex-?|former)\s+/iu,
      '',
    ),
  )

/** Without an "at", a lone part is a title when it reads like one, else a company. */
function withoutPlace(parts: string[]): Work {
  const beside = parts.filter(isBeside)
  if (beside.length > 0) {
    const work = withoutPlace(parts.filter((part) => !isBeside(part)))
    return { ...work, rest: [...work.rest, ...beside] }
  }
  const [first, second, ...rest] = joinTitles(parts.flatMap(inTwo))
  if (first === undefined) return { title: null, company: null, rest }
  if (second === undefined) return alone(first)
  const named = reads(first) ? rest.findIndex(hasLegalForm) : -1
  // "Director, Data & AI, Acme Tea, Inc.": what comes before the company belongs to the title.
  if (named >= 0 && !hasLegalForm(second))
    return {
      title: [first, second, ...rest.slice(0, named)].join(', '),
      ...ended(rest[named] ?? null, rest.slice(named + 1)),
    }
  if (!reads(first) && reads(second)) return { title: second, ...ended(first, rest) }
  // "Kestrel, knows Jonas": what goes on in small letters is no company.
  if (!reads(first) && /^\p{Ll}+\s/u.test(second) && !/^\p{Ll}/u.test(first))
    return { title: null, ...ended(first, [second, ...rest]) }
  // "Bank of the West, teller": what is written small is no company.
  if (!reads(first) && /^\p{Ll}+$/u.test(second) && /^\p{Lu}/u.test(first))
    return { title: second, ...ended(first, rest) }
  return { title: first, ...ended(second, rest) }
}

const hasLegalForm = (part: string) => legalForm.test(part.split(/[\s,]+/u).at(-1) ?? '')

/** One part is a title where it reads like one, else a company; "CFO Acme Tea" is both. */
function alone(part: string): Work {
  if (!reads(part)) return { title: null, ...ended(part, []) }
  const words = part.split(' ')
  const end = words.findLastIndex((word) => heads.test(` ${word}`)) + 1
  const after = words.slice(end)
  const isCompany =
    end > 0 &&
    after.length > 0 &&
    after.every((word) => /^\p{Lu}/u.test(word)) &&
    !isTitle(after.join(' ')) &&
    !departments.has(after.join(' ').toLowerCase()) &&
    !after.every((word) => /^\p{Lu}{2,4}$/u.test(word))
  return isCompany
    ? { title: words.slice(0, end).join(' '), company: after.join(' '), rest: [] }
    : { title: part, company: null, rest: [] }
}

/** "CTO of Acme", "Geschäftsführerin der Lumen GmbH": where nothing else says the company. */
function ofHead(work: Work): Work {
  const [, title = '', company = ''] =
    /^(.+?)\s+(?:of|der|des|von|de|du|del|della|dell’|di|da|do)\s+(?:the\s+)?(["“„«]?\p{Lu}.*)$/u.exec(
      work.title ?? '',
    ) ?? []
  const isWhole = heads.test(title) || (isTitle(title) && legalForm.test(company.split(' ').at(-1) ?? ''))
  if (work.company || company === '' || !isWhole || departments.has(company.toLowerCase())) return work
  return { ...work, title, company }
}

/** "Mary from accounting": a part of a company is none. */
export const ofDepartment = (work: Work): Work =>
  work.company && !work.title && departments.has(work.company.toLowerCase())
    ? { ...work, title: work.company, company: null }
    : work

/** "トヨタ自動車 部長": written without commas, the one of the two that is a title tells them apart. */
function inTwo(part: string): string[] {
  const words = part.split(/\s+/u)
  const titles = words.filter((word) => isTitle(word))
  return wide.test(part) && words.length === 2 && titles.length === 1 ? words : [part]
}

/** Where "at" stands, in whatever language; the short words only before a name. */
function placeAt(about: string): { start: number; end: number } | null {
  const every = new RegExp(atWords.source, 'giu')
  for (const found of about.matchAll(every)) {
    const [said] = found
    const end = found.index + said.length
    const after = about.slice(end)
    if (shortAt.test(said) && !/^["“„«]?(?:\p{Lu}|\p{Lo})/u.test(after)) continue
    // "met at the fair", "at my aunt’s": an occasion, not a company.
    if (/^(?:the|an?|my|our|this|that)\s+\p{Ll}/u.test(after)) continue
    // "en" and "de" stand in titles too; a title ends where a name of a company begins.
    return { start: found.index, end }
  }
  return null
}

/** A company without what follows it in small letters: "Kestrel since 2019". Neither a next sentence nor an emoji is part of it. */
function ended(written: string | null, rest: string[]): { company: string | null; rest: string[] } {
  const [whole = '', sentence] = (written ?? '').split(nextSentence)
  if (sentence !== undefined && !hasLegalForm(whole))
    return { company: whole, rest: [(written ?? '').slice(whole.length + 1).trim(), ...rest] }
  const company = written?.replace(/(?:\s|\p{Extended_Pictographic}|\u{fe0f})+$/u, '') || written
  const found = company && ending.exec(company)
  if (!company || !found || found.index === 0) return { company: company && withoutStop(company), rest }
  return { company: company.slice(0, found.index), rest: [found[0].trim(), ...rest] }
}

/** "Acme Tea. Ask about pricing", but neither "St. Mary’s" nor "Acme Corp. Berlin". */
const nextSentence = /(?<=\p{L}{2}\p{Ll})\.\s(?=\p{Lu}\p{Ll}*\s\p{Ll})/u

/** The stop of a sentence is no part of a name; that of "Inc." or "A.Ş." is. */
function withoutStop(company: string): string {
  const last = company.split(/[\s,]+/u).at(-1) ?? ''
  return legalForm.test(last) || /\.\p{L}+\.$|^\p{L}{1,3}\.$/u.test(last)
    ? company
    : company.replace(/(?<=\p{L}{2})\.$/u, '')
}

/** "Acme, Inc." is one company, and so is "University of California, Berkeley". */
function joinNames(parts: string[]): string[] {
  const all = joinPartners(parts)
  const joined: string[] = []
  for (const [index, part] of all.entries()) {
    const before = joined.at(-1) ?? ''
    const isPlace =
      index === all.length - 1 &&
      /^(?:university|universität|université|universidad|universidade) of /iu.test(before) &&
      /^\p{Lu}[\p{L}\s-]*$/u.test(part)
    if ((legalForm.test(part) || isPlace) && joined.length > 0) joined.push(`${joined.pop()}, ${part}`)
    else joined.push(part)
  }
  return joined
}

/** "Skadden, Arps, Slate, Meagher & Flom" is one firm: words by themselves, then two with "and" between them. */
function joinPartners(parts: string[]): string[] {
  const end = parts.findIndex((part) =>
    /^\p{Lu}[\p{L}’'-]*\s+(?:&|and|und|et|y|e)\s+\p{Lu}[\p{L}’'-]*$/u.test(part),
  )
  let start = end
  while (start > 0 && isSurname(parts[start - 1])) start--
  if (end - start < 2 || isTitle(parts[end] ?? '') || departments.has((parts[end] ?? '').toLowerCase()))
    return parts
  return [...parts.slice(0, start), parts.slice(start, end + 1).join(', '), ...parts.slice(end + 1)]
}

const isSurname = (part = '') =>
  /^\p{Lu}[\p{L}’'-]*$/u.test(part) && !isTitle(part) && !departments.has(part.toLowerCase())

/** "CFO, COO" are one title, and so is "Vice President, Sales", where a company comes after. */
function joinTitles(parts: string[]): string[] {
  const joined: string[] = []
  for (const [index, part] of parts.entries()) {
    const before = joined.at(-1)
    const belongs = departments.has(part.toLowerCase()) || (index === 1 && isTitle(part))
    if (before !== undefined && joined.length === 1 && isTitle(before) && belongs)
      joined.push(`${joined.pop()}, ${part}`)
    else joined.push(part)
  }
  return joined
}
