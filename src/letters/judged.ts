/** What the manners say of a letter, as it is saved or as its words would stand. */
import { z } from 'zod'
import type { Seeker } from '../account/profile.ts'
import { check } from '../etiquette/check.ts'
import { evidenceIn } from '../etiquette/evidence.ts'
import type { Situation } from '../etiquette/situation.ts'
import { type Dismissal, dismissalsIn } from '../manners/dismissal.ts'
import { findingsIn } from '../manners/findings-in.ts'
import { inItsLanguage } from '../manners/language.ts'
import { type RuleChoices, ruleChoicesOf } from '../manners/rule-choices.ts'
import type { Store } from '../store/store.ts'
import { loadCircumstances } from './circumstances.ts'
import { type LetterWords, situationOf } from './letter.ts'
import type { LetterTable } from './table.ts'

/** `words` may be others than those of the row. What was received is not judged. */
export async function judgedLetter(
  store: Store,
  seeker: Pick<Seeker, 'name'>,
  row: Pick<LetterTable, 'id' | 'person_id' | 'conversation_id' | 'kind'>,
  words: Omit<LetterWords, 'kind'>,
) {
  const { id, kind } = row
  const about = await loadCircumstances(store, {
    personId: row.person_id,
    conversationId: row.conversation_id,
    letterId: id,
  })
  const situation = kind === 'answer' ? null : situationOf({ ...words, kind }, about, seeker)
  const ruleChoices = await ruleChoicesOf(store)
  const dismissals = (await dismissalsIn(store, 'letter_id', [id])).get(id) ?? []
  return {
    about,
    situation,
    ruleChoices,
    dismissals,
    ...(situation
      ? judgedWords(situation, ruleChoices, dismissals)
      : { findings: [], dismissed: [], evidence: [] }),
  }
}

/** What they could use, and what they do well. */
export function judgedWords(
  situation: Situation,
  ruleChoices: RuleChoices,
  dismissals: readonly Dismissal[] = [],
) {
  const read = inItsLanguage(situation)
  const found = check(read, ruleChoices)
  return {
    ...findingsIn(situation.text, found, dismissals),
    evidence: evidenceIn(read, found, ruleChoices).map((one) => ({
      ...one,
      words: situation.text.slice(one.start, one.end),
    })),
  }
}

export const Evidence = z.object({
  rule: z.string(),
  says: z.string(),
  start: z.number(),
  end: z.number(),
  words: z.string().describe('The words that show it.'),
})
export type Evidence = z.output<typeof Evidence>
