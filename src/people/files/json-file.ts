/** People in JSON: Monica's export, and a plain list of objects, as many programs give. */
import { rolesOf } from './columns.ts'
import { add, type Record } from './record.ts'

/** Null where it is JSON of another kind, or none. */
export function jsonPeople(text: string, leftOut: Set<string>): Record[] | null {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return null
  }
  return isObject(json) && isObject(json.account) ? monica(json.account, leftOut) : plainList(json, leftOut)
}

type Json = { [name: string]: unknown }
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listIn = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : [])
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

/** Monica 4: groups of records, each with `properties`; ways to reach someone are of types that stand beside the account. */
function monica(account: Json, leftOut: Set<string>): Record[] {
  const groups = listIn(account.data)
  const contacts = groups.filter(({ type }) => type === 'contact').flatMap(({ values }) => listIn(values))
  const instance = isObject(account.instance) ? account.instance : {}
  const kinds = new Map(
    listIn(instance.contact_field_types).map((type) => {
      const properties = isObject(type.properties) ? type.properties : {}
      return [textOf(type.uuid), textOf(properties.protocol) || textOf(properties.name).toLowerCase()]
    }),
  )
  return contacts.flatMap((contact, index) => {
    const has = isObject(contact.properties) ? contact.properties : {}
    // Stubs for children and the like, whom no one means by their contacts.
    if (has.is_partial === true) return []
    const says: Record['says'] = new Map()
    add(says, 'firstName', textOf(has.first_name))
    add(says, 'middleName', textOf(has.middle_name))
    add(says, 'lastName', textOf(has.last_name))
    add(says, 'position', textOf(has.job))
    add(says, 'company', textOf(has.company))
    add(says, 'note', textOf(has.description))
    for (const { type, values } of listIn(contact.data))
      for (const one of listIn(values)) {
        const inside = isObject(one.properties) ? one.properties : {}
        if (type === 'note') add(says, 'note', textOf(inside.body))
        else if (type === 'contact_field') {
          const value = textOf(inside.data)
          const kind = kinds.get(textOf(inside.type)) ?? ''
          const isAddress = value.includes('@') && !value.startsWith('@')
          add(
            says,
            isAddress ? 'email' : /tel|phone/.test(kind) || /^\+?[\d\s()-]+$/.test(value) ? 'phone' : 'link',
            value,
          )
        } else if (typeof type === 'string') leftOut.add(type)
      }
    add(says, 'otherName', textOf(has.nickname))
    for (const [name, what] of [
      ['birthdate', 'birthdays'],
      ['tags', 'tags'],
    ] as const)
      if (textOf(has[name]) !== '' || isObject(has[name]) || listIn(has[name]).length > 0) leftOut.add(what)
    return [{ line: index + 1, says }]
  })
}

/** A list of flat objects: the names of their parts are read as the headings of a table are. */
function plainList(json: unknown, leftOut: Set<string>): Record[] | null {
  const list = Array.isArray(json) ? json : isObject(json) ? Object.values(json).find(Array.isArray) : null
  const objects = listIn(list)
  if (objects.length === 0) return null
  const names = [...new Set(objects.slice(0, 200).flatMap((one) => Object.keys(one)))].slice(0, 300)
  const spaced = names.map((name) => name.replace(/_/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
  const roles = rolesOf(
    spaced,
    objects.slice(0, 20).map((one) => names.map((name) => textOf(one[name]))),
  )
  if (!roles.some((role) => role === 'name' || role === 'firstName' || role === 'lastName')) return null
  return objects.map((one, index) => {
    const says: Record['says'] = new Map()
    names.forEach((name, at) => {
      const role = roles[at]
      const value = Array.isArray(one[name]) ? one[name].map(textOf).join('; ') : textOf(one[name])
      if (role && role !== 'left-out') add(says, role, value)
      else if (value !== '') leftOut.add(name.slice(0, 60))
    })
    return { line: index + 1, says }
  })
}
