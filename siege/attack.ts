/** What the siege is made of: attacks, each with a name that says what should hold. */
import type { Place } from './place.ts'

export interface Attack {
  /** What holds, as a claim: "a body of many fields is refused before it is read". */
  name: string
  /** Tries it; gives what was measured, in a few words. Throws `Fell` where it does not hold, `Skipped` where it cannot be tried here. */
  tries(place: Place): Promise<string>
}

/** It does not hold; the message says what was seen. */
export class Fell extends Error {}

/** It cannot be tried on this machine; the message says why. */
export class Skipped extends Error {}

/** Throws `Fell` with the sentence unless the condition is true. */
export function holds(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Fell(otherwise)
}
