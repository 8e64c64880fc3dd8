/** Archiving a conversation: one press, from the next thing to do or from the margin. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'

export const ArchiveButton = ({
  here,
  id,
  kind = 'quiet',
}: {
  here: Here
  id: string
  kind?: 'primary' | 'quiet'
}): VNode => (
  <PressForm
    here={here}
    verb="archive-conversation"
    fixed={{ id }}
    label="Archive"
    next={`/conversations/${id}`}
    said="Archived."
    kind={kind}
  />
)
