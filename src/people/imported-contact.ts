/** Contact that an import told of: an invitation, and the first and last messages between the seeker and a person. No words of any. */
import { z } from 'zod'
import { date } from '../store/shapes.ts'

/** How each is called in a person's history, by who said it. */
export const contactKinds = {
  invitation: { me: 'You invited them on LinkedIn', them: 'They invited you on LinkedIn' },
  'first-message': { me: 'First message, from you', them: 'First message, from them' },
  'first-answer': { me: 'You answered', them: 'They answered' },
  'last-message': { me: 'Last message, from you', them: 'Last message, from them' },
} as const
export type ContactKind = keyof typeof contactKinds
export const contactKindNames = Object.keys(contactKinds) as [ContactKind, ...ContactKind[]]

export const saidBy = ['me', 'them'] as const

export const ImportedContact = z.object({
  kind: z.enum(contactKindNames),
  by: z.enum(saidBy).describe('Who sent it.'),
  on: date(),
})
export type ImportedContact = z.output<typeof ImportedContact>
