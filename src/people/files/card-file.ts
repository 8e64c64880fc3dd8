/**
 * Address cards (vCard 2.1, 3.0 and 4.0) as phones and programs write them: lines folded in three ways, letters as quoted-printable,
 * names of parameters left out. What is not understood is passed over.
 */

import { foldName } from '../names.ts'
import { fieldOf, plainFields } from '../person-fields.ts'
import type { Encoding } from './encoding.ts'
import { add, type Record } from './record.ts'

interface Property {
  name: string
  params: Map<string, string[]>
  value: string
  /** The value in its parts: of a name the last, the first, and more. */
  parts: string[]
  /** The value as a list: of tags, of nicknames. */
  list: string[]
}

/** No line that people write is longer; a photo is, and is left out. */
const longestLine = 64 * 1024

/** Each card of the file. What its cards hold and Wellmet does not keep is added to `leftOut`. */
export function* cardsOf(text: string, encoding: Encoding, leftOut: Set<string>): Generator<Record> {
  let card: { line: number; properties: Property[] } | null = null
  let depth = 0
  let isAgent = false
  for (const { line, content } of logicalLines(text)) {
    if (/^begin:\s*vcard\s*$/i.test(content)) {
      // A card stands in a card as its agent; else the one before was never ended.
      if (depth === 1 && card && !isAgent) yield recordOf(card.line, card.properties, leftOut)
      else depth++
      if (depth === 1) card = { line, properties: [] }
    } else if (/^end:\s*vcard\s*$/i.test(content)) {
      depth = Math.max(0, depth - 1)
      if (depth === 0 && card) yield recordOf(card.line, card.properties, leftOut)
      if (depth === 0) card = null
    } else if (card && depth === 1) {
      const property = propertyOf(content, encoding)
      if (property) card.properties.push(property)
    }
    isAgent = /^(?:[\w-]+\.)?agent[^:]*:\s*$/i.test(content)
  }
  // The last card of a file that was cut off.
  if (card) yield recordOf(card.line, card.properties, leftOut)
}

/** Lines as they were before they were folded, each with where it began. */
function* logicalLines(text: string): Generator<{ line: number; content: string }> {
  let [at, line] = [0, 0]
  const next = () => {
    const end = text.indexOf('\n', at)
    const content = text.slice(at, end < 0 ? text.length : end)
    at = end < 0 ? text.length : end + 1
    line++
    return content
  }
  while (at < text.length) {
    const from = line + 1
    const first = next()
    const pieces = [first]
    if (/^[^:]*;(?:encoding=)?quoted-printable/i.test(first))
      while (pieces.at(-1)?.endsWith('=') && at < text.length)
        pieces.push(`${pieces.pop()?.slice(0, -1)}${next().replace(/^[ \t]/, '')}`)
    while (text[at] === ' ' || text[at] === '\t') pieces.push(next().slice(1))
    const content = pieces.join('')
    if (content.trim() !== '') yield { line: from, content }
  }
}

function propertyOf(line: string, encoding: Encoding): Property | null {
  const colon = endOfHead(line)
  if (colon < 0) return null
  const [named = '', ...rest] = line.slice(0, Math.min(colon, 2000)).match(/(?:[^;"]|"[^"]*")+/g) ?? []
  const name = /^(?:[\w-]+\.)?([\w-]+)$/.exec(named.trim())?.[1]?.toUpperCase()
  if (!name) return null
  const params = new Map<string, string[]>()
  for (const one of rest) {
    const [key = '', ...value] = one.split('=')
    const bare = key.trim().toUpperCase()
    const [param, values] =
      value.length > 0 ? [bare, value.join('=')] : [bareParams.has(bare) ? 'ENCODING' : 'TYPE', key]
    const said = values
      .replaceAll('"', '')
      .split(',')
      .map((word) => word.trim().toUpperCase())
    params.set(param, [...(params.get(param) ?? []), ...said])
  }
  const packed = params.get('ENCODING')?.[0]
  const raw = line.slice(colon + 1)
  const charset = params.get('CHARSET')?.[0] ?? encoding
  const isPacked = packed === 'B' || packed === 'BASE64'
  if ((isPacked && pictures.has(name)) || raw.length > longestLine)
    return { name, params, value: '', parts: [], list: [] }
  const value = isPacked
    ? decodedBy(charset, Buffer.from(raw, 'base64'))
    : packed === 'QUOTED-PRINTABLE'
      ? unquoted(raw, charset)
      : raw
  return {
    name,
    params,
    value: unescaped(value),
    parts: value.split(semicolon).map(unescaped),
    list: value.split(comma).map(unescaped),
  }
}

/** Those that part: before them stands no backslash, or only such as stand for a backslash. */
const [semicolon, comma] = [/(?<=(?<!\\)(?:\\\\)*);/, /(?<=(?<!\\)(?:\\\\)*),/]

/** What 2.1 writes without its name. */
const bareParams = new Set(['QUOTED-PRINTABLE', 'BASE64', 'B', '8BIT', '7BIT'])

/** The colon before the value, which is in no quotation marks. */
function endOfHead(line: string): number {
  let isQuoted = false
  for (let at = 0; at < Math.min(line.length, 2000); at++) {
    if (line[at] === '"') isQuoted = !isQuoted
    else if (line[at] === ':' && !isQuoted) return at
  }
  return line.indexOf(':')
}

const unescaped = (text: string) =>
  text.replace(/\\([nN])|\\(.)/g, (_, newline, other: string) => (newline ? '\n' : other)).trim()

/** =C3=A9 is é; in a card that does not say otherwise, as in the file. */
export function unquoted(text: string, charset: string): string {
  const bytes: Buffer[] = text
    .split(/((?:=[\dA-F]{2})+)/i)
    .map((part, index) => (index % 2 ? Buffer.from(part.replaceAll('=', ''), 'hex') : Buffer.from(part)))
  return decodedBy(charset, Buffer.concat(bytes))
}

function decodedBy(charset: string, bytes: Buffer): string {
  try {
    return new TextDecoder(charset.toLowerCase(), { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('utf-8', { fatal: false }).decode(bytes)
  }
}

/** What holds no words, packed or not. */
const pictures = new Set(['PHOTO', 'LOGO', 'KEY', 'SOUND'])

const notKept: { [name: string]: string } = {
  PHOTO: 'photos',
  LOGO: 'photos',
  BDAY: 'birthdays',
  ANNIVERSARY: 'anniversaries',
  LABEL: 'postal addresses',
  GEO: 'places on the map',
  KEY: 'keys',
  SOUND: 'sounds',
  RELATED: 'relatives',
  IMPP: 'chat names',
}

/** The properties that Wellmet itself writes for these. */
const plainOnCards = plainFields.flatMap((name) => {
  const { card } = fieldOf(name)
  return card ? [[card, name] as const] : []
})

function recordOf(line: number, properties: Property[], leftOut: Set<string>): Record {
  const says: Record['says'] = new Map()
  const all = (name: string) => properties.filter((one) => one.name === name)
  const first = (name: string) => all(name)[0]
  for (const { name, value, parts, params } of properties) {
    const what = plainOnCards.some(([card]) => card === name) ? undefined : notKept[name]
    if (what && (value !== '' || parts.some(Boolean) || params.size > 0)) leftOut.add(what)
  }
  const shown = nameInto(says, first('N')?.parts ?? [], first('FN')?.value ?? '')
  const [company = '', ...units] = first('ORG')?.parts ?? []
  add(says, 'company', company)
  if (units.some(Boolean)) leftOut.add('departments')
  add(says, 'position', first('TITLE')?.value || first('ROLE')?.value)
  for (const { value } of preferredFirst(all('EMAIL'))) add(says, 'email', value.replace(/^mailto:/i, ''))
  for (const { value, params } of preferredFirst(all('TEL'))) {
    if (params.get('TYPE')?.some((type) => type === 'FAX' || type === 'PAGER')) leftOut.add('fax numbers')
    else add(says, 'phone', value.replace(/^tel:/i, '').replace(/;ext=/i, ' ext. '))
  }
  for (const name of ['URL', 'X-SOCIALPROFILE', 'X-LINKEDIN'])
    for (const { value } of all(name)) add(says, 'link', value)
  for (const { parts } of preferredFirst(all('ADR')).slice(0, 1)) {
    add(says, 'place', parts[3])
    add(says, 'country', parts[6])
    if (parts.some((part, index) => part !== '' && index !== 3 && index !== 6)) leftOut.add('streets')
  }
  if (all('ADR').length > 1) leftOut.add('further postal addresses')
  for (const { list } of all('NICKNAME')) for (const one of list) add(says, 'otherName', one)
  for (const { list } of all('CATEGORIES')) for (const one of list) add(says, 'tag', one)
  for (const { value } of all('NOTE')) add(says, 'note', value)
  for (const [card, name] of plainOnCards) add(says, name, first(card)?.value)
  const kind = first('KIND')?.value.toLowerCase()
  const isCompany = kind === 'org' || kind === 'group' || /company/i.test(first('X-ABSHOWAS')?.value ?? '')
  return {
    line,
    says,
    ...(shown && { shown }),
    id: first('UID')?.value ?? null,
    ...(isCompany && { why: 'company' as const }),
  }
}

/**
 * The name as it is shown where that is the same words as its parts, in whatever order; else the parts, as a shown name may have a
 * department in it. One part alone is not cut up.
 */
function nameInto(says: Record['says'], parts: string[], shown: string): string | null {
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = parts
  const wordsOf = (text: string) =>
    foldName(text)
      .split(/[\s,.]+/u)
      .filter(Boolean)
      .sort()
      .join(' ')
  const all = [prefix, given, middle, family, suffix].join(' ')
  const isSame =
    wordsOf(shown) === wordsOf(all) || wordsOf(shown) === wordsOf([given, middle, family].join(' '))
  if ((given === '' && family === '') || (given === '' && foldName(family) === foldName(shown))) {
    add(says, 'name', shown || middle)
    return null
  }
  add(says, 'firstName', given)
  add(says, 'middleName', middle)
  add(says, 'lastName', family)
  add(says, 'suffix', suffix)
  return isSame && !shown.includes(',') ? shown : null
}

const preferredFirst = (all: Property[]) =>
  all.toSorted((a, b) => Number(isPreferred(b)) - Number(isPreferred(a)))
const isPreferred = ({ params }: Property) =>
  (params.get('TYPE')?.includes('PREF') ?? false) || params.get('PREF')?.[0] === '1'
