/** The letter that carries the questions: before the meeting, or to be answered in writing. It is drafted once, and found again. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { listLetters } from '../../letters/list-letters.ts'
import { PressForm } from '../../ui/form.tsx'
import { Go } from '../../ui/list.tsx'
import { sayDate } from '../../ui/say.ts'
import type { PreparationShown } from '../show-preparation.ts'

/** Nothing before there is an agreement, nor while there is nothing to ask. */
export async function SendBeforehand(here: Here, shown: PreparationShown): Promise<VNode | null> {
  const { conversation, person, agreement, questions } = shown
  if (!agreement || questions.length === 0) return null
  const isByLetter = agreement.channel === 'letter'
  const occasion = isByLetter ? 'send-questions' : 'questions-ahead'
  const label = isByLetter ? 'Send questions' : 'Send beforehand'
  const conversationId = conversation.id
  const { letters } = await here.ask(listLetters, { conversationId })
  const letter = letters.find((one) => one.occasion === occasion && one.direction === 'out')
  if (letter)
    return (
      <Go href={`/letters/${letter.id}`}>{letter.sentOn ? `Sent ${sayDate(letter.sentOn, here)}` : label}</Go>
    )
  return (
    <PressForm
      here={here}
      verb="draft-letter"
      fixed={{ conversationId, personId: person.id, occasion }}
      label={label}
      next="/letters/{id}"
    />
  )
}
