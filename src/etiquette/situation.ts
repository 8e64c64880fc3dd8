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
export type Reader = { name?: string; title?: string; level?: Level; field?: string }

/** Words, and what is known of the moment they are written in. Every shape here is plain and can be sent as JSON. */
export type Situation = {
  kind: Kind
  text: string
  subject?: string
  channel?: 'email' | 'paper' | 'linkedin'
  /** `first` is before any reply; unknown counts as first. */
  stage?: 'first' | 'later'
  reader?: Reader
  me?: { name?: string }
  referrer?: { name: string; mayUseName?: boolean } | null
  findings?: readonly { text: string }[]
  /** The length of the talk that was asked for or agreed, when known apart from the text. */
  minutes?: number
}

export type Role = 'host' | 'in-the-room' | 'assistant' | 'substitute' | 'referrer'

/** What happened, for the rules of timing. Times are ISO 8601 instants with their zone; nobody reads a clock. */
export type Ledger = {
  met: { on: string; with: readonly { name: string; role: Role }[] }
  thanked: readonly { name: string; on: string }[]
  now: string
}
