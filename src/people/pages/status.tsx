/** Where the seeker stands with someone, shown alike in the list of people and on their page. */
import type { VNode } from 'preact'
import { State } from '../../ui/state.tsx'
import type { Status } from '../standing.ts'
import { statusWords } from '../status-words.ts'

export function StatusShown({ status }: { status: Status }): VNode {
  const { label, mark } = statusWords[status]
  return <State mark={mark}>{label}</State>
}
