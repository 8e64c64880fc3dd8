import type { Ledger, Role } from './situation.ts'

const hour = 3_600_000

/** Who of these parts has had no thanks since the talk began, with the instant by which a note is due, in ISO 8601. */
export function unthanked(
  { met, thanked, now }: Ledger,
  hours: number,
  roles: readonly Role[],
): { name: string; role: Role; due: string; isLate: boolean }[] {
  const held = Date.parse(met?.on ?? '')
  const today = Date.parse(now)
  // An unreadable time compares as false, so nothing is claimed about it.
  if (!met || met.endedOn === null || !(today >= held)) return []
  const due = held + hours * hour
  return met.with
    .filter(({ name, role }) => {
      const hasNote = thanked.some((note) => note.name === name && Date.parse(note.on) >= held)
      return roles.includes(role) && !hasNote
    })
    .map((person) => ({ ...person, due: new Date(due).toISOString(), isLate: today > due }))
}

/** The introducer hears how it went: that may take three times as long as the thanks to who was met, three days by default. */
export const timesForReferrers = 3
