/** The keys that do something on a page, as they are told in Help and where ? is pressed. */
import type { VNode } from 'preact'
import { DetailList } from './list.tsx'

export const listKeys: [key: string, does: string][] = [
  ['J', 'The next person'],
  ['K', 'The one before'],
  ['Enter', 'Open'],
  ['X', 'Select'],
  ['E', 'Edit'],
  ['C', 'Start a conversation'],
  ['F', 'Search people'],
  ['?', 'These keys'],
]

export function KeyList({ of }: { of: [key: string, does: string][] }): VNode {
  return <DetailList details={of.map(([key, does]) => [<kbd key={key}>{key}</kbd>, does])} />
}
