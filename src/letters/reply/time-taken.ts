/** Which time a reply takes: one that it names, or one of those offered. */
import { type AskedWhen, type NamedTime, timesNamed } from './days.ts'
import { isNotThen, isPast } from './signs.ts'

/** A time that may suit, and the clause it stands in. */
export interface TimeThatSuits extends NamedTime {
  clause: string
}

export interface TimeTaken {
  date: string
  time: string | null
  zone: string | null
  /** Of one day and one clock, each of which can mean one thing. */
  isPlain: boolean
}

/** None of a clause that says that they do not suit, or tells of what was. */
export function timesThatSuit(clauses: readonly string[], asked: AskedWhen): TimeThatSuits[] {
  return clauses.flatMap((whole) => {
    const clause = whole.replace(insteadOf, '')
    const isOut = (isNotThen.test(clause) && !isNoRefusal.test(clause)) || isPast.test(clause)
    return isOut
      ? []
      : timesNamed(clause, asked)
          .filter(
            ({ at, time }) =>
              time !== null ||
              !(endsOrBegins.test(clause.slice(Math.max(0, at - 40), at)) || clause.startsWith('today', at)),
          )
          .map((time) => ({ ...time, clause }))
  })
}

const insteadOf =
  /\b(?:instead of|rather than|,? not) (?:at |on )?(?:\d\S*|(?:mon|tues|wednes|thurs|fri)day)(?: ?[ap]m)?/g

/** “After Thursday” and “back on Monday” name no day for a talk. */
const endsOrBegins =
  /\b(?:back|return(?:ing)?|until|till|through|after|before|since|by)(?: (?:at my desk|in the office|to work))?(?: (?:on|at|in|the))*,? $/

const isNoRefusal =
  /\bwhy not\b|not a problem|\bif (?:it|that|this)(?: is|'s) not (?:too )?\w+|not (?:past|before|after|later than|earlier than) \d|can't wait|don't mind|until \d|after the (?:holiday|break)|wide open|full stop|(?:call|video|phone|meeting) (?:is )?off\b/

/** The first time named, or of those offered the one that is meant; null where none can be told. */
export function timeTaken(
  words: string,
  times: readonly TimeThatSuits[],
  { offered }: AskedWhen,
): TimeTaken | null {
  const said = words.toLowerCase()
  const first = times.find(({ date, time }) => date && time) ?? times.find(({ date }) => date) ?? times[0]
  const one = first ? matched(first, times, offered) : chosen(said, offered)
  return one && { ...one, isPlain: one.isPlain && isOneTime(times, words) }
}

/** Where a time is named, it is one of those offered if it can be just one of them. */
function matched(
  first: NamedTime,
  times: readonly NamedTime[],
  offered: readonly string[],
): TimeTaken | null {
  // A day in one clause, its hour in the next.
  const time = first.time ?? times.find(({ date, time }) => time && !date)?.time ?? null
  const whole = { ...first, time }
  const matching = offered.filter(
    (one) => (!whole.date || one.startsWith(whole.date)) && (!time || isSameClock(one.slice(11, 16), whole)),
  )
  const [only] = matching
  const { zone, isPlainDay, isPlainClock } = first
  if (only && matching.length === 1)
    return { ...timeOffered(only), zone, isPlain: isPlainDay && (isPlainClock || zone === null) }
  if (whole.date)
    return { date: whole.date, time, zone, isPlain: isPlainDay && isPlainClock && time !== null }
  return null
}

/** “3:00” may be 15:00, where that was offered. */
const isSameClock = (offered: string, { time, isPlainClock }: NamedTime) =>
  offered === time ||
  (!isPlainClock &&
    offered.slice(3) === time?.slice(3) &&
    (Number(offered.slice(0, 2)) + 12) % 24 === Number(time.slice(0, 2)))

const timeOffered = (one: string) => ({ date: one.slice(0, 10), time: one.slice(11, 16), zone: null })

function chosen(said: string, offered: readonly string[]): TimeTaken | null {
  // Their own calendar is asked, and none of those offered.
  if (/https?:|calendly/.test(said)) return null
  const place = placeChosen(said, offered.length)
  const named = place === null ? undefined : offered[place]
  if (named) return { ...timeOffered(named), isPlain: true }
  const [first] = offered
  if (!first) return null
  if (offered.length > 1) return isAny.test(said) ? { ...timeOffered(first), isPlain: false } : null
  return isThat.test(said) ? { ...timeOffered(first), isPlain: true } : null
}

const what =
  '(?:one|slot|time|option|date|suggestion|proposal|of (?:those|these|the|your)|works|suits|is|would)'
const places = [
  ['first|1st|former|earlier|earliest', '(?:1|one|a)'],
  ['second|2nd', '(?:2|two|b)'],
  ['third|3rd', '(?:3|three|c)'],
  ['fourth|4th', '(?:4|four|d)'],
].map(
  ([ordinal, number]) =>
    new RegExp(
      `\\b(?:${ordinal}) ${what}\\b|\\b(?:option|number|slot|no\\.?) ${number}\\b|^#?${number}[.!)]?$`,
    ),
)
const isLast = new RegExp(`\\b(?:last|latter|later|latest) ${what}\\b`)

/** Which of those offered, by its place: “the second one”. */
function placeChosen(said: string, count: number): number | null {
  if (count > 1 && isLast.test(said)) return count - 1
  const at = places.findIndex((is) => is.test(said.trim()))
  return at >= 0 && at < count ? at : null
}

const isAny =
  /\b(?:either|any|both|all(?! best)|whichever|each|every one)\b.{0,40}\b(?:works?|fine|good|suits?|convenient|ok|okay|possible|great|prefer|best|you like)\b/
const isThat =
  /\b(?:works?|suits?|fine|perfect|then|good|great|ok|okay|confirmed|confirm|see you|invite|it is|talk soon|deal|accept)\b/

/** A second day, a second hour or a second clock is a choice that is left. */
function isOneTime(times: readonly NamedTime[], words: string): boolean {
  const whole = new Set(
    times.filter(({ date, time }) => date && time).map(({ date, time }) => `${date}T${time}`),
  )
  const days = new Set(times.flatMap(({ date }) => date ?? []))
  const hours = new Set(times.flatMap(({ time }) => time ?? []))
  return whole.size <= 1 && days.size <= 1 && hours.size <= 1 && clocksNamed(words) <= 1
}

const clocksNamed = (words: string): number =>
  new Set(
    words
      .match(
        /\b(?:[A-Z]{1,4}T|UTC|GMT)\b|\b(?:my|your|our|\p{L}+) time\b(?! (?:to|for|of|off|zone|is|was|frame|slot|this|next|in)\b)/gu,
      )
      ?.map((one) => one.toLowerCase())
      .filter(
        (one) =>
          !/^(?:the|some|any|that|this|what|more|enough|a|no|same|good|best|spare|free|first|second|next|last|of|find|make|have|another|which|whatever|short|full|part|in|on|each|lunch|tea|every|right|bad|great|long|all|meeting|by|at) time$/.test(
            one,
          ),
      ),
  ).size

/** An agreement without a time leaves nothing to read in two ways, unless it points at one of several. */
export const isPlainWithout = (words: string, times: readonly TimeThatSuits[]): boolean =>
  times.length === 0 &&
  !/\b(?:that|this|it|which|one) (?:time |one |slot )?(?:works|suits|is (?:fine|good|perfect))\b/i.test(words)
