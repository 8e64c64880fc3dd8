/** A dismissal: one rule is not to be shown at some words of one letter, question or pitch, as long as those words stay the same. */
import { z } from 'zod'
import type { Store } from '../store/store.ts'

export const Dismissal = z.object({
  id: z.string(),
  rule: z.string(),
  quote: z.string(),
  reason: z.string(),
})
export type Dismissal = z.output<typeof Dismissal>

/** The dismissals, by the letter, question or pitch they stand in; one query for all. */
export async function dismissalsIn(
  store: Store,
  of: 'letter_id' | 'question_id' | 'pitch_id',
  ids: readonly string[],
): Promise<Map<string, Dismissal[]>> {
  if (ids.length === 0) return new Map()
  const rows = await store
    .selectFrom('dismissal')
    .select(['id', `${of} as of`, 'rule', 'quote', 'reason'])
    .where(of, 'in', [...ids])
    .orderBy('id')
    .execute()
  return Map.groupBy(rows, (row) => row.of ?? '')
}
