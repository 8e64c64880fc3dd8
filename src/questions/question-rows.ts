/** Reads a conversation's questions in their order, each with what manners say of it. */
import type { Selectable } from 'kysely'
import { check } from '../etiquette/check.ts'
import type { Reader } from '../etiquette/situation.ts'
import { type Dismissal, dismissalsIn } from '../manners/dismissal.ts'
import { findingsIn } from '../manners/findings-in.ts'
import { inItsLanguage } from '../manners/language.ts'
import type { RuleChoices } from '../manners/rule-choices.ts'
import type { Fact } from '../people/fact.ts'
import type { Store } from '../store/store.ts'
import { basicRules } from './basic-rules.ts'
import { isOffered } from './offered.ts'
import type { Question } from './question.ts'
import type { QuestionTable } from './table.ts'

/** In the order in which they are to be asked. */
export const questionsOf = (store: Store, conversationId: string) =>
  store
    .selectFrom('question')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .orderBy('place')
    .orderBy('id')
    .execute()

/** Whom a question is for, and what was found out about them. */
export interface QuestionContext {
  reader: Reader
  facts: { text: string }[]
  place?: 'first' | 'later'
}

/** The questions of one conversation, judged by the seeker's own manners. */
export async function judgedQuestions(
  store: Store,
  conversationId: string,
  asking: QuestionContext,
  facts: readonly Fact[],
  ruleChoices: RuleChoices,
): Promise<Question[]> {
  const rows = await questionsOf(store, conversationId)
  const dismissals = await dismissalsIn(
    store,
    'question_id',
    rows.map(({ id }) => id),
  )
  return rows.map((row, at) =>
    asQuestion(
      row,
      isOffered(row, facts),
      // One alone is neither first nor last.
      { ...asking, ...(rows.length > 1 && { place: at === 0 ? 'first' : 'later' }) },
      ruleChoices,
      dismissals.get(row.id) ?? [],
    ),
  )
}

function asQuestion(
  row: Selectable<QuestionTable>,
  isOffered: boolean,
  asking: QuestionContext,
  ruleChoices: RuleChoices,
  dismissals: Dismissal[],
): Question {
  const found = check(inItsLanguage({ kind: 'question', text: row.text, ...asking }), ruleChoices)
  return {
    id: row.id,
    conversationId: row.conversation_id,
    text: row.text,
    isMust: row.is_must === 1,
    minutes: row.minutes,
    fromBank: row.from_bank,
    note: row.note,
    askedAt: row.asked_at,
    updatedAt: row.updated_at,
    isOffered,
    ...findingsIn(
      row.text,
      isOffered ? found.filter(({ rule }) => !basicRules.includes(rule)) : found,
      dismissals,
    ),
    dismissals,
  }
}
