/** Reads insights with who said them, about which company, and what was asked. */
import type { Store } from '../store/store.ts'
import type { Insight } from './insight.ts'

export const insightRows = (store: Store) =>
  store
    .selectFrom('insight')
    .leftJoin('person', 'person.id', 'insight.person_id')
    .leftJoin('company', 'company.id', 'insight.company_id')
    .leftJoin('question', 'question.id', 'insight.question_id')
    .select([
      'insight.id',
      'insight.kind',
      'insight.about',
      'insight.text',
      'insight.learned_on',
      'insight.may_quote',
      'insight.updated_at',
      'insight.conversation_id',
      'insight.question_id',
      'person.id as person_id',
      'person.name as person_name',
      'person.title as person_title',
      'company.id as company_id',
      'company.name as company_name',
      'question.text as question_text',
    ])

type JoinedInsight = Awaited<ReturnType<ReturnType<typeof insightRows>['execute']>>[number]

export const asInsight = (row: JoinedInsight): Insight => ({
  id: row.id,
  kind: row.kind,
  about: row.about || 'company',
  text: row.text,
  learnedOn: row.learned_on,
  mayQuote: row.may_quote,
  person:
    row.person_id && row.person_name !== null
      ? { id: row.person_id, name: row.person_name, title: row.person_title ?? '' }
      : null,
  company:
    row.company_id && row.company_name !== null ? { id: row.company_id, name: row.company_name } : null,
  conversationId: row.conversation_id,
  question:
    row.question_id && row.question_text !== null ? { id: row.question_id, text: row.question_text } : null,
  updatedAt: row.updated_at,
})
