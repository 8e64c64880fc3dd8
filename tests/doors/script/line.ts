/** What the script is made of: lines, what earlier ones gave, and days counted from today. */
import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Verb } from '../../../src/verb.ts'

/** What earlier lines gave, by the names they were given. */
export type Gave = Record<string, Record<string, unknown>>

export interface Line {
  verb: Verb
  takes(gave: Gave): Record<string, unknown>
  /** Later lines find what this one gave under this name. */
  as?: string
  /** The refusal's code, when this line is meant to be refused. */
  refused?: string
  /** This line only fills a list up, so it is done beside the doors; refused when the list is full already. */
  isFiller?: true
}

/** What an earlier line gave: `the('maya')` is its id, `the('gone', 'deletedId')` another field, `the('all', 'rows.0.id')` one further in. */
export type The = (name: string, field?: string) => string

type Takes<T extends z.ZodObject> = z.input<T> | ((the: The) => z.input<T>)

/** A line that is done. */
export const does = <T extends z.ZodObject, G extends z.ZodType>(
  verb: Verb<T, G>,
  takes: NoInfer<Takes<T>>,
  as?: string,
): Line => ({ verb: verb as unknown as Verb, takes: written(takes), ...(as && { as }) })

/** A line that is refused, with this code. */
export const refuses = <T extends z.ZodObject, G extends z.ZodType>(
  verb: Verb<T, G>,
  refused: string,
  takes: NoInfer<Takes<T>>,
): Line => ({ verb: verb as unknown as Verb, takes: written(takes), refused })

/** Enough lines to fill a list up; `n` counts them. */
export const fills = <T extends z.ZodObject, G extends z.ZodType>(
  verb: Verb<T, G>,
  count: number,
  takes: (n: number, the: The) => NoInfer<z.input<T>>,
): Line[] =>
  Array.from({ length: count }, (_, n) => ({
    ...does(verb, (the) => takes(n, the)),
    isFiller: true as const,
  }))

const written =
  <T extends z.ZodObject>(takes: Takes<T>) =>
  (gave: Gave): Record<string, unknown> =>
    typeof takes === 'function' ? takes((name, field = 'id') => given(gave, name, field)) : takes

function given(gave: Gave, name: string, field: string): string {
  const inner = (at: unknown, key: string) => (at as Record<string, unknown> | undefined)?.[key]
  const value = field.split('.').reduce(inner, gave[name])
  if (typeof value !== 'string') throw new Error(`No earlier line gave ${name}.${field}`)
  return value
}

export const zone = 'Europe/Amsterdam'

/** The date so many days from today, where Robin is. */
export const day = (days: number): string => Temporal.Now.plainDateISO(zone).add({ days }).toString()

/** An updatedAt that is long past: another tab has saved since. */
export const longAgo = '2020-01-01T09:00:00Z'
