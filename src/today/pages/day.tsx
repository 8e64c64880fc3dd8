import type { VNode } from 'preact'
import type { z } from 'zod'
import type { showToday } from '../show-today.ts'

/** All that the page is made of. */
export type Day = z.output<typeof showToday.gives>

/** A heading, with how many there are. */
export const Counted = (props: { of: number; children: string }): VNode => (
  <>
    {props.children} <span class="count">{props.of}</span>
  </>
)
