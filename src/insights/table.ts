/** How insights are kept. */

export type InsightKind = 'fact' | 'advice' | 'culture' | 'process' | 'trend' | 'name' | 'opinion'

export type InsightTopic = 'company' | 'role' | 'industry' | 'person'

declare module '../store/tables.ts' {
  interface Tables {
    insight: InsightTable
    application: ApplicationTable
    contradiction: PairTable
    corroboration: PairTable
  }
}

export interface InsightTable {
  id: string
  person_id: string | null
  company_id: string | null
  conversation_id: string | null
  question_id: string | null
  kind: InsightKind
  /** Empty where nothing was said of it: then it is the company. */
  about: '' | InsightTopic
  text: string
  learned_on: string
  may_quote: 'yes' | 'no-name' | 'off-the-record'
  created_at: string
  updated_at: string
}

export type ApplicationStage =
  | 'planned'
  | 'applied'
  | 'first-interview'
  | 'second-interview'
  | 'offer'
  | 'closed'

export interface ApplicationTable {
  id: string
  company_id: string
  role: string
  stage: ApplicationStage
  applied_on: string | null
  interview_on: string | null
  /** Its time and place, and who will be met. */
  interview_note: string
  /** What to say early in it, a sentence to a line. */
  say_early: string
  created_at: string
  updated_at: string
}

/**
 * Two insights of different people: a contradiction, in which which of the two holds is not said, as that is to be asked; or a
 * corroboration, in which both say the same. The smaller id comes first, so that a pair is there once.
 */
export interface PairTable {
  id: string
  insight_id: string
  other_id: string
  created_at: string
}
