/** How people of a place write dates and times, as far as their browser says where that is. */
import type { Habits } from '../ui/say.ts'

/** From `Accept-Language`: its first language is how the browser is set. Nothing where it names none. */
export function habitsOf(acceptLanguage: string | undefined): Habits {
  const [first = ''] = (acceptLanguage ?? '').slice(0, 200).split(/[,;]/)
  const language = first.trim()
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return {}
    return { clock: clockOf(language), dateOrder: dateOrderOf(language) }
  } catch {
    // Words that are no language.
    return {}
  }
}

const clockOf = (language: string) =>
  new Intl.DateTimeFormat(language, { hour: 'numeric' }).resolvedOptions().hour12 ? '12-hour' : '24-hour'

function dateOrderOf(language: string) {
  const parts = new Intl.DateTimeFormat(language, { month: 'numeric', day: 'numeric' }).formatToParts(0)
  const at = (type: string) => parts.findIndex((part) => part.type === type)
  return at('month') < at('day') ? 'month-first' : 'day-first'
}
