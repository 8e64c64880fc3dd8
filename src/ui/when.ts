/**
 * Dates and times as people write them: “3 Dec”, “3.12.”, “12/3”, “tomorrow”, “next Tue”, “Tuesday 3pm”; “15:00”, “3 pm”, “1500”, “noon”.
 * What could mean two things is read by the writer's habits, and says so. Pure, and small enough for the browser: no clock, no time
 * library. Days are '2026-12-03', times '15:00'.
 */
import type { Habits } from './say.ts'

/** Who writes: their habits, which day it is there, and whether such a day mostly lies ahead (a meeting) or back (a letter that came). */
export interface Writer extends Habits {
  today: string
  leans?: 'ahead' | 'back'
}

/** `other` is what the same words are to someone of the other habit; `isPlain` is true where no one could take them for another day. */
export interface DateRead {
  date: string
  time: TimeRead | null
  other: string | null
  isPlain: boolean
}

export interface TimeRead {
  time: string
  other: string | null
  isPlain: boolean
}

/** Why it is no day: it cannot be read, the calendar has no such day, or it falls on another weekday (then on which day it would be). */
export interface NoDay {
  why: 'unread' | 'no-such-day' | 'other-weekday'
  date?: string
}

export function readDate(typed: string, writer: Writer): DateRead | NoDay {
  const text = plain(typed).replace(/^(?:on )?(?:the (?=\d))?/, '')
  const iso = /^(\d{4}-\d\d-\d\d)[t ](\d\d:\d\d)(?::00)?$/.exec(text)
  const split = iso ?? dayThenTime.exec(text) ?? timeThenDay.exec(text)
  if (!split) return dayAlone(text, writer)
  const { day = split[1] ?? '', time = split[2] ?? '' } = split.groups ?? {}
  const said = readTime(time, writer)
  const read = dayAlone(day, writer)
  return said && 'date' in read && !('why' in read) ? { ...read, time: said } : dayAlone(text, writer)
}

export function readTime(typed: string, { clock }: Habits): TimeRead | null {
  const text = plain(typed)
    .replace(/^(?:at|@) ?/, '')
    .replace(/ ?(?:o'clock|o’clock|uhr|hrs|hours)$/, '')
    .replace(/ in the (morning|afternoon|evening)$/, (_, part: string) =>
      part === 'morning' ? ' am' : ' pm',
    )
  const named = Object.hasOwn(namedTimes, text) ? namedTimes[text] : undefined
  if (named) return { time: named, other: null, isPlain: true }
  const half = /^(\d{1,2})(?:[:.]?(\d\d))? ?([ap])\.?(?:m\.?)?$/.exec(text)
  if (half) {
    const hour = Number(half[1])
    if (hour === 0 || (hour > 12 && half[3] === 'a')) return null
    const isLater = half[3] === 'p' && hour < 12
    return timeOf(half[3] === 'a' ? hour % 12 : isLater ? hour + 12 : hour, half[2])
  }
  const whole =
    /^(\d{1,2})[:.](\d\d)(?::00)?h?$/.exec(text) ?? /^(\d{1,2})(\d\d)$/.exec(text) ?? /^(\d{1,2})$/.exec(text)
  const hours = /^(\d{1,2}) ?h ?(\d\d)?$/.exec(text)
  const [, hour = '', minute] = whole ?? hours ?? []
  const literal = hour ? timeOf(Number(hour), minute) : null
  if (!literal || hours || hour.startsWith('0') || Number(hour) > 12 || Number(hour) === 0) return literal
  return eitherHalf(literal.time, clock)
}

/** “3:30” may be either half of the day: by 12 hours the one in which people are at work, by 24 hours as it stands. */
function eitherHalf(time: string, clock: Habits['clock']): TimeRead {
  const hour = Number(time.slice(0, 2))
  const [morning, later] = [hour % 12, (hour % 12) + 12].map((hour) => withHour(time, hour)) as [
    string,
    string,
  ]
  const isPlain = clock !== '12-hour' && hour > 6
  if (clock !== '12-hour') return { time, other: isPlain || hour === 12 ? null : later, isPlain }
  const isMorning = hour > 6 && hour < 12
  return { time: isMorning ? morning : later, other: isMorning ? later : morning, isPlain: false }
}

const withHour = (time: string, hour: number) => `${String(hour).padStart(2, '0')}${time.slice(2)}`

const timeOf = (hour: number, minute = '00'): TimeRead | null =>
  hour < 24 && Number(minute) < 60
    ? { time: `${String(hour).padStart(2, '0')}:${minute}`, other: null, isPlain: true }
    : null

const namedTimes: Partial<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  midnight: '00:00',
}

/** True for a field that tells of something that was done: “Tue” in it is the last one, not the next. */
export const leansBack = (verb: string, field: string): boolean =>
  /^(?:sent|received|answered|happened|learned|found|said|connected|kept)On$/.test(field) ||
  (field === 'date' && !/^(?:agree-conversation|change-agreement|suggest-time)$/.test(verb))

/** What can be written in a field at most: all that people write of a day is shorter. */
const MOST = 60

/** Small letters and digits of ours, one blank between words: “ ３ Dec. ” is “3 dec.”. */
const plain = (typed: string): string =>
  typed.length > MOST
    ? ''
    : typed
        .normalize('NFKC')
        .replace(/\p{Nd}/gu, digitOf)
        .toLowerCase()
        .replace(/[\s,]+/g, ' ')
        .trim()

/** Digits lie ten in a row, beginning at a number that ends in 0 or in 6. */
function digitOf(digit: string): string {
  const at = digit.codePointAt(0) ?? 0
  const isFromZero = /\p{Nd}/u.test(String.fromCodePoint(at & ~15))
  return String((at & 15) - (isFromZero ? 0 : 6))
}

const clockWords = String.raw`noon|midday|midnight|\d{1,2}(?:[:.]?\d\d)? ?[ap]\.?m\.?|\d{1,2}:\d\d|\d{1,2} ?h(?:\d\d)?`
const dayThenTime = new RegExp(`^(?<day>.+?) (?:at |@ ?)?(?<time>${clockWords})$`)
const timeThenDay = new RegExp(`^(?:at )?(?<time>${clockWords}) (?:on )?(?<day>.+)$`)

const weekdayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const weekdayWord = '(sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?'
const aWeekday = new RegExp(`^(?:(this|next|last) )?${weekdayWord}\\.?$`)
const withWeekday = new RegExp(`^${weekdayWord}\\.? (?:the )?(.+)$`)
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const year = "(\\d{4}|'?\\d\\d)"
const nth = '(\\d{1,2})(?:st|nd|rd|th)?'
const dayMonth = new RegExp(`^${nth}\\.?[ ./-]?(?:of )?${monthWord}\\.?(?:[ ./-]?${year})?$`)
const monthDay = new RegExp(`^${monthWord}\\.?[ -]?(?:the )?${nth}(?: ${year})?$`)
const yearMonthDay = new RegExp(`^(\\d{4})[ -]${monthWord}[ -]${nth}$`)
const fromAway =
  /^(?:in )?(\d{1,3}|an?|one|two|three|four|five|six) (day|week|month)s?( ago| from now| from today)?$/
const counts: Partial<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
}
const nearDays: Partial<Record<string, number>> = {
  'day before yesterday': -2,
  'the day before yesterday': -2,
  yesterday: -1,
  today: 0,
  tonight: 0,
  now: 0,
  tomorrow: 1,
  tmrw: 1,
  'day after tomorrow': 2,
  'the day after tomorrow': 2,
}

type DayRead = DateRead | NoDay

/** A day without a time of day. */
function dayAlone(text: string, writer: Writer): DayRead {
  const { today } = writer
  const near = Object.hasOwn(nearDays, text) ? nearDays[text] : undefined
  if (near !== undefined) return away(today, near)
  if (text === 'next week') return away(today, 8 - (weekdayOf(today) || 7))
  const far = fromAway.exec(text)
  if (far && (far[3] || text.startsWith('in '))) return inUnits(today, far)
  const weekday = aWeekday.exec(text)
  if (weekday) return nearestWeekday(weekday[1], weekdayNumber(weekday[2]), writer)
  const named = withWeekday.exec(text)
  const read = inNumbers(named?.[2] ?? text, writer, named ? weekdayNumber(named[1]) : null)
  return read ?? { why: 'unread' }
}

const away = (today: string, days: number): DateRead => ({
  date: daysAfter(today, days),
  time: null,
  other: null,
  isPlain: false,
})

function inUnits(today: string, [, count = '', unit, ago]: RegExpExecArray): DateRead {
  const many = (counts[count] ?? Number(count)) * (ago === ' ago' ? -1 : 1)
  if (unit !== 'month') return away(today, many * (unit === 'week' ? 7 : 1))
  const [y = 0, m = 0, d = 0] = today.split('-').map(Number)
  const last = new Date(Date.UTC(y, m + many, 0)).getUTCDate()
  return { ...away(today, 0), date: isoOf(Date.UTC(y, m - 1 + many, Math.min(d, last))) }
}

/** “next” is the one of the next week; without a word it is the one that comes first, ahead or back, and never today. */
function nearestWeekday(which: string | undefined, weekday: number, { today, leans }: Writer): DateRead {
  const from = weekdayOf(today)
  const ahead = (weekday - from + 7) % 7 || 7
  if (which === 'next') return away(today, 8 - (from || 7) + ((weekday + 6) % 7))
  if (which === 'this') return away(today, ahead % 7)
  return away(today, which === 'last' || leans === 'back' ? (ahead % 7) - 7 : ahead)
}

/** Days with a number in them. `weekday` is what was written before it, and has to fit. */
function inNumbers(text: string, writer: Writer, weekday: number | null): DayRead | null {
  const lettered = dayMonth.exec(text)
  if (lettered) return dated(lettered[3], monthNumber(lettered[2]), Number(lettered[1]), writer, weekday)
  const american = monthDay.exec(text)
  if (american) return dated(american[3], monthNumber(american[1]), Number(american[2]), writer, weekday)
  const first = yearMonthDay.exec(text)
  if (first) return dated(first[1], monthNumber(first[2]), Number(first[3]), writer, weekday)
  const eastern = /^(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일号]?$/.exec(text)
  if (eastern) return dated(eastern[1], Number(eastern[2]), Number(eastern[3]), writer, weekday)
  const big = /^(\d{4})([-./ ])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})()(\d\d)(\d\d)$/.exec(text)
  if (big) return dated(big[1], Number(big[3]), Number(big[4]), writer, weekday)
  const pair = /^(\d{1,2}) ?([-./ ]) ?(\d{1,2})(?:\.| ?[-./ ] ?(\d{4}|\d\d))?$/.exec(text)
  if (pair) return inPairs(pair, writer, weekday)
  const one = /^(?:the )?(\d{1,2})(?:st|nd|rd|th|\.)?$/.exec(text)
  return one ? dayOfMonth(Number(one[1]), writer, weekday) : null
}

/** “3.12.” is the day first for everyone who writes it so; “12/3” is as the writer has it, unless only one way is a day. */
function inPairs([, a, mark, b, y]: RegExpExecArray, writer: Writer, weekday: number | null): DayRead {
  const [one, two] = [Number(a), Number(b)]
  const isDayFirst = mark === '.' || writer.dateOrder !== 'month-first'
  const ways: [month: number, day: number][] = isDayFirst
    ? [
        [two, one],
        [one, two],
      ]
    : [
        [one, two],
        [two, one],
      ]
  const [read, other] = ways.map(([month, day]) => dated(y, month, day, writer, weekday)) as [
    DayRead,
    DayRead,
  ]
  if (!('date' in read) || 'why' in read) return 'why' in other ? read : { ...other, isPlain: false }
  const isClear = one === two || mark === '.' || 'why' in other
  return { ...read, isPlain: read.isPlain && isClear, other: isClear ? null : other.date }
}

/** “the 10th”: the nearest, ahead or back. */
function dayOfMonth(day: number, writer: Writer, weekday: number | null): DayRead {
  if (day < 1 || day > 31) return { why: 'no-such-day' }
  const [y = 0, m = 0] = writer.today.split('-').map(Number)
  const step = writer.leans === 'back' ? -1 : 1
  for (let at = 0; at < 12; at++) {
    const first = new Date(Date.UTC(y, m - 1 + at * step, 1))
    const date = real(first.getUTCFullYear(), first.getUTCMonth() + 1, day)
    if (!date || (step > 0 ? date < writer.today : date > writer.today)) continue
    if (weekday === null || weekdayOf(date) === weekday) return { ...away(date, 0) }
  }
  return { why: 'other-weekday' }
}

function dated(
  year: string | undefined,
  month: number,
  day: number,
  writer: Writer,
  weekday: number | null,
): DayRead {
  if (year === undefined) return inSomeYear(month, day, writer, weekday)
  const digits = year.replace("'", '')
  const date = real(Number(digits.length === 2 ? `20${digits}` : digits), month, day)
  if (!date) return { why: 'no-such-day' }
  if (weekday !== null && weekdayOf(date) !== weekday) return { why: 'other-weekday', date }
  return { ...away(date, 0), isPlain: digits.length === 4 }
}

/**
 * Without a year: the next such day, or the last; with a weekday the nearest that falls on it, unless that is so far off that the weekday is
 * more likely wrong.
 */
function inSomeYear(month: number, day: number, writer: Writer, weekday: number | null): DayRead {
  const { today, leans } = writer
  const thisYear = Number(today.slice(0, 4))
  const days = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8, -8].flatMap(
    (years) => real(thisYear + years, month, day) ?? [],
  )
  const fits = (date: string) => (leans === 'back' ? date <= today : date >= today)
  const usual = days.find(fits)
  if (!usual) return { why: 'no-such-day' }
  if (weekday === null) return away(usual, 0)
  // Pages say a day of this year without it.
  const isLikely = (date: string) => {
    const days = daysBetween(today, date)
    return leans === 'back' ? days <= 366 : days >= -366 && days <= 400
  }
  const near = days.slice(0, 9).find((date) => weekdayOf(date) === weekday && isLikely(date))
  return near ? away(near, 0) : { why: 'other-weekday', date: usual }
}

/** The day as ISO, or null where the calendar has none: 31 February. */
function real(year: number, month: number, day: number): string | null {
  const at = Date.UTC(year, month - 1, day)
  const date = new Date(at)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 999 ? isoOf(at) : null
}

const isoOf = (at: number) => new Date(at).toISOString().slice(0, 10)
const daysAfter = (date: string, days: number) => isoOf(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000)
const daysBetween = (from: string, to: string) =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
const weekdayOf = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay()
const weekdayNumber = (word = '') => weekdayNames.indexOf(word.slice(0, 3))
const monthNumber = (word = '') => monthNames.indexOf(word.slice(0, 3)) + 1
