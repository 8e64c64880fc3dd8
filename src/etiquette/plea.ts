import type { Draft, Sentence } from './draft.ts'
import { asksToo } from './english/asks.ts'
import { pleasantry, wished } from './english/plea.ts'

/** The sentence in which the letter asks for a talk, for answers or to be introduced. Null when none does: a good wish is no plea. */
export function pleaOf({ sentences }: Draft): Sentence | null {
  const pleas = sentences.filter(
    ({ asks, flat }) => (asks || asksToo.test(flat)) && !pleasantry.test(flat) && wished.test(flat),
  )
  return pleas.find(({ text }) => /[?？]$/.test(text)) ?? pleas[0] ?? null
}
