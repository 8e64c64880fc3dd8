import type { VNode } from 'preact'
import type { OpenHere } from '../here.ts'
import { Icon } from './icon.tsx'

/** Prints the page. Only a script can: `print.island.tsx` shows it, and a page that has one names that island. */
export function PrintButton({ here }: { here: OpenHere }): VNode {
  return (
    <button type="button" class="button quiet" data-print hidden>
      <Icon here={here} name="print" /> Print
    </button>
  )
}
