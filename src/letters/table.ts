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
    letter_block: LetterBlockTable
  }
}

export interface LetterTable {
  id: string
  person_id: string
  conversation_id: string | null
  kind: LetterKind
  /** `linkedin` is the note that comes with an invitation; a message is for those who are connected. `phone` is what to say in a call. */
  channel: 'email' | 'paper' | 'card' | 'linkedin' | 'linkedin-message' | 'phone'
  direction: 'out' | 'in'
  subject: string
  body: string
  /** What it is for, where Wellmet began it: one of `occasion.ts`; '' where someone else did. */
  occasion: string
  /** The note that goes with an introduction request, to be passed on. */
  to_forward: string
  /** Whether that note goes by itself; else an email has it below the letter. */
  note_apart: 0 | 1
  sent_on: string | null
  created_at: string
  updated_at: string
}

/** A block of the pitch that a letter took, with its words as they were then. */
export interface LetterBlockTable {
  id: string
  letter_id: string
  pitch_id: string
  text: string
  used_at: string
}
