/** Any touch between the seeker and a person that is not a letter or a conversation of its own. */
import type { InteractionChannel } from './table.ts'

export const interactionChannels = [
  'in-person',
  'phone',
  'video',
  'email',
  'letter',
  'linkedin',
  'other',
  'note',
] as const satisfies InteractionChannel[]

/** How a channel is said on a page. */
export const channelNames: Record<InteractionChannel, string> = {
  'in-person': 'In person',
  phone: 'Phone',
  video: 'Video',
  email: 'Email',
  letter: 'Letter',
  linkedin: 'LinkedIn',
  other: 'Other',
  note: 'Note',
}
