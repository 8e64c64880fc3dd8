/** Who works when, as it is kept: my own week and days off, and those of the people I know. */
import { type Calendar, countryNamed, weekendOf } from '../store/days-off/calendar.ts'
import { prepared, preparedForEach } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'
import { countryOf, zoneNamed } from '../store/zones/zone.ts'
import { profileRow } from './profile-row.ts'

/** A week as it was set; `country` is 'none' where no holidays are kept, `weekend` is empty where the country's own is. */
interface Week {
  country: string
  weekend: string
}

/** Mine, by the country of my time zone until I say otherwise; null `personId`. */
export async function calendarOf(store: Store, personId: string | null): Promise<Calendar> {
  return (await calendarsOf(store, personId === null ? [] : [personId])).of(personId)
}

/** The calendar of one, what was set for it, and the days off, the earliest first. */
export async function weekAsSet(store: Store, personId: string | null) {
  const [weeks, days] = await ofOne(store, personId)
  const isTheirs = (one: { person_id: string | null }) => one.person_id === personId
  return {
    calendar: calendarsFrom(await zoneOf(store), weeks, days).of(personId),
    week: weeks.findLast(isTheirs),
    daysOff: days.filter(isTheirs),
  }
}

interface Calendars {
  of(personId: string | null): Calendar
}

/** The calendars of these people; a person who has none has my country's, without my own days off. */
export async function calendarsOf(store: Store, personIds: readonly string[]): Promise<Calendars> {
  const ids = [...new Set(personIds)]
  const [zone, [weeks, days]] = await Promise.all([
    zoneOf(store),
    ids.length < 2
      ? ofOne(store, ids[0] ?? null)
      : Promise.all([weeksOfMany(store, ids), daysOfMany(store, ids)]),
  ])
  return calendarsFrom(zone, weeks, days)
}

const weeksOfMany = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('week')
    .select(['person_id', 'country', 'weekend'])
    .where((is) => is.or([is('person_id', 'is', null), is('person_id', 'in', ids)]))
    .orderBy('id'),
)

const daysOfMany = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('day_off')
    .select(['person_id', 'from_on as from', 'to_on as to'])
    .where((is) => is.or([is('person_id', 'is', null), is('person_id', 'in', ids)])),
)

/** Of most pages: mine, and those of one person. */
const ofOne = (store: Store, personId: string | null) =>
  Promise.all([weeksOf(store, personId ?? ''), daysOf(store, personId ?? '')])

const weeksOf = prepared((store: Store, personId: string) =>
  store
    .selectFrom('week')
    .select(['person_id', 'country', 'weekend'])
    .where((is) => is.or([is('person_id', 'is', null), is('person_id', '=', personId)]))
    .orderBy('id'),
)

const daysOf = prepared((store: Store, personId: string) =>
  store
    .selectFrom('day_off')
    .select(['id', 'person_id', 'from_on as from', 'to_on as to', 'note'])
    .where((is) => is.or([is('person_id', 'is', null), is('person_id', '=', personId)]))
    .orderBy('from_on')
    .orderBy('id'),
)

const zoneOf = async (store: Store) => (await profileRow(store))?.zone

function calendarsFrom(
  zone: string | undefined,
  weeks: readonly (Week & { person_id: string | null })[],
  days: readonly { person_id: string | null; from: string; to: string }[],
): Calendars {
  const guess = zone === undefined ? null : countryOf(zoneNamed(zone) ?? 'UTC')
  const mine = weekOf(
    weeks.findLast(({ person_id }) => person_id === null),
    guess,
  )
  return {
    of(personId) {
      const own = weeks.findLast((week) => week.person_id === personId)
      const away = days.filter((day) => day.person_id === personId).map(({ from, to }) => ({ from, to }))
      return { ...(personId === null || !own ? mine : weekOf(own, mine.country)), away }
    },
  }
}

/** "67" → Saturday and Sunday. */
export const weekdaysOf = (kept: string): number[] =>
  [...kept].map(Number).filter((day) => day >= 1 && day <= 7)

function weekOf(week: Week | undefined, guess: string | null): Omit<Calendar, 'away'> {
  const country = week?.country === 'none' ? null : (countryNamed(week?.country ?? '') ?? guess)
  const weekend = weekdaysOf(week?.weekend ?? '')
  return { country, weekend: weekend.length > 0 ? weekend : weekendOf(country) }
}
