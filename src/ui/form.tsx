/** Forms that press verbs. They work with scripts off, and after a refusal they show every word that was typed. */
import { type ComponentChildren, createContext, type VNode } from 'preact'
import { useContext } from 'preact/hooks'
import type { OpenHere, Problem, TypedFields } from '../here.ts'
import { type FieldNote, note, withNotes } from './form-notes.ts'
import { sayDates } from './say.ts'
import { Together } from './together.ts'
import { markOf, PART, PRESS, SECRETS, VERB } from './together-names.ts'

/** What the fields of one form know of the last try; `problem` is null unless this very form was refused. */
export interface FormState {
  form: string
  problem: Problem | null
  /** What was typed last and is not saved: it was refused, or another form was pressed. */
  typed?: TypedFields | undefined
  /** True where what the form edits was changed elsewhere since it was filled in: then each field says what is saved now. */
  isStale?: boolean
  /** Who reads and writes in it, and what it presses. */
  reader?: OpenHere
  verb?: string
  /** Where the page's forms are sent as one: what a button of this one adds. */
  press?: { action: string; value: string }
}

/** The form around a field. A field outside any form is shown plain. */
export const FormAround = createContext<FormState>({ form: 'form', problem: null })

export interface VerbFormProps {
  here: OpenHere
  /** The verb's name; for sign-in and its like, the form's name together with `action`. */
  verb: string
  /** Where to go when it is done. */
  next?: string
  /** Hidden fields. They also tell this form from the others of the same verb on the page. */
  fixed?: Record<string, string>
  /** Said once on the next page when it is done: "Maya Chen added." `{name}` stands for what the verb gave. */
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
  /** True for a button alone: it has no field, and adds nothing to what others are sent with. */
  isBare?: boolean
  /** Verbs that other buttons of it press: what is refused there is said here, with every word. */
  also?: readonly string[]
  /** The verb of the form that is filled with what this one reads. */
  fills?: string
  /** The id of another form of this page whose words go along: a letter is sent as it stands. */
  takesAlong?: string
  children?: ComponentChildren
}

/** A form whose fields are named as the verb's input. A copy of the page has none. */
export function VerbForm(props: VerbFormProps): VNode | null {
  const { here, verb, fixed = {}, also = [] } = props
  if (here.copy) return null
  const form = props.id ?? formId(verb, fixed)
  const pressed = also.find((other) => problemOf(here, other, fixed)) ?? verb
  const problem = problemOf(here, pressed, fixed)
  const typed = typedOf(here, pressed, fixed)
  const saying = { form, problem, typed, isStale: isStale(props.seenAt, typed), reader: here, verb }
  const attributes = {
    id: form,
    class: ['form', props.class].filter(Boolean).join(' '),
    'aria-describedby': problem ? `${form}-problem` : undefined,
    'data-part': props.isKept === false ? undefined : form,
    'data-verb': verb,
    'data-refused': typed ? '' : undefined,
    'data-seen-at': props.seenAt,
  }
  const says = problem && (
    <ProblemSentence id={`${form}-problem`} says={sayDates(problem.sentence, props.here)} />
  )
  const together = useContext(Together)
  const isIn = together && !props.files && !props.action && (props.isBare || !together.alone.has(form))
  const noted = note({
    about: 'form',
    form,
    isPart: Boolean(isIn && !props.isBare),
    hasProblem: problem !== null,
    hasWords: typed !== undefined,
  })
  if (isIn)
    return (
      <div {...attributes}>
        {noted}
        {says}
        <PartOf {...props} saying={saying} />
      </div>
    )
  return (
    <form
      method="post"
      action={props.action ?? `/do/${verb}`}
      enctype={props.files ? 'multipart/form-data' : undefined}
      {...attributes}
    >
      {noted}
      {says}
      {Object.entries({ ...hiddenOfPage(here, form), ...hiddenOf(props) }).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <FormAround.Provider value={saying}>{props.children}</FormAround.Provider>
    </form>
  )
}

function PartOf(props: VerbFormProps & { saying: FormState }): VNode {
  const { saying, verb, isBare } = props
  const part = { [PART]: saying.form, [VERB]: verb, ...hiddenOf(props) }
  const press = { action: `/do/${verb}`, value: query(isBare ? part : { [PART]: saying.form }) }
  const { shown, notes } = withNotes(
    <FormAround.Provider value={{ ...saying, press }}>{props.children}</FormAround.Provider>,
  )
  return (
    <>
      {notes.map(note)}
      {saying.typed && !saying.problem && props.isKept !== false && <p class="unsaved">Not saved yet.</p>}
      {shown}
      {!isBare && <PartEnd part={part} fields={notes.filter((one) => one.about === 'field')} />}
    </>
  )
}

/** Fields of a form that lie elsewhere on the page than the rest of it, where all forms are sent as one. */
export function Piece(props: VerbFormProps): VNode {
  const { here, verb, fixed = {} } = props
  const form = props.id ?? formId(verb, fixed)
  const problem = problemOf(here, verb, fixed)
  const typed = typedOf(here, verb, fixed)
  return (
    <div
      class={['form', props.class].filter(Boolean).join(' ')}
      data-part={form}
      data-refused={typed ? '' : undefined}
    >
      <PartOf
        {...props}
        saying={{ form, problem, typed, isStale: isStale(props.seenAt, typed), reader: here, verb }}
      />
    </div>
  )
}

/** Ends a part, and says what its fields would send as they are saved. */
function PartEnd({ part, fields }: { part: Record<string, string>; fields: FieldNote[] }): VNode {
  const form = useContext(Together)?.form
  const saved = fields.flatMap(({ name, sends }) => (sends ?? []).map((value) => [name, value] as const))
  const secrets = fields.filter(({ sends }) => sends === null).map(({ name }) => name)
  const said = secrets.length > 0 ? { ...part, [SECRETS]: secrets.join(' ') } : part
  return <input type="hidden" form={form} name={PART} value={`${markOf(saved)}&${query(said)}`} />
}

/** As a form writes its fields in an address. */
const query = (values: Record<string, string>) =>
  Object.keys(values)
    .map((name) => `${inQuery(name)}=${inQuery(values[name] ?? '')}`)
    .join('&')

// Most are words and ids, in which nothing has to be written in another way.
const inQuery = (value: string) =>
  /^[\w.-]*$/.test(value) ? value : encodeURIComponent(value.toWellFormed()).replaceAll('%20', '+')

/** What every form of a page is sent with. */
export const hiddenOfPage = (here: OpenHere, form: string): Record<string, string> => ({
  _from: here.url.pathname + here.url.search,
  _key: `${here.key} ${form}`.trim(),
  ...(here.whose && { _whose: here.whose }),
})

/** What one form is sent with and no one types. */
const hiddenOf = ({
  next,
  said,
  copy,
  seenAt,
  takesAlong,
  fixed,
  verb,
  also = [],
  fills,
}: VerbFormProps): Record<string, string> => ({
  ...(next !== undefined && { _next: next }),
  ...(said !== undefined && { _said: said }),
  ...(copy && { _copy: copy.text, _copyLabel: copy.label }),
  ...(takesAlong !== undefined && { _along: takesAlong }),
  ...((also.length > 0 || fills) && { _also: [verb, ...also, ...(fills ? [fills] : [])].join(' ') }),
  ...(seenAt !== undefined && { seenAt }),
  ...fixed,
})

/** One button that presses a verb. With `confirm`, the button lies folded under its label until opened. */
export function PressForm(props: {
  here: OpenHere
  verb: string
  label: ComponentChildren
  next?: string
  said?: string
  copy?: { label: string; text: string }
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
}): VNode | null {
  const { label, confirm, about } = props
  if (props.here.copy) return null
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
    <VerbForm {...props} class="press" isBare>
      <Button kind={kind} isPressed={props.isPressed}>
        {said}
      </Button>
    </VerbForm>
  )
  if (!confirm) return form
  return (
    <details class="confirm" open={hasWords(props.here, props.verb, props.fixed ?? {})}>
      <summary>{said}</summary>
      <div class="confirm-body">
        <p>{confirm}</p>
        {form}
      </div>
    </details>
  )
}

export type ButtonKind = 'primary' | 'quiet' | 'bare' | 'danger'

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
  const { kind = 'primary', isPressed, children, name, value, formaction, ...rest } = props
  const { press } = useContext(FormAround)
  const form = useContext(Together)?.form
  // The fields of other parts must not hold it up: what is missing in this one is said afterwards.
  const sends =
    press && form
      ? {
          form,
          formaction: formaction ?? press.action,
          formnovalidate: true,
          name: PRESS,
          value: name ? `${press.value}&${query({ [name]: value ?? '' })}` : press.value,
        }
      : { name, value, formaction }
  return (
    <button type="submit" class={`button ${kind}`} aria-pressed={isPressed} {...rest} {...sends}>
      {children}
    </button>
  )
}

/** For a field made by hand: the form that it belongs to, where that is not around it. */
export function useOwner(): string | undefined {
  const { press } = useContext(FormAround)
  const together = useContext(Together)
  return press && together?.form
}

/** The row of buttons that ends a form. */
export function Buttons(props: { children: ComponentChildren }): VNode {
  return <div class="buttons">{props.children}</div>
}

/**
 * The refusal's sentence. The page opens with the focus on it, with scripts or without, so that it is read first, and once; the next
 * Tab goes to what is below it.
 */
export function ProblemSentence(props: { id: string; says: string }): VNode {
  return (
    <p class="problem" role="alert" id={props.id} {...readFirst}>
      {props.says}
    </p>
  )
}

/** For the one place of a page where reading begins when something went wrong. */
export const readFirst = { tabIndex: -1, autofocus: true } as const

/** The problem, if it belongs to the form of this verb with these hidden fields. */
export function problemOf(here: OpenHere, verb: string, fixed: Record<string, string>): Problem | null {
  const { problem } = here
  if (problem?.verb !== verb) return null
  const isOurs = Object.entries(fixed).every(([name, value]) => problem.typed[name]?.[0] === value)
  return isOurs ? problem : null
}

/**
 * What was typed into this form and is not saved: it was refused, or it came along when another of its page was pressed. Words that
 * another form took along are in what was refused.
 */
export function typedOf(
  here: OpenHere,
  verb: string,
  fixed: Record<string, string>,
): TypedFields | undefined {
  if (!here.problem && !here.others?.length) return undefined
  const problem = problemOf(here, verb, fixed)
  if (problem) return problem.typed
  if (here.problem?.typed._along?.[0] === formId(verb, fixed)) return here.problem.typed
  return (here.others ?? []).find(
    (other) =>
      other.verb === verb && Object.entries(fixed).every(([name, value]) => other.typed[name]?.[0] === value),
  )?.typed
}

/** Whether a form that lies folded is to be open. */
export const hasWords = (here: OpenHere, verb: string, fixed: Record<string, string>) =>
  typedOf(here, verb, fixed) !== undefined

function isStale(seenAt: string | undefined, typed: TypedFields | undefined): boolean {
  const seenThen = typed?.seenAt?.at(-1)
  return seenAt !== undefined && seenThen !== undefined && seenThen !== seenAt
}

export const formId = (verb: string, fixed: Record<string, string>) =>
  [verb, ...Object.values(fixed)].join('-').replace(/[^\w-]+/g, '-')
