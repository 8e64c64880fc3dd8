/** Where the seeker stands with someone, said alike wherever people are listed. */
import type { Mark } from '../ui/state.tsx'
import type { Status } from './standing.ts'

/** How each status is said, and its mark. */
export const statusWords: Record<Status, { label: string; mark: Mark }> = {
  none: { label: 'Not asked yet', mark: 'known' },
  idea: { label: 'Idea', mark: 'known' },
  asked: { label: 'Asked', mark: 'asked' },
  scheduled: { label: 'Scheduled', mark: 'agreed' },
  met: { label: 'Met', mark: 'met' },
  thanked: { label: 'Thanked', mark: 'thanked' },
  never: { label: 'Do not contact', mark: 'never' },
}
