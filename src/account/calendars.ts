/** Who works when, as it is kept: my own week and days off, and those of the people I know. */
import { type Calendar, countryNamed, weekendOf } from '../store/days-off/calendar.ts'
import type { Store } from '../store/store.ts'
import { countryOf, zoneNamed } from '../store/zones/zone.ts'

/** A week as it was set; `country` is 'none' where no holidays are kept, `weekend` is empty where the country's own is. */
interface Week {
  country: string
  weekend: string
}

/** Mine, by the country of my time zone until I say otherwise; null `personId`. */
export async function calendarOf(store: Store, personId: string | null): Promise<Calendar> {
  const all = await calendarsOf(store, personId === null ? [] : [personId])
  return all.of(personId)
}

/** The calendars of these people; a person who has none has my country's, without my own days off. */
export async function calendarsOf(
  store: Store,
  personIds: readonly string[],
): Promise<{ of(personId: string | null): Calendar }> {
  const profile = await store.selectFrom('profile').select('zone').executeTakeFirst()
  const ids = [...new Set(personIds)]
  const weeks = await store
    .selectFrom('week')
    .select(['person_id', 'country', 'weekend'])
    .where((is) =>
      is.or([is('person_id', 'is', null), ...(ids.length > 0 ? [is('person_id', 'in', ids)] : [])]),
    )
    .orderBy('id')
    .execute()
  const days = await store
    .selectFrom('day_off')
    .select(['person_id', 'from_on as from', 'to_on as to'])
    .where((is) =>
      is.or([is('person_id', 'is', null), ...(ids.length > 0 ? [is('person_id', 'in', ids)] : [])]),
    )
    .execute()
  const guess = profile ? countryOf(zoneNamed(profile.zone) ?? 'UTC') : null
  const mine = weekOf(
    weeks.findLast(({ person_id }) => person_id === null),
    guess,
  )
  return {
    of(personId) {
      const own = weeks.findLast((week) => week.person_id === personId)
      const away = days.filter((day) => day.person_id === personId)
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
