/** The day from which a reply says to ask again, or on which its writer is back. */
import { Temporal } from 'temporal-polyfill'
import { type AskedWhen, type NamedTime, timesNamed } from './days.ts'
import { isAskAgain } from './signs.ts'

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const counts: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  twelve: 12,
  few: 3,
  couple: 2,
  several: 3,
}
/** Seasons and quarters by the month in which they begin on the northern half of the earth, where most letters are written. */
const parts: Record<string, number> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
  q1: 1,
  q2: 4,
  q3: 7,
  q4: 10,
}

/** A day that is not plain was reckoned, or can be read in two ways. */
export interface AgainOn {
  date: string
  isPlain: boolean
}

/** The day from which to ask again: where that is asked, else where they are back, else where they are busy until. */
export function againOn(clauses: readonly string[], asked: AskedWhen): AgainOn | null {
  const order = [isAskAgain, isBack, isUntil, /./]
  for (const is of order)
    for (const [n, clause] of clauses.entries()) {
      if (!is.test(clause)) continue
      const day = dayIn(clause, clauses.slice(Math.max(0, n - 6), n).join('. '), asked)
      if (day) return day
    }
  return null
}

const isBack = /\b(?:back|return(?:ing)?|reopens?|opens again|rentr)\b|\bonce it's done\b/
const isUntil = /\b(?:until|till|through|up to|bis|up until|jusqu)\b/

/** `before` is what was said until then: “the 14th of June … after the 14th”, “until the 20th … after that”. */
function dayIn(clause: string, before: string, asked: AskedWhen): AgainOn | null {
  const from = Temporal.PlainDate.from(asked.askedOn)
  const text = withMonth(clause, before)
  // What was offered is not what they speak of.
  const plain = { ...asked, offered: [] }
  const days = timesNamed(text, plain).filter(({ date }) => date !== null)
  const [day] = isBack.test(text) ? days.filter(({ at }) => at > text.search(isBack)).concat(days) : days
  if (day?.date) {
    const date = sinceLast(day.date, text.slice(day.at), timesNamed(before, plain))
    const isNextDay =
      isAfter.test(text.slice(0, day.at)) || /^[^.]{0,40}\binclu(?:sive|ded)/.test(text.slice(day.at))
    return { date: `${date.add({ days: isNextDay ? 1 : 0 })}`, isPlain: day.isPlainDay }
  }
  const last = timesNamed(before, plain).findLast(({ date }) => date !== null)
  if (last?.date && /\b(?:after|past) (?:that|then|this)\b/.test(text))
    return { date: `${Temporal.PlainDate.from(last.date).add({ days: 1 })}`, isPlain: true }
  const part = /\b(?:a few|couple|several)\b/.test(text) ? null : inPartOfYear(text, from)
  if (part)
    return { date: part, isPlain: !/\b(?:spring|summer|autumn|fall|winter|around|guess)\b/.test(text) }
  const reckoned = inSoLong(text, from) ?? afterFeast(text, from)
  return reckoned
    ? {
        date: reckoned,
        isPlain: !/\b(?:few|couple|several|or so|year|feast|easter|holidays|christmas)\b/.test(text),
      }
    : null
}

const isAfter =
  /\b(?:after|later than|past|through|up to and including|bis einschlie(?:ß|ss)lich|until and including)(?: the)? $/

/** “From the 11th” of the month that was named before, “the 14th” of that which was dated. */
function withMonth(clause: string, before: string): string {
  const bare =
    /\b(?:after|from|until|till|since|on|before) the (\d{1,2})(?:st|nd|rd|th)?\b(?! (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|hour|day|week))/
  const number = bare.exec(clause)?.[1]
  if (!number) return clause
  const named = /\b(january|february|march|april|may|june|july|august|september|october|november|december)\b/g
  const all = [...`${before} ${clause}`.matchAll(named)].map(([month]) => month)
  const month = all.at(-1)
  return month ? clause.replace(bare, (whole) => `${whole.replace(/\d.*$/, number)} ${month}`) : clause
}

/** “Away through Friday the 16th, back Monday” is the Monday after that. */
function sinceLast(date: string, named: string, before: readonly NamedTime[]): Temporal.PlainDate {
  const day = Temporal.PlainDate.from(date)
  const last = before.findLast((one) => one.date !== null)?.date
  if (
    !last ||
    /^\w+\.?,? (?:the )?(?:\d|[a-z]+ \d)/.test(named) ||
    !/^(?:mon|tue|wed|thu|fri|sat|sun)/.test(named)
  )
    return day
  const since = Temporal.PlainDate.from(last)
  return Temporal.PlainDate.compare(day, since) > 0
    ? day
    : since.add({ days: (day.dayOfWeek - since.dayOfWeek + 7) % 7 || 7 })
}

function inSoLong(text: string, from: Temporal.PlainDate): string | null {
  const long =
    /\b(?:in|after|for)(?: about| around| another| the next| at least| maybe| roughly)? (?:(?<fewOf>a few|a couple(?: of)?|several)|(?<count>an?|one|two|three|four|five|six|eight|ten|twelve|\d{1,2}))(?: or (?:so|two|three))? (?<unit>day|week|month)s?\b/.exec(
      text,
    )?.groups
  if (long) {
    const few = long.fewOf?.replace(/^a | of$/g, '')
    const count = few ? (counts[few] ?? 3) : (counts[long.count ?? ''] ?? Number(long.count))
    return `${from.add({ [`${long.unit}s`]: count })}`
  }
  if (/\bnext week\b/.test(text)) return `${monday(from)}`
  if (/\b(?:the )?(?:week after next)\b/.test(text)) return `${monday(from).add({ weeks: 1 })}`
  if (/\bnext month\b/.test(text)) return `${from.with({ day: 1 }).add({ months: 1 })}`
  if (/\bnext quarter\b/.test(text))
    return `${from.with({ day: 1 }).add({ months: 3 - ((from.month - 1) % 3) })}`
  if (/\b(?:next year|(?:the )?new year|early next year)\b/.test(text))
    return `${Temporal.PlainDate.from({ year: from.year + 1, month: 1, day: 1 })}`
  if (/\b(?:after|end of|until) (?:the )?(?:this )?month\b|\b(?:end of the month)\b/.test(text))
    return `${from.with({ day: 1 }).add({ months: 1 })}`
  if (/\b(?:after|until|end of) (?:the )?(?:this )?week\b/.test(text)) return `${monday(from)}`
  return null
}

const monday = (from: Temporal.PlainDate) => from.add({ days: 8 - from.dayOfWeek })

function inPartOfYear(text: string, from: Temporal.PlainDate): string | null {
  const said =
    /\b(?<how>mid|middle of|late|end of|after|early|beginning of|start of)?(?:[- ]|the )*(?<month>jan(?:uary)?|feb(?:ruary)?|march|april|(?<=\b(?:in|of|until|till|after|mid|late|early|from|mid-|next) )may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?<!\b(?:a|the first|deep) )spring|summer|autumn|(?<=\b(?:in|the|this|next) )fall|winter|q[1-4])\b/.exec(
      text,
    )?.groups
  if (!said) return null
  const named = said.month ?? ''
  const month = parts[named] ?? monthNames.indexOf(named.slice(0, 3)) + 1
  const year =
    month < from.month || (month === from.month && parts[named] === undefined) ? from.year + 1 : from.year
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  const length = parts[named] === undefined ? 1 : 3
  if (said.how === 'after' || said.how === 'end of') return `${first.add({ months: length })}`
  if (said.how === 'mid' || said.how === 'middle of') return `${first.add({ days: 14 })}`
  return `${said.how === 'late' ? first.add({ days: 19 }) : first}`
}

function afterFeast(text: string, from: Temporal.PlainDate): string | null {
  if (/\b(?:holidays|holiday season|festive|christmas|xmas|year[- ]?end)\b/.test(text))
    return `${Temporal.PlainDate.from({ year: from.year + 1, month: 1, day: 2 })}`
  if (!/\beaster\b/.test(text)) return null
  const here = easter(from.year)
  return `${(Temporal.PlainDate.compare(here, from) > 0 ? here : easter(from.year + 1)).add({ days: 2 })}`
}

/** Easter Sunday by the Gregorian calendar (Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): Temporal.PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 })
}
