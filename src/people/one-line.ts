/** Someone written down in one line, as one would on a napkin: "Maya Chen, VP Marketing at Acme, via Jonas". */
import { readEmail } from './email.ts'
import { isTitle } from './level.ts'
import { linkedinSlug, readLink } from './links.ts'
import { isCredential } from './names.ts'
import { withoutAsides } from './one-line-asides.ts'
import { atSaid, beingSaid, departments, viaSaid } from './one-line-words.ts'
import { atWords, between, breaks, ofDepartment, readWork, wide } from './one-line-work.ts'

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
const nameEnd = new RegExp(
  String.raw`\s*[,，、،;|(（]\s*|\s*[:：]\s+|${between}|\s+(?=(?:${atSaid})\s)|\s*(?=@)`,
  'iu',
)
const being = new RegExp(`^([^,;|(@]*\\p{L}),?\\s+(?:${beingSaid})\\s+(?:(?:an?|the)\\s+)?(?=\\p{L})`, 'u')
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
    .replace(/\[([^[\]]*)\]/gu, '($1)')
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
    text = text
      .replace(one, '\0')
      .replace(phoneSaid, ', ')
      .replace(/\s+/gu, ' ')
      .replace(/(?:\s*,)+/gu, ',')
      .trim()
  }
  const [phone = null, ...others] = phones
  for (const other of others) rest.push(other)

  const beside = withoutAsides(text)
  text = asParts(nameFirst(beside.text).replace(being, '$1, '))
  for (const aside of beside.asides) rest.push(aside)
  const found = viaWords.exec(` ${text}`)
  const hasNameBefore = found && /[\p{L}\p{N}]/u.test(text.slice(0, Math.max(0, found.index - 1)))
  const [via = null, ...after] = hasNameBefore ? (found[1]?.trim() ?? '').split(/\s+[–—-]{1,2}\s+/u) : []
  if (found && hasNameBefore) text = ` ${text}`.replace(found[0], () => [',', ...after].join(', ')).trim()

  const { name, about } = splitName(text, email)
  const work = ofDepartment(readWork(about))
  rest.unshift(...work.rest)
  const shown = name || nameInHandle(email?.split('@')[0]) || email || nameInHandle(linkedin) || linkedin
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
    // It divides what stands before it from what comes after.
    return [',']
  })
  return {
    email: email as string | null,
    linkedin: linkedin as string | null,
    left: left.join(' ').replace(/(?:\s*,)+/gu, ','),
  }
}

/** “priya.shah” and “sam-lee-1234” say a name, “info”, “customer.service” and “samlee” do not. */
export function nameInHandle(handle: string | null | undefined): string {
  const words = (handle ?? '').split(/[._-]/u).filter((word) => !/\d/u.test(word))
  const isName =
    words.length > 1 && words.every((word) => /^\p{L}{2,}$/u.test(word) && !departments.has(word))
  const isRole = departments.has(words.join(' ')) || isTitle(words.join(' '))
  return isName && !isRole
    ? words.map((word) => word.replace(/^./u, (first) => first.toUpperCase())).join(' ')
    : ''
}

/** "Head of Product at Nimbus: Priya Shah" begins with the work. */
function nameFirst(text: string): string {
  const [, work = '', name = ''] =
    /^([^:：]+)[:：]\s+(\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){1,3})$/u.exec(text) ?? []
  return isTitle(work.split(atWords)[0]?.split(breaks)[0] ?? '') && !isTitle(name) ? `${name}, ${work}` : text
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
function splitName(text: string, email: string | null): { name: string; about: string } {
  const [, quoted = '', behind = ''] = /^["“„«]([^"“”„«»]+)["”»“](.*)$/u.exec(text) ?? []
  const [, family = '', given = ''] = twoNames.exec(quoted || text.replace(/,$/u, '')) ?? []
  if (given !== '' && !isTitle(given) && (quoted !== '' || isIn(given, email)))
    return { name: `${given} ${family}`, about: behind.replace(/^[\s,;]+/u, '') }
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

const twoNames = /^([\p{L}'’-]+(?: [\p{L}'’-]+)?),\s*(\p{Lu}[\p{L}'’-]*)$/u
/** An address that begins with it says that it is the given name. */
const isIn = (given: string, email: string | null) =>
  email?.toLowerCase().startsWith(given.toLowerCase()) ?? false

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
