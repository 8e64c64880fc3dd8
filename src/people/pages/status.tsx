/** Where the seeker stands with someone, said alike in the list of people and on their page. */
import type { VNode } from 'preact'
import { type Mark, State } from '../../ui/state.tsx'
import type { Status } from '../standing.ts'

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

export function StatusShown({ status }: { status: Status }): VNode {
  const { label, mark } = statusWords[status]
  return <State mark={mark}>{label}</State>
}
