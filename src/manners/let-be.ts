/** A finding that was let be stays so: the same rule at the same words of the same letter, question or pitch. */
import { z } from 'zod'
import type { Store } from '../store/open.ts'

/** What a dismissal is kept with, beside the finding itself. */
export const letBe = z.object({
  dismissalId: z.string().describe('undo-dismissal takes it.'),
  reason: z.string(),
})

export const dismissal = z.object({
  id: z.string(),
  rule: z.string(),
  quote: z.string(),
  reason: z.string(),
})
export type Dismissal = z.output<typeof dismissal>

/** What was let be, by the letter, question or pitch it stands in; one query for all. */
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

/** Words as they are compared: a form turns line ends, and nobody sees a space more. */
export const sameWords = (words: string) => words.replace(/\s+/g, ' ').trim()

/** Parts what stands from what was let be. `text` is what was judged. */
export function parted<F extends { rule: string; start: number; end: number }>(
  findings: readonly F[],
  dismissals: readonly Dismissal[],
  text: string,
): { findings: F[]; letBe: (F & z.output<typeof letBe>)[] } {
  const standing: F[] = []
  const left: (F & z.output<typeof letBe>)[] = []
  for (const finding of findings) {
    const words = sameWords(text.slice(finding.start, finding.end))
    const dismissal = dismissals.find((one) => one.rule === finding.rule && one.quote === words)
    if (dismissal) left.push({ ...finding, dismissalId: dismissal.id, reason: dismissal.reason })
    else standing.push(finding)
  }
  return { findings: standing, letBe: left }
}
