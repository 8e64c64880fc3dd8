/** What every field has around it: its label, its hint, what to do about it, and what another tab saved meanwhile. */
import type { ComponentChildren, VNode } from 'preact'
import { useContext } from 'preact/hooks'
import { FormAround } from './form.tsx'
import { type FieldNote, note } from './form-notes.ts'
import { Together } from './together.ts'
import { radioName } from './together-names.ts'

export interface LabelledProps {
  /** Exactly as in the verb's input. */
  name: string
  label: ComponentChildren
  hint?: ComponentChildren
  required?: boolean
  /** Tells fields of one name apart where a form repeats it (a row of questions); 0, 1, 2 … */
  nth?: number
}

interface SavedField {
  /** The value that tells this one from others of its name. */
  of?: string | undefined
  /** What is kept now, and how that is said where its value is not words. */
  saved?: string | number | null | undefined
  savedSays?: string | undefined
  /** What it would send as it is saved. Without it no one's words are in it: a password, a file. */
  sends?: string[]
}

/** What the form around it knows of this field: its id, what was typed last, what to do about that, and what another tab saved. */
export function useField({ name, nth, hint, label }: LabelledProps, known: SavedField = {}) {
  const { form, problem, isStale, press, typed: typedLast } = useContext(FormAround)
  const together = useContext(Together)
  const id = [form, name, nth, known.of]
    .filter((part) => part !== undefined)
    .join('-')
    .replace(/[^\w-]+/g, '-')
  const says = (nth === undefined ? undefined : problem?.fields[`${name}.${nth}`]) ?? problem?.fields[name]
  const typedIn = typedLast ?? problem?.typed
  const all = typedIn ? (typedIn[name] ?? []) : undefined
  const typed = all?.[nth ?? 0]
  const saved = String(known.saved ?? '')
  const isUnsaved = all !== undefined && !problem && known.sends && isAnother(all, nth, known)
  const noted: FieldNote = {
    about: 'field',
    name,
    sends: known.sends ?? null,
    unsaved: isUnsaved ? { id, label } : null,
  }
  const isOther = isStale && typed !== undefined && 'saved' in known && inLines(typed) !== inLines(saved)
  const meanwhile = isOther ? (known.savedSays ?? saved) || 'nothing' : undefined
  const describedBy =
    [hint && `${id}-hint`, meanwhile && `${id}-meanwhile`, says && `${id}-problem`]
      .filter(Boolean)
      .join(' ') || undefined
  return {
    id,
    problem: says,
    meanwhile,
    all,
    typed,
    noted,
    radioName: together && press ? radioName(form, name) : name,
    attributes: {
      id,
      name,
      form: together && press ? together.form : undefined,
      'aria-describedby': describedBy,
      'aria-invalid': says ? ('true' as const) : undefined,
    },
  }
}

type FieldState = ReturnType<typeof useField>

/** Whether something else was typed than what is kept. */
function isAnother(all: string[], nth: number | undefined, { of, sends = [] }: SavedField): boolean {
  if (of !== undefined) return all.includes(of) !== sends.length > 0
  const typed = nth === undefined ? all : all.slice(nth, nth + 1)
  return inLines(typed.join('\n')).trim() !== inLines(sends.join('\n')).trim()
}

/** A form sends line ends of its own. */
const inLines = (text: string) => text.replace(/\r\n?/g, '\n')

export function Labelled(props: {
  field: FieldState
  label: ComponentChildren
  hint: ComponentChildren
  required?: boolean
  class: string
  /** How what is written was read. */
  reading?: { id: string; says: string }
  children: ComponentChildren
}): VNode {
  return (
    <div class={`field ${props.class}`}>
      <label for={props.field.id}>
        {props.label}
        {props.required && <span class="needed"> (required)</span>}
      </label>
      {props.children}
      <Below field={props.field} hint={props.hint} reading={props.reading} />
    </div>
  )
}

/** One box, so that a field is always of three: what it is called, what is written, and what is said of it. */
export function Below(props: {
  field: FieldState
  hint: ComponentChildren
  reading?: { id: string; says: string } | undefined
}): VNode {
  const { field, hint, reading } = props
  if (!hint && !reading && !field.meanwhile && !field.problem) return note(field.noted)
  return (
    <div class="below">
      {note(field.noted)}
      {hint && (
        <p class="hint" id={`${field.id}-hint`}>
          {hint}
        </p>
      )}
      {reading && (
        <p class="reading" id={reading.id} aria-live="polite">
          {reading.says}
        </p>
      )}
      {field.meanwhile && (
        <p class="meanwhile" id={`${field.id}-meanwhile`}>
          Saved since you opened this page: <span dir="auto">{field.meanwhile}</span>
        </p>
      )}
      {field.problem && (
        <p class="field-problem" id={`${field.id}-problem`}>
          {field.problem}
        </p>
      )}
    </div>
  )
}
