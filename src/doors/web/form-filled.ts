/** What a verb has read, as words of the form that it fills: they stand there, and are not saved. */
import type { TypedFields } from '../../here.ts'
import type { Verb } from '../../verb.ts'
import { verbNamed } from '../../verbs.ts'
import type { OtherForm } from '../apart.ts'
import { shapeOf } from '../typed.ts'
import { alsoIn } from './of-this-verb.ts'

/** Null where the page has no form for it. */
export function formFilled(verb: Verb, typed: TypedFields, fields: unknown): OtherForm | null {
  const name = alsoIn(typed).find((one) => one !== verb.name)
  const form = name && verbNamed(name)
  if (!form || typeof fields !== 'object' || fields === null) return null
  const takes = shapeOf(form).properties ?? {}
  const isTaken = ([field]: [string, unknown]) => Object.hasOwn(takes, field)
  const read = Object.entries(fields).map(([field, value]): [string, string[]] => [
    field,
    [Array.isArray(value) ? value.join('\n') : String(value ?? '')],
  ])
  return {
    part: typed._along?.at(-1) ?? form.name,
    verb: form.name,
    typed: Object.fromEntries([...Object.entries(typed), ...read].filter(isTaken)),
  }
}
