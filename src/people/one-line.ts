/** Someone written down in one line, as one would on a napkin: "Maya Chen, VP Marketing at Acme, via Jonas". */
import { readEmail } from './email.ts'
import { isTitle } from './level.ts'
import { linkedinSlug, readLink } from './links.ts'
import { isCredential } from './names.ts'

export interface OneLine {
  name: string
  title: string | null
  company: string | null
  /** Who made the introduction. */
  via: string | null
  email: string | null
  /** The slug of a LinkedIn profile. */
  linkedin: string | null
  /** What had no place above, so that nothing typed is lost. */
  rest: string | null
}

const spoken =
  'via|through|thanks to|introduced by|intro(?:duction)? (?:by|from)|referred by|recommended by|sent by|über|durch|vermittelt von|par l’intermédiaire de|a través de|através de|tramite'

/** Not after "at": Via is a company too. */
const viaWords = new RegExp(
  `(?<!(?:\\bat|@|\\bbei|\\bchez)\\s*)(?:^|[\\s,;(–—-])(?:${spoken})\\s+([^,;|()]+)\\)?`,
  'iu',
)
const atWords = /(?:^|\s)(?:at|bei|chez|from)\s+|\s*@\s*/iu
const nameEnd = /\s*[,，、،;|(]\s*|\s+[–—-]{1,2}\s+|\s+(?=(?:at|bei|chez|from)\s)|\s*(?=@)/iu
const breaks = /\s*[,，、،;|()]\s*|\s+[–—-]{1,2}\s+/u

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

  let email: string | null = null
  let linkedin: string | null = null
  text = text
    .split(' ')
    .filter((word) => {
      const bare = word.replace(/^[(<,;]+|[)>,;]+$/g, '')
      const address = bare.includes('@') && bare.includes('.') ? readEmail(bare) : null
      const slug = linkedinSlug(bare)
      const link = /^https?:\/\//i.test(bare) ? readLink(bare) : null
      if (!address && !slug && !link) return true
      if (address && !email) email = address
      else if (slug && !linkedin) linkedin = slug
      else rest.push(bare)
      return false
    })
    .join(' ')

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
    linkedin,
    rest: rest.filter((part) => part !== '').join(', ') || null,
  }
}

/** The name ends at the first comma, dash, bracket or "at"; degrees after it still belong to it. */
function splitName(text: string): { name: string; about: string } {
  const start = text.replace(/^[\s,;|–—-]+/u, '')
  const end = nameEnd.exec(start)
  if (!end) return { name: start, about: '' }
  let name = start.slice(0, end.index)
  let about = start.slice(end.index + end[0].length)
  for (let next = about.split(breaks)[0]; next && isCredential(next); next = about.split(breaks)[0]) {
    name += `, ${next}`
    about = about.slice(next.length).replace(/^[\s,;|()]+/u, '')
  }
  return { name: name.trim(), about }
}

/** What they do and where. Without an "at", a lone part is a title when it reads like one, else a company. */
function readWork(about: string): { title: string | null; company: string | null; rest: string[] } {
  const tidy = (text: string) => text.replace(/^[\s,;|()–—-]+|[\s,;|(–—-]+$/gu, '').trim()
  const parts = (text: string) =>
    joinLegalForms(
      text
        .split(breaks)
        .map(tidy)
        .filter((part) => part !== ''),
    )
  const at = atWords.exec(about)
  if (at) {
    const [company, ...rest] = parts(about.slice(at.index + at[0].length))
    return { title: tidy(about.slice(0, at.index)) || null, company: company ?? null, rest }
  }
  const [first, second, ...rest] = parts(about)
  if (first === undefined) return { title: null, company: null, rest }
  if (second === undefined)
    return isTitle(first) ? { title: first, company: null, rest } : { title: null, company: first, rest }
  return !isTitle(first) && isTitle(second)
    ? { title: second, company: first, rest }
    : { title: first, company: second, rest }
}

/** "Acme, Inc." is one company. */
function joinLegalForms(parts: string[]): string[] {
  const joined: string[] = []
  for (const part of parts) {
    const isForm = /^(?:inc|llc|ltd|llp|plc|gmbh|corp|co|s\.?a|ag|n\.?v|b\.?v)\.?$/i.test(part)
    if (isForm && joined.length > 0) joined.push(`${joined.pop()}, ${part}`)
    else joined.push(part)
  }
  return joined
}
