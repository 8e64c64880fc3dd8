/** What was read of someone, put beside what is known: an empty field is filled, and nothing that was typed gives way. */
import { z } from 'zod'
import { fold } from '../store/fold.ts'
import type { ContactRead } from './contact-text.ts'
import { emailKey } from './email.ts'
import { linkedinAddress, linkKey, slugOf } from './links.ts'
import { type FieldName, fieldNames, fieldOf, personFields, personTakes } from './person-fields.ts'

export type PersonTyped = { name?: string | undefined } & {
  [F in FieldName]?: z.output<(typeof personFields)[F]['takes']> | undefined
}

export const contactFields = z.object({
  name: z.string(),
  ...(Object.fromEntries(fieldNames.map((name) => [name, shapeOf(name)])) as ContactShape),
  level: personFields.level.takes,
  connectedOn: personFields.connectedOn.takes,
})

type ContactShape = {
  [F in FieldName]: (typeof personFields)[F] extends { isSeveral: true }
    ? z.ZodArray<z.ZodString>
    : z.ZodString
}

function shapeOf(name: FieldName): z.ZodType {
  const { takes, isSeveral } = fieldOf(name)
  const shape = isSeveral ? z.array(z.string()) : z.string()
  return takes.description ? shape.describe(takes.description) : shape
}

type ContactFields = z.output<typeof contactFields>

/** What a signature can say of someone in one line, and where more of the kind stands. */
const inOne = {
  name: 'otherNames',
  email: 'otherEmails',
  phone: 'otherPhones',
  linkedin: 'links',
  title: null,
  company: null,
  place: null,
} as const satisfies { [name: string]: FieldName | null }
type InOne = keyof typeof inOne

const labelOf = (name: InOne) => (name === 'name' ? 'Name' : fieldOf(name).label)

const keys: { [name in InOne]?: (text: string) => string } = {
  email: emailKey,
  phone: (text) => text.replace(/\(0\)|\D/g, '').replace(/^0+/, ''),
  linkedin: (text) => slugOf(text) ?? text,
}
const keyOf = (name: InOne, text: string) => (keys[name] ?? fold)(text)

export function withContact(known: PersonTyped, read: ContactRead) {
  const fields = asTyped(known)
  const filled = new Set<FieldName | 'name'>()
  const notes: string[] = []
  const more: { [F in FieldName]?: string[] } = {
    otherEmails: read.otherEmails,
    otherPhones: read.otherPhones,
    links: read.links,
  }
  for (const name of Object.keys(inOne) as InOne[]) {
    const said = name === 'linkedin' && read.linkedin ? linkedinAddress(read.linkedin) : read[name]
    const place = inOne[name]
    if (said === '') continue
    if (fields[name] === '' && fits(name, said)) {
      fields[name] = said
      filled.add(name)
    } else if (keyOf(name, fields[name]) === keyOf(name, said)) continue
    else if (place) more[place] = [said, ...(more[place] ?? [])]
    else notes.push(`${labelOf(name)}: ${said}`)
  }
  for (const [name, all] of Object.entries(more) as [keyof typeof more & SeveralName, string[]][]) {
    const one = (Object.keys(inOne) as InOne[]).find((key) => inOne[key] === name)
    const isThere = (text: string) =>
      [...fields[name], ...(one ? [fields[one]] : [])].some(
        (there) =>
          there !== '' && (one ? keyOf(one, there) === keyOf(one, text) : linkKey(there) === linkKey(text)),
      )
    for (const text of all) {
      if (isThere(text)) continue
      if (!fits(name, [text]) || fields[name].length >= mostOfAThing) notes.push(text)
      else {
        fields[name] = [...fields[name], text]
        filled.add(name)
      }
    }
  }
  const lines = [...notes, ...read.note].filter((text) => !fields.note.split('\n').includes(text))
  if (lines.length > 0) {
    fields.note = [fields.note, ...lines].filter((text) => text !== '').join('\n')
    filled.add('note')
  }
  return { fields, filled: [...filled], leftOut: read.leftOut.join('\n'), did: saidOf([...filled]) }
}

type SeveralName = 'otherNames' | 'otherEmails' | 'otherPhones' | 'links'
const mostOfAThing = 50

const fits = (name: InOne | SeveralName, value: string | string[]) =>
  name === 'name' ? value.length <= 300 : personTakes[name].safeParse(value).success

/** Every field, as a form has it. */
function asTyped(known: PersonTyped): ContactFields {
  const all = fieldNames.map((name) => [name, known[name] ?? (fieldOf(name).isSeveral ? [] : '')])
  const { name = '', level = 'guess', connectedOn } = known
  return { ...Object.fromEntries(all), name, level, connectedOn: connectedOn || null }
}

function saidOf(filled: (FieldName | 'name')[]): string {
  if (filled.length === 0) return 'Nothing in this text is new.'
  const names = filled.map((name) => (name === 'name' ? 'Name' : fieldOf(name).label))
  return `Filled in: ${names.join(', ')}. Check each field, then save.`
}
