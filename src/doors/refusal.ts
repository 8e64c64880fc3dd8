/** What went wrong with a verb, in the same words for every program: over HTTP, to an agent, and on the command line with --json. */

import { Invalid, NotFound, Refused } from '../outcome.ts'
import { troubleOf } from '../store/trouble.ts'
import { titleOf, troubleSays, typeOf } from './problem.ts'

export interface Refusal {
  status: number
  code: string
  detail: string
  fields?: Record<string, string>
}

/** The refusals that are no conflict. */
const statuses: Record<string, number> = { 'slow-down': 429, 'key-reused': 422 }

/** Null where nothing was refused and something is broken. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Invalid)
    return { status: 422, code: 'invalid', detail: error.detail, fields: error.told }
  if (error instanceof NotFound) return { status: 404, code: 'not-found', detail: error.message }
  if (error instanceof Refused)
    return { status: statuses[error.code] ?? 409, code: error.code, detail: error.message }
  const trouble = troubleOf(error)
  return trouble && { status: 503, code: trouble.kind, detail: troubleSays(trouble) }
}

/** As RFC 9457 has it. */
export const asProblem = (refusal: Refusal) => ({
  type: typeOf(refusal.code),
  title: titleOf(refusal.code),
  ...refusal,
})
