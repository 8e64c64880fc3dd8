/** How questions are kept: each belongs to one conversation. */

declare module '../store/tables.ts' {
  interface Tables {
    question: QuestionTable
  }
}

export interface QuestionTable {
  id: string
  conversation_id: string
  text: string
  place: number
  is_must: 0 | 1
  minutes: number
  from_bank: string | null
  note: string
  asked_at: string | null
  created_at: string
  updated_at: string
}
