/** How people of a place write dates and times, as far as their browser says where that is. */
import { zoneOfCountry } from '../store/zones/zone.ts'
import type { Habits } from '../ui/say.ts'

/** From `Accept-Language`: its first language is how the browser is set. Nothing where it names none. */
export function habitsOf(acceptLanguage: string | undefined): Habits {
  const language = firstOf(acceptLanguage)
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return {}
    return { clock: clockOf(language), dateOrder: dateOrderOf(language) }
  } catch {
    // Words that are no language.
    return {}
  }
}

/** The one clock of the country that their browser names; null where it names none, or one with several clocks. */
export function zoneOf(acceptLanguage: string | undefined): string | null {
  const [, country] = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})$/i.exec(firstOf(acceptLanguage)) ?? []
  return country ? zoneOfCountry(country.toUpperCase()) : null
}

const firstOf = (acceptLanguage = '') => (acceptLanguage.slice(0, 200).split(/[,;]/)[0] ?? '').trim()

const clockOf = (language: string) =>
  new Intl.DateTimeFormat(language, { hour: 'numeric' }).resolvedOptions().hour12 ? '12-hour' : '24-hour'

function dateOrderOf(language: string) {
  const parts = new Intl.DateTimeFormat(language, { month: 'numeric', day: 'numeric' }).formatToParts(0)
  const at = (type: string) => parts.findIndex((part) => part.type === type)
  return at('month') < at('day') ? 'month-first' : 'day-first'
}
