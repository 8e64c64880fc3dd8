import type { Level } from './level.ts'

/** What sort of words are judged. A `note` is any other letter: news, an answer, a line to keep in touch. */
export type Kind =
  | 'request'
  | 'introduction'
  | 'nudge'
  | 'thanks'
  | 'referrer-thanks'
  | 'note'
  | 'question'
  | 'pitch'

export const letterKinds: readonly Kind[] = [
  'request',
  'introduction',
  'nudge',
  'thanks',
  'referrer-thanks',
  'note',
]
export const allKinds: readonly Kind[] = [...letterKinds, 'question', 'pitch']

/** Whoever reads the words. `field` is in plain words ("marketing", "nursing"); without it the title is used. */
export type Reader = { name?: string; title?: string; level?: Level; field?: string; company?: string }

/** Words, and what is known of the moment they are written in. Every shape here is plain and can be sent as JSON. */
export type Situation = {
  kind: Kind
  text: string
  subject?: string
  /** What the words are written in, such as "de", as whoever asks has recognized it; unknown counts as English, the one that is read. */
  language?: string
  /** `linkedin` is the short note that comes with an invitation; `phone` is what to say in a call. */
  channel?: 'email' | 'paper' | 'card' | 'linkedin' | 'linkedin-message' | 'phone'
  /** `first` is before any reply; unknown counts as first. */
  stage?: 'first' | 'later'
  reader?: Reader
  me?: { name?: string }
  referrer?: { name: string; mayUseName?: boolean } | null
  facts?: readonly { text: string }[]
  /** What was written before, to this reader or to others; of each the words without marks, and whom it went to. */
  earlier?: readonly { text: string; to?: string }[]
  /** What there has been between us: whether a talk was thanked for, and how many touches followed the thanks. */
  history?: { isThanked: boolean; touchesSince?: number }
  /** People known to me who know the reader and could introduce me. */
  warmPaths?: readonly { name: string }[]
  /** Of a thank-you: the part its reader had. Unknown counts as the host. */
  role?: Role
  /** Of a question: whether it is asked first. Unknown, nothing is said of its place. */
  place?: 'first' | 'later'
  /** The length of the talk that was asked for or agreed, when known apart from the text. */
  minutes?: number
}

export type Role = 'host' | 'in-the-room' | 'assistant' | 'substitute' | 'referrer'

/** The questions of one talk in the order in which they will be asked. `minutes` of the talk are left out where no one watches a clock. */
export type QuestionList = {
  questions: readonly { text: string; minutes?: number; isMust?: boolean }[]
  minutes?: number
}

/**
 * What happened, for the rules of timing. Times are ISO 8601 instants with their zone, and their date is the one they are written
 * with; no one reads a clock. What is left out is not known, and nothing is said of it.
 */
export type Ledger = {
  /** How many things were found out about the person, their company or their trade. */
  facts?: number
  /** The letters by which I asked, sent or about to be, oldest first. */
  asked?: readonly { name: string; on: string; isNudge?: boolean }[]
  answered?: readonly { name: string; on: string }[]
  /**
   * The talk, held or agreed. `endedOn` is null while it goes on. `mayRunOn` when they offered more than the `minutes`.
   */
  met?: {
    on: string
    minutes?: number
    endedOn?: string | null
    mayRunOn?: boolean
    with: readonly { name: string; role: Role }[]
  }
  thanked: readonly { name: string; on: string }[]
  now: string
  /** Days of the week on which no one there works; 0 is Sunday. Saturday and Sunday when left out. */
  daysOff?: readonly number[]
  /** Dates on which they do not work either: holidays, days away. */
  holidays?: readonly string[]
}
