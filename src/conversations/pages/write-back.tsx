/** Once an hour is agreed: a few lines that say it back to them, until they are written. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import { Go } from '../../ui/list.tsx'
import { onTheWall } from '../meeting-time.ts'
import type { ConversationShown } from './frame.tsx'

export function WriteBack({ here, shown }: { here: Here; shown: ConversationShown }): VNode | null {
  const { id, person, agreement, debrief } = shown
  if (!agreement?.startsAt || debrief) return null
  const agreedOn = onTheWall(agreement.agreedAt, here.seeker.zone).date
  const written = shown.letters.find(
    ({ kind, personId, sentOn }) =>
      kind === 'note' && personId === person.id && (sentOn === null || sentOn >= agreedOn),
  )
  if (written?.sentOn) return null
  if (written) return <Go href={`/letters/${written.id}`}>Finish confirmation</Go>
  return (
    <PressForm
      here={here}
      verb="draft-letter"
      fixed={{ personId: person.id, conversationId: id, occasion: 'confirm' }}
      label="Draft confirmation"
      next="/letters/{id}"
    />
  )
}
