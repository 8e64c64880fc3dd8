/** What a field takes, and what it was given, in words: for refusals, for help and for the pages about the API. */

import { sayNumber } from '../ui/say.ts'
import { notNull, type Shape, takesNull } from './shape.ts'

/** “a whole number from 5 to 480, for example 20”. */
export function inWords(shape: Shape, name = ''): string {
  const real = notNull(shape)
  if (isId(name) && real.type === 'string') return `an id${takesNull(shape) ? ', or null' : ''}`
  const example = exampleOf(shape, name)
  const isPlain = real.enum || real.type === 'boolean' || real.contentMediaType
  const such =
    example === undefined || isPlain
      ? ''
      : `, for example ${isDate(real) || isTime(real) ? example : written(example)}`
  return `${kindInWords(real)}${such}${takesNull(shape) ? ', or null' : ''}`
}

function kindInWords(shape: Shape): string {
  if (shape.anyOf) return shape.anyOf.map(kindInWords).join(', or ')
  if (shape.enum) return oneOf(shape.enum.map(String))
  if (shape.contentMediaType)
    return shape.contentMediaType === 'text/csv'
      ? 'the text of the file, or its bytes in base64'
      : 'the bytes of the file in base64'
  if (shape.type === 'boolean') return 'true or false'
  if (shape.type === 'integer' || shape.type === 'number') return number(shape)
  if (shape.type === 'array')
    return `a list${shape.maxItems ? ` of at most ${shape.maxItems}` : ''}: ${kindInWords(shape.items ?? {})}`
  if (shape.type === 'object') return `an object with ${Object.keys(shape.properties ?? {}).join(', ')}`
  if (isDate(shape)) return 'a date as year-month-day'
  if (isTime(shape)) return 'a time as hours:minutes'
  if (shape.type === 'string') return text(shape)
  return 'any value'
}

function oneOf(values: string[]): string {
  const most = 40
  const more = values.length > most ? ` and ${values.length - most} more` : ''
  return `one of: ${values.slice(0, most).join(', ')}${more}`
}

function number({ type, minimum, maximum }: Shape): string {
  const kind = type === 'integer' ? 'a whole number' : 'a number'
  if (minimum !== undefined && maximum !== undefined) return `${kind} from ${minimum} to ${maximum}`
  if (minimum !== undefined) return `${kind}, at least ${minimum}`
  return maximum === undefined ? kind : `${kind}, at most ${maximum}`
}

const text = ({ maxLength }: Shape) =>
  maxLength === undefined ? 'text' : `text of at most ${sayNumber(maxLength)} characters`

export const isDate = (shape: Shape) => shape.format === 'date'
export const isTime = (shape: Shape) => shape.pattern === '^([01]\\d|2[0-3]):[0-5]\\d$'

/** What the shape names as its example, or what its kind is known by. */
export function exampleOf(shape: Shape, name = ''): unknown {
  const real = notNull(shape)
  const [named] = shape.examples ?? real.examples ?? []
  if (named !== undefined) return named
  if (real.enum) return real.enum[0]
  if (real.contentMediaType === 'text/csv') return 'First Name,Last Name\nMaya,Chen\n'
  if (real.contentMediaType) return 'UEsDBA=='
  if (isDate(real)) return '2026-12-03'
  if (isTime(real)) return '15:30'
  if (real.type === 'boolean') return true
  if (real.type === 'integer' || real.type === 'number')
    return Math.min(Math.max(20, real.minimum ?? 20), real.maximum ?? 20)
  if (real.type === 'array') {
    const item = exampleOf(real.items ?? {})
    return item === undefined ? undefined : [item]
  }
  return byName[name]
}

export const isId = (name: string) => /^id$|Id$/.test(name)

/** What is best shown, where the shape says no more than that it is text. */
const byName: Readonly<Record<string, string>> = {
  name: 'Maya Chen',
  person: 'Maya Chen, Acme Tea',
  referrer: 'Jonas Weber',
  line: 'Maya Chen, VP Marketing at Acme Tea, via Jonas',
  email: 'maya@acme.example',
  phone: '+31 6 1234 5678',
  linkedin: 'linkedin.com/in/maya-chen',
  title: 'VP Marketing',
  company: 'Acme Tea',
  zone: 'Europe/Berlin',
  website: 'https://acme.example',
  link: 'https://example.org/talk',
  rule: 'no-pressure',
}

/** What was given, short: a long text is told by its length, so that no answer repeats it. */
export function given(value: unknown): string {
  if (typeof value === 'string' && value.length > 60) return `a text of ${sayNumber(value.length)} characters`
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  return value !== null && typeof value === 'object' ? 'an object' : written(value)
}

const written = (value: unknown) => JSON.stringify(value) ?? 'nothing'

/** The name that was most likely meant, or undefined. */
export function nearest(name: string, names: string[]): string | undefined {
  const asked = plainly(name)
  const ranked = names
    .map((one) => ({ one, far: distance(asked, plainly(one)) }))
    .sort((a, b) => a.far - b.far)
  return ranked[0] && ranked[0].far <= 2.5 ? ranked[0].one : undefined
}

/** `Email_Address` → `emailaddress`; a name of any length is compared by its beginning alone. */
const plainly = (name: string) =>
  name
    .slice(0, 60)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Letters to change, at most three for the sake of a hint; near as well when one name is all within the other. */
function distance(a: string, b: string): number {
  if (a === b) return 0
  const isWithin =
    a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a))
  const letters = edits(a, b)
  const isClose = letters <= Math.max(1, Math.floor(Math.min(a.length, b.length) / 3))
  return Math.min(isClose ? letters : 9, isWithin ? 1 + Math.abs(a.length - b.length) / 20 : 9)
}

/** Levenshtein, with two neighbours swapped as one change. */
function edits(a: string, b: string): number {
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const [left = 0, above = 0, both = 0] = [next[j - 1], row[j], row[j - 1]]
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next.push(
        Math.min(
          left + 1,
          above + 1,
          both + same,
          isSwapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    ;[before, row] = [row, next]
  }
  return row[b.length] ?? 0
}
