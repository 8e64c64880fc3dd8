/** What a verb takes, as a shape; and text, as forms, queries and flags carry it, laid out by that shape. Nothing is judged here. */
import { z } from 'zod'
import { fieldWords } from '../field-words.ts'
import type { Verb } from '../verb.ts'
import { notNull, type Shape } from './shape.ts'

const shapes = new WeakMap<Verb, Shape>()

/** The JSON Schema of what a verb takes. */
export function shapeOf(verb: Verb): Shape {
  const known = shapes.get(verb) ?? described(jsonSchema(verb.takes, 'input') as Shape)
  shapes.set(verb, known)
  return known
}

/** With what each field is, where the verb says no more. */
export function described(shape: Shape): Shape {
  const inner = (of: Record<string, Shape>) =>
    Object.fromEntries(
      Object.entries(of).map(([name, field]) => {
        const description =
          field.description ?? (Object.hasOwn(fieldWords, name) ? fieldWords[name] : undefined)
        return [name, { ...described(field), ...(description && { description }) }]
      }),
    )
  return {
    ...shape,
    ...(shape.properties && { properties: inner(shape.properties) }),
    ...(shape.items && { items: described(shape.items) }),
    ...(shape.anyOf && { anyOf: shape.anyOf.map(described) }),
  }
}

/** A schema as JSON Schema, without what every reader knows: how a date is checked, and how large a number can be. */
export function jsonSchema(of: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...schema } = z.toJSONSchema(of, {
    io,
    reused: 'inline',
    unrepresentable: 'any',
    override({ jsonSchema: one }) {
      if (one.format === 'date') delete one.pattern
      // A file of text may come as it is.
      if (one.contentMediaType === 'text/csv')
        for (const base64 of ['format', 'pattern', 'contentEncoding'] as const) delete one[base64]
      if (one.minimum === Number.MIN_SAFE_INTEGER) delete one.minimum
      if (one.maximum === Number.MAX_SAFE_INTEGER) delete one.maximum
    },
  })
  return schema
}

/**
 * Fields by name, each with all its values; `rows.0.name` reaches into lists and objects. Names that begin with `_` are the
 * door's own and are left out. The last value counts, but where a list is taken.
 */
export function fromText(verb: Verb, fields: Record<string, string[]>): Record<string, unknown> {
  const takes: Record<string, unknown> = {}
  for (const [name, values] of Object.entries(fields)) {
    if (name.startsWith('_')) continue
    const path = pathOf(name)
    const shape = reach(shapeOf(verb), path)
    put(takes, path, shape && notNull(shape).type === 'array' ? values : (values.at(-1) ?? ''))
  }
  return takes
}

// No verb reaches deeper than “rows.0.name”; a name of ten thousand dots is a name that no verb knows.
function pathOf(name: string): string[] {
  const path = name.split('.')
  return path.length > 8 ? [name] : path
}

/** What a path such as `rows.0.name` leads to. */
export function reach(shape: Shape | undefined, path: string[]): Shape | undefined {
  return path.reduce<Shape | undefined>((at, name) => {
    const real = at && notNull(at)
    return real?.items && /^\d+$/.test(name)
      ? real.items
      : real?.properties && Object.hasOwn(real.properties, name)
        ? real.properties[name]
        : undefined
  }, shape)
}

function put(into: Record<string, unknown>, path: string[], value: unknown): void {
  const [name, ...rest] = path
  if (name === undefined || name === '__proto__') return
  // A list of billions is as quickly asked for as one of two.
  if (Array.isArray(into) && !place.test(name)) return
  if (rest.length === 0) {
    into[name] = value
    return
  }
  // Own fields alone: reached through what every object inherits, “constructor.keys” would be written for the whole server.
  const there = Object.hasOwn(into, name) ? into[name] : undefined
  const next = typeof there === 'object' && there !== null ? there : place.test(rest[0] ?? '') ? [] : {}
  into[name] = next
  put(next as Record<string, unknown>, rest, value)
}

/** Where something stands in a list: the ten-thousandth at most. */
const place = /^\d{1,4}$/
