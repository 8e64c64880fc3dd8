/** What happened, told as one would tell a friend: in its order, each with how long it came after what was before. */
import type { Ledger, Role } from '../etiquette/situation.ts'
import { capitalized, many, plural, sayList, sayLongDate, weekdays } from '../ui/say.ts'

type Talk = NonNullable<Ledger['met']>

/** Sentences; how things stand now comes last. */
export function tell(ledger: Ledger): string {
  const { facts, asked = [], answered = [], met, thanked, now, daysOff = [], holidays = [] } = ledger
  const isAhead = met !== undefined && Date.parse(now) < Date.parse(met.on)
  const whom = asked[0]?.name
  const events = [
    ...asked.map(({ name, on, isNudge }) => ({ on, says: asking(name, isNudge ?? false, on, now) })),
    ...answered.map(({ name, on }) => ({ on, says: `${name === whom ? 'they' : name} answered` })),
    ...(met && !isAhead ? [{ on: met.on, says: meeting(met) }] : []),
    ...thanked.map(({ name, on }) => ({ on, says: `you thanked ${name}` })),
  ].toSorted((a, b) => Date.parse(a.on) - Date.parse(b.on))
  const last = events.at(-1)?.on ?? now
  return [
    ...(facts === undefined
      ? []
      : [facts === 0 ? 'you have no facts yet' : `you have ${many(facts, 'fact')}`]),
    ...events.map(({ on, says }, n) => after(events[n - 1]?.on, on, says)),
    ...(daysOff.length > 0
      ? [`${sayList(daysOff.map((day) => weekdays().at(day - 1) ?? ''))} are days off there`]
      : []),
    ...(holidays.length > 0
      ? [`they are off on ${sayList(holidays.map((day) => sayLongDate(day)))}, too`]
      : []),
    ...(met && isAhead
      ? [`in ${long(now, met.on)} you meet ${sayList(met.with.map(({ name }) => name))}`]
      : []),
    ...(!isAhead && long(last, now) !== '' ? [`now it is ${long(last, now)} later`] : []),
  ]
    .map((sentence) => `${capitalized(sentence)}.`)
    .join(' ')
}

function asking(name: string, isNudge: boolean, on: string, now: string): string {
  if (isNudge) return on === now ? 'you are about to nudge them' : 'you nudged them'
  return on === now ? `you are about to ask ${name}` : `you asked ${name} on a ${weekdayOf(on)}`
}

function meeting({ on, minutes, endedOn, mayRunOn, with: people }: Talk): string {
  const there = people.filter(({ role }) => role !== 'referrer')
  const sent = people.filter(({ role }) => role === 'referrer').map(({ name }) => name)
  const names = sayList(there.map(({ name, role }) => `${name}${roleWords[role]}`))
  return [
    endedOn === null ? 'you sat down with ' : 'you talked with ',
    names,
    endedOn && ` for ${long(on, endedOn)}`,
    minutes && (endedOn ? `, of ${minutes} agreed` : `, who gave you ${many(minutes, 'minute')}`),
    mayRunOn && ' and offered more',
    sent.length > 0 && `; ${sayList(sent)} had referred you`,
  ]
    .filter(Boolean)
    .join('')
}

const roleWords: Record<Role, string> = {
  host: '',
  'in-the-room': ' (who joined too)',
  assistant: ' (who had set it up)',
  substitute: ' (who had stepped in)',
  referrer: '',
}

function after(before: string | undefined, on: string, says: string): string {
  const since = before === undefined ? '' : long(before, on)
  return since === '' ? says : `${since} later ${says}`
}

/** "26 minutes", "8 hours", "a week"; nothing of less than a minute. */
function long(from: string, to: string): string {
  const minutes = Math.round((Date.parse(to) - Date.parse(from)) / 60_000)
  if (minutes < 1) return ''
  if (minutes === 60) return 'an hour'
  if (minutes < 120) return many(minutes, 'minute')
  if (minutes < 20 * 60) return counted(Math.round(minutes / 60), 'hour')
  const days = Math.max(1, Math.floor(minutes / 1440))
  return days % 7 === 0 ? counted(days / 7, 'week') : counted(days, 'day')
}

const counted = (count: number, what: string) => plural(count, { one: `a ${what}`, other: `# ${what}s` })

/** By the date as it is written: no one's zone is known here. */
const weekdayOf = (on: string) =>
  weekdays().at(new Date(`${on.slice(0, 10)}T12:00:00Z`).getUTCDay() - 1) ?? ''
