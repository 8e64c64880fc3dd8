/**
 * Who someone is, from what was pasted: the signature of an email, the head of a profile, an address card, lines with labels. It is
 * proposed and never saved by itself. Every word goes to a field, to the note, or to what was left out.
 */
import type { CountryCode } from 'libphonenumber-js'
import { fold } from '../store/fold.ts'
import { cutOutOfLetter } from './contact-letter.ts'
import { placeIn, readsAsPlace } from './contact-place.ts'
import { contactInfo, type LabelMeaning, profileMarks, saidByLabel } from './contact-words.ts'
import { readEmail } from './email.ts'
import { cardsOf } from './files/card-file.ts'
import { looksLikeName } from './files/columns.ts'
import { readPerson } from './files/row.ts'
import { isTitle } from './level.ts'
import { linkedinSlug, readLink } from './links.ts'
import { isCredential, withoutCredentials } from './names.ts'
import { nameInHandle, readOneLine } from './one-line.ts'
import { atSaid, departments, legalForm, shortAtSaid } from './one-line-words.ts'
import { phoneKey } from './phone.ts'

export interface ContactRead {
  name: string
  title: string
  company: string
  email: string
  otherEmails: string[]
  phone: string
  otherPhones: string[]
  /** The slug of a profile. */
  linkedin: string
  links: string[]
  place: string
  /** What has no field, a line each. */
  note: string[]
  /** What is no part of it: the letter around it, a farewell, small print. */
  leftOut: string[]
}

/** Null where nothing tells who someone is. `region` is the country whose numbers are written without its code. */
export function readContactText(text: string, region: CountryCode | null): ContactRead | null {
  const card = /^\s*begin:\s*vcard\s*$/imu.test(text) ? ofCard(text) : null
  if (card) return card
  const { lines, leftOut } = cutOutOfLetter(text)
  const reading = new Reading(region, leftOut)
  for (const line of lines) reading.take(line)
  const read = reading.read()
  read.name ||= nameInHandle(read.email.split('@')[0]) || nameInHandle(read.linkedin)
  return read.name || read.email || read.phone || read.linkedin ? read : null
}

/** The first card of the text. */
function ofCard(text: string): ContactRead | null {
  const leftOut = new Set<string>()
  for (const { says, shown } of cardsOf(text.replace(/\r\n?/g, '\n'), 'utf-8', leftOut)) {
    const row = readPerson((field) => says.get(field) ?? [], 1, { isLastFirst: false, areApart: true })
    const { otherEmails, phone, otherPhones, links, place } = row
    return {
      name: shown ?? row.name,
      title: row.position ?? '',
      company: row.company ?? '',
      email: row.email ?? '',
      otherEmails,
      phone,
      otherPhones,
      linkedin: row.linkedin ?? '',
      links,
      place,
      note: row.note.split('\n').filter(Boolean),
      leftOut: [...leftOut],
    }
  }
  return null
}

const number =
  /\+?\(?\d[\d\s().\-/]{4,40}\d(?:,?\s?(?:x|ext\.?|poste|anexo|ramal|dw)\s?\d{1,6})?(?![\p{L}\p{N}])/iu
const labelBefore = /^([\p{L}][\p{L}\s./'’-]{0,24}?)\s*[:：]\s*(\S.*)$/u
const shortLabel = /(?:^|[\s,;(–-])([\p{L}][\p{L}.]{0,14})\)?[.:：]?\s*:?\s*$/u
const pronoun =
  'she|he|they|her|him|them|hers|his|theirs|sie|ihr|er|ihm|elle|il|iel|lui|ella|él|elle|ela|ele|dela|dele|lei|zij|haar|hij|hem|die|hen|hun|hon|henne|han|honom'
const pronouns = new RegExp(`^\\(?((?:${pronoun})(?:\\s*/\\s*(?:${pronoun})){1,2})\\)?$`, 'iu')
const isNumbers = (text: string) => (text.match(/\d/g)?.length ?? 0) >= 7

/** Reads line by line: what tells itself at once is taken, the other texts wait until all are there. */
class Reading {
  private readonly emails: string[] = []
  private readonly phones: string[] = []
  private readonly profiles: string[] = []
  private readonly links: string[] = []
  private readonly places: string[] = []
  private readonly labelled: Partial<Record<LabelMeaning, string>> = {}
  private readonly texts: string[] = []
  private readonly notes: string[] = []
  private isProfile = false

  private readonly region: CountryCode | null
  private readonly leftOut: string[]

  constructor(region: CountryCode | null, leftOut: string[]) {
    this.region = region
    this.leftOut = leftOut
  }

  take(line: string): void {
    const parts = line
      .replace(/([:：])\s+/gu, '$1 ')
      .split(/\s*[|•●▪︱]\s*|\s+·\s+|\t+|\s{3,}|(?<=\d)\s+(?=\d[\d.,]*\+?\s+connections)|(?<=followers)\s+/iu)
      .map((part) => part.trim())
      .filter((part) => part !== '')
    // Before the way to their addresses a profile says where they are.
    const at = parts.findIndex((part) => contactInfo.test(fold(part)))
    const where = at > 0 ? parts.splice(at - 1, 1)[0] : undefined
    if (where) this.places.push(where)
    for (const part of parts) this.takePart(part)
  }

  private isMark = (part: string) => profileMarks.some((one) => one.test(fold(part)))

  private takePart(part: string): void {
    if (this.isMark(part)) {
      this.isProfile ||= !/^(?:more|plus|message)$/iu.test(part)
      this.leftOut.push(part)
      return
    }
    const [, label = '', value = ''] = labelBefore.exec(part) ?? []
    const said = saidByLabel(label)
    if (said === 'name' || said === 'title' || said === 'company') this.labelled[said] ??= value
    else if (said === 'place') this.places.push(value)
    else if (/^(?:from|von|de|da|van|od|från)$/iu.test(label) && value.includes('@')) this.takePart(value)
    else this.takeTexts(this.withoutAddresses(part))
  }

  /** The part without the addresses, links and numbers in it, and without the labels before these. */
  private withoutAddresses(part: string): string {
    const words = part.split(/\s+/u).map((word) => {
      const bare = word.replace(/^[(<[,;]+|[)>\],;]+$/g, '')
      const email = bare.includes('@') ? readEmail(bare.replace(/^(?:mailto|e-?mail|e|m):/iu, '')) : null
      if (email?.includes('.')) this.emails.push(email)
      else {
        const slug = linkedinSlug(bare.replace(/^(?:linkedin|in):(?!\/\/)/iu, ''))
        const link = isAddress(bare) ? readLink(bare.replace(/^(?:web|w|url):(?!\/\/)/iu, '')) : null
        if (slug) this.profiles.push(slug)
        else if (link) this.links.push(link)
        else return word
      }
      return '\0'
    })
    return this.withoutNumbers(words.join(' '))
      .replace(/(?:^|[\s,;(])([\p{L}-]+(?: \p{L}+)?)\s*[:.]?\s*\0/gu, (all, label: string) =>
        saidByLabel(label) ? ' ' : all,
      )
      .replaceAll('\0', ' ')
      .replace(/<\s*>|\(\s*\)|\[\s*\]/g, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
  }

  private withoutNumbers(part: string): string {
    let left = ''
    let rest = part
    for (let found = number.exec(rest); found; found = number.exec(rest)) {
      const [typed] = found
      const before = rest.slice(0, found.index)
      const label = shortLabel.exec(before)?.[1] ?? ''
      const long = /([\p{L}][\p{L}. ]{0,24})[:：]?\s*$/u.exec(before)?.[1] ?? ''
      const said = saidByLabel(long) ?? saidByLabel(label)
      rest = rest.slice(found.index + typed.length)
      const isLabel = said === 'phone' || said === 'fax'
      const isAmongWords = /\p{L}/u.test(before) && /^\d{3}-\d{4}$/u.test(typed.trim())
      if (!isNumbers(typed) || !(isLabel || (!isAmongWords && isPhone(typed, before)))) {
        left += before + typed
        continue
      }
      const known = isLabel ? before.slice(0, before.lastIndexOf(saidByLabel(long) ? long : label)) : before
      left += `${known} `
      const after = /^\s*\(([\p{L}.\s]{1,20})\)/u.exec(rest)
      const saidAfter = after && saidByLabel(after[1] ?? '')
      if (after && saidAfter) rest = rest.slice(after[0].length)
      for (const one of apart(typed)) {
        if (said === 'fax' || saidAfter === 'fax') this.notes.push(`Fax: ${one}`)
        else this.phones.push(one)
      }
    }
    return left + rest
  }

  private takeTexts(left: string): void {
    const text = left.replace(/^[\s,;:–—\-/.*_]+|[\s,;:–—\-/|*_]+$/gu, '').trim()
    if (!/[\p{L}\p{N}]/u.test(text)) {
      const signs = text.replace(/[\p{P}\p{S}\p{M}\s]/gu, '')
      if (signs !== '') this.notes.push(text)
      return
    }
    const [signedFor] = /^(?:i\.\s?[AV]\.|ppa\.)\s+(?=\p{Lu})/u.exec(text) ?? []
    if (signedFor) this.leftOut.push(signedFor.trim())
    const bare = text.slice(signedFor?.length ?? 0).replace(/^[^\p{L}\p{N}"“„«(@#+]+/u, '')
    // The words of a link whose address was not copied along.
    if (saidByLabel(bare) === 'link') {
      this.leftOut.push(bare)
      return
    }
    const said = /\(([^()]{4,30})\)$/u.exec(bare)
    if (said && pronouns.test(said[1] ?? '')) {
      this.notes.push(said[1] ?? '')
      this.takeTexts(bare.slice(0, said.index))
    } else if (pronouns.test(bare)) this.notes.push(pronouns.exec(bare)?.[1] ?? bare)
    else this.texts.push(bare)
  }

  read(): ContactRead {
    const [email = '', ...otherEmails] = unique(this.emails, (one) => one.toLowerCase())
    const [phone = '', ...otherPhones] = unique(
      this.phones,
      (one) => phoneKey(one.replace(/\(0\)/, ''), this.region) ?? one,
    )
    const [linkedin = '', ...further] = unique(this.profiles, (one) => one)
    const work = workIn(this.texts, {
      mailboxes: this.emails,
      labelled: this.labelled,
      isProfile: this.isProfile,
    })
    const { place, whole } = placeIn([...this.places, ...work.places])
    return {
      name: work.name,
      title: work.title,
      company: work.company,
      email,
      otherEmails,
      phone,
      otherPhones,
      linkedin,
      links: [
        ...unique(this.links, (one) => one),
        ...further.map((slug) => `https://www.linkedin.com/in/${encodeURIComponent(slug)}`),
      ],
      place,
      note: unique(
        [...this.notes.filter((one) => !one.startsWith('Fax:')), ...work.rest, ...whole, ...this.notes],
        (one) => one,
      ),
      leftOut: this.leftOut,
    }
  }
}

/** “+44 20 7946 0000 / 7700 900123” are two. */
const apart = (typed: string): string[] => {
  const parts = typed.split(/\s+\/\s+/u)
  return parts.length > 1 && parts.every(isNumbers) ? parts.map((one) => one.trim()) : [typed.trim()]
}

/** Seven digits or more that are no day, no years, and no number of something else. */
function isPhone(typed: string, before: string): boolean {
  const digits = typed.match(/\d/g)?.length ?? 0
  if (digits > 20 || /^(?:19|20)\d\d\s?[-/]\s?(?:19|20)\d\d$/u.test(typed)) return false
  if (/^\d{4}-\d\d-\d\d$|^\d{1,2}[./]\d{1,2}[./]\d{4}$/u.test(typed) || /[#№〒]\s*$|[:：]\s*$/u.test(before))
    return false
  return /^[+(0]/u.test(typed) || /\d[\s().\-/]+\d/u.test(typed)
}

const isAddress = (word: string) =>
  /^(?:https?:\/\/|www\.)/iu.test(word) ||
  (/^[a-z0-9-]+(?:\.[a-z0-9-]+){0,3}\.[a-z]{2,18}(?:\/\S*)?$/u.test(word) && !/\.(?:o|a|p|inc)$/u.test(word))

function unique(all: readonly string[], key: (one: string) => string): string[] {
  const seen = new Set<string>()
  return all.filter((one) => !seen.has(key(one)) && seen.add(key(one)))
}

interface WorkSigns {
  mailboxes: readonly string[]
  labelled: Partial<Record<LabelMeaning, string>>
  isProfile: boolean
}

interface WorkRead {
  name: string
  title: string
  company: string
  places: string[]
  rest: string[]
}

/** Sorts the texts that say by themselves nothing of what they are. */
function workIn(texts: readonly string[], known: WorkSigns): WorkRead {
  const { labelled } = known
  const named = labelled.name ? { name: labelled.name, at: -1, about: '' } : nameIn(texts, known)
  const work: WorkRead = {
    name: named?.name ?? '',
    title: labelled.title ?? '',
    company: labelled.company ?? '',
    places: [],
    rest: [],
  }
  const others = texts.flatMap((text, at) => {
    if (named?.at === at) return named.about ? [named.about] : []
    return isPartOfName(text, work.name) ? [] : [text]
  })
  const apartFrom = others.filter((text) => {
    const isPlace =
      (readsAsPlace(text) && (/\d/u.test(text) || !isTitle(text)) && !isCompany(text, known)) ||
      (known.isProfile && /\s(?:area|region)$/iu.test(text))
    if (isPlace) work.places.push(text)
    return !isPlace
  })
  sortWork(work, apartFrom, known)
  return work
}

/** A name once more, or the first of its words, as one signs. */
const isPartOfName = (text: string, name: string) =>
  fold(text) === fold(name) || (!/\s/u.test(text) && fold(name).split(/\s+/u).includes(fold(text)))

function sortWork(work: WorkRead, texts: readonly string[], known: WorkSigns): void {
  const sure = texts.find((text) => isCompany(text, known))
  const left: string[] = []
  for (const [at, text] of texts.entries()) {
    const cut = work.title ? null : titleIn(text, sure === text ? undefined : (sure ?? texts[at + 1]))
    const read = text === sure && !cut?.company ? null : cut
    if (read) {
      work.title = read.title
      work.company ||= read.company
      for (const one of read.rest) left.push(one)
    } else if (text === sure && !work.company) work.company = text
    else if (work.title && !work.company && text !== sure && departments.has(text.toLowerCase()))
      work.title += `, ${text}`
    else left.push(text)
  }
  // No list has all titles: where the company is sure, what stands first is what they are there.
  if (
    !work.title &&
    !known.isProfile &&
    sure !== undefined &&
    isNoSentence(left[0]?.replaceAll('.', '') ?? '')
  )
    work.title = left.shift() ?? ''
  // Where nothing tells a company, it is what stands there first; on a profile it stands with a school beside it.
  const next = known.isProfile
    ? left.findIndex((text, at) => isNoSentence(text) && (work.title !== '' || at > 0))
    : left.findIndex(isNoSentence)
  if (!work.company && next >= 0) work.company = left.splice(next, 1)[0] ?? ''
  work.rest = left.filter((text) => fold(text) !== fold(work.company) && fold(text) !== fold(work.title))
}

const isNoSentence = (text: string) =>
  text.length <= 60 &&
  !/[.!?:@#]\s|[:@#]|\d{3}/u.test(text) &&
  /^(?:\p{Lu}|\p{Lo}|\d)/u.test(text) &&
  !/mutual|connections?$|^(?:department|dept|faculty|school|institute?|abteilung|fakultät) /iu.test(text)

/** “Head of Brand at Acme Tea”, cut as a line about someone is. Where a company comes next, a comma parts none from the title. */
function titleIn(
  text: string,
  next: string | undefined,
): { title: string; company: string; rest: string[] } | null {
  const isKnown = isTitle(text)
  const read = isKnown || isAt.test(text) ? readOneLine(`Ana Zed, ${text}`) : null
  if (!isKnown && !(read?.title && read.company && read.title.split(' ').length <= 4)) return null
  if (!read?.title || read.name !== 'Ana Zed') return { title: text, company: '', rest: [] }
  const rest = [read.rest, read.via].filter((one): one is string => Boolean(one))
  const hasNext =
    next !== undefined && isNoSentence(next) && !isTitle(next) && !departments.has(next.toLowerCase())
  const isWhole = hasNext && read.company !== null && fold(next) !== fold(read.company) && !isAt.test(text)
  return isWhole
    ? { title: text, company: '', rest: [] }
    : { title: read.title, company: read.company ?? '', rest }
}

const isAt = new RegExp(`\\s(?:${atSaid}|${shortAtSaid})\\s|(?<=[\\p{L})])\\s*@`, 'iu')

const legalWide = /株式会社|有限会社|合同会社|有限公司|股份|公司|주식회사|㈜|（株）|\(株\)/u
const university = /^(?:university|universität|université|universidade?|università|universiteit) /iu
const legalFirst = /^(?:ооо|оао|зао|ао|пао|pt|cv)\s/iu

/** Told by its legal form, or by the address of its mail. */
function isCompany(text: string, { mailboxes, isProfile }: WorkSigns): boolean {
  const words = text.split(/[\s,]+/u)
  const last = words.at(-1) ?? ''
  if (legalWide.test(text) || legalFirst.test(text) || (!isProfile && university.test(text))) return true
  if (words.length > 1 && (legalForm.test(last) || legalForm.test(words.slice(-3).join(' ')))) return true
  const letters = fold(text).replace(/[^\p{L}\p{N}]/gu, '')
  return mailboxes.some((email) => {
    const domain = email.slice(email.indexOf('@') + 1).toLowerCase()
    const own =
      domain
        .split('.')
        .slice(0, -1)
        .findLast((part) => part.length > 3)
        ?.replace(/-/g, '') ?? ''
    return (
      own !== '' &&
      letters.length >= 3 &&
      !freeMail.test(domain) &&
      (letters === own ||
        (own.length >= 4 && letters.startsWith(own)) ||
        (letters.length >= 4 && own.startsWith(letters)))
    )
  })
}
const freeMail =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|gmx|web|proton|protonmail|aol|qq|163|mail|yandex)\./u

const honorific = /^(?:dr|prof|mr|mrs|ms|mx|ing|dipl|mag|herr|frau|mme|m|sr|sra)\.?\s+/iu

/** Where the name stands, and what its line says besides. */
function nameIn(
  texts: readonly string[],
  known: WorkSigns,
): { name: string; at: number; about: string } | null {
  const all = texts.slice(0, 12).flatMap((text, at) => {
    if (readsAsName(text)) return [{ name: text, at, about: '', score: scoreOf(texts, at, text, known) }]
    const read = readOneLine(text)
    if (!read || !readsAsName(read.name) || !text.startsWith(read.name)) return []
    const about = text.slice(read.name.length).replace(/^[\s,;|–—-]+/u, '')
    const isSure = isTitle(about) || read.company !== null
    const score = scoreOf(texts, at, read.name, known) + (isTitle(about) ? 2 : -1)
    return isSure ? [{ name: read.name, at, about, score }] : []
  })
  const best = all.toSorted((a, b) => b.score - a.score || a.at - b.at)[0]
  return best && best.score > -3 ? best : null
}

function scoreOf(texts: readonly string[], at: number, name: string, known: WorkSigns): number {
  const words = fold(withoutCredentials(name))
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  const boxes = known.mailboxes.map((email) => fold(email.slice(0, email.indexOf('@'))))
  const isTheirs = boxes.some((box) =>
    words.some((word) => word.length > 2 && (box.includes(word) || (box.length > 2 && word.startsWith(box)))),
  )
  return (
    (isTheirs ? 4 : 0) +
    // The name may stand there again in another alphabet.
    (isTitle(texts[at + 1] ?? '') ? 2 : isTitle(texts[at + 2] ?? '') ? 1.8 : 0) -
    // “Tom Baker” is a name all the same.
    (isTitle(name) ? 3 : 0) +
    (words.length > 1 || /[\p{sc=Han}\p{sc=Hangul}]/u.test(name) ? 1 : 0) -
    (isCompany(name, known) ? 5 : 0) -
    at * 0.3
  )
}

function readsAsName(text: string): boolean {
  const bare = withoutCredentials(text).replace(honorific, '')
  const plain = bare.replace(/(?<![\p{L}])(\p{Lu})\./gu, '$1')
  if (isCredential(text) || departments.has(plain.toLowerCase()) || readsAsPlace(text)) return false
  if (saidByLabel(text) || /^(?:ex|former)\b/iu.test(text)) return false
  if (legalWide.test(text) || legalForm.test(text.split(/[\s,]+/u).at(-1) ?? '')) return false
  if (/^(?:university|universität|université|universidad)\b/iu.test(text)) return false
  return looksLikeName(plain) && !plain.includes(',') && plain.split(/\s+/u).length <= 5
}
