/**
 * The days and times that stand in a reply, in the order in which they stand there. Pure: days are '2026-12-03', times '15:00'. What can be
 * read in two ways is not plain.
 */
import { Temporal } from 'temporal-polyfill'
import { zoneNamed, zonesMeant } from '../../store/zones/zone.ts'

/** When was asked, by the asker's calendar, and which times were offered, '2026-12-08T10:00'. */
export interface AskedWhen {
  askedOn: string
  offered: readonly string[]
}

/** A day, a time of day or both, as they stand together. */
export interface NamedTime {
  date: string | null
  time: string | null
  zone: string | null
  isPlainDay: boolean
  isPlainClock: boolean
  /** Where in the words it stands. */
  at: number
}

interface DayRead {
  date: string
  isPlain: boolean
  start: number
  end: number
}

interface ClockRead {
  time: string
  isPlain: boolean
  start: number
  end: number
}

/** All that is named in `words`, days joined with the times that stand beside them. */
export function timesNamed(words: string, asked: AskedWhen): NamedTime[] {
  const text = words
    .toLowerCase()
    .replace(/\bthe (\w+)\b/g, (whole, nth: string) =>
      nthWords.includes(nth) ? `the ${nthWords.indexOf(nth) + 1}th` : whole,
    )
  const days = daysIn(text, asked)
  const clocks = clocksIn(text, days)
  const named: NamedTime[] = []
  const taken = new Set<ClockRead>()
  for (const [n, day] of days.entries()) {
    const until = days[n + 1]?.start ?? text.length
    const after = clocks.filter(
      (clock) => clock.start >= day.end && clock.start < until && isBeside(text.slice(day.end, clock.start)),
    )
    const before = clocks.find(
      (clock) => !taken.has(clock) && clock.end <= day.start && isBefore(text.slice(clock.end, day.start)),
    )
    const next = days[n + 1]
    const own = after.filter(
      (clock) => !next || !/^[^\d,]{0,24}\bon $/.test(text.slice(clock.end, next.start)),
    )
    const clock = before ?? own[0]
    if (clock) taken.add(clock)
    named.push(joined(text, day, clock))
    for (const more of before ? [] : own.slice(1)) {
      taken.add(more)
      named.push(joined(text, day, more))
    }
  }
  for (const clock of clocks) if (!taken.has(clock)) named.push(joined(text, undefined, clock))
  return named.sort((a, b) => a.at - b.at)
}

/** “First” and “second” are rather those offered; they are no days. */
const nthWords =
  '- - - fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

const isBefore = (between: string) =>
  /^[^\d.!?\n]{0,32}\bon (?:the )?$|^[\s,(]*(?:[a-z]{2,5}[\s,(]+)?$/.test(between)

const isBeside = (between: string) => between.length < 60 && !/[.!?\n](?=\s)/.test(between)

function joined(text: string, day: DayRead | undefined, clock: ClockRead | undefined): NamedTime {
  const zone = clock ? zoneBehind(text.slice(clock.end, clock.end + 60)) : { zone: null, isPlain: true }
  return {
    date: day?.date ?? null,
    time: clock?.time ?? null,
    zone: zone.zone,
    isPlainDay: day?.isPlain ?? true,
    isPlainClock: (clock?.isPlain ?? true) && zone.isPlain && isInSeason(zone.zone, day?.date),
    at: Math.min(day?.start ?? text.length, clock?.start ?? text.length),
  }
}

/** “EST” in July is said of another clock than it names. */
function isInSeason(zone: string | null, date: string | undefined): boolean {
  if (!zone || !date) return true
  const month = Number(date.slice(5, 7))
  if (/^[ECMP]ST$|^CET$/.test(zone)) return month < 4 || month > 10
  return /^[ECMP]DT$|^CEST$|^BST$/.test(zone) ? month > 2 && month < 12 : true
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekday = '(?<weekday>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?\\b\\.?'
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const year = '(?:,?\\s(?<year>20\\d\\d))?'
const nth = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const partOfDay = '(?:\\s(?:morning|afternoon|evening|lunchtime))?'
const before = `(?:\\b${weekday}${partOfDay},?\\s(?:the\\s)?)?`
/** “9 December (Wednesday)” is one day. */
const behind = '(?:\\s?\\((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\))?'

const shapes = [
  '(?<iso>20\\d\\d-\\d\\d-\\d\\d)',
  `${before}\\b${nth}(?:\\sof)?[\\s-]${month}${year}${behind}`,
  `${before}\\b${month}\\s(?:the\\s)?${nth}\\b(?![:\\d])${year}${behind}`,
  `${before}\\b(?<a>\\d{1,2})(?<sign>[/.-])(?<b>\\d{1,2})\\b(?:\\k<sign>(?<short>20\\d\\d|\\d\\d)\\b)?\\.?(?!\\d|\\s?[ap]\\.?m)`,
  `\\b${weekday},?\\s(?:the\\s)?(?<nth>\\d{1,2})(?:st|nd|rd|th)\\b`,
  `\\b${weekday}\\sthe\\s(?<nth>\\d{1,2})\\b(?![:.]\\d|\\s?[ap]\\.?m)`,
  `\\b${weekday},?\\s(?<number>\\d{1,2})\\b(?![:./-]?\\d|\\.\\d|\\s?(?:[ap]\\.?m|h\\b|uhr|to\\b|-|o'clock|min|or\\b))`,
  `\\b(?:on\\s|by\\s)?the\\s(?<nth>\\d{1,2})(?:st|nd|rd|th)\\b`,
  `\\b(?<which>this|next|the following|coming|this coming)\\s${weekday}`,
  `\\b${weekday}\\s(?:of\\s)?(?<week>next week|this week|the week after next|the week after|the following week|week)\\b`,
  `\\b(?<week>next week|this week|the week after next)\\s(?:on\\s)?${weekday}`,
  `\\b${weekday}`,
  '\\b(?<near>today|tomorrow|tmrw|tmw|tmr|2moro|day after tomorrow|this (?:morning|afternoon|evening)|tonight)\\b',
].map((shape) => new RegExp(shape, 'g'))

function daysIn(text: string, asked: AskedWhen): DayRead[] {
  const found: DayRead[] = []
  for (const shape of shapes)
    for (const match of text.matchAll(shape)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length]
      if (found.some((one) => start < one.end && end > one.start)) continue
      const read = dayOf(match.groups ?? {}, asked)
      if (read) found.push({ ...read, start, end })
    }
  return found.sort((a, b) => a.start - b.start)
}

type Groups = Partial<Record<string, string>>

function dayOf(said: Groups, { askedOn, offered }: AskedWhen): Pick<DayRead, 'date' | 'isPlain'> | null {
  const asked = Temporal.PlainDate.from(askedOn)
  const isOn = said.weekday ? weekdays.indexOf(said.weekday.slice(0, 3)) + 1 : 0
  const checked = (date: Temporal.PlainDate | null, isPlain = true) =>
    date && { date: `${date}`, isPlain: isPlain && (isOn === 0 || date.dayOfWeek === isOn) }
  if (said.iso) return checked(dateOf(said.iso.slice(0, 4), said.iso.slice(5, 7), said.iso.slice(8)))
  if (said.month)
    return checked(dayAhead(asked, months.indexOf(said.month.slice(0, 3)) + 1, Number(said.day), said.year))
  if (said.a) return numbered(said, asked, offered, isOn)
  if (said.nth) return checked(dayOfMonth(asked, Number(said.nth), isOn))
  if (said.number) return besideWeekday(asked, Number(said.number), isOn, offered)
  if (said.near)
    return {
      date: `${asked.add({ days: /^(?:tom|tm|2m)/.test(said.near) ? 1 : said.near.startsWith('day') ? 2 : 0 })}`,
      isPlain: false,
    }
  return onWeekday(asked, isOn, said.which ?? said.week ?? '', offered)
}

/** “Tue 10” is a date where the tenth is a Tuesday soon, unless ten o'clock was offered on a Tuesday. */
function besideWeekday(asked: Temporal.PlainDate, number: number, isOn: number, offered: readonly string[]) {
  const isHour = offered.some(
    (one) =>
      Temporal.PlainDate.from(one.slice(0, 10)).dayOfWeek === isOn &&
      Number(one.slice(11, 13)) % 12 === number % 12,
  )
  const date = isHour ? null : dayOfMonth(asked, number, isOn)
  const isNear =
    date && date.dayOfWeek === isOn && Temporal.PlainDate.compare(date, asked.add({ days: 35 })) < 0
  return isNear ? { date: `${date}`, isPlain: offered.some((one) => one.startsWith(`${date}`)) } : null
}

function dateOf(
  year: string | number,
  month: string | number,
  day: string | number,
): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    )
  } catch {
    return null
  }
}

/** Without a year it is the next such day after the letter. */
function dayAhead(
  asked: Temporal.PlainDate,
  month: number,
  day: number,
  year?: string,
): Temporal.PlainDate | null {
  if (year) return dateOf(year.length === 2 ? `20${year}` : year, month, day)
  const date = dateOf(asked.year, month, day)
  return date && Temporal.PlainDate.compare(date, asked) < 0 ? dateOf(asked.year + 1, month, day) : date
}

function dayOfMonth(asked: Temporal.PlainDate, day: number, isOn: number): Temporal.PlainDate | null {
  const ahead = Array.from({ length: 12 }, (_, n) => asked.with({ day: 1 }).add({ months: n })).flatMap(
    (first) => dateOf(first.year, first.month, day) ?? [],
  )
  const next = ahead.filter((date) => Temporal.PlainDate.compare(date, asked) > 0)
  const near = next.slice(0, 2).find((date) => date.dayOfWeek === isOn)
  return near ?? next[0] ?? null
}

/** “3/12” is another day in another country: only its weekday, its signs or a time that was offered can tell. */
function numbered(said: Groups, asked: Temporal.PlainDate, offered: readonly string[], isOn: number) {
  const [a, b] = [Number(said.a), Number(said.b)]
  const read = [dayAhead(asked, b, a, said.short), dayAhead(asked, a, b, said.short)]
  // With a hyphen, and with points before a time of day, it may as well be a window: 2-4, 10.30.
  if (said.sign === '-' || (said.sign === '.' && !said.short && b > 12)) return null
  if (said.sign === '.')
    return a > 31 || b > 12 || (a < 24 && said.b?.length === 2 && b === 0) ? null : plainOr(read[0], isOn)
  const possible = [...new Set(read.flatMap((date) => (date ? [`${date}`] : [])))]
  const isOffered = possible.filter((date) => offered.some((one) => one.startsWith(date)))
  const isRight = possible.filter((date) => Temporal.PlainDate.from(date).dayOfWeek === isOn)
  const plain =
    possible.length === 1
      ? possible
      : isRight.length === 1
        ? isRight
        : isOffered.length === 1
          ? isOffered
          : []
  const [date] = plain.length === 1 ? plain : [...possible].sort()
  if (!date) return null
  return {
    date,
    isPlain: plain.length === 1 && (isOn === 0 || Temporal.PlainDate.from(date).dayOfWeek === isOn),
  }
}

const plainOr = (date: Temporal.PlainDate | null | undefined, isOn: number) =>
  date ? { date: `${date}`, isPlain: isOn === 0 || date.dayOfWeek === isOn } : null

/** The next such day after the letter; “next Thursday” is this week's to some and next week's to others. */
function onWeekday(asked: Temporal.PlainDate, isOn: number, which: string, offered: readonly string[]) {
  const days = (isOn - asked.dayOfWeek + 7) % 7 || 7
  const coming = asked.add({ days })
  const monday = asked.subtract({ days: asked.dayOfWeek - 1 })
  const inWeek = (n: number) => monday.add({ days: 7 * n + isOn - 1 })
  const offeredOn = [...new Set(offered.map((one) => one.slice(0, 10)))].filter(
    (date) => Temporal.PlainDate.from(date).dayOfWeek === isOn,
  )
  if (which.includes('after next')) return { date: `${inWeek(2)}`, isPlain: true }
  if (/next week|following week|week after/.test(which)) return { date: `${inWeek(1)}`, isPlain: true }
  if (which === 'this week')
    return { date: `${inWeek(0)}`, isPlain: Temporal.PlainDate.compare(inWeek(0), asked) > 0 }
  if (which === 'week') return { date: `${coming.add({ days: 7 })}`, isPlain: true }
  if (offeredOn.length === 1 && which !== 'the following')
    return { date: offeredOn[0] as string, isPlain: true }
  if (which === 'next') {
    const next = inWeek(1)
    return { date: `${next}`, isPlain: false }
  }
  return { date: `${coming}`, isPlain: offeredOn.length < 2 && days !== 7 }
}

const numberWords = [
  'twelve',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
]
const hourWord = `(?:${numberWords.join('|')})`
const half = '\\s?(?<half>[ap])\\.?m\\b\\.?|\\s(?:in the |at )(?<part>morning|afternoon|evening|night)'

/** What may stand before an hour, and what behind a number that is none. */
const from = (words: string) => `\\b(?:${words})\\s?`
const noHour =
  '(?!\\s?(?:min|people|question|hour|day|week|month|year|sentence|line|point|%|of\\b|or\\b|to\\b|by\\b|th(?:ing)?\\b|more|st\\b|nd\\b|rd\\b|[/.]\\d))'
const clockShapes = [
  '\\b(?<word>noon|midday|midnight|lunchtime)\\b',
  `\\b(?<past>half past|half|quarter past|quarter to|(?:a )?quarter past|(?:a )?quarter to)\\s(?<hour>\\d{1,2}|${hourWord})\\b(?:${half})?`,
  `\\b(?<hour>\\d{1,2})\\s?(?:[:.h]\\s?(?<minute>[0-5]\\d))(?!\\d)(?:${half})?(?:\\s?(?:uhr|hrs?|h)\\b)?`,
  `\\b(?<hour>\\d{1,2})\\s?(?:-|to|and|until|till|bis)\\s?(?<last>\\d{1,2})(?:[:.][0-5]\\d)?(?:${half})`,
  `\\b(?<hour>\\d{1,2})(?:${half})`,
  `\\b(?<hour>\\d{1,2})\\s?(?:-|to|until|till)\\s?(?<end>\\d{1,2})\\b(?!\\s?(?:min|people|question|hour|day|week|month|year|sentence|line|point|%))`,
  `\\b(?<hour>${hourWord})(?:\\s?o'?clock|\\s?(?:-|to)\\s?${hourWord}\\b)(?:${half})?`,
  `\\b(?<hour>\\d{1,2})\\s?(?:o'?clock|uhr|h\\b|hrs\\b|ish\\b|-ish\\b)(?:${half})?`,
  `\\b(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)\\s?(?:hrs|hours|h\\b|uhr|sharp)`,
  `(?<=[a-z\\d], |\\bat )(?<hour>0\\d|1\\d|2[0-3])(?<minute>[0-5]\\d)\\b(?!\\s?(?:people|words|euros?))(?<!20[2-9]\\d)`,
  `${from('at|from|after|around|about|between|@|by|for|circa|ca\\.?|say|make it|@')}(?<hour>\\d{1,2})\\b${noHour}`,
  `${from('at|from|after|around|between|say|make it')}(?<hour>${hourWord})\\b${noHour}`,
].map((shape) => new RegExp(shape, 'g'))

/** Days have been found before, so that their numbers are no hours. */
function clocksIn(text: string, days: readonly DayRead[]): ClockRead[] {
  const found: ClockRead[] = []
  for (const shape of clockShapes)
    for (const match of text.matchAll(shape)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (days.some((one) => start < one.end && end > one.start)) continue
      if (found.some((one) => start < one.end && end > one.start)) continue
      if (/[€$£#]\s?$/.test(text.slice(0, start)) || /^\s?(?:%|min|percent)/.test(text.slice(end))) continue
      const read = clockOf(match.groups ?? {}, match[0])
      if (read) found.push({ ...read, start, end })
    }
  // Straight after a day, a number is an hour: “Tuesday 10 works”.
  for (const day of days) {
    const bare =
      /^,?\s(?<hour>\d{1,2})\b(?![:./-]?\d|\s?(?:min|people|question|hour|day|week|month|year|st\b|nd\b|rd\b|th\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/.exec(
        text.slice(day.end),
      )
    const read = bare && clockOf(bare.groups ?? {}, '')
    const [start, end] = [day.end, day.end + (bare?.[0].length ?? 0)]
    if (read && !found.some((one) => start < one.end && end > one.start))
      found.push({ ...read, isPlain: false, start, end })
  }
  const sorted = found.sort((a, b) => a.start - b.start)
  return sorted.filter((clock, n) => !endsWindow(text, sorted[n - 1], clock))
}

/** “13:00 to 15:00” begins at 13:00. */
function endsWindow(text: string, before: ClockRead | undefined, clock: ClockRead): boolean {
  if (!before) return false
  const between = text.slice(before.end, clock.start)
  return (
    /^\s?(?:-|to|until|till|bis)\s?$/.test(between) ||
    (/^\s(?:and|&)\s$/.test(between) && /\bbetween\b[^.]{0,12}$/.test(text.slice(0, before.start + 8)))
  )
}

function clockOf(said: Groups, whole: string): Pick<ClockRead, 'time' | 'isPlain'> | null {
  if (said.word)
    return {
      time: said.word === 'midnight' ? '00:00' : '12:00',
      isPlain: said.word !== 'lunchtime',
    }
  const spelled = numberWords.indexOf(said.hour ?? '')
  const hour = spelled < 0 ? Number(said.hour) : spelled || 12
  const minute = said.minute ?? '00'
  if (hour > 24 || (hour === 24 && minute !== '00')) return null
  const later = said.half === 'p' || ['afternoon', 'evening', 'night'].includes(said.part ?? '')
  const early = said.half === 'a' || said.part === 'morning'
  // “10 to 1 pm” begins in the morning.
  if (later && said.last && hour % 12 > Number(said.last) % 12) return timeAt(hour % 12, minute)
  const inDay = later ? (hour % 12) + 12 : early ? hour % 12 : atWork(hour, said)
  if ((later || early) && hour > 12) return early ? null : timeAt(hour, minute)
  const past = said.past?.replace(/^a /, '')
  if (past === 'quarter to') return timeAt((inDay + 23) % 24, '45')
  if (past === 'quarter past') return timeAt(inDay, '15')
  // In German half past one is “half two”; in England it is half past two.
  if (past === 'half') return { ...timeAt(inDay, '30'), isPlain: false }
  if (past) return timeAt(inDay, '30')
  const isPlain =
    later || early || said.minute !== undefined || (hour >= 8 && hour <= 20) || (hour >= 1 && hour <= 5)
  return { ...timeAt(inDay, minute), isPlain: isPlain && !/ish\b|around|about|circa/.test(whole) }
}

/** Without a half of the day it is the one in which people are at work; “07:30” and “15:30” say it themselves. */
const atWork = (hour: number, { hour: typed, minute }: Groups) =>
  hour >= 1 && hour <= 6 && !(minute && typed?.startsWith('0')) ? hour + 12 : hour

const timeAt = (hour: number, minute: string) => ({
  time: `${String(hour % 24).padStart(2, '0')}:${minute}`,
  isPlain: true,
})

/** What stands right behind a time and names a clock, as it is written; of a place its zone. */
function zoneBehind(behind: string): { zone: string | null; isPlain: boolean } {
  const rest = behind.replace(/^\s?(?:-|to|until|till)\s?\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?/, '')
  const offset = /^[\s,(]*((?:utc|gmt)\s?[+-]\s?\d{1,2}(?::?\d\d)?)\b/.exec(rest)
  if (offset?.[1]) return { zone: offset[1].toUpperCase().replaceAll(' ', ''), isPlain: true }
  const named =
    /^[\s,(]*((?:[a-z]{1,4}t|utc|gmt|bst|cest|cet|ist|eastern|central|mountain|pacific)(?: (?:standard |daylight )?time)?)\b/.exec(
      rest,
    )
  const word = named?.[1]
  if (word && !notZones.has(word)) {
    const isWord = /^(?:eastern|central|mountain|pacific)/.test(word)
    const short = word.replace(/ time$/, '')
    if (isWord || zonesMeant(short).length > 0)
      return {
        zone: isWord ? word.replace(/^\w/, (letter) => letter.toUpperCase()) : short.toUpperCase(),
        isPlain: true,
      }
  }
  const place = /^[\s,(]*(?:in |at )?(?<place>[a-zà-ž][a-zà-ž .'-]{2,24}?) time\b/
    .exec(rest)
    ?.groups?.place?.trim()
  if (!place) return { zone: null, isPlain: true }
  if (/^(?:your|yours)\b/.test(place)) return { zone: null, isPlain: true }
  if (/^(?:my|our|local)\b/.test(place)) return { zone: null, isPlain: false }
  const meant = zonesMeant(place)
  const zone = meant.length === 1 ? zoneNamed(meant[0] as string) : null
  return { zone, isPlain: zone !== null || meant.length === 0 }
}

const notZones = new Set([
  'at',
  'but',
  'not',
  'just',
  'best',
  'that',
  'what',
  'it',
  'let',
  'last',
  'next',
  'left',
  'set',
  'get',
  'act',
  'cut',
  'met',
  'meet',
  'yet',
  'most',
  'must',
  'part',
  'past',
  'put',
  'rest',
  'sat',
  'sent',
  'text',
  'want',
  'cant',
  'wait',
  'chat',
  'east',
  'west',
  'first',
  'fit',
])
