/** Whether a question is one that the page itself offered: then the page does not call it basic. */
import type { Fact } from '../people/fact.ts'
import { fold } from '../store/search.ts'
import { fromBank } from './bank.ts'

/** True while its words are those of the bank, with a fact or without, or those that a fact made one ask. */
export function isOffered(
  question: { text: string; from_bank: string | null },
  facts: readonly Pick<Fact, 'makesMeAsk'>[],
): boolean {
  const text = fold(question.text)
  const banked = question.from_bank === null ? undefined : fromBank(question.from_bank)
  return (
    (banked !== undefined && (text === fold(banked.text) || text.endsWith(fold(banked.better.asks)))) ||
    facts.some(({ makesMeAsk }) => makesMeAsk !== '' && fold(makesMeAsk) === text)
  )
}
