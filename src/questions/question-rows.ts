/** Reads a conversation's questions in their order, each with what manners say of it. */
import type { Selectable } from 'kysely'
import type { Reader } from '../etiquette/situation.ts'
import { judge } from '../pitch/judged.ts'
import type { Store } from '../store/open.ts'
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
export interface Asking {
  reader: Reader
  findings: { text: string }[]
}

export function asQuestion(row: Selectable<QuestionTable>, asking: Asking): Question {
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
    findings: judge({ kind: 'question', text: row.text, ...asking }),
  }
}
