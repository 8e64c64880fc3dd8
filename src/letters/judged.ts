/** What the manners say of a letter, as it is saved or as its words would stand. */
import type { Seeker } from '../account/profile.ts'
import { check } from '../etiquette/check.ts'
import { dismissalsIn } from '../manners/dismissal.ts'
import { findingsIn } from '../manners/findings-in.ts'
import { inItsLanguage } from '../manners/language.ts'
import { ruleChoicesOf } from '../manners/rule-choices.ts'
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
    ...findingsIn(words.body, situation ? check(inItsLanguage(situation), ruleChoices) : [], dismissals),
  }
}
