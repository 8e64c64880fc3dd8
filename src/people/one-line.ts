/** Someone written down in one line, as one would on a napkin: "Maya Chen, VP Marketing at Acme, via Jonas". */
import { readEmail } from './email.ts'
import { isTitle } from './level.ts'
import { linkedinSlug, readLink } from './links.ts'
import { isCredential } from './names.ts'
import { withoutAsides } from './one-line-asides.ts'
import {
  afterCompany,
  atSaid,
  beforeCompany,
  beingSaid,
  departments,
  heads,
  legalForm,
  shortAtSaid,
  viaSaid,
} from './one-line-words.ts'

export interface OneLine {
  name: string
  title: string | null
  company: string | null
  /** Who made the introduction. */
  via: string | null
  email: string | null
  phone: string | null
  /** The slug of a LinkedIn profile. */
  linkedin: string | null
  /** What had no place above, so that nothing typed is lost. */
  rest: string | null
}

/** Not after "at": Via is a company too. */
const viaWords = new RegExp(
  `(?<!(?:\\bat|@|\\bbei|\\bchez)\\s*)(?:^|[\\s,;(–—-])(?:${viaSaid})\\s*(?<=\\s|[’'])([^,;|()]+)\\)?`,
  'iu',
)
const named = '(?=["“„«]?(?:\\p{Lu}|\\p{Lo}))'
const atWords = new RegExp(
  `(?:^|\\s)(?:${atSaid})\\s+(?:(?:${beforeCompany})\\s+${named})?|\\s*@\\s*|(?<=\\S)\\s+(?:${shortAtSaid})\\s+(?:(?:${beforeCompany})\\s+)?${named}`,
  'iu',
)
/** The same where the letters after it must be capitals, which is not told without case. */
const shortAt = new RegExp(`^\\s+(?:${shortAtSaid})\\s+(?:(?:${beforeCompany})\\s+)?$`, 'iu')
const between = String.raw`\s+[–—-]{1,2}\s+|\s+[/·•●]\s+|(?<=\p{L})\s*[–—]\s*(?=\p{L})`
const nameEnd = new RegExp(
  String.raw`\s*[,，、،;|(（]\s*|\s*[:：]\s+|${between}|\s+(?=(?:${atSaid})\s)|\s*(?=@)`,
  'iu',
)
const breaks = new RegExp(String.raw`\s*[,，、،;|()（）]\s*|${between}`, 'u')
const being = new RegExp(`^([^,;|(@]*\\p{L}),?\\s+(?:${beingSaid})\\s+(?:(?:an?|the)\\s+)?(?=\\p{L})`, 'u')
const ending = new RegExp(`\\s+(?:${afterCompany})(?:\\s.*|$)`, 'u')
const phoneLike =
  /(?<![\p{L}\p{N}./-])\+?\(?\d[\d\s().\-/]{4,}\d(?:\s?(?:x|ext\.?)\s?\d{1,6})?(?![\p{L}\p{N}])/u
/** Where the number was, with the word before it that says only what the number shows. */
const phoneSaid =
  /(?:\b(?:tel(?:efon|éfono|ephone)?|phone|mob(?:ile|il)?|cell|handy|móvil|portable|ph|t|m)\s*[.:]?\s*)?\0/iu

/** Null when the line names no one. A line is read up to 500 characters; longer ones are not of this kind. */
export function readOneLine(line: string): OneLine | null {
  const rest: string[] = []
  let text = line
    .slice(0, 500)
    // A row of a spreadsheet.
    .replace(/(?<=\S)\t+(?=\S)/gu, ' | ')
    .replace(/\p{Cc}+/gu, ' ')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
  if (line.length > 500) rest.push(line.slice(500).trim())

  // Of several people as a mail program lists them, the first; the others are kept as typed.
  const [more] = /(?<=<[^<>]*@[^<>]*>)\s*[;,]\s*(?=[^<>]*<[^<>]*@).*$/u.exec(text) ?? []
  if (more) {
    text = text.slice(0, -more.length)
    rest.push(more.replace(/^[\s;,]+/u, ''))
  }

  const { email, linkedin, left } = withoutAddresses(text, rest)
  text = left
  const phones: string[] = []
  for (let one = phoneIn(text); one; one = phoneIn(text)) {
    phones.push(one)
    text = text.replace(one, '\0').replace(phoneSaid, ' ').replace(/\s+/gu, ' ').trim()
  }
  const [phone = null, ...others] = phones
  for (const other of others) rest.push(other)

  const beside = withoutAsides(text)
  text = asParts(beside.text.replace(being, '$1, '))
  for (const aside of beside.asides) rest.push(aside)
  const found = viaWords.exec(` ${text}`)
  const hasNameBefore = found && /[\p{L}\p{N}]/u.test(text.slice(0, Math.max(0, found.index - 1)))
  const via = hasNameBefore ? (found[1]?.trim() ?? null) : null
  if (found && hasNameBefore) text = ` ${text}`.replace(found[0], ',').trim()

  const { name, about } = splitName(text)
  const work = ofDepartment(readWork(about))
  rest.unshift(...work.rest)
  const shown = name || email || linkedin
  if (!shown || !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(shown)) return null
  return {
    name: shown,
    title: work.title,
    company: work.company,
    via,
    email,
    phone,
    linkedin,
    rest: rest.filter((part) => part !== '').join(', ') || null,
  }
}

/** The first address and profile of the line, and the line without any; the others go to the rest. */
function withoutAddresses(text: string, rest: string[]) {
  let email: string | null = null
  let linkedin: string | null = null
  const left = text.split(' ').flatMap((word) => {
    const bare = word.replace(/^[(<,;]+|[)>,;]+$/g, '')
    const address = bare.includes('@') && bare.includes('.') ? readEmail(bare) : null
    const slug = linkedinSlug(bare)
    const link = /^https?:\/\//i.test(bare) ? readLink(bare) : null
    if (!address && !slug && !link) return [word]
    if (address && !email) email = address
    else if (slug && !linkedin) linkedin = slug
    else rest.push(bare)
    // What divided it from the next part still does.
    return /[,;]$/.test(word) ? [','] : []
  })
  return {
    email: email as string | null,
    linkedin: linkedin as string | null,
    left: left.join(' ').replace(/\s+,/g, ','),
  }
}

/** Seven digits or more that are no day and no years. */
function phoneIn(text: string): string | null {
  const found = phoneLike.exec(text)?.[0].trim() ?? ''
  const digits = found.match(/\d/g)?.length ?? 0
  const isOther =
    /^(?:19|20)\d\d\s?[-/]\s?(?:19|20)\d\d$/.test(found) ||
    /^\d{4}-\d\d-\d\d$|^\d{1,2}[./]\d{1,2}[./]\d{4}$/.test(found)
  return digits >= 7 && digits <= 20 && !isOther ? found : null
}

/** The name ends at the first comma, dash, bracket or "at"; degrees after it still belong to it. */
function splitName(text: string): { name: string; about: string } {
  const start = text.replace(/^[\s,;|–—-]+/u, '').replace(/^["“„«]([^"“”„«»]+)["”»“](?=\s*(?:,|$))/u, '$1')
  const turned = lastFirst(start)
  if (turned) return turned
  // "Mary (Molly) Jones" goes on after the bracket.
  const whole = /^\p{Lu}[\p{L}'’-]+ \(\p{Lu}[\p{L}'’-]+\) (?=\p{Lu})/u.exec(start)?.[0].length ?? 0
  const found = nameEnd.exec(start.slice(whole))
  const end = found && { index: found.index + whole, 0: found[0] }
  if (!end) return { name: start.replace(/[\s,;|–—-]+$/u, ''), about: '' }
  let name = start.slice(0, end.index)
  let about = start.slice(end.index + end[0].length)
  const isNames = (part: string | undefined) =>
    part !== undefined && part !== '' && (isCredential(part) || isGeneration(part))
  for (let next = about.split(breaks)[0]; isNames(next); next = about.split(breaks)[0]) {
    name += `, ${next}`
    about = about.slice(next?.length).replace(/^[\s,;|()]+/u, '')
  }
  return { name: name.replace(/[\s,;|–—-]+$/u, ''), about }
}

const isGeneration = (part: string) => /^(?:jr|sr|junior|senior|ii|iii|iv)\.?$/i.test(part)

/** "Chen, Maya — VP Marketing" and "Okafor, Dana, Buyer, Riverside Foods": one word, then one or two that are no title, then more. */
function lastFirst(text: string): { name: string; about: string } | null {
  const found =
    /^((?:(?:van|von|de|der|den|di|da|la|le|el|al|bin|ben)\s+){0,3}[\p{L}'’-]+),\s*(\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*)?)(\s+[–—-]{1,2}\s+|\s*[–—]\s*|\s*,\s*|\s*;\s*|\s*\(\s*|\s*\|\s*)(.+)$/iu.exec(
      text,
    )
  const [, family = '', given = '', mark = '', about = ''] = found ?? []
  if (!found || !/^\p{Lu}/u.test(given) || isTitle(given) || isCredential(given) || isGeneration(given))
    return null
  const [next = '', after] = about.split(breaks)
  const isComma = mark.trim() === ','
  // With commas alone it may be one name, a company and more: only a title behind tells.
  if (isComma && !(isTitle(next.split(atWords)[0] ?? '') && (after !== undefined || atWords.test(next))))
    return null
  return { name: `${given} ${family}`, about }
}

interface Work {
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
function readWork(about: string): Work {
  const at = placeAt(about)
  if (!at) return ofHead(withoutPlace(partsOf(about)))
  const past: string[] = []
  const titles = partsOf(about.slice(0, at.start)).flatMap((part) => {
    const now = part.replace(/^(?:now|currently)\s+/iu, '')
    if (!formerly.test(now)) return [now]
    past.push(now)
    return []
  })
  const [company = '', ...rest] = partsOf(about.slice(at.end))
  // "formerly at Google": that is not where they are.
  if (past.length > 0 && titles.length === 0)
    return {
      title: null,
      company: null,
      rest: [...past.slice(0, -1), `${past.at(-1)} at ${company}`, ...rest],
    }
  const [, where = company, as] = /^(.+?)\s+as\s+(?:an?\s+|the\s+)?(.+)$/u.exec(company) ?? []
  const title = tidy(about.slice(0, at.start))
  const isAs = as !== undefined && title === '' && reads(as)
  const shown = past.length > 0 || titles.some((part) => !title.includes(part)) ? titles.join(', ') : title
  return {
    title: (isAs ? as : shown) || null,
    ...ended((isAs ? where : company) || null, [...past, ...rest]),
  }
}

const formerly = /^(?:ex|former|formerly|previously|once|ehemals|früher|ancien(?:ne)?)\b/iu

/** An occasion, a day or what is over: none of them is a title or a company. */
const isBeside = (part: string): boolean =>
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
  if (second === undefined)
    return reads(first) ? { title: first, company: null, rest } : { title: null, ...ended(first, rest) }
  if (!reads(first) && reads(second)) return { title: second, ...ended(first, rest) }
  // "Kestrel, knows Jonas": what goes on in small letters is no company.
  if (!reads(first) && /^\p{Ll}+\s/u.test(second) && !/^\p{Ll}/u.test(first))
    return { title: null, ...ended(first, [second, ...rest]) }
  return { title: first, ...ended(second, rest) }
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
const ofDepartment = (work: Work): Work =>
  work.company && !work.title && departments.has(work.company.toLowerCase())
    ? { ...work, title: work.company, company: null }
    : work

const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u

/** "トヨタ自動車 部長": written without commas, the one of the two that is a title tells them apart. */
function inTwo(part: string): string[] {
  const words = part.split(/\s+/u)
  const titles = words.filter((word) => isTitle(word))
  return wide.test(part) && words.length === 2 && titles.length === 1 ? words : [part]
}

/** "陈美玲 市场总监 阿克梅茶叶" has blanks where others have commas. A name of two parts has one or two letters before its blank. */
function asParts(text: string): string {
  const [named = '', ...rest] = text.split(/(?<=[,，、，;|(（])/u)
  const words = named.split(' ')
  if (
    !words.every((word) => wide.test(word)) ||
    !words.slice(1).some((word) => isTitle(word.replace(/[^\p{L}]+$/u, '')))
  )
    return text
  const [one = '', two = ''] = words
  const isTwo = one.length <= 2 && two.length <= 3 && !isTitle(two)
  const name = isTwo ? `${one} ${two}` : one
  return [[name, ...words.slice(isTwo ? 2 : 1)].join('，'), ...rest].join('')
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

/** A company without what follows it in small letters: "Kestrel since 2019". */
function ended(company: string | null, rest: string[]): { company: string | null; rest: string[] } {
  const found = company && ending.exec(company)
  if (!company || !found || found.index === 0) return { company: company && withoutStop(company), rest }
  return { company: company.slice(0, found.index), rest: [found[0].trim(), ...rest] }
}

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
