/**
 * An agent takes an answer into what it can keep in mind. A longer one is given in part: lists end early, it says of which and how
 * many, and where the whole is to be fetched. A list that comes by pages is asked for in smaller ones, as `next` counts from its end.
 */
import { Refused } from '../outcome.ts'
import type { Verb } from '../verb.ts'
import type { Shape } from './shape.ts'
import { jsonSchema, shapeOf } from './typed.ts'

/** Characters of JSON. */
export const mostForAgents = 50_000

type Values = Record<string, unknown>

/** What it is said to give; where that may be given in part, with the field that says so. */
export function givesAgents(verb: Verb): Shape {
  const shape = jsonSchema(verb.gives, 'output') as Shape
  if (verb.does !== 'reads' || isPaged(verb, shape)) return shape
  return { ...shape, properties: { ...shape.properties, leftOff } }
}

const leftOff: Shape = { type: 'string', description: 'Only where lists were cut: which, and where all is.' }

const isPaged = (verb: Verb, gives: Shape) =>
  'next' in (gives.properties ?? {}) && 'limit' in (shapeOf(verb).properties ?? {})

/** What the verb gave, or as much of it as an agent can take; `base` is where this Wellmet is. */
export function forAgents(verb: Verb, takes: unknown, gave: Values, base: string): Values {
  const length = JSON.stringify(gave).length
  if (length <= mostForAgents || verb.does !== 'reads') return gave
  if (isPaged(verb, jsonSchema(verb.gives, 'output') as Shape))
    throw new Refused('too-long', smallerPages(gave, length))
  for (const room of [30_000, 15_000, 8000, 4000, 2000, 1000, 0]) {
    const counts = new Map<string, [kept: number, of: number]>()
    const part = cut(gave, room, '', counts) as Values
    if (JSON.stringify(part).length > mostForAgents && room > 0) continue
    const cuts = [...counts].filter(([, [kept, of]]) => kept < of)
    if (cuts.length === 0) return gave
    const lists = cuts.map(([list, [kept, of]]) => `${list} ${kept} of ${of}`).join(', ')
    const whole = `${base}/api/${verb.name}${queryOf(takes)}`
    return {
      ...part,
      leftOff: `Too long to be given whole. Of its lists this has: ${lists}. All of it: GET ${whole} with the same token.`,
    }
  }
  return gave
}

/** Each list ends where its items would be written in more than `room` characters. */
function cut(value: unknown, room: number, path: string, counts: Map<string, [number, number]>): unknown {
  if (Array.isArray(value)) {
    let left = room
    const kept: unknown[] = []
    for (const item of value) {
      const part = cut(item, room, path, counts)
      left -= JSON.stringify(part).length
      if (left < 0) break
      kept.push(part)
    }
    const [before, of] = counts.get(path) ?? [0, 0]
    counts.set(path, [before + kept.length, of + value.length])
    return kept
  }
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      cut(inner, room, path ? `${path}.${name}` : name, counts),
    ]),
  )
}

function smallerPages(gave: Values, length: number): string {
  const rows = Math.max(...Object.values(gave).map((value) => (Array.isArray(value) ? value.length : 0)))
  const fewer = Math.max(1, Math.floor((rows * mostForAgents * 0.8) / length))
  return `This page is too long to be read at once. Ask again for fewer, with limit ${fewer}, and go on with next.`
}

function queryOf(takes: unknown): string {
  const plain = Object.entries((takes ?? {}) as Values).filter(([, value]) =>
    /^(string|number|boolean)$/.test(typeof value),
  )
  const query = new URLSearchParams(plain.map(([name, value]) => [name, String(value)]))
  return query.size > 0 ? `?${query}` : ''
}
