/** Forms that press verbs. They work with scripts off, and after a refusal they show every word that was typed. */
import { type ComponentChildren, createContext, type VNode } from 'preact'
import { useContext } from 'preact/hooks'
import type { Here, Problem } from '../here.ts'

/** What the fields of one form know of the last try; `problem` is null unless this very form was refused. */
export interface Said {
  form: string
  problem: Problem | null
  /** True where what the form edits was changed elsewhere since it was filled in: then each field says what is saved now. */
  isStale?: boolean
}

/** The form around a field. A field outside any form is shown plain. */
export const Saying = createContext<Said>({ form: 'form', problem: null })

/** Told by each form that shows the problem, so that `Page` need not say it again. */
export const Shown = createContext<{ problem: boolean }>({ problem: false })

export interface VerbFormProps {
  here: Here
  /** The verb's name; for sign-in and its like, the form's name together with `action`. */
  verb: string
  /** Where to go when it is done. */
  next?: string
  /** Hidden fields. They also tell this form from the others of the same verb on the page. */
  fixed?: Record<string, string>
  /** Said once on the next page when it is done: "Maya Chen is saved." `{name}` stands for what the verb gave. */
  said?: string
  /** Shown once beside `said`, to be copied; `{shown}` stands for what the verb gave. */
  copy?: { label: string; text: string }
  /** When the row that this form edits was last changed, so that an older tab does not overwrite a newer one. */
  seenAt?: string
  /** True where the form has a `FileField`. */
  files?: boolean
  action?: string
  class?: string
  id?: string
  /** False where its words are not to be kept in the browser. */
  isKept?: boolean
  children?: ComponentChildren
}

/** A form whose fields are named as the verb's input. */
export function VerbForm(props: VerbFormProps): VNode {
  const { here, verb, fixed = {}, next } = props
  const form = props.id ?? formId(verb, fixed)
  const problem = problemOf(here, verb, fixed)
  const shown = useContext(Shown)
  if (problem) shown.problem = true
  return (
    <form
      method="post"
      action={props.action ?? `/do/${verb}`}
      id={form}
      class={['form', props.class].filter(Boolean).join(' ')}
      enctype={props.files ? 'multipart/form-data' : undefined}
      aria-describedby={problem ? `${form}-problem` : undefined}
      data-part={props.isKept === false ? undefined : form}
      data-refused={problem ? '' : undefined}
    >
      {problem && <ProblemSentence id={`${form}-problem`} says={problem.sentence} />}
      <input type="hidden" name="_from" value={here.url.pathname + here.url.search} />
      <input type="hidden" name="_key" value={`${here.key} ${form}`} />
      {here.whose && <input type="hidden" name="_whose" value={here.whose} />}
      {next !== undefined && <input type="hidden" name="_next" value={next} />}
      {props.said !== undefined && <input type="hidden" name="_said" value={props.said} />}
      {props.copy && <input type="hidden" name="_copy" value={props.copy.text} />}
      {props.copy && <input type="hidden" name="_copyLabel" value={props.copy.label} />}
      {props.seenAt !== undefined && <input type="hidden" name="seenAt" value={props.seenAt} />}
      {Object.entries(fixed).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <Saying.Provider value={{ form, problem, isStale: isStale(props.seenAt, problem) }}>
        {props.children}
      </Saying.Provider>
    </form>
  )
}

/** One button that presses a verb. With `confirm`, the button lies folded under its label until opened. */
export function PressForm(props: {
  here: Here
  verb: string
  label: ComponentChildren
  next?: string
  said?: string
  fixed?: Record<string, string>
  /** What will happen, in a sentence; asked before the press. */
  confirm?: string
  kind?: ButtonKind
  /** For what is on or off: the label stays, and this says which it is. */
  isPressed?: boolean
  /** Said to screen readers after the label, where many such buttons stand in a list ("Maya Chen"). */
  about?: string
  action?: string
  id?: string
}): VNode {
  const { label, confirm, about } = props
  const kind = props.kind ?? (confirm ? 'danger' : 'quiet')
  const said = about ? (
    <>
      {label}
      <span class="unseen"> {about}</span>
    </>
  ) : (
    label
  )
  const form = (
    <VerbForm {...props} class="press">
      <Button kind={kind} isPressed={props.isPressed}>
        {said}
      </Button>
    </VerbForm>
  )
  if (!confirm) return form
  return (
    <details class="confirm" open={problemOf(props.here, props.verb, props.fixed ?? {}) !== null}>
      <summary>{said}</summary>
      <div class="confirm-body">
        <p>{confirm}</p>
        {form}
      </div>
    </details>
  )
}

export type ButtonKind = 'primary' | 'quiet' | 'danger'

/** Sends the form around it. `name` and `value` say which of several buttons was pressed. */
export function Button(props: {
  kind?: ButtonKind
  name?: string
  value?: string
  /** Sends this form to another verb than its own ("Save" beside "Mark as sent"). */
  formaction?: string
  /** For what is on or off. */
  isPressed?: boolean | undefined
  children: ComponentChildren
}): VNode {
  const { kind = 'primary', isPressed, children, ...rest } = props
  return (
    <button type="submit" class={`button ${kind}`} aria-pressed={isPressed} {...rest}>
      {children}
    </button>
  )
}

/** The row of buttons that ends a form. */
export function Buttons(props: { children: ComponentChildren }): VNode {
  return <div class="buttons">{props.children}</div>
}

/** The refusal's sentence, focusable so that a link or a script can bring the reader to it. */
export function ProblemSentence(props: { id: string; says: string }): VNode {
  return (
    <p class="problem" role="alert" id={props.id} tabIndex={-1}>
      {props.says}
    </p>
  )
}

/** The problem, if it belongs to the form of this verb with these hidden fields. */
export function problemOf(here: Here, verb: string, fixed: Record<string, string>): Problem | null {
  const { problem } = here
  if (problem?.verb !== verb) return null
  const isOurs = Object.entries(fixed).every(([name, value]) => problem.typed[name]?.[0] === value)
  return isOurs ? problem : null
}

function isStale(seenAt: string | undefined, problem: Problem | null): boolean {
  const seenThen = problem?.typed.seenAt?.at(-1)
  return seenAt !== undefined && seenThen !== undefined && seenThen !== seenAt
}

const formId = (verb: string, fixed: Record<string, string>) =>
  [verb, ...Object.values(fixed)].join('-').replace(/[^\w-]+/g, '-')
