/** A form that lies folded under its label until it is wanted, or until it was refused. */
import type { ComponentChildren, VNode } from 'preact'
import type { OpenHere } from '../here.ts'
import { hasWords } from './form.tsx'

export function Unfold(props: {
  here: OpenHere
  /** The verb and the hidden fields of the form inside, by which a refusal finds it. */
  verb: string
  fixed: Record<string, string>
  label: string
  /** Said to screen readers after the label, where many such lie in a list. */
  about?: string
  children: ComponentChildren
}): VNode {
  const { here, verb, fixed, label, about } = props
  return (
    <details class="confirm" open={hasWords(here, verb, fixed)}>
      <summary>
        {label}
        {about && <span class="unseen"> {about}</span>}
      </summary>
      <div class="confirm-body">{props.children}</div>
    </details>
  )
}
