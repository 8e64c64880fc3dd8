/** A day or a time on a page for a host: written as they have it, and said below as it was read. The door reads it once it is sent. */
import type { VNode } from 'preact'
import island from '../../ui/when.island.tsx?path'
import { whenExample, writtenInField } from '../../ui/when-field.tsx'
import { sayWhen, type WhenKind } from '../../ui/when-says.ts'
import type { GuestHere } from './guest-here.ts'

export function GuestWhen(props: {
  here: GuestHere
  name: string
  label: string
  kind: WhenKind
  /** '2026-12-03' or '15:00'. */
  value?: string | null
  isOptional?: boolean
}): VNode {
  const { here, name, kind, value, isOptional } = props
  const habits = here.reader.seeker ?? {}
  const kept = value ? writtenInField(kind, value, habits) : ''
  const written = here.problem?.typed[name]?.at(-1) ?? kept
  const problem = here.problem?.fields[name]
  const { says } = sayWhen(kind, written, here.reader)
  return (
    <div class="field when">
      <label for={name}>
        {props.label}
        {isOptional && <span class="soft"> (optional)</span>}
      </label>
      <input
        id={name}
        name={name}
        type="text"
        value={written || undefined}
        placeholder={whenExample[kind](habits)}
        autocomplete="off"
        spellcheck={false}
        // “Tue 3 pm” is a day and its time.
        required={!isOptional && kind === 'date'}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${name}-problem ${name}-reading` : `${name}-reading`}
        data-when={here.island(island)}
        data-kind={kind}
      />
      <div>
        <p class="small" id={`${name}-reading`} aria-live="polite">
          {problem || says === written ? '' : says}
        </p>
        {problem && (
          <p class="problem" id={`${name}-problem`}>
            {problem}
          </p>
        )}
      </div>
    </div>
  )
}
