/** How letters are kept: a draft has no `sent_on`. */

export type LetterKind =
  | 'request'
  | 'introduction'
  | 'nudge'
  | 'thanks'
  | 'referrer-thanks'
  | 'note'
  | 'answer'

declare module '../store/tables.ts' {
  interface Tables {
    letter: LetterTable
  }
}

export interface LetterTable {
  id: string
  person_id: string
  conversation_id: string | null
  kind: LetterKind
  channel: 'email' | 'paper' | 'linkedin'
  direction: 'out' | 'in'
  subject: string
  body: string
  sent_on: string | null
  created_at: string
  updated_at: string
}
