/** Turns text, as forms, queries and flags carry it, into what a verb's schema takes. Nothing is judged here. */
import { z } from 'zod'
import type { Verb } from '../verb.ts'

export interface Shape {
  description?: string
  type?: string
  format?: string
  enum?: unknown[]
  pattern?: string
  maxLength?: number
  anyOf?: Shape[]
  properties?: Record<string, Shape>
  items?: Shape
  required?: string[]
}

const shapes = new WeakMap<Verb, Shape>()

/** The JSON Schema of what a verb takes. */
export function shapeOf(verb: Verb): Shape {
  const known =
    shapes.get(verb) ??
    (z.toJSONSchema(verb.takes, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Shape)
  shapes.set(verb, known)
  return known
}

/**
 * Fields by name, each with all its values; `rows.0.name` reaches into lists and objects. Names that begin with `_` are the
 * door's own and are left out. An empty field is null where null is taken, left out where text cannot be empty, else ''.
 */
export function fromText(verb: Verb, fields: Record<string, string[]>): Record<string, unknown> {
  const takes: Record<string, unknown> = {}
  for (const [name, values] of Object.entries(fields)) {
    if (name.startsWith('_')) continue
    const path = pathOf(name)
    const value = read(reach(shapeOf(verb), path), values)
    if (value !== undefined) put(takes, path, value)
  }
  return takes
}

// No verb reaches deeper than “rows.0.name”; a name of ten thousand dots is a name that no verb knows.
function pathOf(name: string): string[] {
  const path = name.split('.')
  return path.length > 8 ? [name] : path
}

function reach(shape: Shape | undefined, path: string[]): Shape | undefined {
  return path.reduce<Shape | undefined>((at, name) => {
    const real = notNull(at)
    return real?.items && /^\d+$/.test(name)
      ? real.items
      : real?.properties && Object.hasOwn(real.properties, name)
        ? real.properties[name]
        : undefined
  }, shape)
}

const notNull = (shape: Shape | undefined) => shape?.anyOf?.find((one) => one.type !== 'null') ?? shape
const takesNull = (shape: Shape | undefined) => shape?.anyOf?.some((one) => one.type === 'null') ?? false

function read(shape: Shape | undefined, values: string[]): unknown {
  const real = notNull(shape)
  if (real?.type === 'array')
    return values.filter((value) => value !== '').map((value) => scalar(real.items, value))
  const value = values.at(-1) ?? ''
  if (value === '' && takesNull(shape)) return null
  if (value === '' && real?.type && (real.type !== 'string' || real.enum || real.format || real.pattern))
    return undefined
  return scalar(real, value)
}

function scalar(shape: Shape | undefined, value: string): unknown {
  const type = notNull(shape)?.type
  if (type === 'boolean')
    return ['on', 'true', '1', 'yes'].includes(value)
      ? true
      : ['off', 'false', '0', 'no'].includes(value)
        ? false
        : value
  if ((type === 'integer' || type === 'number') && /^\s*-?\d+(\.\d+)?\s*$/.test(value)) return Number(value)
  return value
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
