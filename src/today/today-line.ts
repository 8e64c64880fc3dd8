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

type Leading = Pick<TodayLine, 'letterId' | 'conversationId' | 'personId' | 'at'>

/** The page that a line leads to. */
export function whereTo({ letterId, conversationId, personId, at }: Leading): string {
  if (letterId) return `/letters/${letterId}`
  return conversationId ? `/conversations/${conversationId}${at ? `/${at}` : ''}` : `/people/${personId}`
}

/** What the button says that leads there. */
export function openSays({ letterId, at, what }: Pick<TodayLine, 'letterId' | 'at' | 'what'>): string {
  if (letterId) return 'Open draft'
  // In writing no one meets.
  return what === 'in-writing-meet' ? 'Open the questions' : openWords[at ?? 'person']
}

const openWords: Record<NonNullable<TodayLine['at']> | 'person', string> = {
  prepare: 'Read about them',
  questions: 'Write questions',
  ask: 'Write the letter',
  schedule: 'Record the answer',
  meet: 'Open the meeting',
  answers: 'Paste the answers',
  debrief: 'Write it down',
  thank: 'Write the letter',
  insights: 'Save insights',
  person: 'Open',
}
