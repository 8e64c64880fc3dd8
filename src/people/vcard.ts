/** Address cards that phones and mail programs take: vCard 3.0, which all of them read, or 4.0, which is the newest. */
import { linkedinAddress } from './links.ts'

export interface CardPerson {
  /** Stays the same for a person, so that a second import changes their card and adds none. */
  id: string
  name: string
  givenName?: string | null
  familyName?: string | null
  company?: string | null
  title?: string | null
  emails?: readonly string[]
  phones?: readonly string[]
  /** The slug of their LinkedIn profile. */
  linkedin?: string | null
  /** http and https addresses. */
  links?: readonly string[]
  /** Other ways in which the name is written. */
  nicknames?: readonly string[]
  tags?: readonly string[]
  /** Where they are: "Utrecht, Netherlands". */
  place?: string | null
  /** Other properties, each with its value: `['X-PRONOUNS', 'they']`. */
  more?: readonly (readonly [property: string, value: string])[]
  note?: string | null
  /** When the person was last changed: an instant in ISO 8601, UTC ("2026-11-22T10:00:00Z"). */
  changedAt: string
}

export type CardVersion = '3.0' | '4.0'

/** All cards in one text: UTF-8 once encoded, CRLF after every line, no line over 75 octets. */
export function writeVCards(people: readonly CardPerson[], version: CardVersion = '3.0'): string {
  return people
    .flatMap((person) => cardLines(person, version))
    .map(fold)
    .join('')
}

function cardLines(person: CardPerson, version: CardVersion): string[] {
  const addresses = [...(person.linkedin ? [linkedinAddress(person.linkedin)] : []), ...(person.links ?? [])]
  const one = (property: string, value: string | null | undefined) =>
    value ? [property + escaped(value)] : []
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    `UID:${escaped(person.id)}`,
    `FN:${escaped(person.name)}`,
    `N:${structuredName(person)}`,
    ...one('ORG:', person.company),
    ...one('TITLE:', person.title),
    ...(person.emails ?? []).map(
      (email) => `${version === '3.0' ? 'EMAIL;TYPE=INTERNET' : 'EMAIL'}:${escaped(email)}`,
    ),
    ...(person.phones ?? []).map((phone) => `TEL:${escaped(phone)}`),
    // Some programs read an address as text, where a bare comma ends it.
    ...addresses.map((address) => `URL:${address.replace(/[\s,]|\p{Cc}/gu, encodeURIComponent)}`),
    ...((person.nicknames ?? []).length > 0 ? [`NICKNAME:${person.nicknames?.map(escaped).join(',')}`] : []),
    ...((person.tags ?? []).length > 0 ? [`CATEGORIES:${person.tags?.map(escaped).join(',')}`] : []),
    ...(person.place ? [`ADR:;;;${escaped(person.place)};;;`] : []),
    ...(person.more ?? []).flatMap(([property, value]) => one(`${property}:`, value)),
    ...one('NOTE:', person.note),
    `REV:${version === '3.0' ? instantOf(person) : instantOf(person).replace(/[-:]/g, '')}`,
    'END:VCARD',
  ]
}

const instantOf = ({ changedAt }: CardPerson) => changedAt.replace(/\.\d+/, '')

/** Family name; given name; and three parts that we never ask for. A name that came whole is not cut up. */
function structuredName({ name, givenName, familyName }: CardPerson): string {
  const isKnown = Boolean(givenName || familyName)
  const parts = isKnown ? [familyName ?? '', givenName ?? ''] : [name, '']
  return [...parts, '', '', ''].map(escaped).join(';')
}

/** A text value. Control characters but tab are left out: some readers end the card at a NUL. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** Breaks at 75 octets (RFC 2426), counting the space that a continued line begins with, and never inside a character. */
function fold(line: string): string {
  const octets = Buffer.from(line)
  const folded: string[] = []
  for (let [from, width] = [0, 75]; from < octets.length || from === 0; width = 74) {
    let to = Math.min(from + width, octets.length)
    while (isInsideCharacter(octets[to])) to--
    folded.push(octets.toString('utf8', from, to))
    from = to
  }
  return `${folded.join('\r\n ')}\r\n`
}

/** In UTF-8 every octet of a character but its first begins with the bits 10. */
const isInsideCharacter = (octet: number | undefined) => octet !== undefined && (octet & 0xc0) === 0x80
