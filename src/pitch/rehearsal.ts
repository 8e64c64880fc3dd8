/** How fast the pitch was said in each try. Pure; only the browser asks it. */

export interface Try {
  /** Milliseconds since 1970. */
  at: number
  seconds: number
  /** How many words the pitch had then. */
  words: number
}

/** So many tries say how fast someone speaks. */
const triesNeeded = 3

export const wordsAMinute = ({ seconds, words }: Pick<Try, 'seconds' | 'words'>): number =>
  seconds > 0 ? Math.round((words * 60) / seconds) : 0

/** Words a minute over all tries; null before there are enough to tell. */
export function ownPace(tries: readonly Try[]): number | null {
  const seconds = tries.reduce((sum, one) => sum + one.seconds, 0)
  const words = tries.reduce((sum, one) => sum + one.words, 0)
  return tries.length < triesNeeded || seconds === 0 || words === 0 ? null : (words * 60) / seconds
}

/** 72 → "1:12". */
export const sayClock = (seconds: number): string => {
  const whole = Math.floor(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
