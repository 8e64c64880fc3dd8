/**
 * What the operator reads: one line for each refusal, failed sign-in, slow answer and failure, as text or as JSON. No line holds
 * what a person typed, who they are, or a token: only names of ours (routes, verbs, codes) and numbers.
 */

import { inSource } from './in-source.ts'

export interface Log {
  line(event: Event, facts: LogFields): void
}

export type Event = 'failed-sign-in' | 'refused' | 'slow' | 'trouble' | 'broken' | 'ended'
export type LogFields = Record<string, string | number | undefined>

/** Left out, only what is broken is said: a test reads its own house. */
export function openLog(settings: { as: 'text' | 'json' } | undefined): Log {
  return {
    line(event, facts) {
      const isBad = event === 'trouble' || event === 'broken' || event === 'ended'
      if (!settings && !isBad) return
      const line = written(settings?.as ?? 'text', event, facts)
      if (isBad) console.error(line)
      else console.log(line)
    },
  }
}

function written(as: 'text' | 'json', event: Event, facts: LogFields): string {
  const time = new Date().toISOString()
  const told = Object.entries(facts).filter(([, value]) => value !== undefined)
  if (as === 'json') return JSON.stringify({ time, event, ...Object.fromEntries(told) })
  return [time, event, ...told.map(([name, value]) => `${name}=${plain(String(value))}`)].join(' ')
}

/** One line stays one line, and one value one value. */
const plain = (value: string) => (/^[^\s"=]+$/.test(value) ? value : JSON.stringify(value))

/**
 * An error as it may be told: what it is and where it was thrown. Its message is left out, as those of the database, of the schemas and
 * of the language itself quote what was typed; so are `detail` and `where` of PostgreSQL.
 */
export function errorFacts(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error }
  const { code, errcode, constraint, table, column } = error as unknown as Record<string, unknown>
  const name = (value: unknown) =>
    typeof value === 'string' && /^[\w.-]{1,80}$/.test(value) ? value : undefined
  const caused = error.cause === undefined ? {} : { cause: String(errorFacts(error.cause).error) }
  return {
    error: name(error.name) ?? 'Error',
    says: valueless.exec(error.message)?.[0],
    errorCode: name(code),
    errcode: typeof errcode === 'number' ? errcode : undefined,
    constraint: name(constraint),
    table: name(table),
    column: name(column),
    ...caused,
    stack: frames(error),
  }
}

/** Of messages only those are told that hold no value: names of tables and columns, and what the language says of nothing. */
const valueless =
  /^(?:(?:UNIQUE|NOT NULL|CHECK) constraint failed: [\w., ]{1,200}|FOREIGN KEY constraint failed|no such table: [\w.]{1,80}|Cannot (?:read|set) properties of (?:undefined|null)\b)/

function frames({ stack = '', message }: Error): string | undefined {
  // The message stands above the frames, and may itself have lines that look like one.
  const at = stack.indexOf(message)
  const below = message && at >= 0 ? stack.slice(at + message.length) : stack
  const lines = below.split('\n').filter((line) => /^ +at /.test(line))
  const told = lines.slice(0, 12).map((line) => inSource(line.trim()))
  return told.join(' | ') || undefined
}
