/** Answers in writing: which letter took the questions along, and which one brought the answers. Worked out from the letters. */
import type { Channel } from './table.ts'

export interface InWriting {
  /** The letter that took the questions, or the one follow-up; null while they are not sent. */
  sentId: string | null
  sentOn: string | null
  /** The letter that came since; null while there is none. */
  answerId: string | null
  /** The draft of the questions, once it is begun. */
  draftId: string | null
  /** The one follow-up, drafted or sent: after it there is no other. */
  followUpId: string | null
  /** The one reminder, drafted or sent: after it there is no other. */
  reminderId: string | null
  isReminded: boolean
}

interface WrittenLetter {
  id: string
  person_id: string
  direction: 'out' | 'in'
  occasion: string
  sent_on: string | null
  created_at: string
}

/** What is sent to be answered. */
const carries: ReadonlySet<string> = new Set(['send-questions', 'follow-up', 'remind-questions'])

/** `letters` are those of the conversation, by the day on which they were sent or came. */
export function inWriting(
  { personId, agreement }: { personId: string; agreement: { channel: Channel; updatedAt: string } | null },
  letters: readonly WrittenLetter[],
): InWriting | null {
  if (agreement?.channel !== 'letter') return null
  const theirs = letters.filter(({ person_id }) => person_id === personId)
  const questions = theirs.filter(({ occasion }) => occasion === 'send-questions')
  const followUp = theirs.findLast(({ occasion }) => occasion === 'follow-up')
  const reminder = theirs.findLast(({ occasion }) => occasion === 'remind-questions')
  const sent = theirs.findLast(({ occasion, sent_on }) => sent_on !== null && carries.has(occasion))
  // Whatever came before, “in writing, please” among it, answers no question.
  const since = [agreement.updatedAt, sent?.created_at ?? ''].toSorted().at(-1) ?? ''
  const answer = theirs.findLast(({ direction, created_at }) => direction === 'in' && created_at >= since)
  return {
    sentId: sent?.id ?? null,
    sentOn: sent?.sent_on ?? null,
    answerId: answer?.id ?? null,
    draftId: questions.find(({ sent_on }) => sent_on === null)?.id ?? null,
    followUpId: followUp?.id ?? null,
    reminderId: reminder?.id ?? null,
    isReminded: Boolean(reminder?.sent_on),
  }
}
