/** Everything the product can do, on one screen. The doors are loops over this list. */
import type { Verb } from './verb.ts'

export const verbs: readonly Verb[] = []

const byName = new Map(verbs.map((verb) => [verb.name, verb]))

export const verbNamed = (name: string): Verb | undefined => byName.get(name)
