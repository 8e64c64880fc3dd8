/** An error on its way from one thread to another: what it was there, it is here again. */
import { Invalid, NotFound, Refused } from '../outcome.ts'
import { NotTaken } from './bodies.ts'

/** What the system, SQLite and PostgreSQL say of an error beside its message, by which it is known. */
const marks = ['code', 'errcode', 'kind', 'fields', 'told', 'status', 'typed'] as const

export interface ErrorAsTold {
  outcome: 'invalid' | 'not-found' | 'refused' | 'not-taken' | 'broken'
  message: string
  stack: string | undefined
  marks: Record<string, unknown>
  cause: ErrorAsTold | undefined
}

export function tellError(error: unknown): ErrorAsTold {
  const known = error instanceof Error ? error : new Error(String(error))
  return {
    outcome: outcomeOf(known),
    message: known.message,
    stack: known.stack,
    marks: Object.fromEntries(
      marks.flatMap((mark) => {
        const value = (known as unknown as Record<string, unknown>)[mark]
        return value === undefined ? [] : [[mark, value]]
      }),
    ),
    cause: known.cause instanceof Error ? tellError(known.cause) : undefined,
  }
}

export function errorTold({ outcome, message, stack, marks, cause }: ErrorAsTold): Error {
  const made = {
    invalid: () => new Invalid({}),
    'not-found': () => new NotFound('row'),
    refused: () => new Refused('', message),
    'not-taken': () => new NotTaken(400, '', message),
    broken: () => new Error(message),
  }[outcome]()
  return Object.assign(made, { ...marks, message, stack, ...(cause && { cause: errorTold(cause) }) })
}

function outcomeOf(error: Error): ErrorAsTold['outcome'] {
  if (error instanceof Invalid) return 'invalid'
  if (error instanceof NotFound) return 'not-found'
  if (error instanceof NotTaken) return 'not-taken'
  return error instanceof Refused ? 'refused' : 'broken'
}
