/** What was sent, as the verb takes it; or a refusal that says of each field what it takes and what it was given. */
import { z } from 'zod'
import { Invalid } from '../outcome.ts'
import type { Verb } from '../verb.ts'
import { asMeant } from './as-meant.ts'
import { given, inWords, isDate, isTime, nearest } from './in-words.ts'
import { notNull } from './shape.ts'
import { reach, shapeOf } from './typed.ts'

/** A name the verb does not know is refused, so that a misspelled one is not lost. */
export function readTakes<T extends z.ZodObject>(verb: Verb<T>, typed: unknown): z.output<T> {
  const meant = asMeant(shapeOf(verb), typed ?? {})
  // A sentence that the shape has of its own wins over this one.
  const parsed = strict(verb).safeParse(meant, { error: () => noWords })
  if (parsed.success) return parsed.data as z.output<T>
  const issues = new Map<string, Issue>()
  for (const issue of parsed.error.issues)
    for (const one of issue.code === 'unrecognized_keys' ? issue.keys : [null]) {
      if (issues.size === mostTold) break
      const said = one === null ? known(verb, issue, meant) : unknown(verb, issue.path.map(String), one)
      if (!issues.has(said.field)) issues.set(said.field, said)
    }
  // By entries, since a name that came from outside may be one that all objects share.
  const by = (what: 'sentence' | 'told') =>
    Object.fromEntries(Array.from(issues, ([field, issue]) => [field, issue[what]]))
  throw new Invalid(by('sentence'), by('told'))
}

const noWords = ''
/** A body may be wrong in a million places; no one reads more than these. */
const mostTold = 20

const stricts = new WeakMap<Verb, z.ZodType>()
function strict(verb: Verb): z.ZodType {
  const known = stricts.get(verb) ?? z.strictObject(verb.takes.shape)
  stricts.set(verb, known)
  return known
}

/** `sentence` is for a person beside the field; `told` is for a program, which sees neither the field nor what it typed. */
interface Issue {
  field: string
  sentence: string
  told: string
}

/** A name that the verb does not know, or that the object at `path` within it does not. */
function unknown(verb: Verb, path: string[], key: string): Issue {
  const names = Object.keys(reach(shapeOf(verb), path)?.properties ?? {})
  const near = names.includes('content') && otherContents.has(key) ? 'content' : nearest(key, names)
  const hint = near ? `did you mean ${near}?` : `it takes ${names.join(', ') || 'nothing'}.`
  const sentence = `${verb.name} takes no such field; ${hint}`
  const field = [...path, key].join('.')
  return { field: field.length > 60 ? `${field.slice(0, 60)}…` : field, sentence, told: sentence }
}

/** What others call the file that they hand over. */
const otherContents = new Set(['text', 'file', 'csv', 'data', 'body', 'bytes', 'base64', 'zip'])

function known(verb: Verb, issue: z.core.$ZodIssue, meant: unknown): Issue {
  const path = issue.path.map(String)
  const shape = reach(shapeOf(verb), path)
  const real = shape && notNull(shape)
  const value = at(meant, path)
  const takes = shape ? inWords(shape, path.at(-1)) : 'something else'
  const field = path.join('.') || 'body'
  if (path.length === 0) {
    const sentence = `${verb.name} takes a JSON object, for example {"field": "value"}; you gave ${given(value)}.`
    return { field, sentence, told: sentence }
  }
  if (value === undefined || value === null) {
    const told = `${verb.name} needs this, and it is missing: ${takes}. ${shape?.description ?? ''}`.trim()
    return { field, sentence: 'Fill this in.', told }
  }
  const gave = shape?.format === 'password' ? '' : `; you gave ${given(value)}`
  // That it is of the wrong kind altogether is said by what it takes; the shape's own sentence is for what is nearly right.
  const isFormat = issue.code === 'invalid_format' && real && (isDate(real) || isTime(real))
  if (isFormat && isDate(real) && /^\d{4}-\d\d-\d\d$/.test(`${value}`))
    return { field, sentence: 'There is no such day.', told: `There is no such day: ${takes}${gave}.` }
  if (issue.message === noWords || issue.code === 'invalid_type' || isFormat)
    return { field, sentence: `${asked(takes)}.`, told: `${takes}${gave}.` }
  // Of text, the shape's own sentence says it all.
  const isText = real?.type === 'string' && !real.enum && !real.contentMediaType
  const kind = isText ? '' : `: ${takes}`
  return { field, sentence: issue.message, told: `${issue.message.replace(/\.$/, '')}${kind}${gave}.` }
}

/** “one of: a, b” → “Choose one of: a, b”. */
const asked = (takes: string) => (takes.startsWith('one of') ? `Choose ${takes}` : `Enter ${takes}`)

const at = (value: unknown, path: string[]): unknown =>
  path.reduce<unknown>(
    (inner, name) =>
      inner !== null && typeof inner === 'object' && Object.hasOwn(inner, name)
        ? (inner as Record<string, unknown>)[name]
        : undefined,
    value,
  )
