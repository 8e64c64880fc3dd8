/** Any touch between the seeker and a person that is not a letter or a conversation of its own. */
import type { ContactChannel } from './table.ts'

export const contactChannels = [
  'in-person',
  'phone',
  'video',
  'email',
  'letter',
  'linkedin',
  'other',
] as const satisfies ContactChannel[]

/** How a channel is said on a page. */
export const channelNames: Record<ContactChannel, string> = {
  'in-person': 'In person',
  phone: 'Phone',
  video: 'Video',
  email: 'Email',
  letter: 'Letter',
  linkedin: 'LinkedIn',
  other: 'Other',
}
