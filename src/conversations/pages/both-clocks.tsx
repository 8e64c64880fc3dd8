/** Two working days, one over the other, as far apart as their clocks are: where both are dark, both are at work. */

import type { VNode } from 'preact'
import { Temporal } from 'temporal-polyfill'
import { minuteOf } from '../../account/hours.ts'
import type { Here } from '../../here.ts'
import type { TimeRemark } from '../../hosts/time-remark.ts'
import { sayDate, sayTime } from '../../ui/say.ts'
import { onTheWall } from '../meeting-time.ts'
import { sayCity } from './time-remarks.ts'

export interface ClocksShown {
  /** The time that is looked at, an ISO instant. */
  startsAt: string
  /** Without a line at that time: only how the clocks stand to each other that day. */
  isAnyTime?: boolean
  remark: TimeRemark | null
  theirZone: string | null
  /** When the seeker can meet, by their own clock. */
  hours: { from: string; until: string }
}

const WIDTH = 288
/** Sixteen hours from six in the morning, by the seeker's clock. */
const FIRST = 6 * 60
const SHOWN = 16 * 60
/** What is taken for a working day there, where no one knows better. */
const theirHours = { opens: 9 * 60, closes: 17 * 60 }

const xOf = (minute: number) =>
  Math.round((Math.min(Math.max(minute - FIRST, 0), SHOWN) * WIDTH * 10) / SHOWN) / 10

interface Span {
  from: number
  until: number
}

export function BothClocks({ here, of }: { here: Here; of: ClocksShown }): VNode {
  const { startsAt, isAnyTime, theirZone } = of
  const { zone } = here.seeker
  const { date } = onTheWall(startsAt, zone)
  const ahead = theirZone ? minutesAhead(startsAt, theirZone, zone) : 0
  const mine = hoursOn(of.remark, '', { from: minuteOf(of.hours.from), until: minuteOf(of.hours.until) })
  const theirs =
    ahead === 0
      ? null
      : hoursOn(of.remark, '-there', {
          from: theirHours.opens - ahead,
          until: theirHours.closes - ahead,
        })
  return (
    <div class="both-clocks">
      {!isAnyTime && <p class="part-aside">{sayDate(date, here)}</p>}
      {!isAnyTime && (
        <p class="clock-pair">
          <Clock
            at={startsAt}
            zone={zone}
            here={here}
            label={theirZone ? sayCity(zone, startsAt) : 'Your time'}
          />
          {theirZone && ahead !== 0 && (
            <Clock at={startsAt} zone={theirZone} here={here} label={sayCity(theirZone, startsAt)} />
          )}
        </p>
      )}
      <Days
        label={sayDays({ mine, theirs, theirZone, startsAt, here })}
        mine={{ name: sayCity(zone, startsAt), span: mine, ahead: 0 }}
        theirs={theirZone && ahead !== 0 ? { name: sayCity(theirZone, startsAt), span: theirs, ahead } : null}
        at={isAnyTime ? null : minuteOf(onTheWall(startsAt, zone).time)}
        here={here}
      />
      <p class="hint">
        {theirZone && ahead === 0 ? 'The same time as yours. ' : ''}
        {sayDays({ mine, theirs, theirZone, startsAt, here })}
      </p>
    </div>
  )
}

function Clock({ at, zone, here, label }: { at: string; zone: string; here: Here; label: string }): VNode {
  const reader = { now: here.now, seeker: { ...here.seeker, zone } }
  return (
    <span>
      <time dateTime={at}>{sayTime(at, reader)}</time> {label}
    </span>
  )
}

interface Day {
  name: string
  span: Span | null
  ahead: number
}

function Days(props: { label: string; mine: Day; theirs: Day | null; at: number | null; here: Here }): VNode {
  const { mine, theirs, at, here } = props
  const both = overlap(mine.span, theirs?.span ?? null)
  const height = theirs ? 96 : 44
  return (
    <svg class="plot days-plot" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={props.label}>
      {both && (
        <rect
          class="plot-hot"
          x={xOf(both.from)}
          y="15"
          width={xOf(both.until) - xOf(both.from)}
          height="62"
        />
      )}
      <DayBar day={mine} y={0} here={here} />
      {theirs && <DayBar day={theirs} y={50} here={here} />}
      {at !== null && (
        <rect class="plot-line" x={xOf(at) - 0.75} y="14" width="1.5" height={theirs ? 66 : 18} />
      )}
    </svg>
  )
}

function DayBar({ day, y, here }: { day: Day; y: number; here: Here }): VNode {
  const { span, ahead } = day
  return (
    <g>
      <text class="plot-name" x="0" y={y + 12}>
        {day.name}
      </text>
      <rect class="plot-wash" x="0" y={y + 18} width={WIDTH} height="8" />
      {span && (
        <rect
          class="plot-ink"
          x={xOf(span.from)}
          y={y + 18}
          width={xOf(span.until) - xOf(span.from)}
          height="8"
        />
      )}
      {[0, 3, 6, 9, 12, 15].map((hour) => (
        <text key={hour} x={(hour * WIDTH) / 16} y={y + 40} text-anchor={hour === 0 ? 'start' : 'middle'}>
          {hourOn(FIRST + hour * 60 + ahead, here)}
        </text>
      ))}
    </g>
  )
}

/** Their day is drawn as a part of mine: what begins before or ends after what is shown is cut there. */
function hoursOn(remark: TimeRemark | null, whose: '' | '-there', span: Span): Span | null {
  const rests = (['away', 'holiday', 'weekend'] as const).some((kind) => remark?.kind === `${kind}${whose}`)
  if (rests) return null
  // A working day that lies across my midnight is seen from its other side.
  const day = 24 * 60
  const moved =
    span.until <= FIRST
      ? { from: span.from + day, until: span.until + day }
      : span.from >= FIRST + SHOWN
        ? { from: span.from - day, until: span.until - day }
        : span
  const cut = { from: Math.max(moved.from, FIRST), until: Math.min(moved.until, FIRST + SHOWN) }
  return cut.from < cut.until ? cut : null
}

function overlap(one: Span | null, other: Span | null): Span | null {
  if (!one || !other) return null
  const both = { from: Math.max(one.from, other.from), until: Math.min(one.until, other.until) }
  return both.from < both.until ? both : null
}

/** How many minutes later it is there. */
function minutesAhead(startsAt: string, there: string, mine: string): number {
  const at = Temporal.Instant.from(startsAt)
  const offset = (zone: string) => at.toZonedDateTimeISO(zone).offsetNanoseconds / 60e9
  return offset(there) - offset(mine)
}

/** The hour alone, by the habit of the reader: "15", "3 pm"; half hours are named. */
function hourOn(minute: number, here: Here): string {
  const said = sayMinute(minute, here)
  return said.replace(/:00(?= |$)/, '')
}

const sayMinute = (minute: number, here: Here): string => {
  const within = ((minute % 1440) + 1440) % 1440
  const at = `1970-01-01T${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}:00Z`
  return sayTime(at, { now: here.now, seeker: { ...here.seeker, zone: 'UTC' } })
}

function sayDays(props: {
  mine: Span | null
  theirs: Span | null
  theirZone: string | null
  startsAt: string
  here: Here
}): string {
  const { mine, theirs, theirZone, startsAt, here } = props
  if (!mine) return 'You do not work that day.'
  const say = ({ from, until }: Span) => `from ${sayMinute(from, here)} to ${sayMinute(until, here)}`
  const both = overlap(mine, theirs)
  if (both) return `Both at work ${say(both)} your time.`
  if (!theirs || !theirZone) return `You can meet ${say(mine)}.`
  return `Your hours and a working day in ${sayCity(theirZone, startsAt)} do not meet.`
}
