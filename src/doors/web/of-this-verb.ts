/** A form whose buttons press several verbs sends the fields of all of them: each verb is handed its own. */
import type { TypedFields } from '../../here.ts'
import type { Verb } from '../../verb.ts'
import { verbNamed } from '../../verbs.ts'
import { shapeOf } from '../typed.ts'

/** What no verb of the form takes is a mistake, and stays to be told. */
export function ofThisVerb(verb: Verb, typed: TypedFields): TypedFields {
  if (!typed._also) return typed
  const others = alsoIn(typed).flatMap((name) => verbNamed(name) ?? [])
  const takes = (one: Verb, name: string) => Object.hasOwn(shapeOf(one).properties ?? {}, name)
  return Object.fromEntries(
    Object.entries(typed).filter(([field]) => {
      const name = field.split('.')[0] ?? ''
      return field.startsWith('_') || takes(verb, name) || !others.some((one) => takes(one, name))
    }),
  )
}

/** The names of all verbs of the form. */
export const alsoIn = (typed: TypedFields): string[] => (typed._also ?? []).flatMap((said) => said.split(' '))
