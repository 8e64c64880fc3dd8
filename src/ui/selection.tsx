/**
 * Rows of a list that are selected, to do one thing with all of them: a box in each row, and below the list a bar that is seen once
 * one is ticked. Boxes and buttons are all that is needed; `selection.island.tsx` adds the keys and counts aloud.
 */
import type { ComponentChildren, VNode } from 'preact'
import { useContext } from 'preact/hooks'
import type { OpenHere } from '../here.ts'
import { FormAround, typedOf, VerbForm, type VerbFormProps } from './form.tsx'
import { Together } from './together.ts'
import { PRESS } from './together-names.ts'

/** The form that all boxes of a page belong to, where they are not sent together with its other forms. */
const FORM = 'selection'

/** `verbs` are those that the bar presses: after a refusal the same boxes are ticked again. */
export function SelectBox(props: { here: OpenHere; verbs: string[]; id: string; label: string }): VNode {
  const { here, verbs, id, label } = props
  const together = useContext(Together)
  return (
    <label class="select">
      <input
        type="checkbox"
        name="ids"
        value={id}
        form={together && !together.alone.has(FORM) ? together.form : FORM}
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

/** Asks for a file of what is selected: nothing is written, and the page stays. Where all forms are sent as one, it says which is meant. */
export function FileOfSelected({ href, children }: { href: string; children: ComponentChildren }): VNode {
  const { press } = useContext(FormAround)
  const form = useContext(Together)?.form
  const sends = press && form ? { form, formnovalidate: true, name: PRESS, value: press.value } : {}
  return (
    <button type="submit" class="button quiet" formmethod="get" formaction={href} {...sends}>
      {children}
    </button>
  )
}
