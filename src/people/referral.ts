/** Who referred the seeker to who. The name is a gift: it is used only where its owner said so. */
import { z } from 'zod'
import { date, prose } from '../store/shapes.ts'

export const mayUseNames = ['yes', 'no', 'not-asked'] as const

/** Whether the referrer's name may be used, as it is said on a page. */
export const mayUseNameSays: Record<(typeof mayUseNames)[number], string> = {
  yes: 'You may use their name',
  no: 'Do not use their name',
  'not-asked': 'Not asked yet',
}

export const referralFields = {
  saidOn: z.union([date(), z.null()]).describe('The date they said so.'),
  mayUseName: z.enum(mayUseNames).describe('Whether the letter may name them.'),
  note: prose(5000).describe('What they said: "She loves questions about pricing."'),
}
