/** Forms that lie folded under their label until they are wanted, or until they were refused. */
import type { ComponentChildren, VNode } from 'preact'
import type { OpenHere } from '../here.ts'
import { Button, Buttons, hasWords, PressForm, VerbForm } from './form.tsx'

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

/** One of a list, to be edited where it stands, or deleted. The children are its fields. */
export function EditInPlace(props: {
  here: OpenHere
  id: string
  /** The verbs. */
  edit: string
  remove: string
  /** Which one it is, in words. */
  about: string
  /** When what is shown was last changed. */
  seenAt: string
  next: string
  /** Said once it is deleted. */
  removed: string
  children: ComponentChildren
}): VNode {
  const { here, id, edit, remove, about, seenAt, next, removed, children } = props
  const fixed = { id }
  return (
    <Unfold here={here} verb={edit} fixed={fixed} label="Edit" about={about}>
      <VerbForm here={here} verb={edit} fixed={fixed} seenAt={seenAt} next={next} said="Saved.">
        {children}
        <Buttons>
          <Button>Save</Button>
        </Buttons>
      </VerbForm>
      <PressForm
        here={here}
        verb={remove}
        fixed={fixed}
        label="Delete"
        about={about}
        next={next}
        said={removed}
      />
    </Unfold>
  )
}
