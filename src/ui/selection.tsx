/**
 * Rows of a list that are selected, to do one thing with all of them: a box in each row, and below the list a bar that is seen once
 * one is ticked. Boxes and buttons are all that is needed; `selection.island.tsx` adds the keys and counts aloud.
 */
import type { ComponentChildren, VNode } from 'preact'
import type { OpenHere } from '../here.ts'
import { typedOf, VerbForm, type VerbFormProps } from './form.tsx'

/** The form that all boxes of a page belong to. */
const FORM = 'selection'

/** `verbs` are those that the bar presses: after a refusal the same boxes are ticked again. */
export function SelectBox(props: { here: OpenHere; verbs: string[]; id: string; label: string }): VNode {
  const { here, verbs, id, label } = props
  return (
    <label class="select">
      <input
        type="checkbox"
        name="ids"
        value={id}
        form={FORM}
        checked={verbs.some((verb) => typedOf(here, verb, {})?.ids?.includes(id))}
      />
      <span class="unseen">Select {label}</span>
    </label>
  )
}

/** The list with its boxes, and the bar with what can be done. `verb` is that of the first button. */
export function Selecting(
  props: Pick<VerbFormProps, 'here' | 'verb' | 'next'> & {
    list: ComponentChildren
    children: ComponentChildren
  },
): VNode {
  const { here, verb, next = here.url.pathname + here.url.search, list, children } = props
  return (
    <div class="selecting">
      {list}
      <VerbForm here={here} verb={verb} next={next} id={FORM} class="selection" isKept={false}>
        <p class="selected-count" role="status">
          <b />
          selected
        </p>
        {children}
        <a class="button bare" href={here.url.pathname + here.url.search}>
          Clear
        </a>
      </VerbForm>
    </div>
  )
}
