/**
 * What a program or a form sent, read as it was plainly meant: null or an empty field is none where none is possible, "20" is a
 * number where a number belongs, “Phone” is the choice “phone”. What could mean two things stays as it came, and is refused.
 */
import { bytesOf } from './file-text.ts'
import { isDate, isTime } from './in-words.ts'
import type { Shape } from './shape.ts'
import { notNull, takesNull } from './shape.ts'

/** Names that the shape does not know are kept, so that they can be refused by name. */
export function asMeant(shape: Shape, typed: unknown): unknown {
  if (!isObject(typed)) return typed
  return Object.fromEntries(
    Object.entries(withZone(shape, typed)).flatMap(([name, value]) => {
      const field =
        shape.properties && Object.hasOwn(shape.properties, name) ? shape.properties[name] : undefined
      if (!field) return [[name, value]]
      if (!isNone(field, value, shape.required?.includes(name) ?? false)) return [[name, read(field, value)]]
      return takesNull(field) ? [[name, null]] : []
    }),
  )
}

/** “10 am PST” is a time and whose clock it is by, where a zone can be given and none is. */
function withZone({ properties = {} }: Shape, typed: Record<string, unknown>): Record<string, unknown> {
  const { time, zone } = typed
  if (!properties.zone || !properties.time || !isTime(notNull(properties.time))) return typed
  if (typeof time !== 'string' || time.length > 80 || (zone ?? '') !== '') return typed
  const said = /^\s*(\d{1,2}(?::\d\d){0,2}(?: ?[ap]\.?m\.?)?)\s+(?![ap]\.?m\b)(\p{L}.*)$/iu.exec(time)
  return said ? { ...typed, time: said[1], zone: said[2] } : typed
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Null is none. An empty text is none where text cannot be empty; an id that is needed stays, to be asked for. */
function isNone(shape: Shape, value: unknown, isNeeded: boolean): boolean {
  if (value === null) return true
  if (typeof value !== 'string' || value.trim() !== '') return false
  if (takesNull(shape)) return true
  const { type, enum: choices, format, pattern, minLength } = notNull(shape)
  const isText = type === 'string' && !choices && !(format && format !== 'password') && !pattern
  return type !== undefined && type !== 'array' && (!isText || (minLength !== undefined && !isNeeded))
}

function read(shape: Shape, value: unknown): unknown {
  const real = notNull(shape)
  if (real.type === 'array') return list(real.items ?? {}, value)
  if (real.type === 'object')
    return asMeant(real, typeof value === 'string' ? fromJson(value, isObject) : value)
  if (real.type === 'boolean') return truth(value)
  if (real.enum) return choice(real.enum, value)
  if (typeof value !== 'string') return value
  if (real.type === 'integer' || real.type === 'number') return number(value)
  if (isDate(real)) return day(value)
  if (isTime(real)) return time(value)
  return real.contentMediaType ? bytesOf(value, real.contentMediaType) : value
}

/** One value is a list of one; a list that was written as JSON text is that list. */
function list(items: Shape, value: unknown): unknown {
  const values = typeof value === 'string' ? fromJson(value, Array.isArray) : value
  return (Array.isArray(values) ? values : [values]).flatMap((one) =>
    one === null || one === '' ? [] : [read(items, one)],
  )
}

function fromJson(text: string, isWanted: (value: unknown) => boolean): unknown {
  if (!/^\s*[[{]/.test(text)) return text
  try {
    const value: unknown = JSON.parse(text)
    return isWanted(value) ? value : text
  } catch {
    return text
  }
}

const truths = new Map<unknown, boolean>([
  ...['true', 'yes', 'on', '1', 1].map((one) => [one, true] as const),
  ...['false', 'no', 'off', '0', 0].map((one) => [one, false] as const),
])
const truth = (value: unknown) =>
  truths.get(typeof value === 'string' ? value.trim().toLowerCase() : value) ?? value

/** “In person”, “in_person” and “IN-PERSON” are in-person; true and false are yes and no where both can be chosen. */
function choice(choices: unknown[], value: unknown): unknown {
  if (choices.includes(value)) return value
  if (typeof value === 'boolean' && choices.includes('yes') && choices.includes('no'))
    return value ? 'yes' : 'no'
  if (typeof value !== 'string' || value.length > 200) return value
  const plainly = (one: unknown) =>
    String(one)
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, '-')
  const meant = choices.filter((one) => plainly(one) === plainly(value))
  return meant.length === 1 ? meant[0] : value
}

function number(text: string): unknown {
  const value = /^\s*[+-]?\d+(\.\d+)?\s*$/.test(text) ? Number(text) : Number.NaN
  return Number.isFinite(value) ? value : text
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const dayFirst = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? (${monthNames})\\.?,? (\\d{4})$`, 'i')
const monthFirst = new RegExp(`^(${monthNames})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i')

/**
 * The year first, or the month in letters. Midnight is how programs without dates write a day; any other time of day could be
 * another day elsewhere, and 03/12 is one day to some and another to others.
 */
function day(text: string): string {
  const short = text.trim()
  if (short.length > 40) return text
  const midnight = /^(\d{4}-\d\d-\d\d)[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:?\d\d)?$/i.exec(short)
  if (midnight?.[1]) return midnight[1]
  const first = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(short)
  if (first) return iso(first[1], first[3], first[4])
  const lettered = dayFirst.exec(short)
  if (lettered) return iso(lettered[3], monthOf(lettered[2]), lettered[1])
  const american = monthFirst.exec(short)
  return american ? iso(american[3], monthOf(american[1]), american[2]) : short
}

const monthOf = (name = '') => String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1)
const iso = (year = '', month = '', day = '') => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

/** Whole minutes in 24 hours, or with am or pm. “3:30” alone may be either half of the day. */
function time(text: string): string {
  const short = text.trim()
  const seconds = /^([01]\d|2[0-3]):([0-5]\d):00(?:\.0+)?$/.exec(short)
  if (seconds) return `${seconds[1]}:${seconds[2]}`
  const half = /^(0?[1-9]|1[0-2])(?::([0-5]\d))? ?([ap])\.?m\.?$/i.exec(short)
  if (!half) return short
  const hour = (Number(half[1]) % 12) + (half[3]?.toLowerCase() === 'p' ? 12 : 0)
  return `${String(hour).padStart(2, '0')}:${half[2] ?? '00'}`
}
