/** Once an hour is agreed or moved: a few lines that say it back to them, until they are sent; and what stands in them. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import { showConfirmation } from '../../letters/show-confirmation.ts'
import { PressForm } from '../../ui/form.tsx'
import { Go, Part } from '../../ui/list.tsx'
import { sayDate } from '../../ui/say.ts'
import type { ConversationShown } from './frame.tsx'

export type ConfirmationShown = z.output<typeof showConfirmation.gives>['letter']

/** Null where there is nothing to confirm. */
export async function confirmationOf(here: Here, shown: ConversationShown): Promise<ConfirmationShown> {
  if (!shown.agreement?.startsAt || shown.debrief) return null
  return (await here.ask(showConfirmation, { conversationId: shown.id })).letter
}

interface WriteBackProps {
  here: Here
  shown: ConversationShown
  letter: ConfirmationShown
}

export function WriteBack({ here, shown, letter }: WriteBackProps): VNode | null {
  if (!letter || letter.sentOn) return null
  if (letter.id) return <Go href={`/letters/${letter.id}`}>Finish confirmation</Go>
  return (
    <PressForm
      here={here}
      verb="draft-letter"
      fixed={{ personId: shown.person.id, conversationId: shown.id, occasion: 'confirm' }}
      label="Draft confirmation"
      next="/letters/{id}"
    />
  )
}

/** The words themselves, so that no one opens a page to see what a letter says. */
export function ConfirmationPreview({ here, letter }: Omit<WriteBackProps, 'shown'>): VNode | null {
  if (!letter) return null
  const { id, sentOn, body, isOlder } = letter
  return (
    <Part
      title="The confirmation"
      id="confirmation"
      aside={sentOn ? `sent ${sayDate(sentOn, here)}` : id ? 'draft' : 'not drafted yet'}
    >
      {isOlder && <p class="why">You drafted this before the last change. Check the time and place in it.</p>}
      <p class="as-written their-words" dir="auto">
        {body}
      </p>
      <p>
        {id ? (
          <a href={`/letters/${id}`}>Open the whole letter</a>
        ) : (
          <span class="hint">“Draft confirmation” begins a letter with these words. You send it.</span>
        )}
      </p>
    </Part>
  )
}
