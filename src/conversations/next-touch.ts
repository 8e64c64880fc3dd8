/** When to write next, so that a conversation becomes an acquaintance: humane gaps, never a schedule to be pressed by. */
import { Temporal } from 'temporal-polyfill'

export interface NextTouch {
  /** Dates between which a word is welcome. */
  from: string
  to: string
  says: string
}

/** The gaps that guides to keeping in touch agree on: a month or so after the thank-you, then every other month, then each season. */
const gaps = [
  {
    from: { weeks: 4 },
    to: { weeks: 6 },
    says: '4 to 6 weeks after your thank-you: share news, or something useful to them.',
  },
  {
    from: { weeks: 6 },
    to: { weeks: 10 },
    says: '6 to 10 weeks after you last wrote: say what you did with their advice.',
  },
  {
    from: { months: 3 },
    to: { months: 4 },
    says: 'Every 3 months from now on, when you have something to share.',
  },
] as const

/** The touches after the second are quarterly. */
const STEADY_AFTER = 2

/**
 * The next good time, from the thank-you's date and the dates of every contact since (out or in). Null before they were
 * thanked: the thank-you comes first.
 */
export function nextTouch(thankedOn: string | null, contacts: readonly string[]): NextTouch | null {
  if (thankedOn === null) return null
  const since = contacts.filter((on) => on > thankedOn).toSorted()
  const gap = gaps[Math.min(since.length, STEADY_AFTER)] ?? gaps[STEADY_AFTER]
  const last = Temporal.PlainDate.from(since.at(-1) ?? thankedOn)
  return { from: last.add(gap.from).toString(), to: last.add(gap.to).toString(), says: gap.says }
}
