/** Everything the product can do, on one screen. The doors are loops over this list. */

import { bringBack } from './account/bring-back.ts'
import { forgetForGood } from './account/forget-for-good.ts'
import { listForgotten } from './account/list-forgotten.ts'
import { showToday } from './today/show-today.ts'
import type { Verb } from './verb.ts'

export const verbs: readonly Verb[] = [
  // account
  bringBack,
  listForgotten,
  forgetForGood,
  // companies
  // people
  // pitch
  // questions
  // conversations
  // letters
  // insights
  // today
  showToday,
]

const byName = new Map(verbs.map((verb) => [verb.name, verb]))

export const verbNamed = (name: string): Verb | undefined => byName.get(name)
