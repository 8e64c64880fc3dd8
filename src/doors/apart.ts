/**
 * The forms of a page that were sent as one, taken apart (`ui/together-names.ts` says why): the fields of the pressed one as if it had
 * come alone, and under `_others` the words that stand in the others and are not saved.
 */
import { z } from 'zod'
import type { TypedFields } from '../here.ts'
import { markOf, OF_PAGE, PART, PRESS, SECRETS, VERB, withoutPart } from '../ui/together-names.ts'

type Entry = readonly [name: string, value: string]

/** A form of the page that was not pressed. */
export type OtherForm = z.output<typeof Other>
const Other = z.object({
  part: z.string(),
  verb: z.string(),
  typed: z.record(z.string(), z.array(z.string())),
})

interface Part extends OtherForm {
  /** The names of fields that travel in no page: passwords. */
  secrets: string[]
  /** Other words than those that were there when the page was shown. */
  isTyped: boolean
}

export const isTogether = (entries: readonly Entry[]) =>
  entries.some(([name]) => name === PART || name === PRESS)

/** What a part says of itself is read by the runtime's own way, which takes minutes over many fields; ours has a dozen. */
export const isOverfull = (entries: readonly Entry[]) =>
  entries.some(([name, value]) => (name === PART || name === PRESS) && value.split('&').length > mostHidden)
const mostHidden = 100

export function apart(entries: readonly Entry[]): TypedFields {
  const { parts, press, ofPage } = read(entries)
  const typed = parts.filter((part) => part.isTyped)
  // Enter in a field presses no part's button: where one part alone has new words, it is that one.
  const name = press?.get(PART) ?? (typed.length === 1 ? typed[0]?.part : undefined)
  const pressed = parts.find(({ part }) => part === name)
  const along = typed.find(({ part }) => part === pressed?.typed._along?.[0])
  const others = typed.filter((part) => part !== pressed && part !== along)
  const all: TypedFields = Object.assign(Object.create(null), along && wordsOf(along), pressed?.typed)
  for (const [name, value] of press ?? []) if (name !== PART && name !== VERB) all[name] = [value]
  for (const [name, value] of ofPage) all[name] = [...(all[name] ?? []), value]
  if (all._key && name) all._key = [`${all._key[0]} ${name}`]
  if (pressed && !press) all._do = [pressed.verb]
  if (others.length > 0)
    all._others = [
      JSON.stringify(others.map((one) => ({ part: one.part, verb: one.verb, typed: wordsOf(one) }))),
    ]
  return all
}

/** The other forms' words that came with what was pressed. */
export function othersIn(typed: TypedFields): OtherForm[] {
  if (!typed._others) return []
  try {
    return z.array(Other).parse(JSON.parse(typed._others[0] ?? '[]'))
  } catch {
    return []
  }
}

/** A part ends where its hidden field stands; what belongs to no part is the page's. One part may come in several pieces. */
function read(entries: readonly Entry[]) {
  const parts = new Map<string, Part>()
  const ofPage: Entry[] = []
  let press: URLSearchParams | null = null
  let fields: Entry[] = []
  for (const [name, value] of entries) {
    if (name === PRESS) press = new URLSearchParams(value)
    else if (name === PART) {
      add(parts, value, fields)
      fields = []
    } else if (OF_PAGE.includes(name)) ofPage.push([name, value])
    else fields.push([name, value])
  }
  return { parts: [...parts.values()], press, ofPage }
}

function add(parts: Map<string, Part>, said: string, sent: Entry[]): void {
  const [mark = '', ...rest] = said.split('&')
  const hidden = new URLSearchParams(rest.join('&'))
  const part = taken(hidden, PART)
  const verb = taken(hidden, VERB)
  const secrets = taken(hidden, SECRETS).split(' ')
  const fields = sent.map(([name, value]) => [withoutPart(part, name), value] as const)
  const words = fields.filter(([name]) => !name.startsWith('_') && !secrets.includes(name))
  const known = parts.get(part) ?? { part, verb, secrets, typed: Object.create(null), isTyped: false }
  for (const [name, value] of hidden) known.typed[name] = [value]
  for (const [name, value] of fields) known.typed[name] = [...(known.typed[name] ?? []), value]
  known.isTyped ||= markOf(words) !== mark
  parts.set(part, known)
}

function taken(hidden: URLSearchParams, name: string): string {
  const value = hidden.get(name) ?? ''
  hidden.delete(name)
  return value
}

/** What was typed, and which row it is about; neither passwords nor what only the door takes. */
const wordsOf = ({ typed, secrets }: Part): TypedFields =>
  Object.fromEntries(
    Object.entries(typed).filter(([name]) => !name.startsWith('_') && !secrets.includes(name)),
  )
