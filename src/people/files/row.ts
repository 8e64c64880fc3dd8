/** What one row, card or record of a file says of someone; or the reason why it is no one. */
import { type Level, levels } from '../../etiquette/level.ts'
import { emailKey, readEmail } from '../email.ts'
import type { ImportedContact } from '../imported-contact.ts'
import { linkedinAddress, linkedinSlug, linkKey, readLink } from '../links.ts'
import { isCredential, isDamagedName, nameKey } from '../names.ts'
import { byPlainField, type PlainField, personFields } from '../person-fields.ts'
import { tagKey } from '../tags.ts'
import { cleanCell, cleanProse } from './csv.ts'
import type { Field, Roles } from './field.ts'

export interface PersonRead extends Record<PlainField, string> {
  firstName: string
  lastName: string
  /** As it is shown: degrees, emoji and direction marks and all. */
  name: string
  /** For suggesting who this may already be; never proof. */
  nameKey: string
  /** Letters were lost on the way ("J?rgen"): such a name must not replace a whole one. */
  isNameDamaged: boolean
  /** The slug of the profile, the surest key for telling who is who; null in files from before mid-2023. */
  linkedin: string | null
  email: string | null
  otherEmails: string[]
  phone: string
  otherPhones: string[]
  links: string[]
  /** "Utrecht, Netherlands" */
  place: string
  otherNames: string[]
  tags: string[]
  /** Where they work now, not where they did when connected. */
  company: string | null
  position: string | null
  /** Null where the file does not say it: then it is guessed from the title. */
  level: Level | null
  /** Of several lines. */
  note: string
  /** 'YYYY-MM-DD' */
  connectedOn: string | null
  /** Of a file that Wellmet wrote: the id of the person whose card this was. */
  id: string | null
  /** The line of the file, from 1, on which the row begins. */
  line: number
  /** Of LinkedIn's archive: contact that its messages and invitations tell of. */
  history?: ImportedContact[]
}

/** Each reason why no one is imported from a row, as a person reads it. */
export const whySkipped = {
  hidden: 'LinkedIn gives only a date. The member has left or is hidden.',
  empty: 'The row is empty.',
  'no-name': 'The row has no name.',
  total: 'The row counts the others.',
  headings: 'The row repeats the headings.',
  below: 'The row is a remark below the list.',
  company: 'The row is a company, not a person. Add it under Companies if you want it.',
  'address-only': 'The row has an email address and no name.',
  repeated: 'Same profile, or same name and email, as an earlier row.',
  'unclosed-quote':
    'This row never ends, for example after a quotation mark that is not closed. Nothing after it could be read.',
} as const
export type WhySkipped = keyof typeof whySkipped

/** All that a row says of one field: more than one where several columns go there. Texts as they stand in the file. */
export type Values = (field: Field) => string[]

/** What each field is read of: the columns that go there, in their order. */
export function columnsBy(roles: Roles): ReadonlyMap<Field, number[]> {
  const columns = new Map<Field, number[]>()
  roles.forEach((role, index) => {
    if (role && role !== 'left-out') columns.set(role, [...(columns.get(role) ?? []), index])
  })
  return columns
}

export function valuesBy(columns: ReadonlyMap<Field, number[]>, cells: readonly string[]): Values {
  return (field) => {
    const found: string[] = []
    for (const index of columns.get(field) ?? nowhere) {
      const cell = cells[index]
      if (cell !== undefined && cell !== '' && cell.trim() !== '') found.push(cell)
    }
    return found
  }
}
const nowhere: number[] = []

/** How a file writes whole names, where it does: "Berg, Jan van der". */
export interface NameHabit {
  isLastFirst: boolean
  /** Names stand as they are to be shown: Wellmet wrote them. Of several things in a cell only semicolons stand between. */
  isAsShown?: boolean
  /** Each of several things is written by itself, as on a card: whatever signs are in it are its own. */
  areApart?: boolean
}

/** The person, with the date still to be read: its form may depend on the other rows. */
export function readPerson(
  values: Values,
  line: number,
  habit: NameHabit = { isLastFirst: false },
): PersonRead {
  const one = (field: Field) => cleanCell(values(field)[0])
  const emails = unique(values('email').flatMap(addressesIn), emailKey)
  const phones = unique(values('phone').flatMap(numbersIn(habit)), (phone) => phone.replace(/\D/g, ''))
  const links = unique([...values('linkedin'), ...values('link')].flatMap(linksIn(habit)), linkKey)
  const slugs = links.flatMap((link) => linkedinSlug(link) ?? [])
  const names = namesOf(one, habit)
  const [email = null, ...otherEmails] = emails
  const [phone = '', ...otherPhones] = phones
  const [city, country] = [one('place'), one('country')]
  const others = unique(values('otherName').flatMap(namesIn(habit)), nameKey)
  return {
    ...names,
    ...named(names.name),
    linkedin: slugs[0] ?? null,
    email,
    otherEmails: otherEmails.slice(0, mostOfAThing),
    phone,
    otherPhones: otherPhones.slice(0, mostOfAThing),
    // A second profile is a link like any other.
    links: [
      ...links.filter((link) => !linkedinSlug(link)),
      ...unique(slugs, (slug) => slug)
        .slice(1)
        .map(linkedinAddress),
    ].slice(0, mostOfAThing),
    place: cut(country && !city.includes(country) ? [city, country].filter(Boolean).join(', ') : city, 200),
    tags: unique(values('tag').flatMap(tagsIn(habit)), tagKey).slice(0, mostOfAThing),
    otherNames: others.filter((name) => nameKey(name) !== nameKey(names.name)).slice(0, mostOfAThing),
    company: cut(withoutPage(one('company')), 200) || null,
    position: cut(withoutPage(one('position')), 300) || null,
    level: levelIn(one('level')),
    ...byPlainField((name) => cut(one(name), personFields[name].takes.maxLength ?? 0)),
    note: cut(
      values('note')
        .map(cleanProse)
        .filter((part) => part !== '')
        .join('\n'),
      10_000,
    ),
    connectedOn: null,
    id: null,
    line,
  }
}

/** Notion writes the page of a thing behind its name: “Acme Tea (https://…)”. */
const withoutPage = (text: string) => text.replace(/\s?\(https?:\/\/[^()\s]*\)/giu, '')

/** A name with what it is compared by. */
export const named = (name: string) => ({
  name: cut(name, 300),
  nameKey: nameKey(name),
  isNameDamaged: isDamagedName(name),
})

/** Of addresses, numbers or links no one has more. */
const mostOfAThing = 50

/** No longer than can be typed of a person; hardly anyone has so long a name. */
const cut = (text: string, most: number) => text.slice(0, most).toWellFormed().trimEnd()

const unique = (all: string[], key: (one: string) => string) =>
  all.length < 2 ? all : [...new Map(all.toReversed().map((one) => [key(one), one])).values()].toReversed()

/** Google puts several values into one cell, with " ::: " between them; people use commas and semicolons. */
const apart = /\s*:::\s*|[;,\n]\s*/u
const addressesIn = (cell: string) => {
  const whole = readEmail(cleanCell(cell))
  if (whole) return [whole]
  const parts = cell.split(apart).flatMap((part) => readEmail(cleanCell(part)) ?? [])
  // "Work: maya@acme.test"
  return parts.length > 0
    ? parts
    : (cell.slice(0, 2000).match(/[^\s<>(),;:"]+@[^\s<>(),;:"]+/g) ?? []).flatMap(
        (part) => readEmail(part) ?? [],
      )
}
const numbersIn = (habit: NameHabit) => (cell: string) =>
  cutUp(cell, habit)
    .map((part) => cut(cleanCell(part).replace(/^tel:/i, ''), 60))
    .filter((part) => /\p{Nd}/u.test(part) && !cutShort.test(part))

/** What a spreadsheet makes of a number without a plus. */
export const cutShort = /^\d[.,]?\d*E\+?\d+$/i
const namesIn = (habit: NameHabit) => (cell: string) =>
  cutUp(cell, habit)
    .map((part) => cut(cleanCell(part), 300))
    .filter((part) => part !== '')
const tagsIn = (habit: NameHabit) => (cell: string) =>
  cutUp(cell, habit)
    .flatMap((part) => (habit.isAsShown || habit.areApart ? [part] : part.split(/,\s*/u)))
    // Google marks with a star what it made itself: “* myContacts” says nothing of anyone.
    .filter((part) => habit.isAsShown || !/^\s*\*\s/u.test(part))
    .map((part) => cut(cleanCell(part), 60))
    .filter((part) => part !== '')
const linksIn = (habit: NameHabit) => (cell: string) => {
  const whole = habit.areApart ? linkOf(cell) : null
  return whole ? [whole] : linksApart(cell, habit).flatMap((part) => linkOf(part) ?? [])
}

const cutUp = (cell: string, { areApart }: NameHabit) =>
  areApart ? [cell] : cell.split(/\s*:::\s*|[;\n]\s*/u)

function linkOf(text: string): string | null {
  const bare = cleanCell(text)
  if (bare === '' || linkedinSlug(bare)) return bare || null
  return /[.]/.test(bare) ? readLink(bare) : null
}

/** A comma or a semicolon may be part of an address that is written in full: it ends one only before a blank or the next, or behind a bare host. */
const linksApart = (cell: string, { isAsShown }: NameHabit) =>
  cell
    .split(isAsShown ? /[;,]?\s+/u : /\s*:::\s*|[;,]?\s+|[;,](?=$|https?:|www\.)/iu)
    .flatMap((part) => (/^https?:\/\/[^/?#;,]+(?:[/?#]|$)/i.test(part) ? [part] : part.split(/[;,]/u)))

const levelIn = (text: string): Level | null => levels.find((level) => level === text.toLowerCase()) ?? null

/** The parts as they were given, and all of them as one name. */
function namesOf(one: (field: Field) => string, habit: NameHabit) {
  const [first, middle, last, suffix] = (['firstName', 'middleName', 'lastName', 'suffix'] as const).map(
    one,
  ) as [string, string, string, string]
  if (first === '' && last === '') return wholeName(one('name') || middle, habit)
  const [middles, particles] = withoutParticles(middle)
  const generation = /^(?:jr|sr|junior|senior|ii|iii|iv)\.?$/i.test(suffix) ? suffix : ''
  return {
    firstName: cut(first, 150),
    lastName: cut([particles, last].filter(Boolean).join(' '), 149),
    name: cut(
      isEastAsian(first, last)
        ? last + first
        : [first, middles, particles, last, generation].filter(Boolean).join(' '),
      300,
    ),
  }
}

/** Where the family comes first, and nothing stands between. */
const isEastAsian = (first: string, last: string) =>
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u.test(first + last) &&
  first !== '' &&
  last !== ''

/** "María de la" is a second name and the beginning of the last. */
function withoutParticles(middle: string): [middles: string, particles: string] {
  const words = middle.split(' ')
  const at = words.findIndex((_, index) =>
    words.slice(index).every((word) => particles.has(word.toLowerCase())),
  )
  return at < 0 ? [middle, ''] : [words.slice(0, at).join(' '), words.slice(at).join(' ')]
}

export const particles = new Set(
  "van von vom zu zur zum der den de het ’t 't te ter ten dem del della dei degli di da do dos das du des la le el los las lo y e i al bin ben ibn af av".split(
    ' ',
  ),
)

/** "Berg, Jan van der" is Jan van der Berg; "John Smith, PhD" stays as it is. */
function wholeName(text: string, { isLastFirst, isAsShown }: NameHabit) {
  const turned = isAsShown ? null : turnedName(text, isLastFirst)
  if (!turned) return { firstName: '', lastName: '', name: cut(text, 300) }
  const { given, family, degrees } = turned
  return {
    firstName: cut(given, 150),
    lastName: cut(family, 149),
    name: cut(`${given} ${family}${degrees}`.trim(), 300),
  }
}

/** The parts of "Last, First"; null where that is not what is written. `isUsual`: most names of the file are written so. */
export function turnedName(
  text: string,
  isUsual = false,
): { given: string; family: string; degrees: string } | null {
  const [before = '', after = '', ...more] = text.split(/\s*[,，]\s*/u)
  if (before === '' || after === '' || more.some((part) => !isCredential(part))) return null
  if (isCredential(after) || /^(?:jr|sr|junior|senior|ii|iii|iv)\.?$/i.test(after) || /\d/.test(text))
    return null
  const words = before.split(' ')
  const isOneName = words.slice(0, -1).every((word) => particles.has(word.toLowerCase()))
  if (!isOneName && !isUsual) return null
  const [given, behind] = withoutParticles(after)
  if (given === '' || given.split(' ').length > 4) return null
  return {
    given,
    family: [behind, before].filter(Boolean).join(' '),
    degrees: more.map((part) => `, ${part}`).join(''),
  }
}

/** Why there is no one to import; null where there is someone. */
export function whyNobody(row: PersonRead, values: Values): WhySkipped | null {
  if (counts.test(row.name) && !row.email && !row.linkedin) return 'total'
  if (/[\p{L}\p{N}\p{Extended_Pictographic}?]/u.test(row.name)) return null
  const says = (...fields: Field[]) => fields.some((field) => values(field).length > 0)
  if (says('company') && !says('position', 'linkedin')) return 'company'
  if (row.email && !says('company', 'position', 'linkedin')) return 'address-only'
  if (says('linkedin', 'email', 'company', 'position', 'phone', 'note', 'link')) return 'no-name'
  return says('connectedOn') ? 'hidden' : 'empty'
}

/** The last row of many a sheet: "Total 2", "Summe: 14". */
const counts =
  /^(?:(?:grand )?totals?|sum|count|records?|summe|gesamt|anzahl|totale?|suma|somma|summa|razem|итого|всего|合計|总计|總計|합계)\s*:?\s*\d[\d.,\s]*(?:records?|rows?|contacts?|people)?$/iu

/** What tells two rows for the same person for certain: the profile, else the address together with the name. */
export function sureKey(row: PersonRead): string | null {
  if (row.linkedin) return `in/${row.linkedin}`
  return row.email && `${emailKey(row.email)} ${row.nameKey}`
}
