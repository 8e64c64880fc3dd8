/** How a conversation is kept: what was agreed, answered and promised, and who helped, are rows of their own. */

import type { AgendaPoint } from './note-marks.ts'

/** How they meet. By letter is a whole mode of its own: the questions are answered in writing. */
export type Channel = 'in-person' | 'phone' | 'video' | 'letter'

/** Who asked for another time: the host, or the seeker. */
export type MovedBy = 'them' | 'me'

declare module '../store/tables.ts' {
  interface Tables {
    conversation: ConversationTable
    answer: AnswerTable
    agreement: AgreementTable
    meeting_entry: MeetingEntryTable
    debrief: DebriefTable
    helper: HelperTable
    promise: PromiseTable
    meeting_note: MeetingNoteTable
  }
}

export interface ConversationTable {
  id: string
  person_id: string
  about: string
  why_them: string
  minutes: number
  instead_of_id: string | null
  sent_by_id: string | null
  archived_at: string | null
  created_at: string
  updated_at: string
}

export interface AnswerTable {
  id: string
  conversation_id: string
  kind: 'later' | 'substitute' | 'in-writing' | 'wrong-person' | 'no' | 'never'
  answered_on: string
  ask_again_on: string | null
  substitute_id: string | null
  note: string
  created_at: string
}

export interface AgreementTable {
  id: string
  conversation_id: string
  channel: Channel
  starts_at: string | null
  zone: string
  minutes: number
  place: string
  revision: number
  /** The hour before the last move. */
  moved_from_at: string | null
  /** Who asked for that move; null where no one said so. */
  moved_by: MovedBy | null
  agreed_at: string
  updated_at: string
}

/** `sequence` is the least that the next file may bear; the rest is what was called off last, if anything ever was. */
export interface MeetingEntryTable {
  id: string
  conversation_id: string
  uid: string
  sequence: number
  channel: Channel | null
  starts_at: string | null
  minutes: number | null
  called_off_at: string | null
}

export interface DebriefTable {
  id: string
  conversation_id: string
  held_at: string
  minutes: number | null
  went: 'well' | 'fair' | 'badly'
  they_said: string
  surprised: string
  i_will: string
  note: string
  next_touch_on: string | null
  names_declined_on: string | null
  created_at: string
  updated_at: string
}

export interface HelperTable {
  id: string
  conversation_id: string
  person_id: string
  role: 'in-the-room' | 'assistant'
  did: string
  created_at: string
}

export interface PromiseTable {
  id: string
  conversation_id: string
  whose: 'mine' | 'theirs'
  text: string
  due_on: string | null
  kept_on: string | null
  created_at: string
  updated_at: string
}

/** One line typed in the room. `marks` are words joined by spaces; `written_at` is by the clock of the device. */
export interface MeetingNoteTable {
  id: string
  conversation_id: string
  question_id: string | null
  point: AgendaPoint
  text: string
  marks: string
  written_at: string
  device: string
  beside_id: string | null
  created_at: string
  updated_at: string
}
