/**
 * Form fields. Their labels are always visible; after a refusal they repeat what was typed and say what to do. None has a
 * `maxlength`: a browser cuts off what is pasted beyond it and says nothing, where the verb refuses it and every word is kept.
 */
import type { ComponentChildren, JSX, VNode } from 'preact'
import { useContext } from 'preact/hooks'
import type { TypedFields } from '../here.ts'
import { FormAround, useOwner } from './form.tsx'
import { note } from './form-notes.ts'
import { Below, Labelled, type LabelledProps, useField } from './labelled.tsx'
import { WhenField, type WhenProps } from './when-field.tsx'

export interface FieldProps extends LabelledProps {
  type?: 'text' | 'email' | 'password' | 'url' | 'tel' | 'search' | 'number'
  value?: string | number | null
  autocomplete?: string
  placeholder?: string
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search'
  min?: string | number
  max?: string | number
  step?: string | number
  minlength?: number
  /** Suggestions as you type, still free to type anything else. */
  options?: string[]
  /** How wide a usual answer is. */
  size?: 'short' | 'medium' | 'full'
}

/** One line. */
export function Field(props: FieldProps): VNode {
  const { name, label, hint, nth, value, options, size = 'full', type = 'text', ...rest } = props
  const field = useField(props, {
    saved: type === 'password' ? undefined : value,
    ...(type !== 'password' && { sends: [String(value ?? '')] }),
  })
  // Preact knows each type of input by a shape of its own; here the type is only known when it runs.
  const input = {
    ...rest,
    ...field.attributes,
    type,
    value: (type === 'password' ? undefined : field.typed) ?? value ?? undefined,
    list: options && `${field.id}-options`,
    dir: type === 'text' || type === 'search' ? 'auto' : undefined,
  } as JSX.IntrinsicElements['input']
  return (
    <Labelled field={field} label={label} hint={hint} required={props.required} class={size}>
      <input {...input} />
      {options && (
        <datalist id={`${field.id}-options`}>
          {options.map((option) => (
            <option value={option} key={option} />
          ))}
        </datalist>
      )}
    </Labelled>
  )
}

/** A day, as its writer has it: “3 Dec”, “next Tue”. The value is '2026-11-24'. */
export const DateField = (props: WhenProps): VNode => <WhenField {...props} kind="date" />

/** A time of day: “15:00”, “3 pm”. The value is '15:00'. Say in the hint which zone it is in. */
export const TimeField = (props: WhenProps): VNode => <WhenField {...props} kind="time" />

/** Several lines; it grows with what is typed. `look="letter"` sets it as writing on ruled paper. What is around it is for `marks.ts`. */
export function TextArea(
  props: LabelledProps & {
    value?: string | null
    rows?: number
    placeholder?: string
    look?: 'plain' | 'letter'
  },
): VNode {
  const { name, label, hint, nth, value, rows = 3, look, ...rest } = props
  const field = useField(props, { saved: value, sends: [value ?? ''] })
  return (
    <Labelled
      field={field}
      label={label}
      hint={hint}
      required={props.required}
      class={look === 'letter' ? 'full ruled' : 'full'}
    >
      <div class="manuscript">
        <textarea
          {...rest}
          {...field.attributes}
          rows={rows}
          dir="auto"
          spellcheck
          value={field.typed ?? value ?? ''}
        />
      </div>
    </Labelled>
  )
}

export interface Option {
  value: string
  label: string
  hint?: string
  /** Set at the end of its line, in a `Choice`. */
  aside?: string | undefined
}

/** One of many. Options are pairs, or plain words that are their own label. */
export function Select(
  props: LabelledProps & {
    options: (Option | string)[]
    value?: string | null
    /** A first, empty option ("Guess from the title"). */
    none?: string
    size?: 'short' | 'medium' | 'full'
  },
): VNode {
  const { label, hint, size = 'medium' } = props
  const options = props.options.map(asOption)
  const first = props.none === undefined ? options[0]?.value : undefined
  const isThere = options.some((option) => option.value === props.value)
  const field = useField(props, {
    saved: props.value,
    savedSays: labelOf(options, props.value),
    sends: [(isThere ? props.value : first) ?? ''],
  })
  const chosen = field.typed ?? props.value ?? ''
  return (
    <Labelled field={field} label={label} hint={hint} required={props.required} class={size}>
      <select {...field.attributes} required={props.required}>
        {props.none !== undefined && <option value="">{props.none}</option>}
        {options.map((option) => (
          <option value={option.value} selected={option.value === chosen} key={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

/**
 * Yes or no: `true` when ticked; a hidden `false` goes before it, so that taking the tick away is heard too (a door
 * takes the last of several). With `value`, it is one of several of that name, sent only when ticked.
 */
export function Check(props: LabelledProps & { checked?: boolean; value?: string }): VNode {
  const { name, label, hint, checked = false, value } = props
  const sends = value === undefined ? ['false', ...(checked ? ['true'] : [])] : checked ? [value] : []
  const field = useField(props, { of: value, sends })
  const isOn = field.all === undefined ? checked : field.all.includes(value ?? 'true')
  return (
    <div class="field check">
      {value === undefined && <input type="hidden" name={name} form={field.attributes.form} value="false" />}
      <input
        {...field.attributes}
        type="checkbox"
        value={value ?? 'true'}
        checked={isOn}
        required={props.required}
      />
      <label for={field.id}>{label}</label>
      <Below field={field} hint={hint} />
    </div>
  )
}

/** One of a few, all of them in sight. */
export function Choice(
  props: LabelledProps & {
    options: (Option | string)[]
    value?: string | null
    /** What is chosen between, under the label. */
    above?: ComponentChildren
    /** Beside each other, where there is room. */
    inRow?: boolean
  },
): VNode {
  const options = props.options.map(asOption)
  const field = useField(props, {
    saved: props.value,
    savedSays: labelOf(options, props.value),
    sends: options.filter(({ value }) => value === props.value).map(({ value }) => value),
  })
  const chosen = field.typed ?? props.value
  const row = (all: VNode[]) => (props.inRow ? <div class="segments">{all}</div> : all)
  return (
    <fieldset class="field choice" aria-describedby={field.attributes['aria-describedby']}>
      <legend>
        {props.label}
        {props.required && <span class="needed"> (required)</span>}
      </legend>
      {props.above}
      {row(
        options.map((option, index) => (
          <div class="check" key={option.value}>
            <input
              type="radio"
              id={`${field.id}-${index}`}
              name={field.radioName}
              form={field.attributes.form}
              value={option.value}
              checked={option.value === chosen}
              required={props.required}
              aria-describedby={option.hint && `${field.id}-${index}-hint`}
            />
            <label for={`${field.id}-${index}`}>{option.label}</label>
            {option.aside && <small>{option.aside}</small>}
            {option.hint && (
              <p class="hint" id={`${field.id}-${index}-hint`}>
                {option.hint}
              </p>
            )}
          </div>
        )),
      )}
      <Below field={field} hint={props.hint} />
    </fieldset>
  )
}

/** What goes with a line and no one types: which row it is of. */
export function HiddenField({ name, value }: { name: string; value: string }): VNode {
  const form = useOwner()
  return (
    <>
      {note({ about: 'field', name, sends: [value], unsaved: null })}
      <input type="hidden" form={form} name={name} value={value} />
    </>
  )
}

/**
 * The fields of one line of a list, `promises.2.text` and its like, and of which row it is. What was typed in it last is found by the
 * row and not by the number: a line above may be gone since.
 */
export function LineOf(props: { list: string; nth: number; id: string; children: ComponentChildren }): VNode {
  const { list, nth, id, children } = props
  const around = useContext(FormAround)
  const { typed, problem } = around
  const now = `${list}.${nth}.`
  const was = typed && lineOfRow(typed, list, id)
  const own = was
    ? {
        typed: withLine(typed, was, now),
        problem: problem && { ...problem, fields: withLine(problem.fields, was, now) },
      }
    : { typed: undefined, problem: null }
  return (
    <FormAround.Provider value={{ ...around, ...own }}>
      <HiddenField name={`${now}id`} value={id} />
      {children}
    </FormAround.Provider>
  )
}

/** How the fields of the row's line began when they were typed: `promises.3.`; undefined where it was not among them. */
function lineOfRow(typed: TypedFields, list: string, id: string): string | undefined {
  const name = Object.keys(typed).find(
    (name) => name.startsWith(`${list}.`) && name.endsWith('.id') && typed[name]?.[0] === id,
  )
  return name?.slice(0, -'id'.length)
}

/** With this line under its number of today. */
function withLine<Value>(fields: Record<string, Value>, was: string, now: string): Record<string, Value> {
  const all = Object.entries(fields)
  const line = all.filter(([name]) => name.startsWith(was))
  return Object.fromEntries([
    ...all.filter(([name]) => !name.startsWith(now)),
    ...line.map(([name, value]) => [now + name.slice(was.length), value] as const),
  ])
}

/** A file to bring in. The form around it needs `files`. */
export function FileField(
  props: LabelledProps & {
    accept?: string
    multiple?: boolean
    /** What is too large, for the script of the page that tells it before the file is sent. */
    limits?: Record<'file' | 'zip', { most: number; says: string }>
  },
): VNode {
  const { label, hint, accept, multiple, required, limits } = props
  const field = useField(props)
  return (
    <Labelled field={field} label={label} hint={hint} required={required} class="full">
      <input
        {...field.attributes}
        type="file"
        accept={accept}
        multiple={multiple}
        required={required}
        data-limits={limits && JSON.stringify(limits)}
      />
    </Labelled>
  )
}

/** Fields side by side where there is room ("Date", "Time", "Minutes"). */
export function FieldRow(props: { children: ComponentChildren }): VNode {
  return <div class="field-row">{props.children}</div>
}

const asOption = (option: Option | string): Option =>
  typeof option === 'string' ? { value: option, label: option } : option

const labelOf = (options: Option[], value: string | null | undefined) =>
  options.find((option) => option.value === value)?.label
