import type { Here } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import type { LetterShown } from '../show-letter.ts'

export function DeleteLetter({ here, letter }: { here: Here; letter: LetterShown }) {
  return (
    <PressForm
      here={here}
      verb="delete-letter"
      fixed={{ id: letter.id }}
      label="Delete letter"
      confirm="You can restore it from Trash for 30 days."
      next={upFrom(letter).href}
      said="Letter deleted."
    />
  )
}

/** The page above a letter's own: its conversation's, or the list of letters. */
export function upFrom({ conversation, kind }: LetterShown) {
  if (!conversation) return { href: '/letters', label: 'Letters' }
  const page = kind === 'thanks' || kind === 'referrer-thanks' ? 'thank' : 'ask'
  return {
    href: `/conversations/${conversation.id}/${page}`,
    label: `Conversation with ${conversation.personName}`,
  }
}
