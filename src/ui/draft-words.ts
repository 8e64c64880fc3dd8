/** The fields of a form in the browser: what is written in them, and what was as the page came. */
import type { Values } from './draft-store.ts'

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** A form, or what stands for one. What belongs to it and lies elsewhere on the page says so by the same id. */
export const partOf = (element: Element) => element.closest<HTMLElement>('[data-part]')?.dataset.part ?? ''

export const elementsOf = (part: string) =>
  [...document.querySelectorAll<HTMLElement>('[data-part]')].filter((one) => one.dataset.part === part)

/** The fields whose words are kept: no password, no file, nothing hidden. */
export const fieldsOf = (part: string): Field[] =>
  elementsOf(part).flatMap((element) =>
    [...element.querySelectorAll<Field>('input, textarea, select')].filter(
      (field) => isKept(field) && partOf(field) === part,
    ),
  )

const notKept = ['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image']

// What begins with “_” is no word of theirs but the door's.
export const isKept = (field: Field) => /^[^_]/.test(field.name) && !notKept.includes(field.type)

const isTicked = (field: Field): field is HTMLInputElement =>
  field.type === 'checkbox' || field.type === 'radio'

/** A line of a list is known by what it holds: its place changes once another line is deleted. */
function nameOf(field: Field): string {
  const id = field.closest('[data-line]')?.querySelector<HTMLInputElement>('input[type=hidden]')?.value
  return id ? field.name.replace(/\.\d+\./, `.${id}.`) : field.name
}

/** What is written now; with `asSaved`, what was there as the page came. */
export function valuesOf(fields: Field[], asSaved = false): Values {
  const values: Values = {}
  for (const field of fields) {
    const name = nameOf(field)
    values[name] ??= []
    values[name]?.push(...read(field, asSaved))
  }
  return values
}

function read(field: Field, asSaved: boolean): string[] {
  if (field instanceof HTMLSelectElement) {
    const options = [...field.options]
    const chosen = options.filter((one) => (asSaved ? one.defaultSelected : one.selected))
    // Of a list of one, the first stands where none was chosen.
    const first = asSaved && !field.multiple && chosen.length === 0 ? options.slice(0, 1) : chosen
    return first.map((one) => one.value)
  }
  if (isTicked(field)) return (asSaved ? field.defaultChecked : field.checked) ? [field.value] : []
  return [inLines(asSaved ? field.defaultValue : field.value)]
}

/** Writes them as if typed, so that whatever listens to the field hears of it. */
export function putValues(fields: Field[], values: Values): void {
  const left = new Map(Object.entries(values).map(([name, list]) => [name, [...list]]))
  for (const field of fields) {
    const list = left.get(nameOf(field))
    if (!list) continue
    const before = JSON.stringify(read(field, false))
    if (field instanceof HTMLSelectElement)
      for (const option of field.options) option.selected = list.includes(option.value)
    else if (isTicked(field)) field.checked = list.includes(field.value)
    else field.value = list.shift() ?? ''
    if (JSON.stringify(read(field, false)) === before) continue
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

/** Those of `values` that are otherwise in `than`. */
export const differing = (values: Values, than: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name, list]) => !isSame(list, than[name])))

export const isSame = (a: string[] | undefined, b: string[] | undefined) =>
  JSON.stringify(a) === JSON.stringify(b)

/** What the fields of these names are called, and how the chosen values are called where they are not words. */
export function sayFields(fields: Field[], names: string[]) {
  const labels: Record<string, string> = {}
  const says: Record<string, string> = {}
  for (const field of fields.filter((one) => names.includes(nameOf(one)))) {
    const name = nameOf(field)
    const around = field.closest('fieldset')?.querySelector('legend') ?? field.labels?.[0]
    labels[name] ??= textOf(around)
    if (field instanceof HTMLSelectElement)
      for (const option of field.selectedOptions) says[`${name} ${option.value}`] = option.text
    else if (isTicked(field)) says[`${name} ${field.value}`] = textOf(field.labels?.[0])
  }
  return { labels, says }
}

// Without “(required)” and its like.
function textOf(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined
  for (const aside of copy?.querySelectorAll('.needed') ?? []) aside.remove()
  return copy?.textContent?.trim() ?? ''
}

const inLines = (text: string) => text.replace(/\r\n?/g, '\n')
