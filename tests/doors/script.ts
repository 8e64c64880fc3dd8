/**
 * One search, as verbs: every verb is used at least once, and every refusal is met at least once. The doors' tests play it at
 * each door and compare; the test of two accounts plays it twice and swaps the ids.
 */
import type { z } from 'zod'
import type { Verb } from '../../src/verb.ts'

/** What earlier lines gave, by the names they were given. */
export type Gave = Record<string, Record<string, string>>

export interface Line {
  verb: Verb
  takes(gave: Gave): Record<string, unknown>
  /** Later lines find what this one gave under this name. */
  as?: string
  /** The refusal's code, when this line is meant to be refused. */
  refused?: string
}

/** A line that is done. */
const does = <T extends z.ZodObject>(verb: Verb<T>, takes: Takes<T>, as?: string): Line =>
  ({ verb, takes: typeof takes === 'function' ? takes : () => takes, ...(as && { as }) }) as Line

/** A line that is refused, with this code. */
const refuses = <T extends z.ZodObject>(verb: Verb<T>, refused: string, takes: Takes<T>): Line =>
  ({ verb, refused, takes: typeof takes === 'function' ? takes : () => takes }) as Line

type Takes<T extends z.ZodObject> = z.input<T> | ((gave: Gave) => z.input<T>)

export const script: Line[] = []
export { does, refuses }
