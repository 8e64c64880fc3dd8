/** Someone written down in one line, as one would on a napkin: "Maya Chen, VP Marketing at Acme, via Jonas". */
import { readEmail } from './email.ts'
import { isTitle } from './level.ts'
import { linkedinSlug, readLink } from './links.ts'
import { isCredential } from './names.ts'
import { afterCompany, atSaid, departments, legalForm, shortAtSaid, toDo, viaSaid } from './one-line-words.ts'

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
const atWords = new RegExp(
  `(?:^|\\s)(?:${atSaid})\\s+|\\s*@\\s*|(?<=\\S)\\s+(?:${shortAtSaid})\\s+(?=["“„«]?(?:\\p{Lu}|\\p{Lo}))`,
  'iu',
)
/** The same where the letters after it must be capitals, which is not told without case. */
const shortAt = new RegExp(`^\\s+(?:${shortAtSaid})\\s+$`, 'iu')
const separator = String.raw`\s*[,，、،;|(（]\s*|\s+[–—-]{1,2}\s+|(?<=\p{L})\s*[–—]\s*(?=\p{L})`
const nameEnd = new RegExp(`${separator}|\\s+(?=(?:${atSaid})\\s)|\\s*(?=@)`, 'iu')
const breaks = /\s*[,，、،;|()（）]\s*|\s+[–—-]{1,2}\s+|(?<=\p{L})\s*[–—]\s*(?=\p{L})/u
const doing = new RegExp(`^(?:please\\s+)?(?:${toDo})\\s+(?=\\p{Lu}|\\p{Lo})`, 'iu')
const ending = new RegExp(`\\s+(?:${afterCompany})(?:\\s.*|$)`, 'u')
const phoneLike =
  /(?<![\p{L}\p{N}./-])\+?\(?\d[\d\s().\-/]{4,}\d(?:\s?(?:x|ext\.?)\s?\d{1,6})?(?![\p{L}\p{N}])/u

/** Null when the line names no one. A line is read up to 500 characters; longer ones are not of this kind. */
export function readOneLine(line: string): OneLine | null {
  const rest: string[] = []
  let text = line
    .slice(0, 500)
    .replace(/\p{Cc}+/gu, ' ')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
  if (line.length > 500) rest.push(line.slice(500).trim())

  const { email, linkedin, left } = withoutAddresses(text, rest)
  text = left
  const phone = phoneIn(text)
  if (phone) text = text.replace(phone, ' ').replace(/\s+/gu, ' ').trim()

  const todo = doing.exec(text)
  if (todo) {
    rest.push(todo[0].trim())
    text = text.slice(todo[0].length)
  }
  const found = viaWords.exec(` ${text}`)
  const hasNameBefore = found && /[\p{L}\p{N}]/u.test(text.slice(0, Math.max(0, found.index - 1)))
  const via = hasNameBefore ? (found[1]?.trim() ?? null) : null
  if (found && hasNameBefore) text = ` ${text}`.replace(found[0], ',').trim()

  const { name, about } = splitName(text)
  const work = readWork(about)
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
  const end = nameEnd.exec(start)
  if (!end) return { name: start, about: '' }
  let name = start.slice(0, end.index)
  let about = start.slice(end.index + end[0].length)
  const isNames = (part: string | undefined) =>
    part !== undefined && part !== '' && (isCredential(part) || isGeneration(part))
  for (let next = about.split(breaks)[0]; isNames(next); next = about.split(breaks)[0]) {
    name += `, ${next}`
    about = about.slice(next?.length).replace(/^[\s,;|()]+/u, '')
  }
  return { name: name.trim(), about }
}

const isGeneration = (part: string) => /^(?:jr|sr|junior|senior|ii|iii|iv)\.?$/i.test(part)

/** "Chen, Maya — VP Marketing" and "Okafor, Dana, Buyer, Riverside Foods": one word, then one or two that are no title, then more. */
function lastFirst(text: string): { name: string; about: string } | null {
  const found =
    /^((?:(?:van|von|de|der|den|di|da|la|le|el|al|bin|ben)\s+){0,3}[\p{L}'’-]+),\s*(\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*)?)(\s+[–—-]{1,2}\s+|\s*[–—]\s*|\s*,\s*|\s*\(\s*|\s*\|\s*)(.+)$/iu.exec(
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

/** What they do and where. Without an "at", a lone part is a title when it reads like one, else a company. */
function readWork(about: string): { title: string | null; company: string | null; rest: string[] } {
  const tidy = (text: string) => text.replace(/^[\s,;|()（）–—-]+|[\s,;|(（–—-]+$/gu, '').trim()
  const parts = (text: string) =>
    joinNames(
      text
        .split(breaks)
        .map(tidy)
        .filter((part) => part !== ''),
    )
  const at = placeAt(about)
  if (at) {
    const [company, ...rest] = parts(about.slice(at.end))
    return { title: tidy(about.slice(0, at.start)) || null, ...ended(company ?? null, rest) }
  }
  const all = joinTitles(parts(about))
  const [first, second, ...rest] = all
  if (first === undefined) return { title: null, company: null, rest }
  if (second === undefined)
    return isTitle(first) ? { title: first, company: null, rest } : { title: null, ...ended(first, rest) }
  if (!isTitle(first) && isTitle(second)) return { title: second, ...ended(first, rest) }
  // "Kestrel, knows Jonas": what goes on in small letters is no company.
  if (!isTitle(first) && /^\p{Ll}+\s/u.test(second) && !/^\p{Ll}/u.test(first))
    return { title: null, ...ended(first, [second, ...rest]) }
  return { title: first, ...ended(second, rest) }
}

/** Where "at" stands, in whatever language; the short words only before a name. */
function placeAt(about: string): { start: number; end: number } | null {
  const every = new RegExp(atWords.source, 'giu')
  for (const found of about.matchAll(every)) {
    const [said] = found
    const end = found.index + said.length
    if (shortAt.test(said) && !/^["“„«]?(?:\p{Lu}|\p{Lo})/u.test(about.slice(end))) continue
    // "en" and "de" stand in titles too; a title ends where a name of a company begins.
    return { start: found.index, end }
  }
  return null
}

/** A company without what follows it in small letters: "Kestrel since 2019". */
function ended(company: string | null, rest: string[]): { company: string | null; rest: string[] } {
  const found = company && ending.exec(company)
  if (!company || !found || found.index === 0) return { company, rest }
  return { company: company.slice(0, found.index), rest: [found[0].trim(), ...rest] }
}

/** "Acme, Inc." is one company, and so is "University of California, Berkeley". */
function joinNames(parts: string[]): string[] {
  const joined: string[] = []
  for (const [index, part] of parts.entries()) {
    const before = joined.at(-1) ?? ''
    const isPlace =
      index === parts.length - 1 &&
      /^(?:university|universität|université|universidad|universidade) of /iu.test(before) &&
      /^\p{Lu}[\p{L}\s-]*$/u.test(part)
    if ((legalForm.test(part) || isPlace) && joined.length > 0) joined.push(`${joined.pop()}, ${part}`)
    else joined.push(part)
  }
  return joined
}

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
