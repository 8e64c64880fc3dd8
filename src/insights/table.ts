/** How insights are kept. */

export type InsightKind = 'fact' | 'advice' | 'culture' | 'process' | 'trend' | 'name' | 'opinion'

declare module '../store/tables.ts' {
  interface Tables {
    insight: InsightTable
  }
}

export interface InsightTable {
  id: string
  person_id: string | null
  company_id: string | null
  conversation_id: string | null
  question_id: string | null
  kind: InsightKind
  text: string
  learned_on: string
  may_quote: 'yes' | 'no-name' | 'off-the-record'
  created_at: string
  updated_at: string
}
