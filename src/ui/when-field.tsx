/** A field for a day or a time: written as its writer has it, and said below as it was read. `when.ts` reads it, here and at the door. */
import type { VNode } from 'preact'
import { useContext } from 'preact/hooks'
import { FormAround } from './form.tsx'
import { Labelled, type LabelledProps, useField } from './labelled.tsx'
import { type Habits, sayDateInField, sayLongDate, sayTimeInField } from './say.ts'
import island from './when.island.tsx?path'
import { leansBack } from './when.ts'
import { sayWhen, type WhenKind } from './when-says.ts'

export interface WhenProps extends LabelledProps {
  /** '2026-12-03' or '15:00'. */
  value?: string | null
  /** What stands in an empty one; else how one is written. */
  placeholder?: string
}

export function WhenField(props: WhenProps & { kind: WhenKind }): VNode {
  const { kind, name, label, hint, value, required } = props
  const { reader, verb = '' } = useContext(FormAround)
  const habits = reader?.seeker ?? {}
  const kept = value ? writtenInField(kind, value, habits) : ''
  const field = useField(props, {
    saved: kept,
    savedSays: kind === 'date' && value ? sayLongDate(value, habits) : undefined,
    sends: [kept],
  })
  const written = field.typed ?? kept
  const leans = kind === 'date' && leansBack(verb, name) ? 'back' : undefined
  const { says } = reader ? sayWhen(kind, written, reader, leans) : { says: '' }
  const readingId = `${field.id}-reading`
  return (
    <Labelled
      field={field}
      label={label}
      hint={hint}
      required={required}
      class="short"
      reading={{ id: readingId, says: field.problem || says === written ? '' : says }}
    >
      <input
        {...field.attributes}
        aria-describedby={[field.attributes['aria-describedby'], readingId].filter(Boolean).join(' ')}
        type="text"
        value={written || undefined}
        placeholder={props.placeholder ?? whenExample[kind](habits)}
        autocomplete="off"
        spellcheck={false}
        required={required}
        data-when={reader?.island(island)}
        data-kind={kind}
        data-leans={leans}
      />
    </Labelled>
  )
}

/** What stands in an empty one. */
export const whenExample = {
  date: ({ dateOrder }: Habits) => (dateOrder === 'month-first' ? 'Dec 3' : '3 Dec'),
  time: ({ clock }: Habits) => (clock === '12-hour' ? '3 pm' : '15:00'),
}

/** What was kept and is neither stays as it is. */
export function writtenInField(kind: WhenKind, value: string, habits: Habits): string {
  if (kind === 'date') return /^\d{4}-\d\d-\d\d$/.test(value) ? sayDateInField(value, habits) : value
  return /^\d\d:\d\d$/.test(value) ? sayTimeInField(value, habits) : value
}
