/** How far along in their work a person is. Questions and tone are fitted to it. Lowest first. */
export const levels = [
  'student',
  'early',
  'experienced',
  'manager',
  'director',
  'vice-president',
  'executive',
] as const

export type Level = (typeof levels)[number]

/** True when `level` is `least` or above it; false when it is not known. */
export function isAtLeast(level: Level | undefined, least: Level): boolean {
  return level !== undefined && levels.indexOf(level) >= levels.indexOf(least)
}
