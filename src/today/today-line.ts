/** One line of Today: the person, what to do, and why now. */
import type { WrittenKind } from '../letters/letter.ts'
import type { DueStep } from './due.ts'

export interface TodayLine extends DueStep {
  personId: string
  /** Null where it is about a person and no conversation. */
  conversationId: string | null
  name: string
  company: string
  /** The draft already started for this. */
  letterId: string | null
  /** What Done writes down: a letter that was sent elsewhere, a contact, or only that it is done. */
  writes: WrittenKind | 'contact' | null
}
